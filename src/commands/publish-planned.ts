// Publication without commit, tag and release: a rehearsal of the next version, or exactly the version of the checkout.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { PlanTarget } from '../plan/plan-target.ts';
import { publishing } from '../release/standing.ts';
import { quietOutcome, type RunOutcome, unservedFiles } from '../report/run-outcome.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { fileRules } from './file-rules.ts';
import { askIndex, type IndexNeeds } from './preflight-index.ts';
import { preflightUpload } from './preflight-upload.ts';
import { prepareFiles, type PrepareNeeds } from './prepare-files.ts';
import { publishAll, type PublishAllNeeds } from './publish-all.ts';
import { readPlan, type PlanNeeds, type PlanRequest } from './read-plan.ts';
import type { ReleaseRequest } from './release-request.ts';

export interface PublishPlannedNeeds extends PlanNeeds, IndexNeeds, PrepareNeeds, PublishAllNeeds {}

export type PublishPlannedRequest = Pick<
  ReleaseRequest,
  'plan' | 'files' | 'index' | 'dryRun' | 'stopAfterDraft'
>;

export async function publishPlanned(
  request: PublishPlannedRequest,
  needs: PublishPlannedNeeds,
): Promise<RunOutcome> {
  const { files: source, index, dryRun } = request;
  if (request.stopAfterDraft)
    throw raise(targetErrors, 'stop-after-without-draft', { what: 'this run makes no release' });
  const { plan } = await needs.step('Plan', async () => readPlan(await builtPlan(request, needs), needs));
  const planned = plan.packages[0] as PackagePlan;
  if (source.kind === 'none' || source.kind === 'draft')
    return quietOutcome('nothing', 'no built files were given: nothing to publish', plan);
  const { unknowns } = await needs.step('Preflight', async () =>
    preflightUpload(await askIndex(planned.name, needs), index, needs),
  );
  const rules = fileRules(request.plan.project, planned.edits, index);
  const files = await prepareFiles({ files: source, plan, package: planned, rules }, needs);
  const version = planned.version === null ? null : formatVersion(planned.version);
  const outcome = quietOutcome(resultOf(request.plan.target), planned.reason, plan, {
    version,
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    notes: planned.notes,
    manifestDigest: files.digest,
    unknowns,
    files: unservedFiles(files.manifest.files),
  });
  if (dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  const what = `${planned.name} ${version}`;
  const uploaded = await needs.step('Publish', () =>
    publishAll(
      {
        files: files.distributions,
        index: index.indexName,
        standing: (missing) => publishing({ what, index: index.indexName }, missing),
      },
      needs,
    ),
  );
  needs.standing(null);
  return { ...outcome, reason: `${what} is on ${index.indexName}: ${planned.reason}`, files: uploaded };
}

function resultOf({ kind }: PlanTarget): 'rehearsed' | 'published' {
  return kind === 'rehearsal' ? 'rehearsed' : 'published';
}

/** The number of a rehearsal is that of the build, which its manifest keeps: a later job or attempt has another. */
async function builtPlan(
  { plan, files }: PublishPlannedRequest,
  needs: PublishPlannedNeeds,
): Promise<PlanRequest> {
  if (plan.target.kind !== 'rehearsal' || files.kind !== 'dist') return plan;
  if (!(await needs.listFolder(files.folder)).includes(MANIFEST_FILENAME)) return plan;
  const manifest = parseManifest(await needs.readBytes(`${files.folder}/${MANIFEST_FILENAME}`), files.digest);
  const number = parseVersion(manifest.version)?.dev ?? null;
  return number === null ? plan : { ...plan, target: { kind: 'rehearsal', number } };
}
