// A file that is read at many places: a small one is held, and each place costs no way to the disk.
import type { FileHandle } from 'node:fs/promises';

export type RandomAccess = {
  /** As of FileHandle. */
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly buffer: Buffer; readonly bytesRead: number }>;
};

/** Bytes up to which an archive is held. */
const SMALL = 256 * 1024;

/** An archive on disk, and its bytes where they are held already. */
export interface ArchiveSource {
  readonly path: string;
  readonly whole: Buffer | null;
}

/** The whole of a small file; null for others. */
export async function readSmall(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  return size <= SMALL ? file.readFile() : null;
}

export function accessTo(whole: Buffer): RandomAccess {
  return {
    read: async (buffer, offset, length, position) => {
      const bytesRead = whole.copy(buffer, offset, position, position + length);
      return { buffer, bytesRead };
    },
  };
}
