// A project's files as they stand in a folder, for a checkout that need not be in git: an unpacked sdist, or work in progress.
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadsProject, TreeEntry } from '../project/project-sources.ts';
import { UserError } from '../findings/user-error.ts';
import { nullSeparated } from './git/null-separated.ts';
import { createGit, type Git } from './git/run-git.ts';

type Environment = Readonly<Record<string, string>>;

export interface FolderFiles extends ReadsProject {
  /** Paths that git knows at the head; null: there is no git. */
  readTracked(): Promise<readonly string[] | null>;
  /** When the file was changed last, Unix seconds. */
  readDate(path: string): Promise<number>;
}

/** What no build takes its sources from. */
const SKIPPED = new Set([
  ...['.git', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', 'dist', 'build'],
  ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.eggs'],
]);

/** `folder` is absolute; `env` holds no secret. */
export function createFolderFiles(folder: string, env: Environment): FolderFiles {
  const git = createGit(folder, env);
  const listGit = (args: readonly string[]): Promise<readonly string[] | null> => listByGit(git, args);
  const paths = async (): Promise<readonly string[]> =>
    (await listGit(['--cached', '--others', '--exclude-standard'])) ?? (await walk(folder, ''));
  return {
    listFiles: async () => describe(folder, await paths()),
    readTracked: () => listGit(['--cached']),
    readDate: async (path) => Math.floor((await lstat(join(folder, path))).mtimeMs / 1000),
    readFiles: async (wanted) => {
      const read = await Promise.all(
        wanted.map(async (path) => [path, await readIfThere(folder, path)] as const),
      );
      return new Map(read.filter((entry): entry is readonly [string, Buffer] => entry[1] !== null));
    },
    findFiles: async (expression, below, suffix) => {
      const pattern = new RegExp(javaScriptPattern(expression), 'm');
      const candidates = (await paths()).filter(
        (path) => path.endsWith(suffix) && (below === '' || path.startsWith(`${below}/`)),
      );
      const found = await Promise.all(
        candidates.map(async (path) =>
          pattern.test((await readIfThere(folder, path))?.toString('utf8') ?? ''),
        ),
      );
      return candidates.filter((_, position) => found[position]);
    },
  };
}

/** Also a repository of another user, which git does not read: the files are there. */
const NO_REPOSITORY: readonly string[] = ['git-not-a-repository', 'git-not-trusted', 'git-missing'];

/** Null outside a work tree. A folder that a repository ignores, an unpacked sdist for instance, has no files in it. */
async function listByGit(git: Git, args: readonly string[]): Promise<readonly string[] | null> {
  try {
    const listing = await git(['ls-files', '-z', ...args, '--', '.']);
    const found = [...new Set(nullSeparated(listing))];
    return found.length > 0 ? found : null;
  } catch (error) {
    if (error instanceof UserError && NO_REPOSITORY.includes(error.code)) return null;
    throw error;
  }
}

async function walk(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return SKIPPED.has(entry.name) || entry.name.endsWith('.egg-info') ? [] : walk(folder, path);
    }),
  );
  return found.flat();
}

async function describe(folder: string, paths: readonly string[]): Promise<readonly TreeEntry[]> {
  const entries = await Promise.all(
    paths.map(async (path): Promise<TreeEntry | null> => {
      const found = await lstat(join(folder, path)).catch(() => null);
      if (found === null || found.isDirectory()) return null;
      const mode = found.isSymbolicLink() ? '120000' : (found.mode & 0o111) === 0 ? '100644' : '100755';
      return { path, mode, sha: '' };
    }),
  );
  return entries.filter((entry) => entry !== null);
}

async function readIfThere(folder: string, path: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Git's expressions are POSIX extended; the only thing of theirs that JavaScript lacks is the class for blanks. */
function javaScriptPattern(expression: string): string {
  return expression.replaceAll('[[:blank:]]', '[ \\t]');
}
