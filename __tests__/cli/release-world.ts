// PyPI and TestPyPI under their real names, and small projects in git whose build gives the same bytes each time.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type PublicServices, startPublicServices } from '../../sandbox/internet/public-services.ts';
import { BACKEND_TABLE, plainBackend } from '../e2e/plain-backend.ts';
import { holdsSecret } from '../e2e/secrets.ts';
import { toolCache, warmTools } from '../e2e/warm-tools.ts';
import { cleanEnvironment } from '../gateways/python/warm-uv.ts';
import { runBundledCli, type CliPlace, type CliResult } from './run-cli.ts';

const SAME_TIME = `import os, time
time.time = lambda: int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))
time.localtime = time.gmtime
`;

export function pyproject(name: string): string {
  return `[project]
name = "${name}"
version = "1.3.0"
description = "Keeps small secrets"
readme = "README.md"
requires-python = ">=3.10"

[project.scripts]
${name} = "${moduleOf(name)}.cli:main"

${BACKEND_TABLE}`;
}

export function moduleOf(name: string): string {
  return name.replaceAll('-', '_');
}

/** `name`: one for each test, since what an index has stays. */
export function projectFiles(name: string): Variables {
  return {
    'pyproject.toml': pyproject(name),
    'README.md': '# Vault\n\nKeeps small secrets.\n',
    '.gitignore': 'dist/\n__pycache__/\n',
    'tools/backend.py': SAME_TIME + plainBackend(),
    [`src/${moduleOf(name)}/__init__.py`]: '__version__ = "1.3.0"\n',
    [`src/${moduleOf(name)}/cli.py`]: 'def main(): print("open")\n',
  };
}

export type Variables = Readonly<Record<string, string>>;

export interface CheckoutFolder {
  readonly path: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly write: (files: Variables) => Promise<void>;
}

export interface ReleaseWorld {
  readonly services: PublicServices;
  /** Without credentials; nothing of the person that runs the tests. */
  readonly env: Variables;
  /** Values that no output and no file may hold. */
  readonly secrets: string[];
  /** A token of a person who may upload everything. */
  token(index: 'pypi' | 'testpypi'): string;
  folder(): Promise<string>;
  /** A bare repository, as `origin`. */
  origin(project: CheckoutFolder): Promise<CheckoutFolder>;
  /** Committed, unless `git` is false. */
  project(files: Variables, options?: { readonly git?: boolean }): Promise<CheckoutFolder>;
  /** Also looks that no secret is shown or written. */
  release(
    project: { readonly path: string },
    args: readonly string[],
    env?: Variables,
    place?: Pick<CliPlace, 'signal'>,
  ): Promise<CliResult>;
}

export function useReleaseWorld(): () => ReleaseWorld {
  let world: ReleaseWorld;
  let root: string;
  beforeAll(async () => {
    await warmTools();
    root = await mkdtemp(join(tmpdir(), 'cli-release-'));
    world = createWorld(root, await startPublicServices());
  }, 180_000);
  afterAll(async () => {
    await world?.services.close();
    await rm(root, { recursive: true, force: true });
  });
  return () => world;
}

function createWorld(root: string, services: PublicServices): ReleaseWorld {
  const secrets: string[] = [];
  const home = join(root, 'home');
  const env = {
    ...cleanEnvironment(),
    ...services.env,
    ...{ HOME: home, RUNNER_TOOL_CACHE: toolCache, UV_CACHE_DIR: join(toolCache, '..', 'uv') },
  };
  const folder = (): Promise<string> => mkdtemp(join(root, 'project-'));
  return {
    ...{ services, env, secrets, folder },
    token: (index) => {
      const token = services[index].issueToken('mona');
      secrets.push(token);
      return token;
    },
    origin: async (project) => {
      const origin = checkoutAt(await folder());
      await origin.git('init', '--quiet', '--bare');
      await project.git('remote', 'add', 'origin', origin.path);
      return origin;
    },
    project: async (files, { git = true } = {}) => {
      await mkdir(home, { recursive: true });
      const project = checkoutAt(await folder());
      await project.write(files);
      if (!git) return project;
      await project.git('init', '--quiet', '--initial-branch', 'main');
      await project.git('config', 'user.name', 'Mona Acme');
      await project.git('config', 'user.email', 'mona@acme.example');
      await project.git('add', '--all');
      await project.git('commit', '--quiet', '--message', 'feat: keep secrets');
      return project;
    },
    release: async ({ path }, args, more = {}, place = {}) => {
      const result = await runBundledCli(['release', ...args], {
        cwd: path,
        env: { ...env, ...more },
        ...place,
      });
      expect(holdsSecret(JSON.stringify(result), secrets)).toBe(false);
      await expectNoSecretIn(path, secrets);
      return result;
    },
  };
}

function checkoutAt(path: string): CheckoutFolder {
  return {
    path,
    git: async (...args) => {
      const env = { ...cleanEnvironment(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
      return (await promisify(execFile)('git', [...args], { cwd: path, env })).stdout;
    },
    write: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
    },
  };
}

async function expectNoSecretIn(folder: string, secrets: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
    if (holdsSecret(text, secrets)) throw new Error(`${entry.name} holds a secret`);
  }
}
