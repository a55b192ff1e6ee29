// Before anything new: what an earlier run has tagged and not finished is finished, whatever this run was started for.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import type { UserError } from '../findings/user-error.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readDraftOwner } from '../release/draft-marker.ts';
import { isLastingRefusal } from '../release/lasting-refusal.ts';
import type { RunOutcome } from '../report/run-outcome.ts';
import type { VersionTag } from '../version/version-tags.ts';
import { readDraftFiles, type DraftFiles } from './draft-files.ts';
import { readReleaseState, type StateNeeds } from './read-release-state.ts';
import { recoverFiles, type RecoverNeeds } from './recover-files.ts';
import { isLatest } from './release-identity.ts';
import type { ReleaseRequest } from './release-request.ts';
import { resumeRelease, type ResumeNeeds } from './resume-release.ts';

export interface UnfinishedRequest {
  readonly request: ReleaseRequest;
  /** All version tags, highest first. */
  readonly tags: readonly VersionTag[];
  readonly releases: readonly HostedRelease[];
}

export interface UnfinishedNeeds extends ResumeNeeds, RecoverNeeds, StateNeeds {}

export interface FinishedEarlier {
  /** `resumed`, without a plan, lowest version first. */
  readonly outcomes: readonly RunOutcome[];
  /** Why others will never be finished, as things stand: they hold up no release but themselves. */
  readonly stuck: readonly UserError[];
}

export async function finishUnfinished(
  unfinished: UnfinishedRequest,
  needs: UnfinishedNeeds,
): Promise<FinishedEarlier> {
  const outcomes: RunOutcome[] = [];
  const stuck: UserError[] = [];
  for (const tag of unfinished.tags.toReversed()) {
    if (!isInDoubt(unfinished.releases.filter((release) => release.tag === tag.name))) continue;
    try {
      const outcome = await finishTag(tag, unfinished, needs);
      if (outcome !== null) outcomes.push(outcome);
    } catch (error) {
      if (!isLastingRefusal(error)) throw error;
      needs.standing(null);
      stuck.push(error);
    }
  }
  return { outcomes, stuck };
}

/** Tags whose draft waits, and releases whose text still names the run that should have published them. */
export function unfinishedTags({ tags, releases }: UnfinishedRequest): readonly string[] {
  return tags
    .map(({ name }) => name)
    .filter((name) => isInDoubt(releases.filter((release) => release.tag === name)));
}

function isInDoubt(all: readonly HostedRelease[]): boolean {
  // The draft of a run for a person's tag: that run's re-run goes on with it, and no other.
  const ofTag = all.filter(({ body }) => readDraftOwner(body, 'tag') === null);
  const isPublished = ofTag.some(({ draft }) => !draft);
  return ofTag.some(
    (release) => readDraftOwner(release.body) !== null || (!isPublished && hasManifest(release)),
  );
}

/** A person may have taken our mark out of a draft's text; a draft of a person's own has no manifest. */
function hasManifest({ assets }: HostedRelease): boolean {
  return assets.some(({ label, name }) => (label || name) === MANIFEST_FILENAME);
}

/** Null when there is nothing left to do for this tag. */
export async function finishTag(
  { name: tag, version }: VersionTag,
  { request, tags, releases }: UnfinishedRequest,
  needs: UnfinishedNeeds,
): Promise<RunOutcome | null> {
  const index = request.index.indexName;
  const ofTag = releases.filter((release) => release.tag === tag);
  const state = await readReleaseState({ tag, releases: ofTag, index }, needs);
  if (state.kind === 'contradiction') throw state.error;
  if (state.kind === 'foreign' || state.kind === 'planned' || state.kind === 'scratch-draft') return null;
  const finish = { tag, latest: isLatest(version, tags), index, indexKind: request.index.kind };
  if (state.kind === 'files-lost') {
    const lost = { request, tags, releases, version, lost: { tag, ...state } };
    return resumeRelease({ ...finish, ...state, files: () => recoverFiles(lost, needs) }, needs);
  }
  if (state.left.length > 0) {
    needs.info(`${tag} is ${state.kind}; left to do: ${state.left.join(', ')}.`);
    const files = (): Promise<DraftFiles> => readDraftFiles(state.holder, state.digest, needs);
    return resumeRelease({ ...finish, ...state, files }, needs);
  }
  await Promise.all(state.surplus.map(({ id }) => needs.deleteDraft(id)));
  return null;
}

/** GitHub lists this many releases at once; an older one may be there without being listed. */
const LISTED = 100;

/**
 * A run of a commit that is released must not be green beside a release that is not whole: its files gone, or not all of
 * them on the index. Null when it is whole.
 */
export async function finishContained(
  { previous, commits }: PackagePlan,
  unfinished: UnfinishedRequest,
  needs: UnfinishedNeeds,
): Promise<RunOutcome | null> {
  const { tags, releases } = unfinished;
  const tag = tags.find(({ name }) => name === previous?.tag);
  if (tag === undefined || commits.length > 0) return null;
  const isListed = releases.some((release) => release.tag === tag.name);
  return isListed || releases.length < LISTED ? finishTag(tag, unfinished, needs) : null;
}
