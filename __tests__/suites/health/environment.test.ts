// Each fault of a consumer's environment, made for real, and the finding that names the command which mends it.
import { createServer, type AddressInfo } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTlsFront } from '../../../sandbox/index/tls-front.ts';
import type { HealthCheck } from '../../../src/health/health-check.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';
import {
  codes,
  type EnvironmentWorld,
  type ServedIndex,
  startEnvironment,
  startIndex,
  wheelOf,
} from '../../commands/environment-world.ts';

const VAULT = wheelOf('acme-vault', '1.3.0');
const OPEN = wheelOf('acme-open', '1.0.0');
const TOKEN = { GITHUB_TOKEN: 'ghp_of_a_test' };

let world: EnvironmentWorld;
let index: ServedIndex;
let open: ServedIndex;

beforeEach(async () => {
  [world, index, open] = await Promise.all([startEnvironment(), startIndex(VAULT), startIndex(OPEN)]);
  await world.write({ 'pyproject.toml': project() });
}, 60_000);
afterEach(async () => {
  for (const each of [world, index, open]) await each[Symbol.asyncDispose]();
});

function project(dependencies = ['acme-open>=1.0', 'acme-vault>=1.0.0,<2.0.0'], more = ''): string {
  return `[project]
name = "acme-shop"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = ${JSON.stringify(dependencies)}
${more}
[tool.uv.sources]
acme-vault = { index = "company" }

[[tool.uv.index]]
name = "company"
url = "${index.simple}"
explicit = true

[tool.py-release.private-packages]
acme-vault = "acme/acme-vault"
`;
}

const lock = (version: string, registry: string): string =>
  `version = 1\n\n[[package]]\nname = "acme-vault"\nversion = "${version}"\nsource = { registry = "${registry}" }\n`;

const check = (env: Readonly<Record<string, string>> = {}): Promise<readonly HealthCheck[]> =>
  world.check({ env: { ...TOKEN, ...env }, publicIndex: open.simple });

const only = async (code: string, env: Readonly<Record<string, string>> = {}): Promise<HealthCheck> => {
  const checks = await check(env);
  expect(codes(checks)).toEqual([code]);
  return checks.find(({ finding }) => finding !== null) as HealthCheck;
};

test('a good environment: everything passes, and nothing of it was imported', async () => {
  await world.install(VAULT, OPEN);
  await world.write({ 'uv.lock': lock('1.3.0', index.simple) });
  const checks = await check();
  expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
  expect(checks.map(({ check: name }) => name)).toEqual([
    'environment-python',
    'environment-locked',
    'environment-complete',
    'environment-consistent',
    'environment-origin',
    'environment-pins',
    'environment-lock-source',
    'environment-reach',
    'environment-reach',
    'environment-cache',
    'environment-offline',
    'environment-index',
    'environment-token',
    'confusion-holes',
  ]);
}, 60_000);

describe('what is installed', () => {
  test('no environment', async () => {
    expect((await only('environment-none')).finding?.remedy).toContain('`uv sync`');
    const named = await world.check({ environment: 'elsewhere', only: ['environment-locked'] });
    expect(named[0]?.seen).toBe('elsewhere is no virtual environment: it has no pyvenv.cfg.');
  });

  test('another version than locked', async () => {
    await world.install(VAULT, OPEN);
    await world.write({ 'uv.lock': lock('1.4.0', index.simple) });
    const { finding, state } = await only('environment-not-locked');
    expect([state, finding?.happened]).toEqual([
      'failed',
      'acme-vault 1.3.0 is installed, and uv.lock has 1.4.0.',
    ]);
  });

  test('a pinned requirements file counts as a lock', async () => {
    await world.install(VAULT, OPEN);
    await world.write({ 'requirements.txt': 'acme-open==1.0\nacme-vault==1.2.0 \\\n    --hash=sha256:aa\n' });
    expect((await only('environment-not-locked')).finding?.happened).toContain('requirements.txt has 1.2.0');
  });

  test('asked for and not installed', async () => {
    await world.install(VAULT);
    expect((await only('environment-lacks')).subject).toBe('acme-open');
  });

  test('what does not fit together', async () => {
    await world.install(VAULT, wheelOf('acme-open', '1.0.0', ['acme-vault>=2']));
    const { finding } = await only('environment-conflict');
    expect(finding?.happened).toContain('acme-open requires acme-vault>=2');
  });

  test('two pins of one package', async () => {
    await world.install(VAULT, OPEN);
    await world.write({
      'pyproject.toml': project(['acme-open==1.0.0', 'acme-vault>=1']),
      'constraints.txt': 'acme-open==1.1.0\n',
    });
    const found = (await check()).find(({ check: name }) => name === 'environment-pins');
    expect(found?.finding?.happened).toContain('1.0.0 in pyproject.toml, 1.1.0 in constraints.txt');
  });

  test('another Python than asked for', async () => {
    await world.install(VAULT, OPEN);
    const text = project().replace('>=3.10', '>=4.2');
    await world.write({ 'pyproject.toml': text });
    expect((await only('environment-python')).finding?.happened).toContain('asks for >=4.2');
  });
});

