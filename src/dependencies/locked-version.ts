// The version of a package that a project installs today: of its lock, a compiled requirements file, or a pin.
import { normalizeName } from '../project/normalize-name.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { askedPlaces, isRequirementsPath } from './asked-places.ts';
import { isLock } from './lock-entries.ts';
import { isCompiled, type ProjectFiles } from './project-tools.ts';
import { readLocked } from './read-locked.ts';
import { pinnedVersion } from './requirement-text.ts';

/** The highest where there are several (for other Pythons or platforms); null: neither a lock nor a pin tells. */
export function lockedVersion(files: ProjectFiles, name: string): Version | null {
  const locked = [...files].flatMap(([path, text]) => lockVersions(path, text, name));
  const found = locked.length > 0 ? locked : pinnedVersions(files, name);
  return found.toSorted(compareVersions).at(-1) ?? null;
}

/** Of one lock or compiled file; empty for any other. Throws `project-toml-broken`. */
export function lockVersions(path: string, text: string, name: string): readonly Version[] {
  if (!isLock(path) && !(isRequirementsPath(path) && isCompiled(text))) return [];
  const wanted = normalizeName(name);
  return readLocked(path, text).flatMap((each) => (each.name === wanted ? versionsOf(each.version) : []));
}

function pinnedVersions(files: ProjectFiles, name: string): readonly Version[] {
  return askedPlaces(files, name).flatMap(({ clauses }) => versionsOf(pinnedVersion(clauses)));
}

function versionsOf(text: string | null): readonly Version[] {
  const version = parseVersion(text ?? '');
  return version === null ? [] : [version];
}
