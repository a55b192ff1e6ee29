// What a release brought: its pull requests, the issues that they close, and who had been there before. GraphQL, since that
// answers for many commits at once: https://docs.github.com/en/graphql/reference/objects#pullrequest
import { raise } from '../../findings/catalogue.ts';
import { issueErrors } from '../../findings/issue-errors.ts';
import { type Commented, RELEASED_MARKER, type ReleasedPull } from '../../release/released-comment.ts';
import { createIssueComments } from './issue-comments.ts';
import { isTrusted } from './kept-text.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, isRuled, tell } from './request-failure.ts';

const BATCH = 50;
const COMMENTS = 50;

interface PullNode {
  readonly number: number;
  readonly merged: boolean;
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly closingIssuesReferences?: {
    /** Null: in a repository that the token can't see. */
    readonly nodes: readonly ({
      readonly number: number;
      readonly closed: boolean;
      readonly repository: { readonly nameWithOwner: string };
    } | null)[];
  };
}

interface CommentNode {
  readonly body: string;
  readonly author: { readonly __typename: string } | null;
  readonly authorAssociation: string;
}

type Aliased<Node> = { readonly repository: Readonly<Record<string, Node | null>> };

const PULL_FIELDS = 'number merged headRefName isCrossRepository mergeCommit { oid }';
const ISSUE_FIELDS =
  'closingIssuesReferences(first: 20) { nodes { number closed repository { nameWithOwner } } }';

export function createReleasedPulls(client: GitHubClient) {
  const { octokit, repository } = client;
  const comments = createIssueComments(client);

  const ask = async <Node>(fields: readonly string[]): Promise<Readonly<Record<string, Node | null>>> => {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    return (await octokit.graphql<Aliased<Node>>(query, { ...repository })).repository;
  };

  const readPulls = async (shas: readonly string[], more: string): Promise<readonly ReleasedPull[]> => {
    type CommitNode = { readonly associatedPullRequests?: { readonly nodes: readonly PullNode[] } };
    const inRange = new Set(shas);
    const found = new Map<number, ReleasedPull>();
    for (const batch of batches(shas)) {
      const answer = await ask<CommitNode>(
        batch.map(
          (sha, index) =>
            `c${index}: object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 5) { nodes { ${PULL_FIELDS} ${more} } } } }`,
        ),
      );
      for (const commit of Object.values(answer)) {
        for (const pull of commit?.associatedPullRequests?.nodes ?? []) {
          // A pull request into another branch may share commits and be older.
          if (pull.merged && inRange.has(pull.mergeCommit?.oid ?? '')) found.set(pull.number, toPull(pull));
        }
      }
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
  };

  const toPull = (pull: PullNode): ReleasedPull => ({
    number: pull.number,
    ownBranch: pull.isCrossRepository ? null : pull.headRefName,
    issues: (pull.closingIssuesReferences?.nodes ?? [])
      .filter(
        (issue) =>
          issue?.closed === true &&
          issue.repository.nameWithOwner.toLowerCase() ===
            `${repository.owner}/${repository.repo}`.toLowerCase(),
      )
      .flatMap((issue) => issue?.number ?? []),
  });

  return {
    writeComment: (number: number, body: string) => comments.writeComment(number, body),

    /** Merged ones whose merge is among these commits; `withIssues`: with the closed issues of this repository that they close. */
    readReleasedPulls: (shas: readonly string[], withIssues: boolean): Promise<readonly ReleasedPull[]> =>
      allowed('look up the pull requests of the release', withIssues ? 'issues' : 'pull-requests', () =>
        readPulls(shas, withIssues ? ISSUE_FIELDS : ''),
      ),

    /** The marker of a comment that is there already, for each of these issues and pull requests. */
    readCommented: (numbers: readonly number[]): Promise<Commented> =>
      allowed('read the comments on what was released', 'issues', async () => {
        type Thread = { readonly comments: { readonly nodes: readonly CommentNode[] } };
        const fields = `comments(last: ${COMMENTS}) { nodes { body author { __typename } authorAssociation } }`;
        const found = new Map<number, readonly string[]>();
        for (const batch of batches(numbers)) {
          const answer = await ask<Thread>(
            batch.map(
              (number) =>
                `n${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${fields} } ... on PullRequest { ${fields} } }`,
            ),
          );
          for (const number of batch)
            found.set(number, markersIn(answer[`n${number}`]?.comments.nodes ?? []));
        }
        return found;
      }),
  };
}

/** A refusal of GraphQL names no right. */
async function allowed<Value>(
  what: string,
  permission: string,
  request: () => Promise<Value>,
): Promise<Value> {
  return tell(what, () =>
    request().catch((error: unknown) => {
      if (!isRuled(error)) throw error as Error;
      const message = failureText(error);
      throw raise(issueErrors, 'issue-right-missing', { what, status: 'FORBIDDEN', message, permission });
    }),
  );
}

function markersIn(comments: readonly CommentNode[]): readonly string[] {
  return comments
    .filter(({ author, authorAssociation: association }) =>
      isTrusted({ user: author && { type: author.__typename }, author_association: association }),
    )
    .flatMap(({ body }) => RELEASED_MARKER.exec(body)?.[0] ?? []);
}

function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}
