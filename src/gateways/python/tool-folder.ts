// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { userCacheFolder } from '../cache-folder.ts';
import type { Environment } from './configuration-paths.ts';

/** Root of the tool cache: the runner's own, or a folder of the user's. */
export function toolRoot(env: Environment): string {
  if (env['RUNNER_TOOL_CACHE']) return env['RUNNER_TOOL_CACHE'];
  return userCacheFolder(env, 'tools');
}

/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
export function findTool(env: Environment, name: string, version: string): string | null {
  const folder = join(toolRoot(env), name, version, process.arch);
  return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : null;
}

export interface Tool {
  readonly name: string;
  /** A semver version. */
  readonly version: string;
  /** Is what another job has kept meanwhile as good as ours? */
  readonly isUsable: (folder: string) => Promise<boolean>;
}

/** Copies the folder into the tool cache and gives its place there. */
export async function keepTool(
  env: Environment,
  source: string,
  { name, version, isUsable }: Tool,
): Promise<string> {
  const folder = join(toolRoot(env), name, version, process.arch);
  if (!env['RUNNER_TOOL_CACHE']) return keepForUser(source, folder);
  // tool-cache empties the folder before it fills it, also under another job that uses it.
  return alone(folder, async () => {
    const kept = findTool(env, name, version);
    if (kept !== null && (await isUsable(kept))) return kept;
    const { cacheDir } = await import('@actions/tool-cache');
    return cacheDir(source, name, version, process.arch);
  });
}

const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;

/** One process of this machine at a time. */
async function alone<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  while (!(await takeLock(lock))) await setTimeout(LOCK_LOOK_MS);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = await stat(lock).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > LOCK_DEAD_MS)
      await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/** tool-cache would speak to a runner on standard output, which belongs to the command line's own document. */
async function keepForUser(source: string, folder: string): Promise<string> {
  const beside = `${folder}.${randomUUID()}`;
  await cp(source, beside, { recursive: true, verbatimSymlinks: true });
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  await writeFile(`${folder}.complete`, '');
  return folder;
}
