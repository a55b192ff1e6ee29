// Real pip and uv against the index server. On the index for all other names lies a squatted, higher version of the private one.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createVirtualEnvironment, type VirtualEnvironment } from '../../../sandbox/python-environment.ts';
import { jobVariables } from '../../../src/simple-index/job-variables.ts';
import { type FaultServer, startFaultServer } from '../../gateways/package-index/fault-server.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';
import { type IndexWorld, PASSWORD, startIndexWorld } from '../../servers/index-world.ts';
import {
  type PrivateReleases,
  sha256,
  smallWheel,
  startPrivateReleases,
} from '../../servers/private-releases.ts';

const PUBLIC = [smallWheel('acme-open', '1.0.0'), smallWheel('acme-vault', '9.9.9')];

let releases: PrivateReleases;
let upstream: FaultServer;
let uv: string;
let world: IndexWorld;
let token: string;
let place: VirtualEnvironment;
let folder: string;
let last = 0;

beforeAll(async () => {
  uv = (await warmUv()).path;
  releases = await startPrivateReleases();
  await releases.create('acme/vault');
  await releases.release({ repository: 'acme/vault', name: 'acme-vault', version: '1.3.0' });
  upstream = await startFaultServer(({ path }, response) => {
    const wheel = PUBLIC.find(({ filename }) => path.endsWith(filename));
    if (wheel !== undefined) return void response.end(wheel.content);
    const links = PUBLIC.filter(
      ({ filename }) => path === `/simple/${filename.split('-')[0]?.replace('_', '-')}/`,
    );
    if (links.length === 0) return void response.writeHead(404).end();
    const anchors = links.map(
      ({ filename, content }) => `<a href="/files/${filename}#sha256=${sha256(content)}">${filename}</a>`,
    );
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!DOCTYPE html><body>${anchors.join('')}</body>`);
  });
}, 300_000);
afterAll(async () => {
  expect(releases.github.violations).toEqual([]);
  await upstream[Symbol.asyncDispose]();
  await releases.close();
});
beforeEach(async () => {
  folder = join(releases.root, `consumer-${++last}`);
  await mkdir(folder);
  place = await createVirtualEnvironment(join(folder, '.venv'));
  token = releases.token('acme/vault');
  world = await startIndexWorld(releases, {
    ...{ token, packages: { 'acme-vault': 'acme/vault' }, upstream: `${upstream.url}/simple/` },
  });
}, 60_000);
afterEach(async () => {
  // The whole point: nobody has asked a stranger for the private name.
  expect(upstream.seen.filter(({ path }) => /acme[-_]vault/i.test(path))).toEqual([]);
  expect(JSON.stringify(upstream.seen.map(({ headers }) => headers))).not.toMatch(/authorization/i);
  expect(world.bugs).toEqual([]);
  await world.close();
});

interface Ran {
  readonly code: number;
  readonly output: string;
}

function run(
  file: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = {
    ...cleanEnvironment(),
    ...jobVariables(world.server.url, PASSWORD, {}),
    ...{
      PIP_CONFIG_FILE: devNull,
      PIP_NO_CACHE_DIR: '1',
      UV_NO_CACHE: '1',
      VIRTUAL_ENV: join(folder, '.venv'),
    },
    ...{ UV_PYTHON_DOWNLOADS: 'never', HOME: folder },
    ...more,
  };
  return new Promise((resolve) => {
    execFile(file, [...args], { cwd: folder, env }, (error, stdout, stderr) => {
      const output = stdout + stderr;
      expect(output).not.toContain(token);
      resolve({ code: error === null ? 0 : 1, output });
    });
  });
}

const pip = (...args: readonly string[]): Promise<Ran> =>
  run('python3', [
    '-m',
    'pip',
    '--python',
    place.python,
    ...args,
    '--disable-pip-version-check',
    '--retries',
    '0',
  ]);

async function installed(): Promise<string> {
  const expression =
    'import importlib.metadata as m; print(*sorted(f"{d.name} {d.version}" for d in m.distributions() if d.name.startswith("acme")))';
  return (await run(place.python, ['-I', '-c', expression])).output.trim();
}

describe('pip', () => {
  test('installs the private version from here, and the other name from upstream', async () => {
    expect(await pip('install', 'acme-vault', 'acme-open')).toMatchObject({ code: 0 });
    expect(await installed()).toBe('acme-open 1.0.0 acme-vault 1.3.0');
    const downloads = (await world.accessed(1)).filter(({ status }) => status === 200);
    expect(downloads).toEqual([
      expect.objectContaining({
        package: 'acme-vault',
        version: '1.3.0',
        userAgent: expect.stringMatching(/^pip\//),
      }),
    ]);
  }, 60_000);

  test('with a revoked token it fails and installs nothing, and the log names the token', async () => {
    releases.github.revokeToken(token);
    expect(await pip('install', 'acme-vault')).toMatchObject({ code: 1 });
    expect(await installed()).toBe('');
    expect(world.accesses.map(({ reason }) => reason).join('\n')).toMatch(
      /expired or was revoked.*GITHUB_TOKEN/,
    );
  }, 60_000);

  test('a version that only the stranger has is none', async () => {
    expect(await pip('install', 'acme-vault>=2')).toMatchObject({ code: 1 });
    expect(await installed()).toBe('');
  }, 60_000);
});

describe('uv', () => {
  const pyproject = (): string => `[project]
name = "acme-app"
version = "0.1.0"
requires-python = ">=3.10"
dependencies = ["acme-vault>=1", "acme-open"]

[[tool.uv.index]]
name = "upstream"
url = "${upstream.url}/simple/"
default = true

[[tool.uv.index]]
name = "py-release"
url = "${world.server.url}"
explicit = true
authenticate = "always"

[tool.uv.sources]
acme-vault = { index = "py-release" }
`;

  test('pip install, as pip does', async () => {
    const { PIP_INDEX_URL: url = '' } = jobVariables(world.server.url, PASSWORD, {});
    const ran = await run(uv, ['pip', 'install', '--python', place.python, 'acme-vault', 'acme-open'], {
      UV_DEFAULT_INDEX: url,
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(await installed()).toBe('acme-open 1.0.0 acme-vault 1.3.0');
  }, 60_000);

  test('sync writes a lock without password, and sync --locked takes it as it is', async () => {
    await writeFile(join(folder, 'pyproject.toml'), pyproject());
    expect(await run(uv, ['sync'])).toMatchObject({ code: 0 });
    const lock = await readFile(join(folder, 'uv.lock'), 'utf8');
    expect(lock).toContain(`http://127.0.0.1:${world.server.port}/files/acme-vault/`);
    expect(lock).not.toMatch(/password|@127/);
    expect(await run(uv, ['sync', '--locked', '--reinstall'])).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'uv.lock'), 'utf8')).toBe(lock);
    expect(await installed()).toBe('acme-open 1.0.0 acme-vault 1.3.0');
  }, 60_000);

  test('with a revoked token it fails, locked or not, and says that it was refused', async () => {
    await writeFile(join(folder, 'pyproject.toml'), pyproject());
    expect(await run(uv, ['lock'])).toMatchObject({ code: 0 });
    releases.github.revokeToken(token);
    world.later();
    const locked = await run(uv, ['sync', '--locked']);
    expect(locked.code).toBe(1);
    expect(locked.output).toContain('403');
    const fresh = await run(uv, ['lock', '--upgrade']);
    expect(fresh.code).toBe(1);
    expect(fresh.output).toContain('403');
    expect(await installed()).toBe('');
  }, 60_000);
});
