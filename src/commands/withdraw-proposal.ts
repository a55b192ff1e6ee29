// What a release pull request proposes is no longer to be released (reverted, or released in another way): it is closed.
import { withdrawBody } from '../release/release-pull-body.ts';
import { pullBranch } from '../release/release-pull-branch.ts';
import type { BranchContent } from '../release/release-pull-content.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { formatVersion } from '../version/format-version.ts';
import { readAsked } from './proposal-asked.ts';
import type { ListPullsNeeds } from './read-proposal.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface WithdrawNeeds extends ListPullsNeeds, Pick<ReportsSteps, 'info'> {
  readBranchTip(branch: string): Promise<string | null>;
  compareBranch(head: string, tip: string): Promise<BranchContent | null>;
  closePull(number: number, body: string): Promise<void>;
}

/**
 * For a plan with nothing to release. The pull request that was closed; null: none was open, a person has asked for its
 * version, or a newer commit than the planned one decides about it. Its branch stays, and with it whatever people have
 * committed there.
 */
export async function withdrawProposal(plan: ReleasePlan, needs: WithdrawNeeds): Promise<ReleasePull | null> {
  const { branch: base } = plan;
  if (base === null) return null;
  const pulls = await needs.listPulls({ branch: pullBranch(base), base });
  const open = pulls.find(({ state }) => state === 'open');
  if (open === undefined || (await needs.readBranchTip(base)) !== plan.head) return null;
  const content = await needs.compareBranch(plan.head, open.headSha);
  const asked = readAsked({ tip: open.headSha, latest: open }, content);
  if (asked !== null) {
    needs.info(`The pull request #${open.number} stays open: ${formatVersion(asked)} was asked for.`);
    return null;
  }
  await needs.closePull(open.number, withdrawBody(open.body));
  return open;
}
