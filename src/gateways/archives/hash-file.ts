import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface FileHashes {
  readonly sha256: string;
  /** BLAKE2b-256; null above `BLAKE2_UP_TO` bytes. */
  readonly blake2: string | null;
  readonly size: number;
}

/** Node has no BLAKE2b-256 of its own, and in JavaScript it costs a second per 50 MB; an index computes its own from the bytes. */
const BLAKE2_UP_TO = 8 * 1024 * 1024;

/** Reads the file once, in pieces. */
export async function hashFile(path: string, size: number): Promise<FileHashes> {
  const sha256 = createHash('sha256');
  const blake2 =
    size <= BLAKE2_UP_TO ? (await import('@noble/hashes/blake2.js')).blake2b.create({ dkLen: 32 }) : null;
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    read += chunk.byteLength;
    sha256.update(chunk);
    blake2?.update(chunk);
  }
  return {
    sha256: sha256.digest('hex'),
    blake2: blake2 === null ? null : Buffer.from(blake2.digest()).toString('hex'),
    size: read,
  };
}
