// Fields of a document that comes from outside: read one by one, each of the kind it must be.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

export type Fields = Readonly<Record<string, unknown>>;

/** Why a document cannot be read; who reads it adds its place. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableDocument(`${what} is not an object`);
  return value as Fields;
}

export function listAt(fields: Fields, key: string, longest: number): readonly unknown[] {
  const value = own(fields, key);
  if (!Array.isArray(value)) throw new UnreadableDocument(`\`${key}\` is not a list`);
  if (value.length > longest) throw new UnreadableDocument(`\`${key}\` has more than ${longest} entries`);
  return value;
}

export function textAt(fields: Fields, key: string, pattern: RegExp = /^/): string {
  const value = own(fields, key);
  if (typeof value !== 'string') throw new UnreadableDocument(`\`${key}\` is not a text`);
  if (!pattern.test(value))
    throw new UnreadableDocument(
      `\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`,
    );
  return value;
}

export function textOrNullAt(fields: Fields, key: string, pattern: RegExp = /^/): string | null {
  return own(fields, key) === null ? null : textAt(fields, key, pattern);
}

/** Whole and not negative. */
export function numberAt(fields: Fields, key: string): number {
  const value = own(fields, key);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new UnreadableDocument(`\`${key}\` is not a number`);
  return value;
}

export function flagAt(fields: Fields, key: string): boolean {
  const value = own(fields, key);
  if (typeof value !== 'boolean') throw new UnreadableDocument(`\`${key}\` is neither true nor false`);
  return value;
}

/** An address on a web server, without a credential in it. */
export function urlAt(fields: Fields, key: string): string {
  const value = textAt(fields, key);
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UnreadableDocument(`\`${key}\` is no web address: ${JSON.stringify(value.slice(0, 100))}`);
  return value;
}

/** Texts by their sha256. */
export function textsAt(fields: Fields, key: string): ReadonlyMap<string, string> {
  const texts = fieldsOf(own(fields, key), `\`${key}\``);
  return new Map(
    Object.keys(texts).map((sha256) => {
      const text = textAt(texts, sha256);
      if (createHash('sha256').update(Buffer.from(text)).digest('hex') !== sha256)
        throw new UnreadableDocument(`a text of \`${key}\` does not have the sha256 ${sha256.slice(0, 64)}`);
      return [sha256, text];
    }),
  );
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
