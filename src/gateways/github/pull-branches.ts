// The branch of a release pull request: what stands on it, and its move with the expected old value.
import type { Endpoints } from '@octokit/types';
import { raise } from '../../findings/catalogue.ts';
import { pullErrors } from '../../findings/pull-errors.ts';
import type { BranchMove } from '../../release/branch-move.ts';
import { blobId, type BranchContent, type ChangedFile } from '../../release/release-pull-content.ts';
import { listBranchRules } from './branch-rules.ts';
import type { GitHubClient } from './octokit.ts';
import { readRef } from './ref-move.ts';
import {
  failureText,
  hasStatus,
  isForbidden,
  isLimited,
  isRuled,
  isUncertain,
  refuse,
  tell,
} from './request-failure.ts';
import { settleChange } from './settled-change.ts';
import { lacksUpdateRefs, updateRefs } from './update-refs.ts';

type Comparison = Endpoints['GET /repos/{owner}/{repo}/compare/{basehead}']['response']['data'];

/** GitHub shows no more in one comparison. */
const MOST_COMMITS = 100;
const MOST_FILES = 300;

export function createPullBranches(client: GitHubClient) {
  const { octokit, repository } = client;
  return {
    /** Installation tokens may not ask `GET /user`. */
    readProposer: (): Promise<{ repositoryId: string; login: string }> =>
      tell('read the repository', async () => {
        const { owner, repo: name } = repository;
        const answer = await octokit.graphql<{ viewer: { login: string }; repository: { id: string } }>(
          `query ($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { id } }`,
          { owner, name },
        );
        return { repositoryId: answer.repository.id, login: answer.viewer.login };
      }),

    readBranchTip: (branch: string): Promise<string | null> => readRef(client, `heads/${branch}`),

    compareBranch: async (head: string, tip: string): Promise<BranchContent | null> => {
      const basehead = `${head}...${tip}`;
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...repository,
          ...{ basehead, page: 1, per_page: MOST_COMMITS },
        });
        return toContent(data, tip);
      } catch (error) {
        // No history in common, or a commit that is gone.
        if (hasStatus(error, 404)) return null;
        return refuse(error, `compare ${basehead}`);
      }
    },

    readCommitFiles: (sha: string): Promise<readonly ChangedFile[]> =>
      tell(`read the commit ${sha}`, async () =>
        toFiles(
          (await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: sha })).data
            .files,
        ),
      ),

    readBlobs: (shas: readonly string[]): Promise<readonly Buffer[]> => readBlobs(client, shas),

    /** Contexts of the checks that a branch requires, by rulesets and by its protection; null when this token may not ask. */
    readRequiredChecks: async (branch: string): Promise<readonly string[] | null> => {
      try {
        const [rules, { data }] = await Promise.all([
          listBranchRules(client, branch),
          octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
        ]);
        const ruled = rules.flatMap((rule) =>
          rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : [],
        );
        const contexts = data.protection.required_status_checks?.contexts ?? [];
        return [...new Set([...ruled.map(({ context }) => context), ...contexts])];
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, `read the rules of ${branch}`);
      }
    },

    /** Without author and committer, so that GitHub signs the commit. */
    createPullCommit: ({ parent, tree, message }: { parent: string; tree: string; message: string }) =>
      tell('create the commit of the release pull request', async () => {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
          ...repository,
          message,
          tree,
          parents: [parent],
        });
        return { sha: data.sha, verified: data.verification.verified };
      }),

    movePullBranch: (move: BranchMove): Promise<'moved' | 'lost'> => movePullBranch(client, move),
  };
}

/** All in one request; what GraphQL cuts short or can't show as text is asked for by itself. */
async function readBlobs(
  { octokit, repository }: GitHubClient,
  shas: readonly string[],
): Promise<readonly Buffer[]> {
  type Blobs = Readonly<Record<string, { readonly text?: string | null } | null>>;
  const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
  return tell('read the changelog of the release pull request', async () => {
    const answer = await octokit.graphql<{ repository: Blobs }>(
      `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`,
      repository,
    );
    const read = shas.map(async (sha, index) => {
      const bytes = Buffer.from(answer.repository[`b${index}`]?.text ?? '');
      if (blobId(bytes, sha.length) === sha) return bytes;
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...repository,
        file_sha: sha,
      });
      return Buffer.from(data.content, 'base64');
    });
    return Promise.all(read);
  });
}

/** Throws when GitHub refuses, with the branch unchanged. */
async function movePullBranch(client: GitHubClient, move: BranchMove): Promise<'moved' | 'lost'> {
  const { repositoryId, branch, from, to } = move;
  const update = { name: `refs/heads/${branch}`, from, to, force: true };
  const what = `write the branch ${branch}`;
  const look = async (): Promise<'moved' | 'lost' | 'untouched'> => {
    const seen = await readRef(client, `heads/${branch}`);
    if (seen === from) return 'untouched';
    return seen === to ? 'moved' : 'lost';
  };
  const isFinal = (error: unknown): boolean => isRuled(error) || isLimited(error);
  const moved = await settleChange(client, {
    what,
    look,
    change: () => updateRefs(client, repositoryId, [update]),
    isFinal: (error) => lacksUpdateRefs(error) || isFinal(error),
  });
  if (typeof moved === 'string') return moved;
  if (!lacksUpdateRefs(moved.cause)) throw refusal(moved.cause, branch, what);
  // Without updateRefs the expected value can only be compared before.
  if ((await look()) !== 'untouched') return 'lost';
  const written = await settleChange(client, { what, look, isFinal, change: () => writeRef(client, move) });
  if (typeof written === 'string') return written;
  throw refusal(written.cause, branch, what);
}

async function writeRef(
  { octokit, repository }: GitHubClient,
  { branch, from, to: sha }: BranchMove,
): Promise<unknown> {
  return from === null
    ? octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...repository,
        ref: `refs/heads/${branch}`,
        sha,
      })
    : octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...repository,
        ref: `heads/${branch}`,
        sha,
        force: true,
      });
}

function refusal(cause: unknown, branch: string, what: string): Error {
  if (isUncertain(cause) || isLimited(cause) || hasStatus(cause, 401)) return refuse(cause, what);
  return raise(pullErrors, 'pull-branch-refused', { branch, message: failureText(cause) });
}

function toContent(data: Comparison, tip: string): BranchContent {
  const files = toFiles(data.files);
  return {
    tip,
    mergeBase: data.merge_base_commit.sha,
    commits: data.commits.map(({ sha, commit, parents }) => ({
      sha,
      message: commit.message,
      parents: parents.map((parent) => parent.sha),
      tree: commit.tree.sha,
    })),
    files,
    complete: data.total_commits <= data.commits.length && files.length < MOST_FILES,
  };
}

function toFiles(files: Comparison['files'] = []): readonly ChangedFile[] {
  return files.flatMap(({ filename, sha, status, previous_filename: previous }) => {
    const now = { path: filename, blob: status === 'removed' ? null : sha };
    return previous === undefined ? [now] : [now, { path: previous, blob: null }];
  });
}
