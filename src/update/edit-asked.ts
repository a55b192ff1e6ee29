// The constraints of a project as an update needs them: only those that keep the version out are touched, and only their clauses.
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { applyEdits, type TextEdit } from '../consumer/toml-edit.ts';
import type { Version } from '../version/version.ts';
import { formatVersion } from '../version/format-version.ts';
import { type AskedPlace, askedPlaces } from '../dependencies/asked-places.ts';
import { movedClauses } from './moved-clauses.ts';
import { letsIn } from './specifier.ts';

/** Why the constraints can't be made to let a version in; null: they can, or do. */
export function constraintProblem(places: readonly AskedPlace[], version: Version): string | null {
  for (const place of places) {
    if (letsIn(place.clauses, version)) continue;
    const at = `${place.path}:${place.line}`;
    if (place.conditional && places.filter(({ path }) => path === place.path).length > 1)
      return `${at} asks for it under a condition, beside other lines; change it by hand`;
    if (place.hashed) return `${at} pins its files by hash; change it by hand`;
    if (place.span === null || movedClauses(place.clauses, version) === null)
      return `${at} keeps it out (${place.text.slice(0, 100)})`;
  }
  return null;
}

/** `constraintProblem` has been asked. */
export function editAsked(files: ProjectFiles, name: string, version: Version): ProjectFiles {
  return withClauses(files, name, ({ clauses }) => movedClauses(clauses, version) ?? clauses);
}

/** Every place asks for this version alone, for a tool that has no other way to be told. */
export function pinAsked(files: ProjectFiles, name: string, version: Version): ProjectFiles {
  const pin = `==${formatVersion(version)}`;
  return withClauses(files, name, ({ path, conditional }) =>
    path === 'pyproject.toml' && !conditional ? pin : null,
  );
}

function withClauses(
  files: ProjectFiles,
  name: string,
  clausesOf: (place: AskedPlace) => string | null,
): ProjectFiles {
  const edits = new Map<string, TextEdit[]>();
  for (const place of askedPlaces(files, name)) {
    const wanted = clausesOf(place);
    if (place.span === null || wanted === null || wanted === place.clauses) continue;
    const written = (files.get(place.path) ?? '').slice(place.span.start, place.span.end);
    const text = /^\s*\(.*\)$/s.test(written) ? `(${wanted})` : wanted;
    edits.set(place.path, [...(edits.get(place.path) ?? []), { ...place.span, text }]);
  }
  return new Map([...files].map(([path, text]) => [path, applyEdits(text, edits.get(path) ?? [])] as const));
}
