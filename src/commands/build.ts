// `actions/build`: plan, edit, build, check; leaves the files and their manifest for a job with rights.
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { buildFiles, type BuildNeeds } from './build-files.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import { describeRelease } from './release-identity.ts';

export interface BuildCommandRequest {
  readonly plan: PlanRequest;
  readonly verifyCommand: readonly string[] | null;
  readonly assets: readonly string[];
}

export async function build(
  request: BuildCommandRequest,
  needs: PlanNeeds & BuildNeeds,
): Promise<RunOutcome> {
  const { plan } = await needs.step('Plan', () => readPlan(request.plan, needs));
  const planned = plan.packages[0] as PackagePlan;
  if (planned.result === 'nothing') return quietOutcome('nothing', planned.reason, plan);
  const { buildCommand } = request.plan.project.configuration;
  const { verifyCommand, assets } = request;
  const files = await buildFiles({ plan, package: planned, buildCommand, verifyCommand, assets }, needs);
  const outcome = describeRelease(planned, { plan, notes: planned.notes, manifestDigest: files.digest });
  const built = [...files.distributions, ...files.extras];
  return {
    ...outcome,
    result: 'previewed',
    files: built.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null })),
  };
}
