// What a release pull request proposes is no longer to be released (reverted, or released in another way): it is closed.
import { withdrawBody } from '../release/release-pull-body.ts';
import { pullBranch } from '../release/release-pull-branch.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { ListPullsNeeds } from './read-proposal.ts';

export interface WithdrawNeeds extends ListPullsNeeds {
  readBranchTip(branch: string): Promise<string | null>;
  closePull(number: number, body: string): Promise<void>;
}

/**
 * For a plan with nothing to release. The pull request that was closed; null: none was open, or a newer commit than the
 * planned one decides about it. Its branch stays, and with it whatever people have committed there.
 */
export async function withdrawProposal(plan: ReleasePlan, needs: WithdrawNeeds): Promise<ReleasePull | null> {
  const { branch: base } = plan;
  if (base === null) return null;
  const pulls = await needs.listPulls({ branch: pullBranch(base), base });
  const open = pulls.find(({ state }) => state === 'open');
  if (open === undefined || (await needs.readBranchTip(base)) !== plan.head) return null;
  await needs.closePull(open.number, withdrawBody(open.body));
  return open;
}
