// From a span in a decoded file to a version place in its bytes.
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { parseVersion } from '../version/parse-version.ts';
import { versionCharacters, type TextSpan } from './text-span.ts';
import { valueAt, type TomlDocument } from './toml-document.ts';
import { tomlStringSpan } from './toml-span.ts';
import type { VersionPlace, VersionPlaceKind } from './version-place.ts';

/** A decoded file of the project. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export function versionPlace(
  source: SourceText,
  kind: VersionPlaceKind,
  found: string,
  value: TextSpan,
): VersionPlace {
  const span = versionCharacters(source.text, value);
  const line = lineOf(source.text, span.start);
  const version = parseVersion(span.text);
  if (version === null)
    throw raise(projectErrors, 'project-version-invalid', {
      value: value.text,
      place: `${found}, ${source.path} line ${line}`,
    });
  const start = Buffer.byteLength(source.text.slice(0, span.start));
  const end = start + Buffer.byteLength(span.text);
  return { path: source.path, kind, found, line, start, end, text: span.text, version };
}

/** The string at a key path, its span proved by smol-toml's value. Null when there is no string. */
export function tomlVersionSpan(document: TomlDocument, keys: readonly string[]): TextSpan | null {
  const value = valueAt(document.table, ...keys);
  if (typeof value !== 'string') return null;
  const span = tomlStringSpan(document.text, keys);
  if (span?.text !== value)
    throw raise(projectErrors, 'version-place-escaped', {
      path: document.path,
      line: lineOf(document.text, span?.start ?? 0),
    });
  return span;
}

/** 1-based. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
