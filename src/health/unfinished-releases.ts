// Releases that a run began and none has finished, and versions that nobody released by a tag.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { readDraftOwner } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { type LeftStep, manifestsOf, type ReleaseState } from '../release/release-state.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { newestFiles } from '../trust/newest-files.ts';
import { compareVersions, sameVersion } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { VersionTag } from '../version/version-tags.ts';

const STEPS: Readonly<Record<LeftStep, string>> = {
  draft: 'its draft',
  tag: 'its tag',
  publish: 'files on the index',
  undraft: 'the GitHub release',
  tidy: 'the last line of its text',
};

/** Null: it is whole, or none of ours. */
export function unfinishedState(tag: string, state: ReleaseState, index: string): UserError | null {
  switch (state.kind) {
    case 'foreign':
    case 'released':
      return null;
    case 'files-lost':
    case 'contradiction':
      return state.error;
    case 'planned':
    case 'scratch-draft':
      return null;
    case 'tagged':
    case 'partly-published':
    case 'published': {
      const missing = state.missing.length === 0 ? 'all files are' : 'not all files are';
      const done = `the tag is there, and ${missing} on ${index}`;
      const left = state.left.map((step) => STEPS[step]).join(', ');
      return raise(healthErrors, 'health-release-unfinished', { tag, done, left });
    }
  }
}

export interface LeftDraft {
  readonly tag: string;
  readonly runId: string;
}

/** Drafts that runs of ours made. */
export function leftDrafts(releases: readonly HostedRelease[]): readonly LeftDraft[] {
  return releases.flatMap(({ tag, draft, body }) => {
    const owner = draft ? (readDraftOwner(body) ?? readDraftOwner(body, 'tag')) : null;
    return owner === null ? [] : [{ tag, runId: owner.runId }];
  });
}

export function draftLeft({ tag, runId }: LeftDraft): UserError {
  return raise(healthErrors, 'health-draft-left', { tag, run: runId });
}

const MOST_TAGS = 5;
const NEWEST = 20;

/** Tags without a published release among the newest, which may be ours; the first is not among them. */
export function tagsWithoutRelease(
  tags: readonly VersionTag[],
  releases: readonly HostedRelease[],
  isWholeList: boolean,
): readonly VersionTag[] {
  const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag }) => tag));
  const known = tags.findLastIndex(({ name }) => published.has(name));
  // What lies below the oldest release that was listed may have one all the same.
  const asked = isWholeList ? tags : tags.slice(0, known + 1);
  return asked
    .slice(1, NEWEST)
    .filter(({ name }) => !published.has(name))
    .slice(0, MOST_TAGS);
}

/** Published releases of ours without any file: from the first that has a manifest on. */
export function emptyReleases(
  tags: readonly VersionTag[],
  releases: readonly HostedRelease[],
): readonly UserError[] {
  const byTag = new Map(releases.filter(({ draft }) => !draft).map((release) => [release.tag, release]));
  return tags.slice(0, firstOfOurs(tags, releases) + 1).flatMap(({ name: tag }) => {
    const release = byTag.get(tag);
    const isEmpty = release !== undefined && !release.assets.some(({ state }) => state === 'uploaded');
    return isEmpty ? [raise(healthErrors, 'health-release-empty', { tag })] : [];
  });
}

/** Place of the lowest tag whose release has a manifest; -1: none has. What lies below was made another way. */
export function firstOfOurs(tags: readonly VersionTag[], releases: readonly HostedRelease[]): number {
  const own = new Set(
    releases
      .filter(({ draft, assets }) => !draft && manifestsOf(assets).length > 0)
      .map((release) => release.tag),
  );
  return tags.findLastIndex(({ name }) => own.has(name));
}

const MOST_SHOWN = 10;

export interface TaggedVersions {
  /** Of pre-releases too. */
  readonly tags: readonly VersionTag[];
  /** What is not above it is not judged. */
  readonly above: Version;
  /** For people. */
  readonly index: string;
}

/** Versions on the index that no tag names. Development versions are rehearsals; a yanked one was seen by somebody. */
export function untaggedVersions(
  page: IndexPage | 'empty',
  { tags, above, index }: TaggedVersions,
): UserError | null {
  if (page === 'empty') return null;
  const files = page.files.filter(({ yanked }) => yanked === false);
  const versions = newestFiles({ ...page, files }, Number.POSITIVE_INFINITY)
    .map(({ version }) => parseVersion(version))
    .filter((version) => version !== null)
    .filter((version) => version.dev === null && compareVersions(version, above) > 0)
    .filter((version) => !tags.some((tag) => sameVersion(tag.version, version)))
    .map(formatVersion);
  if (versions.length === 0) return null;
  const more = versions.length > MOST_SHOWN ? ` and ${versions.length - MOST_SHOWN} more` : '';
  const shown = versions.slice(0, MOST_SHOWN).join(', ') + more;
  return raise(healthErrors, 'health-index-untagged', { index, versions: shown });
}
