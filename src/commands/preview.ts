// Preview is release cut at the wall: the same plan, shown; nothing is written.
import { findMerged } from '../commits/merged-commits.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { unparsedTitles } from '../plan/unparsed-titles.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { formatVersion } from '../version/format-version.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import { refuseUnparsed } from './refuse-unparsed.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** `base`: of a merge group, whose commits are made already: each of them since then must be conventional; null: none is looked at. */
export async function preview(
  request: PlanRequest,
  needs: PlanNeeds & ReportsSteps,
  base: string | null = null,
): Promise<RunOutcome> {
  const { plan } = await needs.step('Plan', () => readPlan(request, needs));
  const planned = plan.packages[0] as PackagePlan;
  if (base !== null) refuseUnparsed(titlesSince(planned, request.head.sha, base), '', 1);
  return quietOutcome('previewed', planned.reason, plan, {
    version: planned.version && formatVersion(planned.version),
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    tag: planned.tag,
    notes: planned.notes,
  });
}

function titlesSince({ commits }: PackagePlan, head: string, base: string) {
  const range = commits.map(({ commit }) => commit);
  const positions = new Map(range.map(({ sha }, at) => [sha, at]));
  const since = findMerged({ sha: '', parents: [base, head] }, range, positions);
  const added = new Set(since.map((at) => range[at]?.sha ?? ''));
  return unparsedTitles([{ method: 'rebase', commits, added, madeUp: new Map() }]);
}