describe('where private packages came from', () => {
  test('from a folder or an address', async () => {
    await world.install(OPEN);
    await writeFile(join(world.folder, VAULT.filename), VAULT.content);
    await world.uv('pip', 'install', '--quiet', '--no-deps', `./${VAULT.filename}`);
    expect((await only('environment-origin')).finding?.happened).toContain('was installed from file:');
  });

  test('a version that the private index has not', async () => {
    await world.install(wheelOf('acme-vault', '1.9.9'), OPEN);
    expect((await only('environment-origin-unlisted')).state).toBe('failed');
  });

  test('the same version with other metadata', async () => {
    await world.install(wheelOf('acme-vault', '1.3.0', [], 'by a stranger'), OPEN);
    expect((await only('environment-origin-differs')).state).toBe('failed');
  });

  test('a lock that takes it from the public index', async () => {
    await world.install(VAULT, OPEN);
    await world.write({ 'uv.lock': lock('1.3.0', 'https://user:secret@pypi.org/simple') });
    const { finding } = await only('environment-lock-source');
    expect(finding?.happened).toContain('https://pypi.org/simple,');
    expect(finding?.message).not.toContain('secret');
  });
});

describe('settings', () => {
  beforeEach(() => world.install(VAULT, OPEN));

  test('installers are told to ask nobody', async () => {
    expect((await only('environment-offline', { PIP_NO_INDEX: '1' })).finding?.remedy).toBe(
      'Run `unset PIP_NO_INDEX`.',
    );
    await mkdir(dirname(join(world.folder, '../home/uv/uv.toml')), { recursive: true });
    await writeFile(join(world.folder, '../home/uv/uv.toml'), 'offline = true\n');
    expect((await only('environment-offline')).finding?.happened).toMatch(/offline is set in .*uv\.toml/);
  });

  test('a default index where nothing pins a private package', async () => {
    const text = project().replace(/\[tool\.uv\.sources\][^[]*\[\[[^[]*/, '');
    await world.write({ 'pyproject.toml': text });
    const PIP_INDEX_URL = 'https://user:secret@mirror.acme.example/simple';
    const { finding, state } = await only('environment-index-other', { PIP_INDEX_URL });
    expect(state).toBe('warning');
    expect(finding?.message).not.toContain('secret');
  });

  test('no token', async () => {
    expect((await only('environment-token-missing', { GITHUB_TOKEN: '' })).finding?.happened).toContain(
      'the releases on GitHub, which acme-vault is installed from',
    );
  });
});

describe('the way to the index', () => {
  // What is installed has no part in it, and uv none either.
  const at = async (url: string): Promise<void> =>
    world.write({ 'pyproject.toml': project().replace(index.simple, url) });
  const reach = async (code: string, env: Readonly<Record<string, string>> = {}): Promise<HealthCheck> => {
    const found = await world.check({
      ...{ env: { ...TOKEN, ...env }, publicIndex: open.simple, only: ['environment-reach'] },
    });
    expect(found.map(({ finding }) => finding?.code ?? '')).toEqual([code, '']);
    return found[0] as HealthCheck;
  };

  test('a name that nobody knows', async () => {
    await at('http://index.acme.invalid/simple/');
    await reach('environment-index-name');
  });

  test('nothing answers', async () => {
    await at(`http://127.0.0.1:${await closedPort()}/simple/`);
    expect((await reach('environment-server-silent')).state).toBe('unknown');
  });

  test('a certificate of an unknown authority', async () => {
    await using front = await startTlsFront(index.url);
    await at(`${front.url}/simple/`);
    expect((await reach('environment-index-certificate')).finding?.remedy).toContain('PIP_CERT');
  });

  test('a login is missing, and one is refused', async () => {
    index.answerWith(401);
    expect((await reach('environment-login-missing')).finding?.remedy).toContain('UV_INDEX_COMPANY_PASSWORD');
    const env = { UV_INDEX_COMPANY_USERNAME: 'mona', UV_INDEX_COMPANY_PASSWORD: 'out-of-date' };
    const refused = await reach('environment-login-refused', env);
    expect(refused.finding?.happened).toContain('UV_INDEX_COMPANY_PASSWORD');
    expect(refused.finding?.message).not.toContain('out-of-date');
    const netrc = join(world.folder, '../netrc');
    await writeFile(netrc, 'machine 127.0.0.1 login mona password out-of-date\n', { mode: 0o600 });
    expect((await reach('environment-login-refused', { NETRC: netrc })).finding?.happened).toContain(
      '~/.netrc',
    );
  });

  test('an answer that is no index', async () => {
    index.answerWith(500);
    await reach('environment-index-odd');
  });

  test('a proxy that does not answer, and one that does', async () => {
    const silent = `http://127.0.0.1:${await closedPort()}`;
    const direct = { NO_PROXY: '127.0.0.1' };
    const only = ['environment-proxy', 'environment-reach'] as const;
    const ask = (HTTPS_PROXY: string) =>
      world.check({ env: { ...direct, HTTPS_PROXY }, publicIndex: open.simple, only });
    const found = (await ask(silent)).filter(({ state }) => state !== 'passed');
    expect(found.map(({ subject, finding }) => [subject, finding?.code])).toEqual([
      ['HTTPS_PROXY', 'environment-proxy-silent'],
    ]);
    const proxy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => proxy.once('listening', resolve));
    const { port } = proxy.address() as AddressInfo;
    expect(codes(await ask(`127.0.0.1:${port}`))).toEqual([]);
    proxy.close();
  });
});

test('a stale cache of uv', async () => {
  await world.install(VAULT, OPEN);
  expect(codes(await check())).toEqual([]);
  index.list(VAULT, wheelOf('acme-vault', '1.4.0'));
  const { finding } = await only('environment-cache-stale');
  expect(finding?.happened).toContain('still has 1.3.0 as the newest acme-vault, and the index has 1.4.0');
  expect(codes(await check())).toEqual([]);
}, 60_000);
