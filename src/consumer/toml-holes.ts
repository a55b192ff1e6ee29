// Holes in pyproject.toml and uv.toml.
// https://docs.astral.sh/uv/reference/settings/, https://python-poetry.org/docs/repositories/#package-sources
import { sameIndexUrl } from '../dependencies/index-address.ts';
import { indexesAt, POETRY_SOURCE } from '../dependencies/package-sources.ts';
import { UserError } from '../findings/user-error.ts';
import { lineOf } from '../project/located-version.ts';
import { parseTomlText, stringAt, tableAt, type TomlTable } from '../project/toml-document.ts';
import type { TomlPath } from '../project/toml-scanner.ts';
import { type Hole, type HoleFile, makeHole, urlHoles } from './hole.ts';
import { endOfLines, type TextEdit } from './toml-edit.ts';
import { samePath, type TomlEntry, tomlOutline } from '../project/toml-outline.ts';

/** `own`: the index that is being set up, whose entries can be made explicit; null: none. A broken file has no holes. */
export function tomlHoles(file: HoleFile, own: string | null): readonly Hole[] {
  const table = readable(file);
  if (table === null) return [];
  const { entries } = tomlOutline(file.text);
  const reader = { file, table, entries, own };
  const isUvFile = /(?:^|\/)uv\.toml$/.test(file.path);
  return isUvFile ? uvHoles(reader, []) : [...uvHoles(reader, ['tool', 'uv']), ...poetryHoles(reader)];
}

interface Reader {
  readonly file: HoleFile;
  readonly table: TomlTable;
  readonly entries: readonly TomlEntry[];
  readonly own: string | null;
}

function readable({ path, text }: HoleFile): TomlTable | null {
  try {
    return parseTomlText(path, text);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

const UV_SETTINGS = {
  'extra-index-url': 'hole-extra-index-uv',
  'index-strategy': 'hole-index-strategy',
  'allow-insecure-host': 'hole-trusted-host',
  'trusted-host': 'hole-trusted-host',
} as const;

function uvHoles(reader: Reader, uv: readonly string[]): readonly Hole[] {
  const { file, table, own } = reader;
  const settings = [uv, [...uv, 'pip']].flatMap((place) =>
    Object.entries(UV_SETTINGS).flatMap(([key, code]) => {
      const values = [tableAt(table, ...place)[key] ?? []].flat().map(String);
      if (values.length === 0 || (key === 'index-strategy' && !values[0]?.startsWith('unsafe'))) return [];
      const at = placeOf(reader, [...place, key], values.join(' '));
      const urls = key === 'extra-index-url' ? values.flatMap((url) => urlHoles(url, at.path, at.line)) : [];
      return [makeHole(code, at, removal(reader, [...place, key]), key), ...urls];
    }),
  );
  const indexes = indexesAt(table, [...uv, 'index']).flatMap((index, position) => {
    const url = stringAt(index, 'url') ?? '';
    const at = placeOf(reader, [...uv, 'index', position, 'url'], url);
    const isSafe = index['explicit'] === true || index['default'] === true || isPyPI(url);
    const fix =
      own !== null && sameIndexUrl(url, own)
        ? valueFix(reader, [...uv, 'index', position], 'explicit', 'true')
        : null;
    return [
      ...(isSafe ? [] : [makeHole('hole-index-not-explicit', at, fix)]),
      ...urlHoles(url, file.path, at.line),
    ];
  });
  const plain = stringAt(table, ...uv, 'index-url');
  const at = placeOf(reader, [...uv, 'index-url'], plain ?? '');
  return [...settings, ...indexes, ...(plain === null ? [] : urlHoles(plain, at.path, at.line))];
}

/** With a primary source poetry leaves PyPI out, unless that is named too. */
function poetryHoles(reader: Reader): readonly Hole[] {
  const { table, file, own } = reader;
  const sources = indexesAt(table, POETRY_SOURCE);
  const isPrimary = (source: TomlTable): boolean =>
    ['primary', 'default'].includes(stringAt(source, 'priority') ?? 'primary');
  const primaries = sources.filter(isPrimary).length;
  return sources.flatMap((source, position) => {
    const url = stringAt(source, 'url') ?? '';
    const name = stringAt(source, 'name') ?? '';
    const at = { ...placeOf(reader, [...POETRY_SOURCE, position, 'name'], name), seen: name };
    const isPublic = /^pypi$/i.test(name) || isPyPI(url);
    const isOpen = isPrimary(source) ? primaries > 1 : source['priority'] !== 'explicit';
    const fix =
      own !== null && sameIndexUrl(url, own)
        ? valueFix(reader, [...POETRY_SOURCE, position], 'priority', '"explicit"')
        : null;
    return [
      ...(isOpen && !isPublic ? [makeHole('hole-poetry-priority', at, fix)] : []),
      ...urlHoles(url, file.path, at.line),
    ];
  });
}

function isPyPI(url: string): boolean {
  return /^https:\/\/pypi\.org\//.test(url);
}

function entryAt({ entries }: Reader, path: TomlPath): TomlEntry | undefined {
  return entries.find((entry) => samePath(entry.path, path));
}

function placeOf(reader: Reader, path: TomlPath, seen: string): { path: string; line: number; seen: string } {
  const { text, path: file } = reader.file;
  return { path: file, line: lineOf(text, entryAt(reader, path)?.keyStart ?? 0), seen };
}

/** The lines of a key, where nothing else stands in them. */
function removal(reader: Reader, path: TomlPath): readonly TextEdit[] | null {
  const { text } = reader.file;
  const entry = entryAt(reader, path);
  if (entry === undefined || entry.nested) return null;
  const start = text.lastIndexOf('\n', entry.keyStart - 1) + 1;
  const newline = text.indexOf('\n', entry.end);
  return [{ start, end: newline === -1 ? text.length : newline + 1, text: '' }];
}

/** The key of a table gets this value; it is written above the table's URL when it is not there. */
function valueFix(reader: Reader, table: TomlPath, key: string, value: string): readonly TextEdit[] | null {
  const present = entryAt(reader, [...table, key]);
  if (present !== undefined) return [{ start: present.start, end: present.end, text: value }];
  const url = entryAt(reader, [...table, 'url']);
  if (url === undefined) return null;
  const { text } = reader.file;
  const indent = text.slice(text.lastIndexOf('\n', url.keyStart - 1) + 1, url.keyStart);
  const gap = url.nested ? ', ' : `${endOfLines(text)}${indent}`;
  return [{ start: url.keyStart, end: url.keyStart, text: `${key} = ${value}${gap}` }];
}
