// What the index server keeps on disk, for its own user only: files by their sha256, and what GitHub has answered, with its ETags.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from './files.ts';

export interface KeptFile {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export interface ServerCache {
  /** Path of a file whose bytes were proved since this start; null: it is not here. */
  find(file: KeptFile): Promise<string | null>;
  /**
   * Hands the bytes on as they come and keeps them. The last piece is handed on only when the whole is proved: else throws what `differs`
   * makes of the sha256 that was seen. A disk that takes nothing stops nobody.
   */
  keep(
    file: KeptFile,
    pieces: AsyncIterable<Uint8Array>,
    differs: (seen: string) => Error,
  ): AsyncGenerator<Uint8Array>;
  /** The whole of a file that `find` has found. */
  read(path: string): Promise<Buffer>;
  /** A JSON value; null when there is none or it is broken. */
  readRecord(name: string): Promise<unknown>;
  writeRecord(name: string, value: unknown): Promise<void>;
}

/** Nobody has written to it for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** `folder` is made when it isn't there, and closed to others in any case. */
export function createServerCache(folder: string): ServerCache {
  const proved = new Set<string>();
  const recordPath = (name: string): string => join(folder, `${nameDigest(name)}.json`);
  return {
    async find(file) {
      const path = join(folder, file.sha256);
      const found = await stat(path).catch(() => null);
      if (found?.isFile() !== true || found.size !== file.size) return null;
      const state = `${file.sha256} ${found.mtimeMs} ${found.ino}`;
      if (!proved.has(state)) {
        if ((await digestFile(path).catch(() => null))?.sha256 !== file.sha256) return null;
        proved.add(state);
      }
      return path;
    },
    read: (path) => readFile(path),
    keep: (file, pieces, differs) => keepFile(folder, file, pieces, differs),
    async readRecord(name) {
      try {
        return JSON.parse(await readFile(recordPath(name), 'utf8')) as unknown;
      } catch {
        return null;
      }
    },
    async writeRecord(name, value) {
      const beside = join(folder, `.${randomBytes(8).toString('hex')}`);
      try {
        const handle = await openPrivately(folder, beside);
        await handle.writeFile(JSON.stringify(value)).finally(() => handle.close());
        await rename(beside, recordPath(name));
      } catch {
        // A full or closed disk costs requests, not the answer.
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function* keepFile(
  folder: string,
  { sha256, size }: KeptFile,
  pieces: AsyncIterable<Uint8Array>,
  differs: (seen: string) => Error,
): AsyncGenerator<Uint8Array> {
  const beside = join(folder, `.${randomBytes(8).toString('hex')}`);
  const hash = createHash('sha256');
  let handle = await openPrivately(folder, beside).catch(() => null);
  let seen = 0;
  let held: Uint8Array | null = null;
  try {
    for await (const piece of pieces) {
      if (held !== null) yield held;
      hash.update(piece);
      seen += piece.byteLength;
      if (seen > size) throw differs(hash.digest('hex'));
      handle = await writeOn(handle, piece);
      held = piece;
    }
    const digest = hash.digest('hex');
    if (seen !== size || digest !== sha256) throw differs(digest);
    if (handle !== null) {
      await handle.close();
      handle = null;
      await rename(beside, join(folder, sha256)).catch(() => undefined);
    }
    if (held !== null) yield held;
  } finally {
    await handle?.close().catch(() => undefined);
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

async function writeOn(handle: FileHandle | null, piece: Uint8Array): Promise<FileHandle | null> {
  try {
    await handle?.writeFile(piece);
    return handle;
  } catch {
    await handle?.close().catch(() => undefined);
    return null;
  }
}

const swept = new Set<string>();

async function openPrivately(folder: string, path: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (!swept.has(folder)) await sweep(folder);
  swept.add(folder);
  return open(path, 'wx', 0o600);
}

/** What servers that were killed have left half written. */
async function sweep(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\.[0-9a-f]{16}$/.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const written = await stat(path).catch(() => null);
    if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}

/** Repositories and addresses make no file names. */
function nameDigest(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
