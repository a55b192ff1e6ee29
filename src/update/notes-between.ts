// The release notes between two versions.
import { compareVersions } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { UpdatedPackage } from './update-result.ts';

export type VersionNotes = UpdatedPackage['notes'][number];

/** Of one release; what is longer is cut, with a sentence that says so. */
const LONGEST = 20_000;
const MOST = 50;

/** Of the versions after `from` up to `to`, newest first; without `from`, of `to` alone. */
export function notesBetween(
  notes: readonly VersionNotes[],
  from: Version | null,
  to: Version,
): readonly VersionNotes[] {
  const found = notes.flatMap((each) => {
    const version = parseVersion(each.version);
    if (version === null || compareVersions(version, to) > 0) return [];
    const isOlder = from === null ? compareVersions(version, to) < 0 : compareVersions(version, from) <= 0;
    return isOlder ? [] : [{ version, notes: { ...each, text: cut(each.text) } }];
  });
  return found
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .slice(0, MOST)
    .map((each) => each.notes);
}

function cut(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).toWellFormed()}\n\n(The rest of these notes is left out.)`;
}
