// A tag that a release run has made starts a run of its own where an App token is used. What the first has left is finished here.
import { readDraftOwner } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import { readVersionTags } from '../version/version-tags.ts';
import { finishTag, type UnfinishedNeeds } from './finish-unfinished.ts';
import type { PublishTagRequest } from './tagged-road.ts';

export interface FinishOwnNeeds extends UnfinishedNeeds {
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null: this token may not see runs. */
  readRunState(runId: string): Promise<'finished' | 'going' | null>;
}

export async function finishOwnTag(request: PublishTagRequest, needs: FinishOwnNeeds): Promise<RunOutcome> {
  const { tag, owner, dryRun } = request;
  const end = (reason: string): RunOutcome => quietOutcome('nothing', reason, null, { tag });
  if (dryRun) return end(`${tag} was made by a release run; a dry run does not look at what is left of it`);
  const tagFormat = parseTagFormat(request.plan.project.configuration.tagFormat);
  const version = readTag(tagFormat, tag);
  if (version === null) return end(`${tag} is no version in the tag-format of this commit`);
  const releases = await needs.listReleases();
  const going = await findGoing(releases, { tag, runId: owner.runId }, needs);
  if (going !== null) return end(`run ${going}, which made ${tag}, is still at work on it`);
  const tags = readVersionTags(tagFormat, await needs.readTags());
  // Lost files are planned again as the release run has planned them.
  const planning = { ...request, plan: { ...request.plan, target: { kind: 'next' } as const } };
  const finished = await finishTag({ name: tag, version }, { request: planning, releases, tags }, needs);
  return finished ?? end(`${tag} was made by a release run, and nothing of it is left to do`);
}

async function findGoing(
  releases: readonly HostedRelease[],
  { tag, runId }: { readonly tag: string; readonly runId: string },
  needs: FinishOwnNeeds,
): Promise<string | null> {
  for (const release of releases) {
    const owner = release.tag === tag ? readDraftOwner(release.body) : null;
    if (owner === null || owner.runId === runId) continue;
    if ((await needs.readRunState(owner.runId)) === 'going') return owner.runId;
  }
  return null;
}
