// Hashes of many small files, always through the same memory: `digestFile` takes a large piece for every file, and what thousands of
// them leave behind is collected late.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, lstat, open, writeFile } from 'node:fs/promises';
import { digestFile, type FileDigest } from './files.ts';

const SMALL = 1024 * 1024;

const unused: Buffer[] = [];

export async function digestSmall(path: string): Promise<FileDigest> {
  return (await isSmall(path)) ? withContent(path, async (bytes) => digestOf(bytes)) : digestFile(path);
}

/** Makes the file `to`, which must not exist; the digest is that of what was written. */
export async function copyWithDigest(from: string, to: string): Promise<FileDigest> {
  if (await isSmall(from))
    return withContent(from, async (bytes) => {
      await writeFile(to, bytes, { flag: 'wx' });
      return digestOf(bytes);
    });
  await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  return digestFile(to);
}

async function isSmall(path: string): Promise<boolean> {
  const found = await lstat(path);
  return found.isFile() && found.size < SMALL;
}

/** The memory is used again once `use` has ended. A file that grows meanwhile is cut off, and has another hash. */
async function withContent<Value>(path: string, use: (bytes: Buffer) => Promise<Value>): Promise<Value> {
  const memory = unused.pop() ?? Buffer.allocUnsafeSlow(SMALL);
  const file = await open(path);
  try {
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(memory, size, SMALL - size);
      size += bytesRead;
      if (bytesRead === 0 || size === SMALL) return await use(memory.subarray(0, size));
    }
  } finally {
    await file.close();
    unused.push(memory);
  }
}

function digestOf(bytes: Buffer): FileDigest {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}
