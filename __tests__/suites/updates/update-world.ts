// A private package with releases on the sandbox GitHub, and consumers of it in repositories of their own, whose locks real tools make.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { findUpdates, type UpdateRequest } from '../../../src/commands/find-updates.ts';
import type { Trial } from '../../../src/commands/try-update.ts';
import type { ProjectFiles } from '../../../src/dependencies/project-tools.ts';
import { createUpdateGateways } from '../../../src/gateways/update-gateways.ts';
import type { ProjectStep } from '../../../src/update/project-step.ts';
import type { UpdateResult } from '../../../src/update/update-result.ts';
import { createUpdateIndex } from '../../../src/update-index.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';
import { toolCache, warmUv } from '../../gateways/python/warm-uv.ts';
import { manifestOf, type PrivateReleases, startPrivateReleases } from '../../servers/private-releases.ts';
import { vaultWheel } from './vault-wheel.ts';

export const VAULT = 'acme/vault';
export const SHIELD = 'acme/shield';

export interface NewVersion {
  readonly name?: 'acme-vault' | 'acme-shield';
  readonly version: string;
  readonly broken?: boolean;
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
  readonly notes?: string;
  /** ISO 8601; long ago when not given. */
  readonly uploadedAt?: string;
}

export interface UpdateWorld {
  readonly releases: PrivateReleases;
  readonly port: number;
  readonly token: string;
  release(version: NewVersion): Promise<void>;
  /** A repository with these files, committed; `steps` make its lock while the index is open. */
  consumer(
    files: Readonly<Record<string, string>>,
    steps?: readonly ProjectStep[],
    folder?: string,
  ): Promise<Consumer>;
  close(): Promise<void>;
}

export interface Consumer {
  readonly root: string;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Everything but `.git`, by path. */
  snapshot(): Promise<Readonly<Record<string, string>>>;
  find(request?: Partial<UpdateRequest>): Promise<Found>;
  /** With a virtual environment made by `python -m venv`, even where the world has one to copy. */
  findAlone(request?: Partial<UpdateRequest>): Promise<Found>;
}

export interface Found {
  readonly result: UpdateResult;
  readonly text: (sha256: string) => string;
  /** Writes what is green into the checkout. */
  readonly write: () => Promise<readonly string[]>;
  readonly log: readonly string[];
}

const REQUEST: UpdateRequest = {
  ...{ packages: [], policy: 'minor', pre: false, coolDownDays: 0, group: false },
  ...{ testCommand: null, stagingCommand: null, stacked: true },
};

/**
 * One world for all tests of a file; `path`: folders that are put in front of PATH. `environment`: a virtual environment with pip that is copied
 * where a project would make one, which takes seconds.
 */
export function useUpdateWorld(
  path: () => Promise<readonly string[]> = async () => [],
  environment: () => Promise<string | null> = async () => null,
): () => UpdateWorld {
  let world: UpdateWorld;
  beforeAll(async () => {
    world = await startUpdateWorld(await path(), await environment());
  }, 600_000);
  afterAll(() => world?.close(), 60_000);
  return () => world;
}

