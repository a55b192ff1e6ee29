// A walk over the text of a TOML document, for what smol-toml does not tell: where things stand. The text has been read by
// smol-toml before, so the walk may rely on valid TOML. https://toml.io/en/v1.0.0
import { parse } from 'smol-toml';

/** Keys, and indexes for the elements of arrays. */
export type TomlPath = readonly (string | number)[];

export interface TomlCursor {
  readonly text: string;
  at: number;
}

export const SPACE = /[ \t]*/y;
export const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
export const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const QUOTED_KEY = /"(?:\\.|[^"\\])*"|'[^']*'/y;

export interface SeenHeader {
  readonly path: TomlPath;
  readonly isArray: boolean;
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** `readKeyValue` is called at each key that stands in no value, with the path of its table, and leaves the cursor behind the value. */
export function walkToml<Cursor extends TomlCursor>(
  cursor: Cursor,
  readKeyValue: (cursor: Cursor, table: TomlPath) => void,
  seeHeader: (header: SeenHeader) => void = () => undefined,
): void {
  // The last index of each array of tables met so far.
  const arrays = new Map<string, number>();
  let table: TomlPath = [];
  cursor.at = cursor.text.startsWith('\uFEFF') ? 1 : 0;
  for (skip(cursor, BLANK); cursor.at < cursor.text.length; skip(cursor, BLANK)) {
    if (cursor.text[cursor.at] === '[') {
      const header = readHeader(cursor, arrays);
      table = header.path;
      seeHeader(header);
    } else readKeyValue(cursor, table);
  }
}

function readHeader(cursor: TomlCursor, arrays: Map<string, number>): SeenHeader {
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
  return { path, isArray, start, end: cursor.at };
}

/** A dotted key with the character that ends it. */
export function readKey(cursor: TomlCursor, end: ']' | '='): readonly string[] {
  const keys: string[] = [];
  for (;;) {
    skip(cursor, SPACE);
    const quoted = skip(cursor, QUOTED_KEY);
    keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (parse(`key = ${quoted}`)['key'] as string));
    skip(cursor, SPACE);
    const after = cursor.text[cursor.at++];
    if (after === end) return keys;
    if (after !== '.') throw new Error(`TOML key not understood at offset ${cursor.at}`);
  }
}

/** What was skipped; empty when the expression, which is sticky, does not match here. */
export function skip(cursor: TomlCursor, expression: RegExp): string {
  expression.lastIndex = cursor.at;
  const skipped = expression.exec(cursor.text)?.[0] ?? '';
  cursor.at += skipped.length;
  return skipped;
}
