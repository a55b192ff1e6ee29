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
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds. */
const LOOKS_AGAIN = [1000, 3000];

/**
 * For a plan with nothing to release. The pull request that was closed; null: none was open, a person has asked for its
 * version, or a newer commit than the planned one decides about it. Its branch stays, and with it whatever people have
 * committed there.
 */
export async function withdrawProposal(plan: ReleasePlan, needs: WithdrawNeeds): Promise<ReleasePull | null> {
  const { branch: base } = plan;
  if (base === null) return null;
  const open = await findOpen({ branch: pullBranch(base), base }, needs);
  if (open === null || (await needs.readBranchTip(base)) !== plan.head) return null;
  const content = await needs.compareBranch(plan.head, open.headSha);
  const asked = readAsked({ tip: open.headSha, latest: open }, content);
  if (asked !== null) {
    needs.info(`The pull request #${open.number} stays open: ${formatVersion(asked)} was asked for.`);
    return null;
  }
  await needs.closePull(open.number, withdrawBody(open.body));
  return open;
}

/** A list that lags behind knows no pull request of the commit that our branch stands at. */
async function findOpen(
  names: Parameters<ListPullsNeeds['listPulls']>[0],
  needs: WithdrawNeeds,
): Promise<ReleasePull | null> {
  for (let looks = 0; ; looks += 1) {
    const [pulls, tip] = await Promise.all([needs.listPulls(names), needs.readBranchTip(names.branch)]);
    const open = pulls.find(({ state }) => state === 'open') ?? null;
    const isKnown = tip === null || pulls.some(({ headSha }) => headSha === tip);
    const delay = LOOKS_AGAIN[looks];
    if (open !== null || isKnown || delay === undefined) return open;
    await needs.wait(delay);
  }
}
