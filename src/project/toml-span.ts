// Where each string value of a TOML text stands. smol-toml gives values without offsets, and an edit needs offsets.
// The text has been parsed by smol-toml before, so this scanner may rely on valid TOML; callers prove each span
// by its value. https://toml.io/en/v1.0.0
import { parse } from 'smol-toml';
import { textSpan, type TextSpan } from './text-span.ts';

/** Keys, and indexes for the elements of arrays. */
export type TomlPath = readonly (string | number)[];

export interface TomlString {
  readonly path: TomlPath;
  /** Between the quotes, as written. */
  readonly span: TextSpan;
}

interface Cursor {
  readonly text: string;
  readonly found: TomlString[];
  at: number;
}

export function tomlStringSpan(text: string, path: TomlPath): TextSpan | null {
  const isWanted = (entry: TomlString): boolean =>
    entry.path.length === path.length && entry.path.every((key, index) => key === path[index]);
  return tomlStrings(text).find(isWanted)?.span ?? null;
}

export function tomlStrings(text: string): readonly TomlString[] {
  const cursor: Cursor = { text, found: [], at: text.startsWith('\uFEFF') ? 1 : 0 };
  const arrays = new Map<string, number>();
  let table: TomlPath = [];
  for (skipBlank(cursor); cursor.at < text.length; skipBlank(cursor)) {
    if (text[cursor.at] === '[') table = readHeader(cursor, arrays);
    else readKeyValue(cursor, table);
  }
  return cursor.found;
}

/** `arrays` holds the last index of each array of tables met so far. */
function readHeader(cursor: Cursor, arrays: Map<string, number>): TomlPath {
  const isArray = cursor.text[cursor.at + 1] === '[';
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
  return path;
}

function readKeyValue(cursor: Cursor, table: TomlPath): void {
  const path = [...table, ...readKey(cursor, '=')];
  skip(cursor, SPACE);
  readValue(cursor, path);
}

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;

/** A dotted key with the character that ends it. */
function readKey(cursor: Cursor, end: ']' | '='): readonly string[] {
  const keys: string[] = [];
  for (;;) {
    skip(cursor, SPACE);
    keys.push(isQuote(cursor) ? readQuotedKey(cursor) : skip(cursor, BARE_KEY));
    skip(cursor, SPACE);
    const after = cursor.text[cursor.at++];
    if (after === end) return keys;
    if (after !== '.') throw new Error(`TOML key not understood at offset ${cursor.at}`);
  }
}

function readQuotedKey(cursor: Cursor): string {
  const start = cursor.at;
  const span = readString(cursor);
  if (!span.text.includes('\\')) return span.text;
  return parse(`key = ${cursor.text.slice(start, cursor.at)}`)['key'] as string;
}

function readValue(cursor: Cursor, path: TomlPath): void {
  if (isQuote(cursor)) cursor.found.push({ path, span: readString(cursor) });
  else if (cursor.text[cursor.at] === '[')
    readItems(cursor, ']', (index) => readValue(cursor, [...path, index]));
  else if (cursor.text[cursor.at] === '{') readItems(cursor, '}', () => readKeyValue(cursor, path));
  else if (skip(cursor, PLAIN_VALUE) === '')
    throw new Error(`TOML value not understood at offset ${cursor.at}`);
}

function readItems(cursor: Cursor, end: ']' | '}', readItem: (index: number) => void): void {
  cursor.at++;
  for (let index = 0; ; index++) {
    skipBlank(cursor);
    if (cursor.text[cursor.at] === end) break;
    readItem(index);
    skipBlank(cursor);
    if (cursor.text[cursor.at] === ',') cursor.at++;
  }
  cursor.at++;
}

/** Leaves the cursor behind the closing quotes. */
function readString(cursor: Cursor): TextSpan {
  const { text } = cursor;
  const quote = text[cursor.at] as string;
  const isLong = text.startsWith(quote.repeat(3), cursor.at);
  const opening = isLong ? quote.repeat(3) : quote;
  const start = cursor.at + opening.length;
  let end = start;
  while (end < text.length && !text.startsWith(opening, end))
    end += quote === '"' && text[end] === '\\' ? 2 : 1;
  // A long string may end in one or two quotes of its own, right before the closing three.
  for (let own = 0; isLong && own < 2 && text[end + 3] === quote; own++) end++;
  cursor.at = end + opening.length;
  // A newline right after the opening quotes is not part of the value.
  const newline = isLong ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
  return textSpan(text, start + newline, end);
}

function isQuote(cursor: Cursor): boolean {
  const character = cursor.text[cursor.at];
  return character === '"' || character === "'";
}

function skipBlank(cursor: Cursor): void {
  skip(cursor, BLANK);
}

function skip(cursor: Cursor, expression: RegExp): string {
  expression.lastIndex = cursor.at;
  const skipped = expression.exec(cursor.text)?.[0] ?? '';
  cursor.at += skipped.length;
  return skipped;
}
