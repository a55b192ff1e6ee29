// DER as far as certificates need it: values that hold values. https://www.itu.int/rec/T-REC-X.690
// Written by strangers: every length is held against what is there, and what doesn't fit is null.

export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
}

export const DER = { oid: 0x06, octets: 0x04, text: 0x0c, sequence: 0x30, extensions: 0xa3 } as const;

/** The values that follow each other in `bytes`; null when they aren't DER. */
export function derValues(bytes: Uint8Array): readonly DerValue[] | null {
  const values: DerValue[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const head = readHead(bytes, offset);
    if (head === null || head.end > bytes.length) return null;
    values.push({ tag: head.tag, content: bytes.subarray(head.start, head.end) });
    offset = head.end;
  }
  return values;
}

interface Head {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const MOST_LENGTH_BYTES = 4;

function readHead(bytes: Uint8Array, offset: number): Head | null {
  const [tag, short] = [bytes[offset], bytes[offset + 1]];
  if (tag === undefined || short === undefined) return null;
  const start = offset + 2;
  if (short < 0x80) return { tag, start, end: start + short };
  const count = short & 0x7f;
  if (count === 0 || count > MOST_LENGTH_BYTES || start + count > bytes.length) return null;
  const length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, start: start + count, end: start + count + length };
}
