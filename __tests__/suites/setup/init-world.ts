// Clones of a new user for `py-release init`: real git, nothing of this machine, and no way out to the network.
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Git, isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { type CliResult, runCli } from '../../cli/run-cli.ts';

export type Files = Readonly<Record<string, string>>;

export const ORDINARY = '[project]\nname = "acme-vault"\nversion = "1.2.0"\n';
export const WORKFLOW = '.github/workflows/release.yml';
/** Nobody listens there. */
export const OFFLINE = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };

export interface Clone {
  readonly path: string;
  readonly git: Git;
  readonly write: (files: Files) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** Paths and texts of all files that are not git's. */
  readonly state: () => Promise<Files>;
  readonly init: (args?: readonly string[], env?: Files) => Promise<CliResult>;
}

const roots: string[] = [];

export function useClones(): (
  files?: Files,
  options?: { readonly remote?: string | null; readonly branch?: string },
) => Promise<Clone> {
  afterAll(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true }))));
  return async (files = { 'pyproject.toml': ORDINARY }, options = {}) => {
    const { remote = 'git@github.com:acme/vault.git', branch = 'main' } = options;
    const clone = await newFolder();
    await clone.git('init', '--quiet', '--initial-branch', branch);
    if (remote !== null) await clone.git('remote', 'add', 'origin', remote);
    await clone.write(files);
    return clone;
  };
}

/** In no repository. */
export async function newFolder(): Promise<Clone> {
  const path = await mkdtemp(join(tmpdir(), 'cli-init-'));
  roots.push(path);
  return cloneAt(path);
}

export function cloneAt(path: string): Clone {
  return {
    path,
    git: isolatedGit(path, {
      ...{ GIT_AUTHOR_NAME: 'Mona Acme', GIT_AUTHOR_EMAIL: 'mona@acme.example' },
      ...{ GIT_COMMITTER_NAME: 'Mona Acme', GIT_COMMITTER_EMAIL: 'mona@acme.example' },
    }),
    write: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
    },
    read: (name) => readFile(join(path, name), 'utf8'),
    state: async () => {
      const entries = await readdir(path, { recursive: true });
      const state: Record<string, string> = {};
      for (const entry of entries.filter((each) => !/^\.git(?:\/|$)/.test(each)).sort())
        if ((await lstat(join(path, entry))).isFile())
          state[entry] = await readFile(join(path, entry), 'utf8');
      return state;
    },
    init: (args = [], env = {}) => runCli(['init', ...args], { cwd: path, env: { ...OFFLINE, ...env } }),
  };
}
