// Where everything of a TOML text stands: tables, keys, values, and the elements of arrays and inline tables, so that
// something can be added between them.
import {
  BLANK,
  PLAIN_VALUE,
  readKey,
  type SeenHeader,
  skip,
  SPACE,
  type TomlCursor,
  type TomlPath,
  walkToml,
} from './toml-scanner.ts';

export interface TomlEntry {
  readonly path: TomlPath;
  /** Position of its header in `headers`; -1 above the first one. */
  readonly section: number;
  /** Stands inside an array or an inline table. */
  readonly nested: boolean;
  readonly keyStart: number;
  /** Of the value, quotes and brackets included. */
  readonly start: number;
  readonly end: number;
  readonly shape: 'array' | 'inline' | 'plain';
  /** Of an array or an inline table, in order. */
  readonly items: readonly { readonly start: number; readonly end: number }[];
  /** Behind the last item; null: no comma there. */
  readonly lastComma: number | null;
}

export interface TomlOutline {
  readonly headers: readonly SeenHeader[];
  readonly entries: readonly TomlEntry[];
}

interface Cursor extends TomlCursor {
  readonly headers: SeenHeader[];
  readonly entries: TomlEntry[];
}

const STRING = /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'/y;

export function tomlOutline(text: string): TomlOutline {
  const cursor: Cursor = { text, headers: [], entries: [], at: 0 };
  walkToml(
    cursor,
    (at, table) => readKeyValue(at, table, false),
    (header) => cursor.headers.push(header),
  );
  return { headers: cursor.headers, entries: cursor.entries };
}

export function samePath(a: TomlPath, b: TomlPath): boolean {
  return a.length === b.length && startsWith(a, b);
}

export function startsWith(path: TomlPath, start: TomlPath): boolean {
  return start.every((key, position) => path[position] === key);
}

function readKeyValue(cursor: Cursor, table: TomlPath, nested: boolean): void {
  const keyStart = cursor.at;
  const path = [...table, ...readKey(cursor, '=')];
  skip(cursor, SPACE);
  readValue(cursor, path, keyStart, nested);
}

function readValue(cursor: Cursor, path: TomlPath, keyStart: number, nested: boolean): void {
  const start = cursor.at;
  const opening = cursor.text[start];
  const position = cursor.entries.length;
  const entry = { path, section: cursor.headers.length - 1, nested, keyStart, start };
  // Its place comes before those of what it holds.
  cursor.entries.push({ ...entry, end: start, shape: 'plain', items: [], lastComma: null });
  const isArray = opening === '[';
  const list =
    isArray || opening === '{'
      ? readItems(cursor, isArray ? ']' : '}', (index) =>
          isArray ? readValue(cursor, [...path, index], cursor.at, true) : readKeyValue(cursor, path, true),
        )
      : null;
  if (list === null && skip(cursor, STRING) === '' && skip(cursor, PLAIN_VALUE) === '')
    throw new Error(`TOML value not understood at offset ${cursor.at}`);
  const end = list === null ? cursor.at - trailingBlanks(cursor) : cursor.at;
  const shape = list === null ? 'plain' : isArray ? 'array' : 'inline';
  cursor.entries[position] = { ...entry, end, shape, ...(list ?? { items: [], lastComma: null }) };
}

/** A number or a date was read with the blanks behind it. */
function trailingBlanks({ text, at }: Cursor): number {
  return /[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0;
}

function readItems(
  cursor: Cursor,
  end: ']' | '}',
  readItem: (index: number) => void,
): Pick<TomlEntry, 'items' | 'lastComma'> {
  const items: { start: number; end: number }[] = [];
  let lastComma: number | null = null;
  cursor.at++;
  for (skip(cursor, BLANK); cursor.text[cursor.at] !== end; skip(cursor, BLANK)) {
    const { at: start, entries } = cursor;
    const position = entries.length;
    readItem(items.length);
    items.push({ start, end: entries[position]?.end ?? cursor.at });
    skip(cursor, BLANK);
    const hasComma = cursor.text[cursor.at] === ',';
    lastComma = hasComma ? ++cursor.at : null;
  }
  cursor.at++;
  return { items, lastComma };
}
