// Before anything new: what an earlier run has tagged and not finished is finished, whatever this run was started for.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { VersionTag } from '../version/version-tags.ts';
import { isLatest } from './release-identity.ts';
import { resumeRelease, type ResumeNeeds } from './resume-release.ts';

export interface UnfinishedRequest {
  /** All version tags, highest first. */
  readonly tags: readonly VersionTag[];
  readonly releases: readonly HostedRelease[];
  /** The index, for people. */
  readonly index: string;
}

/** The outcome `resumed` of the highest version that was finished, without a plan; null when there was nothing to finish. */
export async function finishUnfinished(
  { tags, releases, index }: UnfinishedRequest,
  needs: ResumeNeeds,
): Promise<RunOutcome | null> {
  let outcome: RunOutcome | null = null;
  for (const { name: tag, version } of tags.toReversed()) {
    const ofTag = releases.filter((release) => release.tag === tag);
    if (ofTag.length === 0 || ofTag.some(({ draft }) => !draft)) continue;
    const latest = isLatest(version, tags);
    const resumed = await resumeRelease({ tag, drafts: ofTag, latest, index }, needs);
    if (resumed === null) continue;
    outcome = quietOutcome('resumed', `finished ${tag}, which an earlier run had begun`, null, {
      version: resumed.version,
      tag,
      sha: resumed.sha,
      releaseUrl: resumed.url,
      files: resumed.files,
      manifestDigest: resumed.digest,
    });
  }
  return outcome;
}

/** GitHub lists this many releases at once; an older one may be there without being listed. */
const LISTED = 100;

/**
 * A run of a commit that is released must not be green beside a release that it should have finished and can't: the tag
 * names files, and neither a release nor a draft holds them.
 */
export async function refuseLostFiles(
  { previous, commits }: PackagePlan,
  releases: readonly HostedRelease[],
  needs: Pick<ResumeNeeds, 'readTag'>,
): Promise<void> {
  const isReleased = previous !== null && commits.length === 0;
  if (!isReleased || releases.length >= LISTED || releases.some(({ tag }) => tag === previous.tag)) return;
  const digest = readTagDigest((await needs.readTag(previous.tag))?.message ?? null);
  if (digest !== null) throw raise(releaseErrors, 'release-files-lost', { tag: previous.tag, digest });
}
