// Where everything of a TOML text stands: tables, keys, values, and the elements of arrays and inline tables, so that
// something can be added between them. Like toml-span, it relies on text that smol-toml has read.
// https://toml.io/en/v1.0.0
import { parse } from 'smol-toml';
import type { TomlPath } from '../project/toml-span.ts';

export interface TomlHeader {
  readonly path: TomlPath;
  readonly isArray: boolean;
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

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
  readonly headers: readonly TomlHeader[];
  readonly entries: readonly TomlEntry[];
}

interface Cursor {
  readonly text: string;
  readonly headers: TomlHeader[];
  readonly entries: TomlEntry[];
  at: number;
}

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const STRING = /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'/y;

export function tomlOutline(text: string): TomlOutline {
  const cursor: Cursor = { text, headers: [], entries: [], at: text.startsWith('\uFEFF') ? 1 : 0 };
  const arrays = new Map<string, number>();
  let table: TomlPath = [];
  for (skip(cursor, BLANK); cursor.at < text.length; skip(cursor, BLANK)) {
    if (text[cursor.at] === '[') table = readHeader(cursor, arrays);
    else readKeyValue(cursor, table, false);
  }
  return { headers: cursor.headers, entries: cursor.entries };
}

export function samePath(a: TomlPath, b: TomlPath): boolean {
  return a.length === b.length && startsWith(a, b);
}

export function startsWith(path: TomlPath, start: TomlPath): boolean {
  return start.every((key, position) => path[position] === key);
}

/** `arrays` holds the last index of each array of tables met so far. */
function readHeader(cursor: Cursor, arrays: Map<string, number>): TomlPath {
  const start = cursor.at;
  const isArray = cursor.text[start + 1] === '[';
  cursor.at += isArray ? 2 : 1;
  const keys = readKey(cursor, ']');
  cursor.at += isArray ? 1 : 0;
  const path: (string | number)[] = [];
  for (const [position, key] of keys.entries()) {
    path.push(key);
    const id = JSON.stringify(path);
    if (isArray && position === keys.length - 1) arrays.set(id, (arrays.get(id) ?? -1) + 1);
    const index = arrays.get(id);
    if (index !== undefined) path.push(index);
  }
  cursor.headers.push({ path, isArray, start, end: cursor.at });
  return path;
}

function readKeyValue(cursor: Cursor, table: TomlPath, nested: boolean): void {
  const keyStart = cursor.at;
  const path = [...table, ...readKey(cursor, '=')];
  skip(cursor, SPACE);
  readValue(cursor, path, keyStart, nested);
}

/** A dotted key with the character that ends it. */
function readKey(cursor: Cursor, end: ']' | '='): readonly string[] {
  const keys: string[] = [];
  for (;;) {
    skip(cursor, SPACE);
    const quoted = skip(cursor, STRING);
    keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (parse(`key = ${quoted}`)['key'] as string));
    skip(cursor, SPACE);
    const after = cursor.text[cursor.at++];
    if (after === end) return keys;
    if (after !== '.') throw new Error(`TOML key not understood at offset ${cursor.at}`);
  }
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

function skip(cursor: Cursor, expression: RegExp): string {
  expression.lastIndex = cursor.at;
  const skipped = expression.exec(cursor.text)?.[0] ?? '';
  cursor.at += skipped.length;
  return skipped;
}
