// `actions/build`: plan, edit, build, check; leaves the files and their manifest for a job with rights.
import { posix } from 'node:path';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome, unservedFiles } from '../report/run-outcome.ts';
import { formatVersion } from '../version/format-version.ts';
import { buildFiles, type BuildNeeds, type ExtraFile } from './build-files.ts';
import { fileRules } from './file-rules.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import type { ReleaseRequest } from './release-request.ts';

export interface BuildCommandRequest {
  readonly plan: PlanRequest;
  readonly verifyCommand: readonly string[] | null;
  readonly assets: readonly string[];
  /** The bill of materials is one of the files. */
  readonly sbom?: boolean;
  /** Files that were built elsewhere; null: they are built here. */
  readonly dist: string | null;
  /** Where the files will go; null: this job does not know. */
  readonly index: Pick<ReleaseRequest['index'], 'kind' | 'indexName'> | null;
}

export interface BuildCommandNeeds extends PlanNeeds, BuildNeeds {
  /** Copies an extra file beside the distributions, where the job with rights finds it. */
  keepExtra(folder: string, extra: ExtraFile): Promise<void>;
}

export async function build(request: BuildCommandRequest, needs: BuildCommandNeeds): Promise<RunOutcome> {
  const { plan } = await needs.step('Plan', () => readPlan(request.plan, needs));
  const planned = plan.packages[0] as PackagePlan;
  if (planned.result === 'nothing') return quietOutcome('nothing', planned.reason, plan);
  const { verifyCommand, assets, sbom = false, dist } = request;
  const rules = fileRules(request.plan.project, planned.edits, request.index);
  const files = await buildFiles({ plan, package: planned, rules, verifyCommand, assets, sbom, dist }, needs);
  const folder = dist ?? posix.join(planned.path, 'dist');
  for (const extra of files.extras) await needs.keepExtra(folder, extra);
  const built = [...files.distributions, ...files.extras];
  return quietOutcome('previewed', planned.reason, plan, {
    version: files.manifest.version,
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    tag: planned.tag,
    notes: planned.notes,
    manifestDigest: files.digest,
    files: unservedFiles(built),
  });
}
