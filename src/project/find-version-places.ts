// All places where a project writes its version, found from its configuration and its files, and proved equal.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import { sameVersion } from '../version/compare-versions.ts';
import type { Version } from '../version/version.ts';
import { findAssignments } from './assignment-places.ts';
import { configuredPlaces } from './configured-places.ts';
import { declaredPlaces } from './declared-places.ts';
import { versionPlace } from './located-version.ts';
import { bytesOf, type ProjectOutline } from './project-outline.ts';
import { isPackageFile } from './package-file.ts';
import { utf8Text } from './utf8-text.ts';
import { ownLockVersion } from './uv-lock.ts';
import type { VersionPlace } from './version-place.ts';

export interface VersionPlaces {
  /** Null when the build takes the version from the tag. */
  readonly current: Version | null;
  readonly places: readonly VersionPlace[];
  readonly warnings: readonly string[];
}

/** `assigning`: paths of Python files with a line like `VERSION_LINE`; those outside the package are passed over. */
export function findVersionPlaces(
  outline: ProjectOutline,
  files: ReadonlyMap<string, Buffer>,
  assigning: readonly string[],
): VersionPlaces {
  if (outline.source.kind === 'tag') return refuseVersionFiles(outline);
  const sources = packageFiles(outline, assigning).flatMap((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [{ path, text: utf8Text(path, bytes) }];
  });
  const declared = declaredPlaces(outline, files, sources);
  const configured = configuredPlaces(outline, files, declared[0]?.version ?? null);
  const first = declared[0] ?? configured[0];
  if (first === undefined) throw new Error('a project without any version place');
  const assigned = findAssignments(outline, sources, first.version);
  const places = unique([...declared, ...configured, ...assigned.places, ...lockPlaces(outline, files)]);
  refuseDisagreement(first, places);
  return { current: first.version, places, warnings: assigned.warnings };
}

/** Those files of the package that may assign the version. */
export function packageFiles(
  { folder, tree, pyproject }: ProjectOutline,
  assigning: readonly string[],
): readonly string[] {
  return assigning.filter((path) => isPackageFile(path, folder, pyproject.name, tree)).sort();
}

function refuseVersionFiles({ source, configuration }: ProjectOutline): VersionPlaces {
  const first = configuration.versionFiles[0];
  if (first !== undefined && source.kind === 'tag')
    throw raise(projectErrors, 'version-file-not-used', { path: first.path, backend: source.backend });
  return { current: null, places: [], warnings: [] };
}

function lockPlaces(outline: ProjectOutline, files: ReadonlyMap<string, Buffer>): readonly VersionPlace[] {
  const path = outline.uvLock;
  if (path === null) return [];
  const text = utf8Text(path, bytesOf(files, path));
  const source = posix.relative(posix.dirname(path), outline.folder) || '.';
  const span = ownLockVersion(path, text, outline.pyproject.name, source);
  return span === null ? [] : [versionPlace({ path, text }, 'uv-lock', "uv.lock's own entry", span)];
}

/** A place that was found twice keeps the first reason. */
function unique(places: readonly VersionPlace[]): readonly VersionPlace[] {
  const seen = new Set<string>();
  return places.filter(({ path, start }) => {
    const id = `${path}:${start}`;
    return seen.has(id) ? false : seen.add(id);
  });
}

function refuseDisagreement(first: VersionPlace, places: readonly VersionPlace[]): void {
  const others = places.filter((place) => !sameVersion(place.version, first.version));
  throwAll(
    others.map((other) =>
      raise(projectErrors, 'version-place-disagrees', {
        first: describe(first),
        firstvalue: first.text,
        second: describe(other),
        secondvalue: other.text,
        remedy:
          other.kind === 'uv-lock'
            ? 'Run `uv lock` and commit uv.lock.'
            : 'Write the same version in both; from then on every release keeps them equal.',
      }),
    ),
  );
}

function describe({ found, path, line }: VersionPlace): string {
  return `${path} line ${line} (${found})`;
}
