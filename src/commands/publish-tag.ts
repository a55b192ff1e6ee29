// A version that a person has tagged, by a pushed tag or a published release: built at that commit or taken from a build
// job, put onto its release and the index. Only the bytes of this run, or of `manifest-digest`, are believed.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { readTagDigest } from '../release/release-message.ts';
import { publishing } from '../release/standing.ts';
import { quietOutcome, type RunOutcome, unservedFiles } from '../report/run-outcome.ts';
import { judgeUploads } from '../upload/upload-verdict.ts';
import { fileRules } from './file-rules.ts';
import { finishOwnTag, type FinishOwnNeeds } from './finish-own-tag.ts';
import { preflightTag, type PreflightTagNeeds } from './preflight-tag.ts';
import { publishAll } from './publish-all.ts';
import { readPlan, type PlanNeeds } from './read-plan.ts';
import { describeRelease } from './release-identity.ts';
import { refuseMovedTag } from './tag-commit.ts';
import { tagFiles, type TagFiles, type TagFilesNeeds } from './tag-files.ts';
import type { PublishTagRequest, TaggedRoad } from './tagged-road.ts';
import {
  findTagReleases,
  holdTagRelease,
  publishTagRelease,
  tellLeftDrafts,
  type TagReleaseNeeds,
} from './tag-release.ts';

export interface PublishTagNeeds
  extends PlanNeeds, FinishOwnNeeds, PreflightTagNeeds, TagFilesNeeds, TagReleaseNeeds {}

export async function publishTag(request: PublishTagRequest, needs: PublishTagNeeds): Promise<RunOutcome> {
  const { tag } = request;
  const object = await needs.readTag(tag);
  const isOurs = readTagDigest(object?.message ?? null) !== null;
  if (isOurs) return finishOwnTag(request, needs);
  const read = await needs.step('Plan', () => readPlan(request.plan, needs));
  return publishTagged({ request, read }, needs);
}

export async function publishTagged(road: TaggedRoad, needs: PublishTagNeeds): Promise<RunOutcome> {
  const { request, read } = road;
  const { plan } = read;
  const planned = plan.packages[0] as PackagePlan;
  const { files: source, index, dryRun, tag } = request;
  if (source.kind === 'none')
    return quietOutcome('nothing', 'no `manifest-digest` was given: nothing was built to publish', plan);
  const unknowns = await needs.step('Preflight', async () => {
    await refuseMovedTag(tag, plan.head, needs);
    await refuseStop(request, needs);
    return preflightTag({ ...index, planned }, needs);
  });
  const rules = fileRules(request.plan.project, planned.edits, index);
  const releases = source.kind === 'draft' ? await findTagReleases(tag, needs) : [];
  const files = await tagFiles({ source, plan, planned, releases, rules }, needs);
  const outcome: RunOutcome = {
    ...describeRelease(planned, { plan, notes: planned.notes, manifestDigest: files.digest }),
    unknowns,
    sha: plan.head,
    files: unservedFiles(files.manifest.files),
  };
  if (dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  const held = await needs.step('Attach', async () => {
    // Attestations may be required, and their services may be down.
    await needs.attestFiles(await findMissing(road, files, needs));
    return holdTagRelease({ ...road, planned, files }, needs);
  });
  if (request.stopAfterDraft) {
    const { url } = held.release;
    return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: url };
  }
  await refuseMovedTag(tag, plan.head, needs);
  const toIndex = {
    files: files.distributions,
    index: index.indexName,
    standing: (missing: readonly string[]) => publishing({ what: tag, index: index.indexName }, missing),
  };
  const published = needs.absent
    ? outcome.files
    : await needs.step('Publish', () => publishAll(toIndex, needs));
  const done = await needs.step('Release', () => publishTagRelease({ ...road, planned, files }, held, needs));
  needs.standing(null);
  const reason = needs.absent ? `the files are on the release of ${tag}` : `${tag} is on ${index.indexName}`;
  return {
    ...outcome,
    result: 'published',
    reason,
    releaseUrl: done.url,
    notes: done.notes,
    files: published,
  };
}

/** Before anything is written or an older draft removed: does the index hold other bytes under these names? Returns those it lacks. */
async function findMissing(
  { request: { tag, index } }: TaggedRoad,
  { distributions }: TagFiles,
  needs: PublishTagNeeds,
): Promise<readonly DescribedFile[]> {
  const [first] = distributions;
  if (first === undefined) return [];
  const names = distributions.map(({ filename }) => filename);
  if (needs.absent) return [];
  const page = await needs.readPage(first.metadata.name, names);
  const { missing, problems } = judgeUploads(page, distributions, index.indexName);
  if (problems.length > 0) await tellLeftDrafts(tag, needs);
  throwAll(problems);
  return missing;
}

async function refuseStop({ tag, stopAfterDraft }: PublishTagRequest, needs: PublishTagNeeds): Promise<void> {
  if (!stopAfterDraft || (await needs.readReleaseOf(tag)) === null) return;
  const what = `the release of ${tag} is published already`;
  throw raise(targetErrors, 'stop-after-without-draft', { what });
}
