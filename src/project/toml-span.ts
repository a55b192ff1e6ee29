// Where each string value of a TOML text stands. smol-toml gives values without offsets, and an edit needs offsets.
// Callers prove each span by its value.
import { textSpan, type TextSpan } from './text-span.ts';
import {
  BLANK,
  PLAIN_VALUE,
  readKey,
  skip,
  SPACE,
  type TomlCursor,
  type TomlPath,
  walkToml,
} from './toml-scanner.ts';

export interface TomlString {
  readonly path: TomlPath;
  /** Between the quotes, as written. */
  readonly span: TextSpan;
}

interface Cursor extends TomlCursor {
  readonly found: TomlString[];
}

export function tomlStringSpan(text: string, path: TomlPath): TextSpan | null {
  const isWanted = (entry: TomlString): boolean =>
    entry.path.length === path.length && entry.path.every((key, index) => key === path[index]);
  return tomlStrings(text).find(isWanted)?.span ?? null;
}

export function tomlStrings(text: string): readonly TomlString[] {
  const cursor: Cursor = { text, found: [], at: 0 };
  walkToml(cursor, readKeyValue);
  return cursor.found;
}

function readKeyValue(cursor: Cursor, table: TomlPath): void {
  const path = [...table, ...readKey(cursor, '=')];
  skip(cursor, SPACE);
  readValue(cursor, path);
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
    skip(cursor, BLANK);
    if (cursor.text[cursor.at] === end) break;
    readItem(index);
    skip(cursor, BLANK);
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
