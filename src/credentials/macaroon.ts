// The second binary form of libmacaroons, which PyPI's tokens are in: https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
import { Buffer } from 'node:buffer';

export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  /** What each first-party caveat says, undecoded. */
  readonly caveats: readonly string[];
}

const VERSION_2 = 2;
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const VERIFICATION = 4;
const SIGNATURE = 6;
const SIGNATURE_BYTES = 32;
/** PyPI's have some hundred bytes. */
const LONGEST = 16 * 1024;

interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

interface Field {
  readonly type: number;
  readonly data: Buffer;
}

/** Null for anything that is not exactly one whole macaroon. Never throws; the signature is the issuer's to check. */
export function parseMacaroon(bytes: Buffer): Macaroon | null {
  if (bytes.byteLength > LONGEST || bytes[0] !== VERSION_2) return null;
  const cursor: Cursor = { bytes, at: 1 };
  const head = readSection(cursor);
  const identifier = head?.find(({ type }) => type === IDENTIFIER);
  if (head === null || identifier === undefined) return null;
  const caveats: string[] = [];
  for (;;) {
    const section = readSection(cursor);
    if (section === null) return null;
    if (section.length === 0) break;
    const caveat = section.find(({ type }) => type === IDENTIFIER);
    // Third-party caveats ask another service, which no token of PyPI's does.
    if (caveat === undefined || section.some(({ type }) => type === VERIFICATION)) return null;
    caveats.push(caveat.data.toString('utf8'));
  }
  const signature = readField(cursor);
  const isWhole = signature?.type === SIGNATURE && signature.data.byteLength === SIGNATURE_BYTES;
  if (!isWhole || cursor.at !== bytes.byteLength) return null;
  const location = head.find(({ type }) => type === LOCATION)?.data.toString('utf8') ?? '';
  return { location, identifier: identifier.data.toString('utf8'), caveats };
}

/** Fields up to an end mark, in rising order of their types; null: broken. */
function readSection(cursor: Cursor): readonly Field[] | null {
  const fields: Field[] = [];
  for (;;) {
    const field = readField(cursor);
    if (field === null) return null;
    if (field.type === END) return fields;
    if (field.type <= (fields.at(-1)?.type ?? END)) return null;
    fields.push(field);
  }
}

function readField(cursor: Cursor): Field | null {
  const type = readNumber(cursor);
  if (type === null) return null;
  if (type === END) return { type, data: Buffer.alloc(0) };
  const length = readNumber(cursor);
  if (length === null || length > cursor.bytes.byteLength - cursor.at) return null;
  const data = cursor.bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  return { type, data };
}

/** Seven bits a byte, lowest first. More than three bytes would count past the longest token. */
function readNumber(cursor: Cursor): number | null {
  let value = 0;
  for (let shift = 0; shift <= 14; shift += 7) {
    const byte = cursor.bytes[cursor.at];
    if (byte === undefined) return null;
    cursor.at += 1;
    value += (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  return null;
}
