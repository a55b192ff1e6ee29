// What a consumer's project has locked of one package, against what it asks for.
import type { AskedPlace } from '../dependencies/asked-places.ts';
import { lockVersions } from '../dependencies/locked-version.ts';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { rangeWithin } from '../dependencies/range-within.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { letsIn } from '../update/specifier.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';

export interface ToolLock {
  readonly lock: 'uv.lock' | 'poetry.lock';
  /** The highest where there are several (for other Pythons or platforms); null: the lock does not have it. */
  readonly version: string | null;
}

/** Where and how a package is asked for. */
export type AskedRange = Pick<AskedPlace, 'path' | 'clauses'>;

/** Of each lock that is there. Throws `project-toml-broken`. */
export function toolLocks(files: ProjectFiles, name: string): readonly ToolLock[] {
  return (['uv.lock', 'poetry.lock'] as const).flatMap((lock) => {
    const text = files.get(lock);
    if (text === undefined) return [];
    const highest = lockVersions(lock, text, name).toSorted(compareVersions).at(-1);
    return [{ lock, version: highest === undefined ? null : formatVersion(highest) }];
  });
}

/** A lock that is older than what is asked for. */
export function lockProblems(
  name: string,
  asked: readonly AskedRange[],
  locks: readonly ToolLock[],
): readonly UserError[] {
  const inProject = asked.filter(({ path }) => path === 'pyproject.toml');
  return locks.flatMap(({ lock, version: locked }) => {
    const command = lock === 'uv.lock' ? `uv lock --upgrade-package ${name}` : `poetry update ${name}`;
    const [first] = inProject;
    if (first === undefined) return [];
    if (locked === null)
      return [raise(healthErrors, 'health-lock-lacks', { path: first.path, name, lock, command })];
    // Asked for twice it is by markers or by groups, of which one may hold.
    if (inProject.some((each) => mayHold(each.clauses, locked))) return [];
    const wanted = inProject.map((each) => each.clauses).join(' or ');
    const { path } = first;
    return [raise(healthErrors, 'health-lock-outside', { lock, name, locked, path, asked: wanted, command })];
  });
}

/** What can't be read as a range is no proof of a lock that is too old. */
export function mayHold(asked: string, version: string): boolean {
  const parsed = parseVersion(version);
  return asked === '' || !rangeWithin(asked, '') || parsed === null || letsIn(asked, parsed);
}

/** `version` is within everything that is asked for. */
export function allows(asked: readonly AskedRange[], version: string): boolean {
  return asked.every((each) => mayHold(each.clauses, version));
}
