// Takes one file out of a zip archive. No program is started for it: the archive is what is about to be trusted.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { open as openZip, type Entry, type ZipFile } from 'yauzl';

/**
 * Writes the member `name` to `path`, executable, and gives its sha256 in hex and size; null when there is no such member.
 * The archive's hash has been checked before, so its sizes are taken as they are.
 */
export async function extractMember(
  archive: string,
  name: string,
  path: string,
): Promise<{ readonly sha256: string; readonly size: number } | null> {
  const zip = await openArchive(archive);
  try {
    const entry = await findEntry(zip, name);
    if (entry === null) return null;
    const hash = createHash('sha256');
    let size = 0;
    await pipeline(
      await openEntry(zip, entry),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          size += piece.length;
          yield piece;
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o755 }),
    );
    return { sha256: hash.digest('hex'), size };
  } finally {
    zip.close();
  }
}

function openArchive(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });
}

function findEntry(zip: ZipFile, name: string): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(null));
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName === name) resolve(entry);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}
