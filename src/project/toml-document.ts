// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.
import { parse, TomlError } from 'smol-toml';
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { utf8Text } from './utf8-text.ts';

export type TomlTable = Readonly<Record<string, unknown>>;

export interface TomlDocument {
  readonly path: string;
  /** As in the file, a byte order mark included. */
  readonly text: string;
  readonly table: TomlTable;
}

export function parseToml(path: string, bytes: Buffer): TomlDocument {
  const text = utf8Text(path, bytes);
  return { path, text, table: parseTomlText(path, text) };
}

/** `skippedLines` is the number of lines of the file above this text. Throws `project-toml-broken`. */
export function parseTomlText(path: string, text: string, skippedLines = 0): TomlTable {
  try {
    return parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
    throw raise(projectErrors, 'project-toml-broken', {
      path,
      line: error.line + skippedLines,
      column: error.column,
      reason,
    });
  }
}

/** The table at a key path; empty when there is none or something else stands there. */
export function tableAt(table: TomlTable, ...keys: readonly string[]): TomlTable {
  return asTable(valueAt(table, ...keys)) ?? {};
}

export function valueAt(table: TomlTable, ...keys: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of keys) value = asTable(value)?.[key];
  return value;
}

export function stringAt(table: TomlTable, ...keys: readonly string[]): string | null {
  const value = valueAt(table, ...keys);
  return typeof value === 'string' ? value : null;
}

export function asTable(value: unknown): TomlTable | null {
  const isTable =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? (value as TomlTable) : null;
}

/** For messages: what a value is, in TOML's words. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `the string ${JSON.stringify(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return 'a date';
  return value === undefined ? 'missing' : 'a table';
}
