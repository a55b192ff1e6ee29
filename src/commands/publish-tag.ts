// A version that a person has tagged, by a pushed tag or a published release: built at that commit or taken from a build
// job, put onto its release and the index. Only the bytes of this run, or of `manifest-digest`, are believed.
import type { PackagePlan } from '../plan/release-plan.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import { publishing } from '../release/standing.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { readVersionTags } from '../version/version-tags.ts';
import { fileRules } from './file-rules.ts';
import { finishTag, type UnfinishedNeeds } from './finish-unfinished.ts';
import { preflightTag, type PreflightTagNeeds } from './preflight-tag.ts';
import { publishAll } from './publish-all.ts';
import { readPlan, type PlanNeeds, type PlanRead } from './read-plan.ts';
import { describeRelease } from './release-identity.ts';
import type { ReleaseRequest } from './release-request.ts';
import { tagFiles, type TagFilesNeeds } from './tag-files.ts';
import { holdTagRelease, publishTagRelease, type TagReleaseNeeds } from './tag-release.ts';

export interface PublishTagNeeds
  extends PlanNeeds, UnfinishedNeeds, PreflightTagNeeds, TagFilesNeeds, TagReleaseNeeds {
  listReleases(): Promise<readonly HostedRelease[]>;
}

export interface PublishTagRequest extends ReleaseRequest {
  readonly tag: string;
}

export async function publishTag(request: PublishTagRequest, needs: PublishTagNeeds): Promise<RunOutcome> {
  const { tag } = request;
  const [releases, object] = await Promise.all([needs.listReleases(), needs.readTag(tag)]);
  const isOurs = readTagDigest(object?.message ?? null) !== null;
  if (isOurs) return finishOwn(request, releases, needs);
  const read = await needs.step('Plan', () => readPlan(request.plan, needs));
  return publishTagged({ request, read, releases: releases.filter((release) => release.tag === tag) }, needs);
}

/** What a release run has tagged, it or the next one finishes: here by the same steps. */
async function finishOwn(
  request: PublishTagRequest,
  releases: readonly HostedRelease[],
  needs: PublishTagNeeds,
): Promise<RunOutcome> {
  const { tag } = request;
  const tagFormat = parseTagFormat(request.plan.project.configuration.tagFormat);
  const tags = readVersionTags(tagFormat, await needs.readTags());
  const found = tags.find(({ name }) => name === tag);
  const finished =
    found === undefined || request.dryRun ? null : await finishTag(found, { request, releases, tags }, needs);
  return (
    finished ??
    quietOutcome('nothing', `${tag} was made by a release run, and nothing of it is left to do`, null, {
      tag,
    })
  );
}

export interface TaggedRoad {
  readonly request: PublishTagRequest;
  readonly read: PlanRead;
  /** Releases and drafts of this tag. */
  readonly releases: readonly HostedRelease[];
}

export async function publishTagged(road: TaggedRoad, needs: PublishTagNeeds): Promise<RunOutcome> {
  const { request, read, releases } = road;
  const { plan } = read;
  const planned = plan.packages[0] as PackagePlan;
  const { files: source, index, dryRun } = request;
  if (source.kind === 'none')
    return quietOutcome('nothing', 'no `manifest-digest` was given: nothing was built to publish', plan);
  const unknowns = await needs.step('Preflight', () => preflightTag({ ...index, planned }, needs));
  const rules = fileRules(request.plan.project, planned.edits, index);
  const files = await tagFiles({ source, plan, planned, releases, rules }, needs);
  const outcome: RunOutcome = {
    ...describeRelease(planned, { plan, notes: planned.notes, manifestDigest: files.digest }),
    unknowns,
    sha: plan.head,
    files: files.manifest.files.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null })),
  };
  if (dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  const held = await needs.step('Attach', () => holdTagRelease({ ...road, planned, files }, needs));
  const uploaded = await needs.step('Publish', () =>
    publishAll(
      {
        files: files.distributions,
        index: index.indexName,
        standing: (missing) => publishing({ what: request.tag, index: index.indexName }, missing),
      },
      needs,
    ),
  );
  const url = await needs.step('Release', () => publishTagRelease(held, needs));
  needs.standing(null);
  const reason = `${request.tag} is on ${index.indexName}`;
  return { ...outcome, result: 'published', reason, releaseUrl: url, notes: held.notes, files: uploaded };
}
