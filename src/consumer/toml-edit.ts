// Additions to a TOML text that leave every other byte where it is, in the form that the text already has.
import {
  samePath,
  startsWith,
  type TomlEntry,
  type TomlOutline,
  tomlOutline,
} from '../project/toml-outline.ts';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits by the offsets of the old text; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The ends of lines that a text has: those of its first line. */
export function endOfLines(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Adds `key = value` to a table, which is made at the end of the file when there is none. `value` is TOML. */
export function addTomlKey(text: string, table: readonly string[], key: string, value: string): string {
  const outline = tomlOutline(text);
  const line = `${tomlKey(key)} = ${value}`;
  const header = outline.headers.findIndex((each) => !each.isArray && samePath(each.path, table));
  if (header !== -1) return addLine(text, endOfSection(outline, header), line);
  const inline = outline.entries.find((entry) => entry.shape === 'inline' && samePath(entry.path, table));
  if (inline !== undefined) return addTomlItem(text, inline, line);
  const dotted = outline.entries.findLast((entry) => !entry.nested && startsWith(entry.path, table));
  if (dotted !== undefined && dotted.path.length > table.length && keepsDots(outline, dotted, table)) {
    const above = outline.headers[dotted.section]?.path.length ?? 0;
    const name = [...table.slice(above), key].map(tomlKey).join('.');
    return addLine(text, { offset: dotted.end, below: dotted.keyStart }, `${name} = ${value}`);
  }
  const outer = outline.entries.findLast(
    (entry) => entry.shape === 'inline' && startsWith(table, entry.path),
  );
  if (outer === undefined) return addTomlBlock(text, `[${table.map(tomlKey).join('.')}]`, [line]);
  const rest = [...table.slice(outer.path.length), key].map(tomlKey).join('.');
  return addTomlItem(text, outer, `${rest} = ${value}`);
}

/** Adds a table to an array of tables, `[[path]]` or an array that is written out. Its values are TOML. */
export function addTomlTable(
  text: string,
  path: readonly string[],
  pairs: readonly (readonly [key: string, value: string])[],
): string {
  const { entries } = tomlOutline(text);
  const lines = pairs.map(([key, value]) => `${tomlKey(key)} = ${value}`);
  const inline = `{ ${lines.join(', ')} }`;
  const array = entries.find((entry) => entry.shape === 'array' && samePath(entry.path, path));
  if (array !== undefined) return addTomlItem(text, array, inline);
  const outer = entries.findLast((entry) => entry.shape === 'inline' && startsWith(path, entry.path));
  if (outer === undefined) return addTomlBlock(text, `[[${path.map(tomlKey).join('.')}]]`, lines);
  return addTomlItem(text, outer, `${path.slice(outer.path.length).map(tomlKey).join('.')} = [${inline}]`);
}

/** Adds an element to an array, or `key = value` to an inline table: `entry` is of the outline of `text`. */
export function addTomlItem(text: string, entry: TomlEntry, item: string): string {
  const last = entry.items.at(-1);
  const close = entry.end - 1;
  const isInline = entry.shape === 'inline';
  if (last === undefined) return addFirstItem(text, entry, item);
  const behind = entry.lastComma ?? last.end;
  const comma = entry.lastComma === null ? ',' : '';
  if (text.slice(behind, close).includes('\n') && !isInline) {
    const next = text.indexOf('\n', behind) + 1;
    const indent = blanksOfLine(text, last.start) ?? `${blanksOfLine(text, close) ?? ''}    `;
    const line = `${indent}${item}${entry.lastComma === null ? '' : ','}${endOfLines(text)}`;
    return applyEdits(text, [
      { start: behind, end: behind, text: comma },
      { start: next, end: next, text: line },
    ]);
  }
  const ownLine = isInline ? null : blanksOfLine(text, last.start);
  const gap = ownLine === null || entry.items.length === 1 ? ' ' : `${endOfLines(text)}${ownLine}`;
  const added = `${comma}${gap}${item}${entry.lastComma === null ? '' : ','}`;
  return applyEdits(text, [{ start: behind, end: behind, text: added }]);
}

function addFirstItem(text: string, entry: TomlEntry, item: string): string {
  const close = entry.end - 1;
  const inside = text.slice(entry.start + 1, close);
  if (inside.includes('\n')) {
    const line = text.lastIndexOf('\n', close) + 1;
    const added = `${text.slice(line, close)}    ${item},${endOfLines(text)}`;
    return applyEdits(text, [{ start: line, end: line, text: added }]);
  }
  const [before, after] = entry.shape === 'inline' ? [' ', inside === '' ? ' ' : ''] : ['', ''];
  return applyEdits(text, [
    { start: entry.start + 1, end: entry.start + 1, text: `${before}${item}${after}` },
  ]);
}

/** What stands before an offset in its line, when it is nothing but blanks. */
function blanksOfLine(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(before) ? before : null;
}

/** The table is one that dotted keys made: a header for it would define it twice. */
function keepsDots({ headers }: TomlOutline, entry: TomlEntry, table: readonly string[]): boolean {
  return (headers[entry.section]?.path.length ?? 0) < table.length;
}

interface LinePlace {
  /** In the line that the new one comes below. */
  readonly offset: number;
  /** In a line that is indented as the new one shall be. */
  readonly below: number;
}

function endOfSection({ headers, entries }: TomlOutline, header: number): LinePlace {
  const last = entries.findLast((entry) => entry.section === header && !entry.nested);
  const { start = 0, end = 0 } = headers[header] ?? {};
  return last === undefined ? { offset: end, below: start } : { offset: last.end, below: last.keyStart };
}

function addLine(text: string, { offset, below }: LinePlace, line: string): string {
  const newline = text.indexOf('\n', offset);
  const eol = endOfLines(text);
  const indented = `${blanksOfLine(text, below) ?? ''}${line}${eol}`;
  if (newline === -1) return `${text}${eol}${indented}`;
  return applyEdits(text, [{ start: newline + 1, end: newline + 1, text: indented }]);
}

function addTomlBlock(text: string, header: string, lines: readonly string[]): string {
  const eol = endOfLines(text);
  const isEmpty = text === '' || text === '\uFEFF';
  const gap = isEmpty ? '' : text.endsWith(`${eol}${eol}`) ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`;
  return `${text}${gap}${[header, ...lines].join(eol)}${eol}`;
}

export function tomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : tomlString(key);
}

/** A basic string. */
export function tomlString(value: string): string {
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}
