// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.
import { createHash, randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { constants, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buildErrors } from '../findings/build-errors.ts';
import { raise } from '../findings/catalogue.ts';

export interface FileDigest {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly size: number;
}

export interface Files {
  /** Null when there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** Whole or not at all: written beside it, then renamed. Makes the folders that are missing. */
  write(path: string, content: string | Buffer): Promise<void>;
  /** Names of the regular files directly in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A file or a whole folder; nothing happens when it isn't there. */
  remove(path: string): Promise<void>;
  digest(path: string): Promise<FileDigest>;
  /** The absolute path, checked as for reading. */
  locate(path: string): Promise<string>;
}

const PIECE = 1024 * 1024;

/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
export function createFiles(workspace: string): Files {
  const root = realpathSync(workspace);
  const locate = (path: string): Promise<string> => confine(root, path);
  return {
    locate,
    read: async (path) => readWhole(await locate(path)),
    write: async (path, content) => writeWhole(await locate(path), content),
    list: async (folder) => listFiles(await locate(folder)),
    remove: async (path) => rm(await locate(path), { recursive: true, force: true }),
    digest: async (path) => digestFile(await locate(path)),
  };
}

/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
export async function digestFile(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafeSlow(PIECE);
  let size = 0;
  const file = await open(path, constants.O_RDONLY | noFollow());
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) return { sha256: hash.digest('hex'), size };
      hash.update(piece.subarray(0, bytesRead));
      size += bytesRead;
    }
  } finally {
    await file.close();
  }
}

async function confine(root: string, path: string): Promise<string> {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const leavesRoot =
    path.startsWith('/') || names.some((name) => name === '..' || /[\0\\]|^[a-z]:/i.test(name));
  if (leavesRoot) throw raise(buildErrors, 'file-outside-workspace', { path });
  let current = root;
  for (const name of names) {
    current = join(current, name);
    const found = await lstat(current).catch(ignoreMissing);
    if (found === null) break;
    if (found.isSymbolicLink())
      throw raise(buildErrors, 'file-link', { path, link: current.slice(root.length + 1) });
  }
  return join(root, ...names);
}

async function readWhole(path: string): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | noFollow()).catch(ignoreMissing);
  if (file === null) return null;
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const mode = (await lstat(path).catch(ignoreMissing))?.mode ?? 0o644;
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', mode & 0o777);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

function ignoreMissing(error: unknown): null {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}

/** Windows has no such flag, and links there need a right that runners don't give. */
export function noFollow(): number {
  return (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
}
