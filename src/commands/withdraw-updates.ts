// Branches and pull requests of updates that are no longer wanted, or that are merged: ours go, and nothing of people's with them.
import { withdrawnBody, isWithdrawn } from '../update/update-body.ts';
import { readMark } from '../update/update-marker.ts';
import { updateKey, type UpdatePlace } from '../update/update-place.ts';
import type { UpdatePull } from '../update/update-pull.ts';
import type { UpdateResult } from '../update/update-result.ts';
import type { ProposedUpdate } from './propose-updates.ts';
import { unwantedReason } from './update-issues.ts';
import type { UpdatePullNeeds } from './update-pulls.ts';
import {
  type BranchStanding,
  readBranch,
  readBranchStanding,
  type UpdateStanding,
} from './update-standing.ts';

export interface WithdrawUpdatesNeeds extends Pick<
  UpdatePullNeeds,
  'listUpdatePulls' | 'compareBranch' | 'updateUpdatePull'
> {
  /** `lost`: it is elsewhere than expected, and stays. */
  deleteUpdateBranch(removal: {
    readonly repositoryId: string;
    readonly branch: string;
    readonly from: string;
  }): Promise<'moved' | 'lost'>;
}

/** Those that the document has an update for are kept by that. */
export async function withdrawPulls(
  result: UpdateResult,
  place: UpdatePlace,
  standing: UpdateStanding,
  needs: WithdrawUpdatesNeeds,
): Promise<readonly ProposedUpdate[]> {
  const wanted = new Set(result.updates.map(({ id }) => updateKey(id, place)));
  const done: ProposedUpdate[] = [];
  for (const key of standing.tips.keys())
    if (!wanted.has(key)) done.push(...(await withdrawOne(key, result, place, standing, needs)));
  return done;
}

async function withdrawOne(
  key: string,
  result: UpdateResult,
  place: UpdatePlace,
  standing: UpdateStanding,
  needs: WithdrawUpdatesNeeds,
): Promise<readonly ProposedUpdate[]> {
  const there = await readBranchStanding(key, place.base, standing, needs);
  const { open, pulls, tip } = there;
  const remove = (): Promise<readonly ProposedUpdate[]> => removeBranch(key, there, standing, needs);
  if (open === null) {
    const last = pulls.find(({ headSha }) => headSha === tip) ?? null;
    if (last?.state === 'merged' || (last !== null && isWithdrawn(last.body))) return remove();
    // A person has closed it: they may go on with its branch.
    if (last !== null) return [];
    const { mark } = await readBranch(result.head ?? '', there, needs);
    const isLeft = mark !== null && unwantedReason(mark, result, place) !== null;
    return isLeft ? remove() : [];
  }
  const mark = readMark(open.body);
  const why = mark === null ? null : unwantedReason(mark, result, place);
  if (why === null) return [];
  const { held } = await readBranch(result.head ?? '', there, needs);
  if (held) return [said(key, open, 'left', `stays open, since people have committed to its branch`)];
  await needs.updateUpdatePull(open.number, {
    body: withdrawnBody(open.body, `Closed by itself: ${why}`),
    state: 'closed',
  });
  return [said(key, open, 'closed', 'was closed, since it is no longer wanted'), ...(await remove())];
}

async function removeBranch(
  key: string,
  { branch, tip }: BranchStanding,
  { repositoryId }: UpdateStanding,
  needs: WithdrawUpdatesNeeds,
): Promise<readonly ProposedUpdate[]> {
  if (tip === null) return [];
  if ((await needs.deleteUpdateBranch({ repositoryId, branch, from: tip })) === 'lost') return [];
  const text = `${key}: removed the branch ${branch}.`;
  return [{ key, kind: 'pull', did: 'removed', number: null, url: null, text }];
}

function said(key: string, pull: UpdatePull, did: ProposedUpdate['did'], what: string): ProposedUpdate {
  const { number, url } = pull;
  return { key, kind: 'pull', did, number, url, text: `${key}: the pull request #${number} ${what}.` };
}
