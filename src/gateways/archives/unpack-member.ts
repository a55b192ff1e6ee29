// The bytes of one member of a zip archive, unpacked and proved: no more than its entry says, and with its checksum.
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';
import { limitError } from './archive-limits.ts';
import type { RandomAccess } from './random-access.ts';
import { LOCAL_HEADER, localHeaderLength, parseLocalHeader, type LocalHeader } from './zip-headers.ts';
import type { Span } from './zip-spans.ts';

export interface ZipSource {
  readonly filename: string;
  readonly file: RandomAccess;
}

export interface OpenedMember {
  readonly header: LocalHeader;
  /** What was read with the header: the beginning of the data, or all of it. */
  readonly data: Buffer;
  /** Where the data begins in the file. */
  readonly start: number;
}

const STORED = 0;
/** Members up to here are read and unpacked at once, which costs far less than a stream for each. */
const AT_ONCE = 256 * 1024;
const PIECE = 64 * 1024;

/** Throws a plain error when there is no member. */
export async function openMember({ file }: ZipSource, { entry, start, end }: Span): Promise<OpenedMember> {
  const wanted = end - start <= AT_ONCE ? end - start : LOCAL_HEADER + 2 * 0xffff;
  const bytes = await readAt(file, start, Math.max(0, Math.min(wanted, end - start)));
  const length = localHeaderLength(bytes);
  if (length === null || length > bytes.length)
    throw new Error(`${entry.fileName} is not where it should be`);
  return { header: parseLocalHeader(bytes), data: bytes.subarray(length), start: start + length };
}

async function readAt(file: RandomAccess, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

/** Hands the unpacked bytes over in pieces, whose memory may be used again once `take` returns. */
export async function unpackMember(
  source: ZipSource,
  entry: Entry,
  { data, start }: OpenedMember,
  take: (chunk: Buffer) => void,
): Promise<void> {
  let size = 0;
  let checksum = 0;
  const count = (chunk: Buffer): void => {
    size += chunk.length;
    if (size > entry.uncompressedSize)
      throw limitError(source.filename, `${entry.fileName} unpacks to more bytes than it says`);
    checksum = crc32(chunk, checksum);
    take(chunk);
  };
  const { compressedSize: packed, uncompressedSize: unpacked } = entry;
  if (packed <= data.length && unpacked <= 16 * AT_ONCE) count(unpackAtOnce(data.subarray(0, packed), entry));
  else await unpackStream(source, start, entry, count);
  if (size !== unpacked || checksum !== entry.crc32)
    throw new Error(`${entry.fileName} does not have the size or checksum that the archive gives`);
}

function unpackAtOnce(data: Buffer, entry: Entry): Buffer {
  if (entry.compressionMethod === STORED) return data;
  return inflateRawSync(data, { maxOutputLength: entry.uncompressedSize + 1 });
}

async function unpackStream(
  source: ZipSource,
  start: number,
  entry: Entry,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const length = entry.compressedSize;
  if (entry.compressionMethod === STORED) return readStored(source.file, start, length, take);
  await pipeline(
    readPieces(source.file, start, length),
    createInflateRaw(),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) take(chunk);
    },
  );
}

/** Always into the same memory: what is left of many pieces is given back late. */
async function readStored(
  file: RandomAccess,
  start: number,
  length: number,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const piece = Buffer.allocUnsafeSlow(PIECE);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(piece, 0, Math.min(PIECE, length - done), start + done);
    if (bytesRead === 0) return;
    done += bytesRead;
    take(piece.subarray(0, bytesRead));
  }
}

/** Pieces are small: memory that many large ones leave is given back late. */
async function* readPieces(file: RandomAccess, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length;) {
    const piece = await readAt(file, start + done, Math.min(PIECE, length - done));
    if (piece.length === 0) return;
    done += piece.length;
    yield piece;
  }
}
