// A branch of ours is removed from where it was seen, so that nobody's commits go with it.
// https://docs.github.com/en/graphql/reference/mutations#updaterefs
import { raise } from '../../findings/catalogue.ts';
import { updateProposalErrors } from '../../findings/update-proposal-errors.ts';
import type { GitHubClient } from './octokit.ts';
import { readRef } from './ref-move.ts';
import { failureText, hasStatus, isLimited, isRuled, isUncertain, refuse } from './request-failure.ts';
import { settleChange } from './settled-change.ts';
import { lacksUpdateRefs, updateRefs } from './update-refs.ts';

const NO_OBJECT = '0'.repeat(40);

export interface BranchRemoval {
  /** GraphQL node id. */
  readonly repositoryId: string;
  readonly branch: string;
  readonly from: string;
}

/** Throws `update-refused` when GitHub refuses, with the branch where it was. */
export async function removeBranch(
  client: GitHubClient,
  { repositoryId, branch, from }: BranchRemoval,
): Promise<'moved' | 'lost'> {
  const { octokit, repository } = client;
  const what = `delete the branch ${branch}`;
  const look = async (): Promise<'moved' | 'lost' | 'untouched'> => {
    const seen = await readRef(client, `heads/${branch}`);
    if (seen === null) return 'moved';
    return seen === from ? 'untouched' : 'lost';
  };
  const isFinal = (error: unknown): boolean => lacksUpdateRefs(error) || isRuled(error) || isLimited(error);
  const update = { name: `refs/heads/${branch}`, from, to: NO_OBJECT, force: true };
  const moved = await settleChange(client, {
    ...{ what, look, isFinal },
    change: () => updateRefs(client, repositoryId, [update]),
  });
  if (typeof moved === 'string') return moved;
  if (!lacksUpdateRefs(moved.cause)) throw refusal(moved.cause, what);
  // Without updateRefs the expected value can only be compared before.
  const seen = await look();
  if (seen !== 'untouched') return seen;
  const deleted = await settleChange(client, {
    ...{ what, look, isFinal },
    change: () =>
      octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
        ...repository,
        ref: `heads/${branch}`,
      }),
  });
  if (typeof deleted === 'string') return deleted;
  throw refusal(deleted.cause, what);
}

function refusal(cause: unknown, what: string): Error {
  if (isUncertain(cause) || isLimited(cause) || hasStatus(cause, 401)) return refuse(cause, what);
  return raise(updateProposalErrors, 'update-refused', { what, message: failureText(cause) });
}
