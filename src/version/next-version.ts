// A version moved by a bump.
import type { Bump } from '../commits/bump.ts';
import { raise } from '../findings/catalogue.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { finalOf } from './compare-versions.ts';
import { formatVersion } from './format-version.ts';
import type { Version } from './version.ts';

export interface BumpRules {
  /** A breaking change below 1.0.0 leads to 1.0.0; otherwise it is a minor one there. */
  readonly majorOnZero: boolean;
}

const FIRST_CALENDAR_NUMBER = 1000;

/** Keeps the epoch, drops pre, post, dev and local parts, pads to three numbers. A calendar version is an error. */
export function nextVersion(current: Version, bump: Bump, rules: BumpRules): Version {
  if (isCalendar(current)) {
    throw raise(versionErrors, 'version-calendar', { version: formatVersion(current) });
  }
  const [major = 0, minor = 0, patch = 0] = current.release;
  const releases: Readonly<Record<Bump, readonly number[]>> = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  };
  return { ...finalOf(current), release: releases[effectiveBump(current, bump, rules)] };
}

/** The bump after the 0.x rule: nothing leaves 0.x unless `majorOnZero` says so. */
export function effectiveBump(current: Version, bump: Bump, { majorOnZero }: BumpRules): Bump {
  return bump === 'major' && current.release[0] === 0 && !majorOnZero ? 'minor' : bump;
}

/** `2024.1` and `20240101` count time, not changes. https://calver.org */
export function isCalendar(version: Version): boolean {
  return (version.release[0] ?? 0) >= FIRST_CALENDAR_NUMBER;
}

/** How far apart two versions are, for a version that no bump led to. */
export function bumpBetween(from: Version, to: Version): Bump {
  if (from.epoch !== to.epoch || from.release[0] !== to.release[0]) return 'major';
  return (from.release[1] ?? 0) === (to.release[1] ?? 0) ? 'patch' : 'minor';
}
