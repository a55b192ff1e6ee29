// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './configuration-paths.ts';

/** Root of the tool cache: the runner's own, or a folder by the XDG rules (Windows: %LOCALAPPDATA%). */
export function toolRoot(env: Environment): string {
  if (env['RUNNER_TOOL_CACHE']) return env['RUNNER_TOOL_CACHE'];
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const caches =
    process.platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : env['XDG_CACHE_HOME'] || join(home, '.cache');
  return join(caches, 'py-release', 'tools');
}

/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
export function findTool(env: Environment, name: string, version: string): string | null {
  const folder = join(toolRoot(env), name, version, process.arch);
  return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : null;
}

/** Copies the folder into the tool cache and gives its place there. `version` is a semver version. */
export async function keepTool(
  env: Environment,
  source: string,
  name: string,
  version: string,
): Promise<string> {
  if (env['RUNNER_TOOL_CACHE']) {
    const { cacheDir } = await import('@actions/tool-cache');
    return cacheDir(source, name, version, process.arch);
  }
  return keepForUser(source, join(toolRoot(env), name, version, process.arch));
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
