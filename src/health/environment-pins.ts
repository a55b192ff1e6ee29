// What requirement files pin, and which of them are installed together: others are for other Pythons and purposes.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/
import { posix } from 'node:path';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { readPins } from '../dependencies/read-pins.ts';
import { raise } from '../findings/catalogue.ts';
import { environmentErrors } from '../findings/environment-errors.ts';
import { parseTomlText, valueAt } from '../project/toml-document.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import { failed, passed } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

export interface PinnedFile {
  readonly path: string;
  /** Of each name (normalised). */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

const REQUIREMENTS = /^(?:requirements|constraints)[^/]*\.txt$/;
const USUAL = ['requirements.txt', 'constraints.txt'];
const INCLUDES = /^\s*(?:-r|-c|--requirement|--constraint)[\s=]*([^\s#]+)/;

/** The usual files and what they include; without them, all that there are. */
export function pinnedTogether(files: ProjectFiles): readonly PinnedFile[] {
  const usual = withIncluded(files, USUAL);
  const paths = usual.length > 0 ? usual : [...files.keys()].filter((path) => REQUIREMENTS.test(path));
  return paths.map((path) => ({ path, versions: pinsOf(files.get(path) ?? '') }));
}

/** `paths` and what they include, directly or not; those that are not there are left out. */
function withIncluded(files: ProjectFiles, paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const text = files.get(path);
    if (text === undefined || found.has(path)) continue;
    found.add(path);
    const folder = posix.dirname(path);
    for (const line of text.split(/\r?\n/)) {
      const [, included] = INCLUDES.exec(line) ?? [];
      if (included !== undefined) waiting.push(posix.normalize(posix.join(folder, included)));
    }
  }
  return [...found];
}

function pinsOf(text: string): PinnedFile['versions'] {
  return gathered(readPins(text).flatMap(({ name, version }) => (version === null ? [] : [[name, version]])));
}

export function gathered(pairs: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name = '', version = ''] of pairs) found.set(name, [...(found.get(name) ?? []), version]);
  return found;
}

export function isSame(one: string, other: string): boolean {
  const [left, right] = [parseVersion(one), parseVersion(other)];
  return left === null || right === null ? one === other : compareVersions(left, right) === 0;
}

/** One name pinned to two versions in files that are installed together. */
export function judgePins(files: ProjectFiles): readonly HealthCheck[] {
  const groups = [
    [...(files.has('pyproject.toml') ? ['pyproject.toml'] : []), ...withIncluded(files, USUAL)],
    ...[...files.keys()].filter((path) => REQUIREMENTS.test(path)).map((path) => withIncluded(files, [path])),
  ];
  const conflicts = new Map(
    groups.flatMap((paths) =>
      conflictsOf(paths.map((path) => ({ path, versions: unmarkedPins(files, path) }))).map(
        (each) => [`${each.name} ${each.shown}`, each] as const,
      ),
    ),
  );
  if (conflicts.size === 0)
    return [passed('environment-pins', 'the project', 'No package is pinned to two versions.')];
  return [...conflicts.values()].map(({ name, shown: pins }) =>
    failed('environment-pins', name, raise(environmentErrors, 'environment-pins', { name, pins })),
  );
}

/** Two pins of one name with markers are alternatives. */
function unmarkedPins(files: ProjectFiles, path: string): PinnedFile['versions'] {
  const text = files.get(path) ?? '';
  if (path !== 'pyproject.toml')
    return pinsOf(
      text
        .split(/\r?\n/)
        .filter((line) => !line.includes(';'))
        .join('\n'),
    );
  const list = valueAt(parseTomlText(path, text), 'project', 'dependencies');
  const own = Array.isArray(list) ? (list as readonly unknown[]) : [];
  return pinsOf(own.filter((each) => typeof each === 'string' && !each.includes(';')).join('\n'));
}

function conflictsOf(
  places: readonly PinnedFile[],
): readonly { readonly name: string; readonly shown: string }[] {
  const names = [...new Set(places.flatMap(({ versions }) => [...versions.keys()]))];
  return names.flatMap((name) => {
    const pins = places.flatMap(({ path, versions }) =>
      (versions.get(name) ?? []).map((version) => ({ path, version })),
    );
    if (pins.every(({ version }) => isSame(version, pins[0]?.version ?? ''))) return [];
    return [{ name, shown: pins.map(({ path, version }) => `${version} in ${path}`).join(', ') }];
  });
}
