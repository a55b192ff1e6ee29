// The folder that an index is built into. All is written beside it and takes its place at once; what did not change is the same file as
// before, and what is not ours stays.
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { INDEX_DOCUMENT } from '../simple-index/index-document.ts';
import { type HeldFile, INDEX_ENTRIES, type IndexTree, type TextPieces } from '../simple-index/index-tree.ts';
import type { FileDigest } from './files.ts';
import { clearCutBuilds, markOwner } from './cut-builds.ts';
import { copyWithDigest, digestSmall } from './small-digest.ts';

export interface IndexOutput {
  /** Null: nothing is there. Throws `index-out-foreign` for a folder of something else. */
  readDocument(): Promise<string | null>;
  findHeld(path: string, digest: FileDigest): Promise<string | null>;
  /** How many paths are new, other or gone. Throws `index-out-…`, and the folder is as it was. */
  writeTree(tree: IndexTree): Promise<number>;
}

const SHOWN = 3;
/** On a branch it is ours; in a folder it is of whoever publishes the folder. */
const OWN_ENTRIES = INDEX_ENTRIES.filter((entry) => entry !== '.nojekyll');

export function createIndexOutput(folder: string): IndexOutput {
  let located: Promise<string> | null = null;
  const locate = (): Promise<string> => (located ??= realFolder(folder));
  return {
    readDocument: () =>
      told(folder, async () => {
        const out = await locate();
        await clearCutBuilds(out, OWN_ENTRIES);
        return readDocument(folder, out);
      }),
    findHeld: async (path, digest) => {
      const there = join(await locate(), path);
      return (await holds(there, digest)) ? there : null;
    },
    writeTree: (tree) => told(folder, async () => writeTree(folder, await locate(), tree)),
  };
}

/** A link to a folder stays one: what it leads to is replaced. */
async function realFolder(folder: string): Promise<string> {
  return (await realpath(folder).catch(ignoreMissing)) ?? resolve(folder);
}

async function readDocument(folder: string, out: string): Promise<string | null> {
  const entries = await readdir(out).catch(ignoreMissing);
  if (entries === null || entries.length === 0) return null;
  if (entries.includes(INDEX_DOCUMENT)) return readFile(join(out, INDEX_DOCUMENT), 'utf8');
  const shown = entries
    .sort()
    .slice(0, SHOWN)
    .map((entry) => JSON.stringify(entry))
    .join(', ');
  throw raise(indexBuildErrors, 'index-out-foreign', { path: folder, entries: shown });
}

async function writeTree(folder: string, out: string, tree: IndexTree): Promise<number> {
  // Looked at again: the folder may have got another content while releases were read.
  await readDocument(folder, out);
  const { kept, changed } = await compare(out, tree);
  if (changed === 0) return 0;
  await mkdir(dirname(out), { recursive: true });
  const beside = await mkdtemp(join(dirname(out), `.${basename(out)}.py-release-`));
  try {
    await markOwner(beside);
    const next = join(beside, 'next');
    await place(next, out, tree, kept);
    await swap(out, next, join(beside, 'last'));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return changed;
}

/** `kept`: paths that are there as they should be. */
async function compare(
  out: string,
  { texts, files }: IndexTree,
): Promise<{ readonly kept: ReadonlySet<string>; readonly changed: number }> {
  const kept = new Set<string>();
  for (const [path, text] of texts) if (await hasText(join(out, path), text)) kept.add(path);
  for (const [path, file] of files)
    if (file.path === join(out, path) || (await holds(join(out, path), file))) kept.add(path);
  const stale = (await ownPaths(out)).filter((path) => !texts.has(path) && !files.has(path));
  return { kept, changed: texts.size + files.size - kept.size + stale.length };
}

async function place(next: string, out: string, tree: IndexTree, kept: ReadonlySet<string>): Promise<void> {
  await mkdir(next);
  const folders = new Set<string>();
  const folderOf = async (path: string): Promise<string> => {
    const to = join(next, path);
    if (!folders.has(dirname(to))) await mkdir(dirname(to), { recursive: true });
    folders.add(dirname(to));
    return to;
  };
  for (const [path, text] of tree.texts) {
    const to = await folderOf(path);
    if (kept.has(path)) await linkOrCopy(join(out, path), to);
    else await writeFile(to, text(), { flag: 'wx' });
  }
  for (const [path, file] of tree.files) {
    const to = await folderOf(path);
    if (kept.has(path)) await linkOrCopy(join(out, path), to);
    else await copyWhole(file, to);
  }
}

/** The same bytes that were hashed, or none. */
async function copyWhole({ path, sha256, size }: HeldFile, to: string): Promise<void> {
  const seen = await copyWithDigest(path, to);
  if (seen.sha256 !== sha256 || seen.size !== size)
    throw raise(indexBuildErrors, 'index-file-changed', { path });
}

/** Some file systems have no links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_EXCL));
}

/** What is not ours moves along. Whatever fails here is undone. */
async function swap(out: string, next: string, last: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  try {
    const entries = (await readdir(out).catch(ignoreMissing)) ?? null;
    for (const entry of entries ?? [])
      if (!OWN_ENTRIES.includes(entry)) await move(join(out, entry), join(next, entry));
    if (entries !== null) await move(out, last);
    await rename(next, out);
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

async function ownPaths(out: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const walk = async (below: string): Promise<void> => {
    for (const entry of (await readdir(join(out, below), { withFileTypes: true }).catch(ignoreMissing)) ??
      []) {
      if (below === '' && !OWN_ENTRIES.includes(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else paths.push(path);
    }
  };
  await walk('');
  return paths;
}

async function holds(path: string, { sha256, size }: FileDigest): Promise<boolean> {
  const found = await lstat(path).catch(ignoreMissing);
  if (found === null || !found.isFile() || found.size !== size) return false;
  return (await digestSmall(path)).sha256 === sha256;
}

async function hasText(path: string, text: TextPieces): Promise<boolean> {
  const found = await lstat(path).catch(ignoreMissing);
  if (found === null || !found.isFile()) return false;
  const there = await readFile(path);
  let position = 0;
  for (const piece of text()) {
    const bytes = Buffer.from(piece);
    if (!bytes.equals(there.subarray(position, position + bytes.length))) return false;
    position += bytes.length;
  }
  return position === there.length;
}

/** A failure of the file system is one of the output. */
async function told<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || syscall === undefined) throw error;
    throw raise(indexBuildErrors, 'index-out-unwritable', { path: folder, reason: reasonOf(code) });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a file is where a folder should be',
  EBUSY: 'it is in use (a mounted folder can not be replaced; name a folder inside it)',
};

function reasonOf(code: string): string {
  return `${REASONS[code] ?? 'the file system refused it'} (${code})`;
}

function ignoreMissing(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return null;
  throw error;
}
