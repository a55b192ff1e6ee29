// Preview is release cut at the wall: the same plan, shown; nothing is written.
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { formatVersion } from '../version/format-version.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import type { ReportsSteps } from './reports-steps.ts';

export async function preview(request: PlanRequest, needs: PlanNeeds & ReportsSteps): Promise<RunOutcome> {
  const { plan } = await needs.step('Plan', () => readPlan(request, needs));
  const planned = plan.packages[0] as PackagePlan;
  return quietOutcome('previewed', planned.reason, plan, {
    version: planned.version && formatVersion(planned.version),
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    tag: planned.tag,
    notes: planned.notes,
  });
}