async function startUpdateWorld(path: readonly string[], environment: string | null): Promise<UpdateWorld> {
  const [releases, port] = await Promise.all([startPrivateReleases(), closedPort(), warmUv()]);
  for (const repository of [VAULT, SHIELD]) await releases.create(repository);
  const token = releases.token(VAULT, SHIELD);
  let consumers = 0;
  return {
    ...{ releases, port, token },
    async release({ name = 'acme-vault', version, notes, uploadedAt, ...content }) {
      const wheel = vaultWheel(name, version, content);
      const repository = name === 'acme-vault' ? VAULT : SHIELD;
      const manifest = JSON.parse(manifestOf(name, version, [wheel]).toString()) as {
        files: Record<string, unknown>[];
      };
      for (const file of manifest.files) file['requires-python'] = content.requiresPython ?? null;
      const release = await releases.release({
        ...{ repository, name, version, wheels: [wheel] },
        manifest: Buffer.from(JSON.stringify(manifest)),
      });
      Object.assign(release, { body: notes ?? `Notes of ${version}` });
      if (uploadedAt !== undefined)
        for (const asset of release.assets.values()) Object.assign(asset, { createdAt: uploadedAt });
    },
    async consumer(files, steps = [], folder = '.') {
      const root = await mkdtemp(join(releases.root, `consumer-${(consumers += 1)}-`));
      const write = async (name: string, text: string): Promise<void> => {
        await mkdir(dirname(join(root, name)), { recursive: true });
        await writeFile(join(root, name), text);
      };
      for (const [name, text] of Object.entries(files)) await write(name, text);
      const git = (...args: readonly string[]): void =>
        void execFileSync('git', [
          '-C',
          root,
          '-c',
          'user.name=mona',
          '-c',
          'user.email=mona@acme.example',
          ...args,
        ]);
      git('init', '--quiet');
      const open = async (log: string[]) => {
        const all = consumerEnvironment(root, path);
        const fetch = releases.github.fetch;
        return createUpdateGateways({
          ...{ folder: join(root, folder), env: all, fetch, secrets: [token], temporary: undefined },
          log: (text) => void log.push(text),
          openIndex: createUpdateIndex({
            ...{
              env: all,
              fetch,
              token,
              apiUrl: 'https://api.github.com',
              log: (text) => void log.push(text),
            },
          }),
        });
      };
      const gateways = await open([]);
      try {
        const before = await gateways.readFiles();
        const trial = await gateways.openTrial(before);
        for (const step of steps) {
          const { exitCode, log } = await trial.run(step, 'index');
          if (exitCode !== 0) throw new Error(`${step.args.join(' ')} failed:\n${log}`);
        }
        for (const [name, text] of await trial.readFiles())
          if (before.get(name) !== text) await write(join(folder, name), text);
        await trial.close();
      } finally {
        await gateways.close();
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'feat: sell vaults');
      const find = async (request: Partial<UpdateRequest>, copied: string | null): Promise<Found> => {
        const log: string[] = [];
        const own = await open(log);
        const openTrial = async (text: ProjectFiles) => withEnvironment(await own.openTrial(text), copied);
        try {
          const result = await findUpdates({ ...REQUEST, ...request }, { ...own, openTrial });
          const green = result.updates.filter(({ state }) => state === 'green');
          return { result, text: own.keptText, write: () => own.writeUpdates(green), log };
        } finally {
          await own.close();
        }
      };
      return {
        root,
        read: (name) => readFile(join(root, name), 'utf8'),
        write,
        snapshot: () => snapshot(root),
        find: (request = {}) => find(request, environment),
        findAlone: (request = {}) => find(request, null),
      };
    },
    close: () => releases.close(),
  };
}

function withEnvironment(trial: Trial, environment: string | null): Trial {
  if (environment === null) return trial;
  const copy: ProjectStep = { tool: 'environment', version: null, args: ['cp', '-a', environment, '.venv'] };
  return {
    ...trial,
    run: (step, access) => trial.run(step.args.join(' ') === '-m venv .venv' ? copy : step, access),
  };
}

function consumerEnvironment(root: string, path: readonly string[]): Record<string, string> {
  return {
    PATH: [...path, process.env['PATH'] ?? ''].join(':'),
    HOME: `${root}-home`,
    LANG: 'C.UTF-8',
    RUNNER_TOOL_CACHE: toolCache,
    XDG_CACHE_HOME: `${root}-cache`,
    UV_CACHE_DIR: `${root}-cache/uv`,
    PIP_NO_CACHE_DIR: '1',
    ...(Object.fromEntries(
      Object.entries(process.env).filter(([name]) =>
        /^(?:PIP_CERT|SSL_CERT_FILE|REQUESTS_CA_BUNDLE)$/.test(name),
      ),
    ) as Record<string, string>),
    GITHUB_TOKEN: 'ghp_0123456789012345678901234567890123456',
    ACME_PASSWORD: 'hunter2-hunter2',
  };
}

async function snapshot(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1);
    if (entry.isFile() && !path.startsWith('.git/')) found[path] = await readFile(join(root, path), 'utf8');
  }
  return found;
}

/** Calls the package, and fails when a secret is in its environment. */
export const TESTS = `import os
import unittest

import acme_vault


class Vault(unittest.TestCase):
    def test_seal(self):
        self.assertEqual(acme_vault.seal("gold"), "<gold>")

    def test_no_secret(self):
        names = [name for name in os.environ if "PASSWORD" in name or "TOKEN" in name or "INDEX" in name]
        self.assertEqual(names, [])
        self.assertFalse(any("py-release:" in value for value in os.environ.values()))
`;
