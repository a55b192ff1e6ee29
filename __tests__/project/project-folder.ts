// Files of a test as a commit's tree: from a folder on disk, or from a table of paths and texts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadsProject, TreeEntry } from '../../src/project/project-sources.ts';

export type FileTable = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

export interface CountedSources extends ReadsProject {
  readonly calls: string[];
}

/** `git grep` itself evaluates the expression, so that it is proved as POSIX. */
export function folderSources(folder: string, links: readonly string[] = []): CountedSources {
  const calls: string[] = [];
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const entry = (path: string): TreeEntry => ({
    path,
    mode: links.includes(path) ? '120000' : '100644',
    sha: createHash('sha1').update(path).digest('hex'),
  });
  return {
    calls,
    listFiles: async () => (calls.push('list'), paths.map(entry)),
    readFiles: async (wanted) => {
      calls.push(`read ${wanted.join(' ')}`);
      const known = wanted.filter((path) => paths.includes(path));
      return new Map(known.map((path) => [path, readFileSync(join(folder, path))]));
    },
    findFiles: async (expression, below, suffix) => {
      calls.push('find');
      const args = ['grep', '--no-index', '-lzE', '-e', expression, '--', `${join(below, '*')}${suffix}`];
      return grep(args, folder);
    },
  };
}

function grep(args: readonly string[], cwd: string): readonly string[] {
  try {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C', GIT_CEILING_DIRECTORIES: dirname(cwd) };
    const out = execFileSync('git', args, { cwd, env, encoding: 'utf8' });
    return out.split('\0').filter((path) => path !== '');
  } catch (error) {
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

/** Runs `use` on a folder with these files, and removes it. */
export async function withFiles<T>(
  files: FileTable,
  use: (sources: CountedSources) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const links: string[] = [];
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
      writeFileSync(join(folder, path), isPlain ? content : content.link);
      if (!isPlain) links.push(path);
    }
    return await use(folderSources(folder, links));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
