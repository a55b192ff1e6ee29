// Workflows and actions of a repository whose project lies in a folder of it: GitHub reads them at the root alone.
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { TextFile } from '../consumer/consumer-request.ts';

const LONGEST = 1024 * 1024;

/** By path (POSIX) from `folder`, which is absolute. None where the folder itself is the root, or in no repository. */
export async function readAbove(folder: string): Promise<readonly TextFile[]> {
  const root = await repositoryRoot(folder);
  if (root === null || root === folder) return [];
  const github = join(root, '.github');
  const actions = (await namesOf(join(github, 'actions'))).flatMap((name) =>
    ['action.yml', 'action.yaml'].map((file) => join(github, 'actions', name, file)),
  );
  const workflows = (await namesOf(join(github, 'workflows'))).filter((name) => /\.ya?ml$/.test(name));
  const paths = [...workflows.map((name) => join(github, 'workflows', name)), ...actions];
  const read = await Promise.all(
    paths.map(async (path) => ({ path: posixFrom(folder, path), text: await readRegular(root, path) })),
  );
  return read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}

/** Of the folder (absolute) from the root of its repository, POSIX; `.` for the root itself, and outside of every repository. */
export async function folderInRepository(folder: string): Promise<string> {
  const root = await repositoryRoot(folder);
  return root === null || root === folder ? '.' : posixFrom(root, folder);
}

async function repositoryRoot(folder: string): Promise<string | null> {
  if ((await lstat(join(folder, '.git')).catch(() => null)) !== null) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

async function namesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted();
}

/** Null: not there, no plain file, behind a link, or too long to be one of these. */
async function readRegular(root: string, path: string): Promise<string | null> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > LONGEST) return null;
    if ((await realpath(path)) !== join(await realpath(root), relative(root, path))) return null;
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function posixFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
