// Refs moved in one request, all or none, each from an expected value.
// https://docs.github.com/en/graphql/reference/mutations#updaterefs
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus } from './request-failure.ts';

export interface RefUpdate {
  /** `refs/heads/main` */
  readonly name: string;
  /** Null: the ref is made. */
  readonly from: string | null;
  readonly to: string;
  readonly force: boolean;
}

const NO_OBJECT = '0'.repeat(40);

/** `repositoryId` is the GraphQL node id. */
export async function updateRefs(
  { octokit }: Pick<GitHubClient, 'octokit'>,
  repositoryId: string,
  updates: readonly RefUpdate[],
): Promise<void> {
  const refUpdates = updates.map(({ name, from, to: afterOid, force }) => ({
    ...{ name, beforeOid: from ?? NO_OBJECT, afterOid, force },
  }));
  await octokit.graphql(
    `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`,
    { input: { repositoryId, refUpdates } },
  );
}

/** Enterprise Server before 3.16 answers that the field doesn't exist. */
export function lacksUpdateRefs(error: unknown): boolean {
  const text = failureText(error);
  return hasStatus(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}
