// A release whose commit is on the branch and whose tag was never made is carried on by the next run of the same commit.
import { readDraftOwner } from '../release/draft-marker.ts';
import type { RunOutcome } from '../report/run-outcome.ts';
import { readOwnCommit, tagOwnCommit, type AdoptNeeds } from './adopt-commit.ts';
import { findDraft } from './draft-files.ts';
import { finishTag, type UnfinishedNeeds } from './finish-unfinished.ts';
import { holdFiles, type HoldNeeds } from './hold-files.ts';
import type { PreflightNeeds } from './preflight.ts';
import { releaseIdentity } from './release-identity.ts';
import { readReleaseState } from './read-release-state.ts';
import type { ReleaseRoad } from './release-road.ts';

export type AbandonedNeeds = UnfinishedNeeds & HoldNeeds;

export interface AdoptReleaseNeeds
  extends AdoptNeeds, HoldNeeds, UnfinishedNeeds, Pick<PreflightNeeds, 'readBranch'> {}

/** Null when the branch's newest commit is not the release commit of this plan, or its files can't be had. */
export async function adoptRelease(
  road: ReleaseRoad,
  repositoryId: string,
  needs: AdoptReleaseNeeds,
): Promise<RunOutcome | null> {
  const { request, planned, read } = road;
  const { plan } = read;
  if (request.dryRun || plan.branch === null || planned.edits.length === 0) return null;
  const { tag: name, version } = releaseIdentity(planned);
  if (await needs.hasTag(name)) return null;
  const commit = { plan, planned, branchSha: (await needs.readBranch(plan.branch)).sha };
  if (commit.branchSha === plan.head) return null;
  const digest = await readOwnCommit(commit, needs);
  if (digest === null || !(await haveFiles(road, digest, needs))) return null;
  if (!(await tagOwnCommit(commit, { digest, repositoryId }, needs))) return null;
  const own = { name, version };
  const releases = await needs.listReleases();
  return finishTag(own, { request, tags: [own, ...read.tags], releases }, needs);
}

/** A draft holds the files of that digest; made from the files at hand when there is none. */
async function haveFiles(road: ReleaseRoad, digest: string, needs: AdoptReleaseNeeds): Promise<boolean> {
  const { tag } = releaseIdentity(road.planned);
  const drafts = (await needs.listReleases()).filter((release) => release.draft && release.tag === tag);
  if ((await findDraft(drafts, digest, needs)) !== null) return true;
  const { files } = road;
  if (files.kind === 'draft' || (files.kind === 'dist' && files.digest !== digest)) return false;
  const held = await holdFiles(road, needs);
  if (held.digest !== digest) return false;
  await held.holdDraft();
  return true;
}

/**
 * The tag is there although it was not among those that were read: made by an earlier attempt of this run, or by a run that
 * has ended, nobody else would finish it now. Null: somebody is at it, or nothing is left to do.
 */
export async function finishAbandoned(
  { request, planned, read }: ReleaseRoad,
  needs: AbandonedNeeds,
): Promise<RunOutcome | null> {
  const { tag: name, version } = releaseIdentity(planned);
  if (request.dryRun || !(await needs.hasTag(name))) return null;
  const releases = await needs.listReleases();
  const ofTag = releases.filter((release) => release.tag === name);
  const index = request.index.indexName;
  const state = await readReleaseState({ tag: name, releases: ofTag, index, asksIndex: false }, needs);
  const owner = 'holder' in state && state.holder.draft ? readDraftOwner(state.holder.body) : null;
  if (owner === null) return null;
  const isOver =
    owner.runId === request.owner.runId || (await needs.readRunState(owner.runId)) === 'finished';
  const own = { name, version };
  return isOver ? finishTag(own, { request, tags: [own, ...read.tags], releases }, needs) : null;
}
