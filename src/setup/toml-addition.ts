// Additions to a TOML text that touch no other byte. Each place that may do is tried, and taken only if the whole text then reads as it did,
// with the addition.
import { parse, TomlError } from 'smol-toml';
import { applyTextChanges, type TextChange } from '../notes/text-change.ts';
import { asTable, type TomlTable } from '../project/toml-document.ts';

/** The text with the first of these insertions that has the wanted effect; null when none has. */
export function addToToml(
  text: string,
  insertions: readonly (readonly TextChange[])[],
  wanted: TomlTable,
): string | null {
  for (const changes of insertions) {
    const added = applyTextChanges(text, changes);
    if (sameMeaning(read(added), wanted)) return added;
  }
  return null;
}

/** The table with a value at a key path; tables on the way are made. */
export function withValue(
  table: TomlTable,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): TomlTable {
  const inner = rest.length === 0 ? value : withValue(asTable(table[key]) ?? {}, rest, value);
  return { ...table, [key]: inner };
}

/** The line ending that the text has. */
export function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** A new last table: behind one empty line, and ended by a line break. */
export function atEnd(text: string, lines: readonly string[]): readonly TextChange[] {
  const end = lineEnd(text);
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end;
  return [insertion(text.length, gap + lines.map((line) => line + end).join(''))];
}

export function insertion(at: number, text: string): TextChange {
  return { start: at, end: at, text };
}

/** Behind the line that the offset is in. */
export function belowLine(text: string, offset: number, lines: readonly string[]): readonly TextChange[] {
  const end = lineEnd(text);
  const newline = text.indexOf('\n', offset);
  return newline === -1
    ? [insertion(text.length, lines.map((line) => end + line).join(''))]
    : [insertion(newline + 1, lines.map((line) => line + end).join(''))];
}

/** Null for a text that is no TOML. */
function read(text: string): TomlTable | null {
  try {
    return parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

/** Keys in any order. */
function sameMeaning(one: TomlTable | null, other: TomlTable): boolean {
  return one !== null && canonical(one) === canonical(other);
}

function canonical(table: TomlTable): string {
  return JSON.stringify(table, (_, value: unknown) => {
    const inner = asTable(value);
    return inner === null ? value : Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
  });
}
