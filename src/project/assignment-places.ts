// Assignments in the package that hold the current version: `core/version.py` is found without configuration.
import { sameVersion } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { lineOf, versionPlace, type SourceText } from './located-version.ts';
import { isOwnInit } from './package-file.ts';
import type { ProjectOutline } from './project-outline.ts';
import { pythonAssignments, VERSION_NAMES, type PythonAssignment } from './python-assignments.ts';
import type { VersionPlace } from './version-place.ts';

export interface AssignedPlaces {
  readonly places: readonly VersionPlace[];
  readonly warnings: readonly string[];
}

/**
 * Any version name counts when it holds the current version. Another value in `__version__` is told; in the package's
 * own `__init__.py` it is a place that disagrees, since installed code would report it.
 */
export function findAssignments(
  { folder, pyproject }: ProjectOutline,
  sources: readonly SourceText[],
  current: Version,
): AssignedPlaces {
  const places: VersionPlace[] = [];
  const warnings: string[] = [];
  for (const source of sources) {
    const isOwn = isOwnInit(source.path, folder, pyproject.name);
    for (const { names, value } of pythonAssignments(source.text)) {
      const name = names.find((each) => VERSION_NAMES.includes(each));
      const version = parseVersion(value.text);
      if (name === undefined || version === null) continue;
      if (sameVersion(version, current))
        places.push(versionPlace(source, 'assignment', `${name} holds the current version`, value));
      else if (name === '__version__' && isOwn && !isPlaceholder(version))
        places.push(versionPlace(source, 'assignment', `${name} of the package`, value));
      else if (name === '__version__')
        warnings.push(
          `${source.path} line ${lineOf(source.text, value.start)} says ${name} = "${value.text}", not the current version ${formatVersion(current)}; it is left as it is`,
        );
    }
  }
  return { places, warnings };
}

/** Assignments of one of `names` to a version. */
export function versionAssignments(text: string, names: readonly string[]): readonly PythonAssignment[] {
  return pythonAssignments(text).filter(
    (assignment) =>
      assignment.names.some((name) => names.includes(name)) && parseVersion(assignment.value.text) !== null,
  );
}

/** `0.0.0` is what people write where something else sets the version later. */
function isPlaceholder({ release }: Version): boolean {
  return release.every((number) => number === 0);
}
