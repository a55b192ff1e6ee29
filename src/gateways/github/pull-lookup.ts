// Pull requests of commits whose text names none: many commits in one GraphQL request, for the notes only.
import type { GitHubClient } from './octokit.ts';
import { refuse } from './request-failure.ts';

const BATCH = 200;

export interface FoundPull {
  readonly number: number;
  readonly title: string;
}

interface Answer {
  readonly repository: Readonly<
    Record<string, { readonly associatedPullRequests?: { readonly nodes: readonly FoundPull[] } } | null>
  >;
}

/** The first pull request of each commit that has one. */
export async function readPulls(
  { octokit, repository }: GitHubClient,
  shas: readonly string[],
): Promise<ReadonlyMap<string, FoundPull>> {
  const batches = Array.from({ length: Math.ceil(shas.length / BATCH) }, (_, index) =>
    shas.slice(index * BATCH, (index + 1) * BATCH),
  );
  const found = await Promise.all(batches.map((batch) => readBatch(octokit, repository, batch)));
  return new Map(found.flat());
}

async function readBatch(
  octokit: GitHubClient['octokit'],
  { owner, repo }: GitHubClient['repository'],
  shas: readonly string[],
): Promise<readonly [string, FoundPull][]> {
  const fields = shas.map(
    (sha, index) =>
      `c${index}: object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 1) { nodes { number title } } } }`,
  );
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  try {
    const answer = await octokit.graphql<Answer>(query, { owner, repo });
    return shas.flatMap((sha, index) => {
      const pull = answer.repository[`c${index}`]?.associatedPullRequests?.nodes[0];
      return pull === undefined ? [] : [[sha, pull] as [string, FoundPull]];
    });
  } catch (error) {
    return refuse(error, 'look up pull requests');
  }
}
