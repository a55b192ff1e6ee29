// A release, step by step (design, section 3): read, plan, preflight, build, check, draft, commit and tag, publish,
// verify, undraft. What an earlier run left unfinished comes first.
import { throwAll } from '../findings/user-error.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { readVersionTags } from '../version/version-tags.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import {
  finishContained,
  finishUnfinished,
  type FinishedEarlier,
  unfinishedTags,
  type UnfinishedNeeds,
  type UnfinishedRequest,
} from './finish-unfinished.ts';
import { readMergedRelease, type MergedNeeds } from './merged-release.ts';
import { proposeRelease, type ProposeNeeds } from './propose-release.ts';
import type { PublishTagNeeds } from './publish-tag.ts';
import { readPlan, type PlanNeeds, type PlanRead } from './read-plan.ts';
import { releasePlanned, type ReleasePlannedNeeds } from './release-planned.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { ReleaseRoad } from './release-road.ts';
import { withdrawProposal, type WithdrawNeeds } from './withdraw-proposal.ts';

export interface ReleaseNeeds
  extends
    PlanNeeds,
    UnfinishedNeeds,
    PublishTagNeeds,
    ReleasePlannedNeeds,
    ProposeNeeds,
    MergedNeeds,
    WithdrawNeeds {
  listReleases(): Promise<readonly HostedRelease[]>;
}

export async function release(request: ReleaseRequest, needs: ReleaseNeeds): Promise<RunOutcome> {
  const listing = needs.listReleases();
  const planning = needs.step('Plan', () => readPlan(request.plan, needs));
  // An unfinished release must not wait for a plan that fails.
  await Promise.allSettled([listing, planning]);
  const unfinished = await readUnfinished(request, await listing, needs);
  const { outcomes: resumed, stuck } = await finishEarlier(unfinished, needs);
  const read = await planning;
  const planned = read.plan.packages[0] as PackagePlan;
  const made = await releaseOrPropose({ request, read, planned, releases: unfinished.releases }, needs);
  if (made !== null) {
    for (const { message } of stuck) needs.warn(message);
    return beside(resumed, made);
  }
  throwAll(stuck);
  const highest = resumed.at(-1);
  if (highest !== undefined) return { ...beside(resumed.slice(0, -1), highest), plan: read.plan };
  if (planned.result === 'nothing' && !request.dryRun) {
    const finished = await finishContained(planned, unfinished, needs);
    if (finished !== null) return { ...finished, plan: read.plan };
    const current = request.publishesCurrent ? await publishLast(planned, unfinished, needs) : null;
    if (current !== null) return current;
  }
  const reason =
    planned.result === 'nothing'
      ? planned.reason
      : 'no `manifest-digest` was given: nothing was built to release';
  return quietOutcome('nothing', `${reason}${await withdrawn(request, read, needs)}`, read.plan);
}

function beside(finished: readonly RunOutcome[], outcome: RunOutcome): RunOutcome {
  return finished.length === 0 ? outcome : { ...outcome, finished };
}

/** Seldom needed, so loaded for itself: start-up is paid by every run. */
async function publishLast(
  planned: PackagePlan,
  unfinished: UnfinishedRequest,
  needs: ReleaseNeeds,
): Promise<RunOutcome | null> {
  const { publishCurrent } = await import('./publish-current.ts');
  return publishCurrent(planned, unfinished, needs);
}

/** Null: there is nothing to release, or nothing was built. */
async function releaseOrPropose(
  road: Omit<ReleaseRoad, 'files' | 'notes'>,
  needs: ReleaseNeeds,
): Promise<RunOutcome | null> {
  const { request, planned } = road;
  const { files } = request;
  if (planned.result === 'nothing') return null;
  const proposes = isProposing(request);
  if (proposes && planned.edits.length > 0) return proposeRelease(road, needs);
  if (files.kind === 'none') return null;
  const merged = proposes ? await readMergedRelease(road, needs) : null;
  return releasePlanned({ ...road, files, notes: merged?.notes ?? null }, needs);
}

function isProposing({ plan }: ReleaseRequest): boolean {
  return plan.project.configuration.commitMode === 'pull-request';
}

/** What a release pull request proposes may have been reverted. */
async function withdrawn(request: ReleaseRequest, { plan }: PlanRead, needs: ReleaseNeeds): Promise<string> {
  const isOver = plan.packages.every(({ result }) => result === 'nothing');
  if (!isProposing(request) || request.dryRun || !isOver) return '';
  const pull = await withdrawProposal(plan, needs);
  return pull === null ? '' : `; the release pull request #${pull.number} was closed`;
}

async function readUnfinished(
  request: ReleaseRequest,
  releases: readonly HostedRelease[],
  needs: ReleaseNeeds,
): Promise<UnfinishedRequest> {
  const tagFormat = parseTagFormat(request.plan.project.configuration.tagFormat);
  return { request, releases, tags: readVersionTags(tagFormat, await needs.readTags()) };
}

async function finishEarlier(unfinished: UnfinishedRequest, needs: ReleaseNeeds): Promise<FinishedEarlier> {
  if (!unfinished.request.dryRun) return finishUnfinished(unfinished, needs);
  const tags = unfinishedTags(unfinished);
  if (tags.length > 0)
    needs.warn(`Not finished: ${tags.join(', ')}. A run that is no dry run finishes that first.`);
  return { outcomes: [], stuck: [] };
}
