// Health of a project that installs private packages: its sources on the sandbox's GitHub, its lock, and holes.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkHealth } from '../../src/commands/check-health.ts';
import { readHealthSubject } from '../../src/commands/health-subject.ts';
import { readWorkflows } from '../../src/gateways/credentials/person-files.ts';
import { createFolderFiles } from '../../src/gateways/folder-files.ts';
import { createHealthGateways } from '../../src/health-gateways.ts';
import type { PublicAnswer } from '../../src/simple-index/confusion.ts';
import { acmeFile } from '../distribution/acme-file.ts';
import { briefly } from './health-run.ts';
import { type IndexWorld, seedRelease, startIndexWorld } from './index-world.ts';
import { page } from './index-pages.ts';

let world: IndexWorld;
let folder: string;

beforeEach(async () => {
  world = await startIndexWorld();
  folder = await mkdtemp(join(tmpdir(), 'health-consumer-'));
});
afterEach(async () => {
  expect(world.sandbox.violations).toEqual([]);
  world[Symbol.dispose]();
  await rm(folder, { recursive: true, force: true });
});

const PROJECT = `[project]
name = "shop"
version = "1.0.0"
dependencies = ["acme-vault>=1.0,<2"]
[tool.py-release.private-packages]
acme-vault = "acme/vault"
`;
const lock = (version: string): string =>
  `version = 1\n[[package]]\nname = "acme-vault"\nversion = "${version}"\n`;

interface Consumer {
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly publicAnswer?: PublicAnswer;
  readonly token?: string;
}

async function health({ files = {}, environment = {}, publicAnswer, token = world.token }: Consumer = {}) {
  const texts = { 'pyproject.toml': PROJECT, 'uv.lock': lock('1.2.0'), ...files };
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const { producer, packages } = await readHealthSubject(
    { index: '', indexProfile: '', indexUrl: '' },
    { ...createFolderFiles(folder, env), readWorkflows: () => readWorkflows(folder) },
  );
  expect(producer).toBeNull();
  const unasked = token === '' ? 'there is no GITHUB_TOKEN' : null;
  return checkHealth(
    {
      ...{ choice: { only: [], skip: [] }, producer, packages, repository: 'acme/shop', unasked },
      ...{ url: 'https://github.com/acme/shop', environment },
    },
    {
      ...createHealthGateways({
        ...{ env, folder, token, apiUrl: 'https://api.github.com', repository: 'acme/shop', producer },
        fetch: world.sandbox.fetch,
        ...{ credentials: null, secrets: [], python: '', installs: false, log: () => undefined },
      }),
      ...{ unlisted: null, readCredentials: async () => [] },
      askPublicIndex: async () => publicAnswer ?? { kind: 'free' },
    },
  );
}

const HEALTHY = [
  'private-name passed',
  'source-readable passed',
  'newer-version passed',
  'lock-current passed',
  'confusion-holes passed',
];

function release(tag: string): void {
  seedRelease(world, { tag, assets: [] });
}

test('a healthy consumer, with a newer version that waits; its source is asked once', async () => {
  release('v1.3.0');
  const checks = await health();
  expect(briefly(checks)).toEqual(HEALTHY);
  expect(checks[2]?.seen).toBe('1.3.0 is waiting; uv.lock has 1.2.0: `py-release consumer update`.');
  expect(world.sandbox.requests.map(({ path }) => path)).toEqual(['/repos/acme/vault/releases']);
});

test('of a repository with many packages only its own files count, whatever is released last', async () => {
  const assets = (name: string) => [{ name, content: Buffer.from('x') }];
  seedRelease(world, { tag: 'vault-v1.3.0', assets: assets('acme_vault-1.3.0.tar.gz') });
  seedRelease(world, { tag: 'other-v9.0.0', assets: assets('acme_other-9.0.0.tar.gz') });
  expect((await health())[2]?.seen).toMatch(/^1\.3\.0 is waiting;/);
});

test('one that is beyond the range is told as that, and the latest one as the latest', async () => {
  release('v2.0.0');
  expect((await health())[2]?.seen).toMatch(/^2\.0\.0 is waiting, which the range does not take;/);
  expect((await health({ files: { 'uv.lock': lock('2.0.0') } }))[2]?.seen).toMatch(/the newest version/);
});

test.each<readonly [string, Consumer, readonly string[]]>([
  [
    'a lock older than the constraint',
    { files: { 'uv.lock': lock('0.9.0') } },
    ['lock-current failed health-lock-outside'],
  ],
  [
    'a lock without the package',
    { files: { 'uv.lock': 'version = 1\n' } },
    ['lock-current failed health-lock-lacks'],
  ],
  [
    'a squatted name',
    { publicAnswer: { kind: 'taken', page: page(acmeFile()) } },
    ['private-name failed private-name-outranked'],
  ],
  [
    'a hole in a workflow, and one in the environment',
    {
      files: { 'ci.sh': 'pip install --extra-index-url https://pypi.acme.example/simple/ acme-vault\n' },
      environment: { UV_INDEX_STRATEGY: 'unsafe-best-match' },
    },
    ['confusion-holes failed hole-extra-index', 'confusion-holes failed hole-index-strategy'],
  ],
])('%s', async (_what, consumer, found) => {
  release('v1.3.0');
  const bad = (await health(consumer)).filter(({ state }) => state !== 'passed');
  expect(briefly(bad)).toEqual(found);
});

test('a source without a release, one that the token does not see, and no token', async () => {
  const states = async (consumer: Consumer) =>
    briefly(await health(consumer)).filter((line) => /^(?:source|newer)/.test(line));
  expect(await states({})).toEqual([
    'source-readable failed health-source-empty',
    'newer-version unknown health-not-asked',
  ]);
  const stranger = PROJECT.replace('acme/vault', 'acme/gone');
  expect(await states({ files: { 'pyproject.toml': stranger } })).toEqual([
    'source-readable failed health-source-unreadable',
    'newer-version unknown health-not-asked',
  ]);
  const gone = await health({ files: { 'pyproject.toml': stranger } });
  expect(gone.find(({ check }) => check === 'newer-version')?.seen).toContain('sees no repository acme/gone');
  const message = 'Resource protected by organization SAML enforcement.';
  world.sandbox.fault({ route: /releases/, kind: { status: 403, body: { message } } });
  const refused = await health();
  for (const check of ['source-readable', 'newer-version'])
    expect(refused.find((each) => each.check === check)?.seen).toContain('SAML enforcement');
  expect(await states({ token: '' })).toEqual([
    'source-readable unknown health-not-asked',
    'newer-version unknown health-not-asked',
  ]);
});
