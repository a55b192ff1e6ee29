// The headers of a zip archive that an ordinary reader passes over: one before each member, one at the end. They must tell the
// same as the central directory. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT and https://docs.pypi.org/archives/
import type { Buffer } from 'node:buffer';
import type { Entry } from 'yauzl';
import type { FramingProblem } from '../../distribution/archive-facts.ts';

/** Bytes of a local header before the name. */
export const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const HAS_DESCRIPTOR = 0x08;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;

export interface LocalHeader {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly name: Buffer;
  readonly extra: Buffer;
  /** Length of the header, where the data begins. */
  readonly length: number;
}

/** Length of the header that `bytes` begin with; null when they begin with none. */
export function localHeaderLength(bytes: Buffer): number | null {
  if (bytes.length < LOCAL_HEADER || bytes.readUInt32LE(0) !== LOCAL_SIGNATURE) return null;
  return LOCAL_HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
}

/** `bytes` hold at least the header's length. */
export function parseLocalHeader(bytes: Buffer): LocalHeader {
  const nameEnd = LOCAL_HEADER + bytes.readUInt16LE(26);
  const length = nameEnd + bytes.readUInt16LE(28);
  return {
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    packed: bytes.readUInt32LE(18),
    unpacked: bytes.readUInt32LE(22),
    name: bytes.subarray(LOCAL_HEADER, nameEnd),
    extra: bytes.subarray(nameEnd, length),
    length,
  };
}

/** How the member's own header differs from its entry in the central directory. */
export function headerProblems(header: LocalHeader, entry: Entry): readonly FramingProblem[] {
  const name = JSON.stringify(entry.fileName.slice(0, 200));
  const described = (header.flags & HAS_DESCRIPTOR) !== 0;
  const differs = (own: number, listed: number): boolean =>
    own !== listed && own !== IN_ZIP64 && !(described && own === 0);
  return [
    ...problem('any', !header.name.equals(entry.fileNameRaw), `the header of ${name} gives another name`),
    ...problem(
      'any',
      header.method !== entry.compressionMethod,
      `the header of ${name} gives another compression`,
    ),
    ...problem(
      'any',
      differs(header.packed, entry.compressedSize) || differs(header.unpacked, entry.uncompressedSize),
      `the header of ${name} gives another size`,
    ),
    ...problem(
      'any',
      repeatsExtra(header.extra) || repeatsExtra(entry.extraFieldRaw),
      `${name} has an extra field twice`,
    ),
    ...problem('public', described, `the size of ${name} stands behind its data (a data descriptor)`),
    ...problem('public', entry.fileCommentLength > 0, `${name} carries a comment`),
  ];
}

function problem(
  minded: FramingProblem['minded'],
  happens: boolean,
  reason: string,
): readonly FramingProblem[] {
  return happens ? [{ reason, minded }] : [];
}

/** Of the two extra fields that change a member's size or name. */
function repeatsExtra(extra: Buffer): boolean {
  const seen = new Set<number>();
  for (let position = 0; position + 4 <= extra.length; position += 4 + extra.readUInt16LE(position + 2)) {
    const id = extra.readUInt16LE(position);
    if (seen.has(id) && (id === ZIP64_EXTRA || id === UNICODE_PATH_EXTRA)) return true;
    seen.add(id);
  }
  return false;
}

/** Bytes that may stand between the data and the next member: none, or a data descriptor in one of its forms. */
export function gapLengths(header: LocalHeader): readonly number[] {
  return (header.flags & HAS_DESCRIPTOR) === 0 ? [0] : [12, 16, 20, 24];
}

/** `tail` is everything behind the last entry of the central directory, which is `size` bytes at `offset`. */
export function tailProblems(
  tail: Buffer,
  directory: { readonly offset: number; readonly size: number; readonly count: number },
): readonly FramingProblem[] {
  const end64 = tail.length >= 76 && tail.readUInt32LE(0) === END64_SIGNATURE ? 76 : 0;
  const locatorFits = end64 === 0 || tail.readUInt32LE(56) === LOCATOR64_SIGNATURE;
  const end = tail.subarray(end64);
  if (!locatorFits || end.length < 22 || end.readUInt32LE(0) !== END_SIGNATURE)
    return [{ minded: 'any', reason: 'there are bytes between its table of contents and its end' }];
  const count = end64 > 0 ? Number(tail.readBigUInt64LE(32)) : end.readUInt16LE(10);
  const size = end64 > 0 ? Number(tail.readBigUInt64LE(40)) : end.readUInt32LE(12);
  return [
    ...problem('any', 22 + end.readUInt16LE(20) !== end.length, 'there are bytes behind its end'),
    ...problem(
      'any',
      count !== directory.count || size !== directory.size,
      'its end gives another size of its table of contents',
    ),
    ...problem(
      'public',
      end64 > 0 && tail.readBigUInt64LE(4) !== 44n,
      'its ZIP64 end record holds more than it may',
    ),
  ];
}
