// Small files that stay in memory once they were hashed: the bytes that were checked are the bytes that are sent, and the disk is
// asked once. By their sha256, so that nothing that came to the same path later is taken for them.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { digestFile, type FileDigest, noFollow } from './files.ts';

/** Bytes up to which one file is held, and all of them together. */
const LARGEST = 4 * 1024 * 1024;
const TOGETHER = 16 * 1024 * 1024;

const held = new Map<string, Buffer>();
let room = TOGETHER;

/** As `digestFile`; the bytes of a small file can be had by `heldBytes` from then on. */
export async function digestAndHold(path: string): Promise<FileDigest> {
  const bytes = await readSmall(path);
  if (bytes === null) return digestFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!held.has(sha256)) {
    held.set(sha256, bytes);
    room -= bytes.length;
  }
  return { sha256, size: bytes.length };
}

/** The whole file of this sha256; null when it is not held. */
export function heldBytes(sha256: string): Buffer | null {
  return held.get(sha256) ?? null;
}

async function readSmall(path: string): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | noFollow());
  try {
    const { size } = await file.stat();
    if (size > Math.min(LARGEST, room)) return null;
    const bytes = await file.readFile();
    // One that grew meanwhile is read in pieces.
    return bytes.length > size ? null : bytes;
  } finally {
    await file.close();
  }
}
