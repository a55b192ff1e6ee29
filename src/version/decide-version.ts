// Commits, tags, files and wishes -> the version to release, or nothing, each with its reason (design, section 3, Version).
import type { Bump } from '../commits/bump.ts';
import { shortSha } from '../commits/commit.ts';
import { raise } from '../findings/catalogue.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { compareVersions, sameVersion } from './compare-versions.ts';
import { formatVersion } from './format-version.ts';
import type { LastRelease, TaggedRelease } from './last-release.ts';
import { bumpBetween, effectiveBump, isCalendar, nextVersion } from './next-version.ts';
import type { VersionTag } from './version-tags.ts';
import type { Version } from './version.ts';
import { intendedVersion, isConsent, refuseLowerThanTag } from './written-version.ts';

/** The largest bump of the range and the change that calls for it. */
export interface BumpCause {
  /** Before the 0.x rule. */
  readonly bump: Bump;
  readonly header: string;
  /** Null when it is no commit that says so. */
  readonly sha: string | null;
}

export interface VersionFacts {
  readonly last: LastRelease;
  /** Null when no commit of the range counts. */
  readonly cause: BumpCause | null;
  /** The version in the files; null when the build takes it from the tag. */
  readonly written: Version | null;
  /** Input `bump`: stands in for what the commits say. */
  readonly forcedBump: Bump | null;
  /** Input `version`. */
  readonly forcedVersion: Version | null;
  readonly majorOnZero: boolean;
  /** `tag`: once there is a release, the version in the files is overwritten without being asked. */
  readonly versionFrom: 'files' | 'tag';
  /** All version tags of the branch's range, pre-releases too, highest first. */
  readonly tags: readonly VersionTag[];
}

export type VersionDecision =
  | {
      readonly result: 'release';
      readonly version: Version;
      /** After the 0.x rule. Null for a first release and for a version taken from the files. */
      readonly bump: Bump | null;
      readonly reason: string;
    }
  | { readonly result: 'nothing'; readonly reason: string };

/** What asks for a release: an input, or else the commits. */
interface Wish {
  readonly bump: Bump;
  readonly why: string;
}

/** A version in the files that lies beyond the last release. */
interface Ahead {
  readonly version: Version;
  readonly isConsent: boolean;
  readonly reason: string;
}

const ZERO: Version = { epoch: 0, release: [0, 0, 0], pre: null, post: null, dev: null, local: null };
const FIRST_DYNAMIC: Version = { ...ZERO, release: [0, 1, 0] };

export function decideVersion(facts: VersionFacts): VersionDecision {
  if (facts.last.kind === 'contained') return nothing(`${facts.last.tag} already contains this commit`);
  const decision = decide(facts, facts.last);
  if (decision.result === 'release') refuseUsedVersion(decision.version, facts.tags);
  return decision;
}

function decide(facts: VersionFacts, last: Exclude<LastRelease, { kind: 'contained' }>): VersionDecision {
  const { forcedBump, forcedVersion } = facts;
  if (forcedVersion !== null) {
    const version = formatVersion(forcedVersion);
    if (forcedBump !== null)
      throw raise(versionErrors, 'version-forced-twice', { version, bump: forcedBump });
    const bump = last.kind === 'first' ? null : bumpBetween(last.version, forcedVersion);
    return release(forcedVersion, bump, `version ${version} was asked for`);
  }
  const wish = readWish(facts);
  return last.kind === 'first' ? decideFirst(facts, wish) : decideNext(facts, last, wish);
}

function readWish({ forcedBump, cause }: VersionFacts): Wish | null {
  if (forcedBump !== null) return { bump: forcedBump, why: `a ${forcedBump} bump was asked for` };
  if (cause === null) return null;
  const why = cause.sha === null ? cause.header : `${cause.header} (${shortSha(cause.sha)})`;
  return { bump: cause.bump, why };
}

function decideFirst(facts: VersionFacts, wish: Wish | null): VersionDecision {
  const { written } = facts;
  if (written === null) {
    if (wish === null) return nothing('nothing is released yet, and no commit calls for a release');
    return release(FIRST_DYNAMIC, null, `first release: ${wish.why}; a dynamic version starts at 0.1.0`);
  }
  const start = intendedVersion(written);
  const isZero = compareVersions(start, ZERO) <= 0;
  const stated = writtenReason(written);
  if (!isZero && isConsent(written)) return release(written, null, `first release: ${stated}`);
  if (wish === null) return nothing(`${stated}, and no commit calls for a release`);
  if (!isZero) return release(start, null, `first release: ${stated}; ${wish.why}`);
  const next = nextVersion(start, wish.bump, facts);
  return release(next, null, `first release: ${bumpReason(start, wish, facts)}`);
}

function decideNext(facts: VersionFacts, last: TaggedRelease, wish: Wish | null): VersionDecision {
  const ahead = readAhead(facts, last);
  if (wish === null) {
    if (ahead?.isConsent === true) return release(ahead.version, null, ahead.reason);
    return nothing(`no commit since ${last.tag} calls for a release`);
  }
  if (ahead !== null && isBeyond(ahead.version, last, wish, facts)) {
    return release(ahead.version, null, ahead.isConsent ? ahead.reason : `${ahead.reason}; ${wish.why}`);
  }
  const next = nextVersion(last.version, wish.bump, facts);
  // `1.3` in the files needs no rewriting as `1.3.0`.
  const version = ahead !== null && sameVersion(ahead.version, next) ? ahead.version : next;
  const bump = effectiveBump(last.version, wish.bump, facts);
  return release(version, bump, bumpReason(last.version, wish, facts));
}

/** The version in the files, when it leads beyond the last release. */
function readAhead({ versionFrom, written }: VersionFacts, last: TaggedRelease): Ahead | null {
  if (written === null || versionFrom === 'tag') return null;
  refuseLowerThanTag(written, last);
  const version = intendedVersion(written);
  if (compareVersions(version, last.version) <= 0) return null;
  return { version, isConsent: isConsent(written), reason: writtenReason(written) };
}

/** Does the files' version lead further than the bump? After a calendar version no bump leads anywhere. */
function isBeyond(intended: Version, last: TaggedRelease, wish: Wish, facts: VersionFacts): boolean {
  if (isCalendar(last.version)) return true;
  return compareVersions(intended, nextVersion(last.version, wish.bump, facts)) > 0;
}

function refuseUsedVersion(planned: Version, tags: readonly VersionTag[]): void {
  const version = formatVersion(planned);
  const twin = tags.find((tag) => sameVersion(tag.version, planned));
  if (twin !== undefined) throw raise(versionErrors, 'version-tag-exists', { version, tag: twin.name });
  const higher = tags.find((tag) => compareVersions(tag.version, planned) > 0);
  if (higher !== undefined)
    throw raise(versionErrors, 'version-not-above-tags', { version, tag: higher.name });
}

function writtenReason(written: Version): string {
  return `${formatVersion(written)} is written in the project`;
}

function bumpReason(from: Version, wish: Wish, facts: VersionFacts): string {
  const isLowered = effectiveBump(from, wish.bump, facts) !== wish.bump;
  return isLowered ? `${wish.why}; breaking is minor below 1.0.0` : wish.why;
}

function release(version: Version, bump: Bump | null, reason: string): VersionDecision {
  return { result: 'release', version, bump, reason };
}

function nothing(reason: string): VersionDecision {
  return { result: 'nothing', reason };
}
