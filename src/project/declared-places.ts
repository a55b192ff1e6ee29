// Places that the project's metadata declares: pyproject.toml itself, and the file in which the build backend looks.
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { parseVersion } from '../version/parse-version.ts';
import { versionAssignments } from './assignment-places.ts';
import { importedPlaces } from './imported-places.ts';
import { iniValue } from './ini-entries.ts';
import { tomlVersionSpan, versionPlace, type SourceText } from './located-version.ts';
import { bytesOf, declaredPath, type ProjectOutline } from './project-outline.ts';
import { patternVersion } from './pattern-version.ts';
import { textSpan, type TextSpan } from './text-span.ts';
import { utf8Text } from './utf8-text.ts';
import { wholeFileVersion } from './version-lines.ts';
import type { VersionPlace, VersionPlaceKind } from './version-place.ts';
import type { DeclaredFile } from './version-source.ts';

/** `packageSources`: where to look on when the declared module only imports its version. */
export function declaredPlaces(
  outline: ProjectOutline,
  files: ReadonlyMap<string, Buffer>,
  packageSources: readonly SourceText[],
): readonly VersionPlace[] {
  const { source } = outline;
  const backend = source.kind === 'file' ? backendPlaces(outline, source, files, packageSources) : [];
  const isWritten = source.kind === 'written';
  return [
    ...tomlPlace(outline, 'pyproject', ['project', 'version']),
    ...(isWritten ? tomlPlace(outline, 'poetry', ['tool', 'poetry', 'version']) : []),
    ...backend,
    ...setupCfgPlaces(outline),
  ];
}

function tomlPlace(
  { pyproject }: ProjectOutline,
  kind: VersionPlaceKind,
  keys: readonly string[],
): readonly VersionPlace[] {
  const span = tomlVersionSpan(pyproject.document, keys);
  const found = `[${keys.slice(0, -1).join('.')}].version`;
  return span === null ? [] : [versionPlace(pyproject.document, kind, found, span)];
}

/** With a version in pyproject.toml setuptools passes this one over, and people read it. */
function setupCfgPlaces({ setupCfg, source }: ProjectOutline): readonly VersionPlace[] {
  const value = iniValue(setupCfg?.entries ?? [], 'metadata', 'version');
  if (setupCfg === null || value === null) return [];
  if (source.kind !== 'setup-cfg' && parseVersion(value.text) === null) return [];
  return [versionPlace(setupCfg, 'backend', 'setup.cfg [metadata] version', value)];
}

function backendPlaces(
  outline: ProjectOutline,
  declared: DeclaredFile,
  files: ReadonlyMap<string, Buffer>,
  packageSources: readonly SourceText[],
): readonly VersionPlace[] {
  const path = declaredPath(outline);
  const source = { path, text: utf8Text(path, bytesOf(files, path)) };
  const own = readDeclared(source, declared).map((span) =>
    versionPlace(source, 'backend', declared.found, span),
  );
  if (own.length > 0) return own;
  const { reading, found } = declared;
  if (reading.kind === 'assignment') {
    const imported = importedPlaces({ text: source.text, names: reading.names, found }, packageSources);
    if (imported.length > 0) return imported;
  }
  throw raise(projectErrors, 'version-place-missing', {
    path,
    place: found,
    looked: describe(declared),
  });
}

function readDeclared({ text }: SourceText, { reading }: DeclaredFile): readonly TextSpan[] {
  if (reading.kind === 'pattern') return patternVersion(text, reading.pattern);
  if (reading.kind === 'assignment') return versionAssignments(text, reading.names).map(({ value }) => value);
  const whole = wholeFileVersion(text);
  if (whole !== null) return [whole];
  // An invalid version is worth its own message; an empty file is not.
  return text.trim() === '' || text.trim().includes('\n') ? [] : [textSpan(text, 0, text.length)];
}

function describe({ reading }: DeclaredFile): string {
  if (reading.kind === 'whole') return 'the file is not one version and nothing else';
  if (reading.kind === 'pattern') return `the pattern ${reading.pattern} matches no version`;
  return `no assignment of a plain string with a version to ${reading.names.join(' or ')} at the top level of the module`;
}
