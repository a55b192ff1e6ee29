// `actions/build`: plan, edit, build, check; leaves the files and their manifest for a job with rights.
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { buildFiles, type BuildNeeds, type ExtraFile } from './build-files.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import { describeRelease } from './release-identity.ts';

export interface BuildCommandRequest {
  readonly plan: PlanRequest;
  readonly verifyCommand: readonly string[] | null;
  readonly assets: readonly string[];
}

export interface BuildCommandNeeds extends PlanNeeds, BuildNeeds {
  /** Copies an extra file beside the distributions, where the job with rights finds it. */
  keepExtra(folder: string, extra: ExtraFile): Promise<void>;
}

export async function build(request: BuildCommandRequest, needs: BuildCommandNeeds): Promise<RunOutcome> {
  const { plan } = await needs.step('Plan', () => readPlan(request.plan, needs));
  const planned = plan.packages[0] as PackagePlan;
  if (planned.result === 'nothing') return quietOutcome('nothing', planned.reason, plan);
  const { buildCommand } = request.plan.project.configuration;
  const { verifyCommand, assets } = request;
  const files = await buildFiles({ plan, package: planned, buildCommand, verifyCommand, assets }, needs);
  for (const extra of files.extras) await needs.keepExtra(planned.path, extra);
  const outcome = describeRelease(planned, { plan, notes: planned.notes, manifestDigest: files.digest });
  const built = [...files.distributions, ...files.extras];
  return {
    ...outcome,
    result: 'previewed',
    files: built.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null })),
  };
}
