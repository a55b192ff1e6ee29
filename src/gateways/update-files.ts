// The files of a project that say what it installs and how it is tested: read where they are, and written back file by file and whole.
import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { UserError } from '../findings/user-error.ts';
import { utf8Text } from '../project/utf8-text.ts';
import { isRequirementsPath } from '../dependencies/asked-places.ts';
import { createFiles } from './files.ts';
import { createGit } from './git/run-git.ts';

/** Where a project lies. */
export interface UpdatePlace {
  /** Root of the repository, or the project's folder; absolute. */
  readonly root: string;
  /** Of the project below it, POSIX; `.` for the root. */
  readonly path: string;
  /** Full object id; null: no repository, or no commit. */
  readonly head: string | null;
}

export interface WrittenFile {
  /** From the root, POSIX. */
  readonly path: string;
  /** sha256 of the bytes that are there; null: none are. */
  readonly before: string | null;
  readonly text: string;
}

const NAMED = ['pyproject.toml', 'uv.lock', 'poetry.lock', 'setup.cfg', 'setup.py', 'tox.ini', 'pytest.ini'];

/** `env` holds no secret. */
export async function findPlace(folder: string, env: Readonly<Record<string, string>>): Promise<UpdatePlace> {
  const real = await realpath(folder);
  const git = createGit(real, env);
  const ask = (args: readonly string[]): Promise<string | null> =>
    git(args).then(
      (bytes) => bytes.toString('utf8').trimEnd(),
      (error: unknown) => {
        if (error instanceof UserError) return null;
        throw error;
      },
    );
  const root = await ask(['rev-parse', '--show-toplevel']);
  if (root === null) return { root: real, path: '.', head: null };
  const path = relative(root, real).split(sep).join('/') || '.';
  return { root, path, head: await ask(['rev-parse', '--verify', '--quiet', 'HEAD']) };
}

/** By path from the project's folder. Throws `file-link` for one that is a symbolic link. */
export async function readUpdateFiles({ root, path }: Omit<UpdatePlace, 'head'>): Promise<ProjectFiles> {
  const files = createFiles(root);
  const found = new Map<string, string>();
  const take = async (name: string): Promise<boolean> => {
    const place = posix.join(path, name);
    const bytes = await files.read(place);
    if (bytes !== null) found.set(name, utf8Text(place, bytes));
    return bytes !== null;
  };
  const below = (await files.list(posix.join(path, 'requirements'))).map((name) => `requirements/${name}`);
  const requirements = [...(await files.list(path)), ...below].filter(isRequirementsPath);
  for (const name of [...NAMED, ...requirements]) await take(name);
  // A member of a workspace has its lock at the root of that.
  let above = path;
  let name = 'uv.lock';
  while (!found.has('poetry.lock') && found.has('pyproject.toml') && above !== '.' && !found.has('uv.lock')) {
    above = posix.dirname(above);
    name = `../${name}`;
    if (!(await take(name))) continue;
    // Its sources and indexes are those of its members too: https://docs.astral.sh/uv/concepts/projects/workspaces/#workspace-sources
    await take(name.replace('uv.lock', 'pyproject.toml'));
    break;
  }
  return found;
}

/** All are compared with what was read before the first is written, and all are put back when one can't be. Throws `consumer-file-changed`. */
export async function writeUpdateFiles(root: string, written: readonly WrittenFile[]): Promise<void> {
  const files = createFiles(root);
  const old = new Map<string, Buffer | null>();
  for (const { path, before } of written) {
    const bytes = await files.read(path);
    old.set(path, bytes);
    const seen = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    if (seen !== before)
      throw raise(consumerErrors, 'consumer-file-changed', { path, written: ', and nothing was written' });
  }
  const begun: string[] = [];
  try {
    for (const { path, text } of written) {
      begun.push(path);
      await files.write(path, text);
    }
  } catch (error) {
    for (const path of begun) {
      const bytes = old.get(path) ?? null;
      await (bytes === null ? files.remove(path) : files.write(path, bytes)).catch(() => undefined);
    }
    throw error;
  }
}

/** A project's file in the copy of its repository. */
export function placeInCopy(root: string, { path }: Pick<UpdatePlace, 'path'>): string {
  return join(root, ...path.split('/'));
}

/** Whether a folder `tests` has files that look like tests. */
export async function hasTestFiles(folder: string): Promise<boolean> {
  const names = await createFiles(dirname(folder)).list(`${posix.basename(folder)}/tests`);
  return names.some((name) => /^test.*\.py$/.test(name));
}
