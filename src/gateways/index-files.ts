// The folder that `--files` names: sdists and wheels, and manifests beside them, also in folders below it. Links are not followed.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseCoreMetadata } from '../distribution/core-metadata.ts';
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { UserError } from '../findings/user-error.ts';
import type { FileFacts, UnreadFile } from '../simple-index/found-file.ts';
import { INDEX_DOCUMENT } from '../simple-index/index-document.ts';
import type { HeldFile } from '../simple-index/index-tree.ts';
import { readDistribution } from './archives/read-distribution.ts';
import { readWheelMetadata } from './archives/wheel-metadata.ts';
import type { FileDigest } from './files.ts';
import { digestSmall } from './small-digest.ts';

export interface ListedFile {
  readonly filename: string;
  /** Absolute. */
  readonly path: string;
  /** UTC, ISO 8601 with `Z`, whole seconds. */
  readonly modifiedAt: string;
}

export interface ListedFolder {
  readonly files: readonly ListedFile[];
  /** Of the manifest in it; null: there is none. */
  readonly manifest: Uint8Array | null;
}

const DEEPEST = 8;

/** Each folder with files, by path. Throws `index-files-missing`. */
export async function listIndexFiles(folder: string): Promise<readonly ListedFolder[]> {
  try {
    return await listBelow(resolve(folder), 0);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw raise(indexBuildErrors, 'index-files-missing', {
      path: folder,
      reason: code === 'ENOENT' ? 'there is no such folder' : message,
    });
  }
}

async function listBelow(folder: string, depth: number): Promise<readonly ListedFolder[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  // What an earlier build has made of these files would keep them in the index for ever.
  if (depth > 0 && entries.some(({ name }) => name === INDEX_DOCUMENT)) return [];
  const files: ListedFile[] = [];
  let manifest: Uint8Array | null = null;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isFile()) continue;
    if (entry.name === MANIFEST_FILENAME) manifest = await readFile(path);
    else if (/\.(?:whl|tar\.gz)$/.test(entry.name)) files.push(await listedFile(path, entry.name));
  }
  const below: ListedFolder[] = [];
  for (const entry of entries)
    if (entry.isDirectory() && !entry.name.startsWith('.') && depth < DEEPEST)
      below.push(...(await listBelow(join(folder, entry.name), depth + 1)));
  return files.length === 0 && manifest === null ? below : [{ files, manifest }, ...below];
}

async function listedFile(path: string, filename: string): Promise<ListedFile> {
  const { mtimeMs } = await lstat(path);
  const modifiedAt = new Date(mtimeMs).toISOString().replace(/\.\d+Z$/, 'Z');
  return { filename, path, modifiedAt };
}

export function hashFile(path: string): Promise<FileDigest> {
  return digestSmall(path);
}

/** What the archive says of itself; a problem when it can't be read. It was hashed before. */
export async function readFacts(file: HeldFile): Promise<FileFacts | UnreadFile> {
  try {
    return await (file.path.endsWith('.whl') ? wheelFacts(file) : sdistFacts(file));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: (error instanceof UserError ? error.happened : error.message).replace(/\.$/, '') };
  }
}

async function wheelFacts({ path, sha256, size }: HeldFile): Promise<FileFacts | UnreadFile> {
  const bytes = await readWheelMetadata(path);
  if (bytes === null) return { problem: 'it holds no METADATA' };
  const metadata = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const parsed = parseCoreMetadata(metadata);
  if ('problem' in parsed) return parsed;
  const { name, version, requiresPython } = parsed;
  const metadataSha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}

async function sdistFacts({ path, sha256, size }: HeldFile): Promise<FileFacts> {
  const read = await readDistribution(path, undefined, { sha256, size });
  const { name, version, requiresPython } = read.metadata;
  const { metadataText: metadata, metadataSha256 } = read;
  return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}
