// The places of `version-files`. Each entry must be found: an entry that names nothing would go stale in silence.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { versionAssignments } from './assignment-places.ts';
import type { VersionFileEntry } from './configuration.ts';
import { iniEntries } from './ini-entries.ts';
import { tomlVersionSpan, versionPlace, type SourceText } from './located-version.ts';
import { bytesOf, type ProjectOutline } from './project-outline.ts';
import { pythonAssignments, VERSION_NAMES } from './python-assignments.ts';
import type { TextSpan } from './text-span.ts';
import { parseTomlText } from './toml-document.ts';
import { tomlStrings } from './toml-span.ts';
import { declaredFile } from './tree.ts';
import { utf8Text } from './utf8-text.ts';
import { versionLines, wholeFileVersion } from './version-lines.ts';
import type { VersionPlace } from './version-place.ts';

/** `current` is null when no other place says the version: then the first entry does. */
export function configuredPlaces(
  outline: ProjectOutline,
  files: ReadonlyMap<string, Buffer>,
  current: Version | null,
): readonly VersionPlace[] {
  return outline.configuration.versionFiles.flatMap((entry) => {
    const path = declaredFile(outline.tree, outline.folder, entry.path, 'version-files');
    const source = { path, text: utf8Text(path, bytesOf(files, path)) };
    const spans = entrySpans(source, entry, current);
    if (spans.length === 0)
      throw raise(projectErrors, 'version-place-missing', {
        path,
        place: 'version-files',
        looked: describe(entry),
      });
    const found = `version-files ${entry.name === null ? entry.path : `${entry.path}:${entry.name}`}`;
    return spans.map((span) => versionPlace(source, 'configured', found, span));
  });
}

/** Those that hold the current version; when there is none, the first other one, so that it is reported as differing. */
function entrySpans(
  source: SourceText,
  { name }: VersionFileEntry,
  current: Version | null,
): readonly TextSpan[] {
  const spans = candidates(source, name);
  const version = current ?? parseVersion(spans[0]?.text ?? '');
  const equal = spans.filter((span) => holds(span, version));
  if (equal.length > 0) return equal;
  const other = name === null && source.path.endsWith('.py') ? otherNames(source, version) : [];
  return other.length > 0 ? other : spans.slice(0, 1);
}

function candidates(source: SourceText, name: string | null): readonly TextSpan[] {
  const { path, text } = source;
  switch (posix.extname(path)) {
    case '.py':
      return versionAssignments(text, name === null ? VERSION_NAMES : [name]).map(({ value }) => value);
    case '.toml':
      return tomlSpans(source, name);
    case '.cfg':
    case '.ini':
      return iniSpans(text, name);
    default: {
      const whole = name === null ? wholeFileVersion(text) : null;
      return whole === null ? versionLines(text, name) : [whole];
    }
  }
}

/** `path` alone, and no usual name: whatever name holds the version. */
function otherNames({ text }: SourceText, current: Version | null): readonly TextSpan[] {
  return pythonAssignments(text)
    .map(({ value }) => value)
    .filter((span) => holds(span, current));
}

/** A name is a dotted key; without one, any key `version` counts. */
function tomlSpans({ path, text }: SourceText, name: string | null): readonly TextSpan[] {
  const document = { path, text, table: parseTomlText(path, text, 0) };
  if (name !== null) return [tomlVersionSpan(document, name.split('.'))].filter((span) => span !== null);
  return tomlStrings(text)
    .filter((entry) => entry.path.at(-1) === 'version' && parseVersion(entry.span.text) !== null)
    .map((entry) => entry.span);
}

/** A name is `key` or `section.key`; without one, any key `version` counts. */
function iniSpans(text: string, name: string | null): readonly TextSpan[] {
  return iniEntries(text)
    .filter(({ section, key }) => [key, `${section}.${key}`].includes(name ?? 'version'))
    .map(({ value }) => value)
    .filter((value) => parseVersion(value.text) !== null);
}

function holds(span: TextSpan, version: Version | null): boolean {
  const held = parseVersion(span.text);
  return held !== null && version !== null && sameVersion(held, version);
}

function describe({ path, name }: VersionFileEntry): string {
  if (name !== null) return `nothing named ${name} holds a version`;
  return path.endsWith('.py')
    ? 'no assignment at the top level holds the version'
    : 'nothing in it holds the version';
}
