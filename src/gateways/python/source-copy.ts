// A copy of the project's sources in another folder, as another machine would check them out: what git tracks, with the edits of this run, other
// times and permissions, and a repository of its own, because backends ask git.
import { chmod, copyFile, cp, lstat, mkdir, readlink, realpath, symlink, utimes } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { UserError } from '../../findings/user-error.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import { nullSeparated } from '../git/null-separated.ts';
import { createGit } from '../git/run-git.ts';

export interface SourceCopy {
  /** The copy of the folder that was asked for. */
  readonly folder: string;
  /** Roots of what was copied, and of the copy. */
  readonly from: string;
  readonly to: string;
}

export interface CopyRequest {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; it doesn't exist yet. */
  readonly target: string;
  /** Absolute paths of files that this run wrote: git may not track them yet. */
  readonly written: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Long ago, and another than the time of the first build. */
const OTHER_TIME = new Date('2001-02-03T04:05:06Z');
const AT_ONCE = 16;

/** Deeper in the tree these are names that packages have. */
const GENERATED_AT_TOP = /^(?:dist|build|venv)$/;
const GENERATED = /^(?:\.git|\.venv|\.tox|\.nox|__pycache__|\..*_cache|.*\.egg-info)$/;

export async function copySources(request: CopyRequest): Promise<SourceCopy> {
  const { target, env } = request;
  // git tells real paths.
  const folder = await realpath(request.folder);
  const written = await Promise.all(request.written.map((path) => realpath(path)));
  const root = await repositoryOf(folder, env);
  const tracked = root === null ? null : await cloneRepository(root, target, env);
  if (root === null || tracked === null) {
    await cp(folder, target, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => path === folder || !isGenerated(path, folder),
    });
    return { folder: target, from: folder, to: target };
  }
  const edited = written.map((path) => relative(root, path)).filter((path) => !path.startsWith('..'));
  await someAtATime(AT_ONCE, [...new Set([...tracked, ...edited])], (path) =>
    copyEntry(join(root, path), join(target, path)),
  );
  return { folder: join(target, relative(root, folder)), from: root, to: target };
}

function isGenerated(path: string, folder: string): boolean {
  const name = basename(path);
  return GENERATED.test(name) || (dirname(path) === folder && GENERATED_AT_TOP.test(name));
}

/** Null: no repository, or no git that can tell. */
async function repositoryOf(folder: string, env: CopyRequest['env']): Promise<string | null> {
  const root = await createGit(folder, env)(['rev-parse', '--show-toplevel']).catch(() => null);
  return root === null ? null : root.toString('utf8').trimEnd();
}

/** Paths that git tracks; null when git can not clone, and then everything is copied. */
async function cloneRepository(
  root: string,
  target: string,
  env: CopyRequest['env'],
): Promise<readonly string[] | null> {
  const git = createGit(root, env);
  const clone = ['clone', '--quiet', '--shared', '--no-checkout', '--template=', '--', root, target];
  try {
    await git(clone);
    const [listed] = await Promise.all([
      git(['ls-files', '-z']),
      createGit(target, env)(['read-tree', 'HEAD']),
    ]);
    return nullSeparated(listed);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function copyEntry(from: string, to: string): Promise<void> {
  const found = await lstat(from).catch(() => null);
  // Tracked, but deleted in the working tree.
  if (found === null) return;
  await mkdir(dirname(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  // A submodule is one entry, and a folder.
  else if (found.isDirectory()) await cp(from, to, { recursive: true, verbatimSymlinks: true });
  else {
    await copyFile(from, to);
    await chmod(to, found.mode & 0o700);
    await utimes(to, OTHER_TIME, OTHER_TIME);
  }
}
