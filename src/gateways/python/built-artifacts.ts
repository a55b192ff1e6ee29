// Files of earlier builds: removed before a build, listed after it.
import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOwnArtifact } from '../../distribution/own-artifact.ts';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { listTracked } from './tracked-files.ts';

const ARTIFACT = /\.(?:whl|tar\.gz|zip)$/;

/** Wheels and sdists in a folder, sorted. */
export async function listArtifacts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ARTIFACT.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

export interface ClearRequest {
  readonly sourceDir: string;
  readonly outDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** In a person's own checkout: only this project's wheels and sdists go, and nothing of the sources. Null: all do. */
  readonly project: string | null;
}

/**
 * Makes `outDir` and removes the wheels and sdists in it; gives those that stay. In the sources, `build/` and `*.egg-info` go (old ones end up in
 * what setuptools builds), unless git tracks something in them or there is no git to say so. In a person's checkout, `cleanArtifacts` has judged
 * them before and said what stays.
 */
export async function clearArtifacts(request: ClearRequest): Promise<readonly string[]> {
  const { sourceDir, outDir, env, project } = request;
  if ((await lstat(outDir).catch(() => null))?.isSymbolicLink() === true)
    throw raise(buildErrors, 'build-folder-link', { folder: basename(outDir) });
  await mkdir(outDir, { recursive: true });
  const found = await listArtifacts(outDir);
  const others = found.filter((path) => project !== null && !isOwnArtifact(basename(path), project));
  for (const path of found) if (!others.includes(path)) await rm(path);
  if (project === null) await clearSources(sourceDir, env);
  return others;
}

async function clearSources(sourceDir: string, env: ClearRequest['env']): Promise<void> {
  const left = await findLeftovers(sourceDir);
  if (left.length === 0) return;
  const tracked = await listTracked(sourceDir, left, env);
  if (tracked === null) return;
  const trackedFolders = new Set(tracked.map((path) => folderOf(path, left)));
  for (const path of left)
    if (!trackedFolders.has(path)) await rm(join(sourceDir, path), { recursive: true, force: true });
}

function folderOf(path: string, folders: readonly string[]): string | undefined {
  return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}

async function findLeftovers(sourceDir: string): Promise<readonly string[]> {
  const top = await readdir(sourceDir, { withFileTypes: true });
  const inSrc = top.some((entry) => entry.name === 'src' && entry.isDirectory())
    ? (await readdir(join(sourceDir, 'src'))).map((name) => `src/${name}`)
    : [];
  const names = top.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return [...names, ...inSrc].filter((name) => name === 'build' || name.endsWith('.egg-info'));
}
