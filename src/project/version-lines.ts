// Versions in files of no particular language: a file that holds nothing but a version, or `name: value` and
// `name = value` with or without quotes (JSON, YAML, CITATION.cff, meson.build, Markdown).
import { parseVersion } from '../version/parse-version.ts';
import { textSpan, versionCharacters, type TextSpan } from './text-span.ts';

/** The whole file, when it is one version and white space. */
export function wholeFileVersion(text: string): TextSpan | null {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  const span = versionCharacters(text, textSpan(text, offset, text.length));
  return parseVersion(span.text) === null ? null : span;
}

/** Values that are versions of the given name; null: of any name that says version, in any case. */
export function versionLines(text: string, name: string | null): readonly TextSpan[] {
  const names = name === null ? '(?:__)?version(?:__)?' : escapeExpression(name);
  const expression = new RegExp(
    String.raw`(?<![\w.-])["']?${names}["']?[ \t]*[:=][ \t]*(["']?)([^\s"',;)}#]+)\1(?![\w"'])`,
    name === null ? 'dgi' : 'dg',
  );
  return [...text.matchAll(expression)]
    .map((match) => match.indices?.[2])
    .filter((indices) => indices !== undefined)
    .map(([start, end]) => versionCharacters(text, textSpan(text, start, end)))
    .filter((span) => parseVersion(span.text) !== null);
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`);
}
