// A release, step by step (design, section 3): read, plan, preflight, build, check, draft, commit and tag, publish,
// verify, undraft. What an earlier run left unfinished comes first.
import type { HostedRelease } from '../release/hosted-release.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { readVersionTags } from '../version/version-tags.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { finishUnfinished, refuseLostFiles } from './finish-unfinished.ts';
import { readPlan, type PlanNeeds } from './read-plan.ts';
import { releasePlanned, type ReleasePlannedNeeds } from './release-planned.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { ResumeNeeds } from './resume-release.ts';

export interface ReleaseNeeds extends PlanNeeds, ResumeNeeds, ReleasePlannedNeeds {
  listReleases(): Promise<readonly HostedRelease[]>;
}

export async function release(request: ReleaseRequest, needs: ReleaseNeeds): Promise<RunOutcome> {
  const listing = needs.listReleases();
  const planning = needs.step('Plan', () => readPlan(request.plan, needs));
  // An unfinished release must not wait for a plan that fails.
  await Promise.allSettled([listing, planning]);
  const releases = await listing;
  const resumed = request.dryRun ? null : await resume(request, releases, needs);
  const read = await planning;
  const planned = read.plan.packages[0] as PackagePlan;
  if (planned.result === 'release' && request.files.kind !== 'none')
    return releasePlanned({ request, files: request.files, read, planned, releases }, needs);
  if (resumed !== null) return { ...resumed, plan: read.plan };
  if (planned.result === 'nothing') await refuseLostFiles(planned, releases, needs);
  const reason =
    planned.result === 'nothing'
      ? planned.reason
      : 'no `manifest-digest` was given: nothing was built to release';
  return quietOutcome('nothing', reason, read.plan);
}

async function resume(
  { plan, index }: ReleaseRequest,
  releases: readonly HostedRelease[],
  needs: ReleaseNeeds,
): Promise<RunOutcome | null> {
  const tagFormat = parseTagFormat(plan.project.configuration.tagFormat);
  const tags = readVersionTags(tagFormat, await needs.readTags());
  return finishUnfinished({ tags, releases, index: index.indexName }, needs);
}
