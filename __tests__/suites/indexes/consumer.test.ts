// A project that `consumer init` has set up, installed from by real uv and pip: from its own server, never from another.
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import { createVirtualEnvironment } from '../../../sandbox/python-environment.ts';
import { runCli } from '../../cli/run-cli.ts';
import { smallWheel } from '../../distribution/small-distribution.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(180_000);

const run = promisify(execFile);
const PASSWORD = 'hush-hush-8';
let root: string;
let home: string;
let server: Pypiserver;
let squat: Server;
let squatUrl: string;
const squatted: string[] = [];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'consumer-suite-')));
  server = await startPypiserver({ user: 'ada', password: PASSWORD, private: true });
  const { filename, content } = smallWheel();
  await writeFile(join(server.packagesDir, filename), content);
  // The public index of this test: it has a higher version of the private name, and writes down who asks.
  squat = createServer((request, response) => {
    squatted.push(request.url ?? '');
    const link = '<a href="/acme_vault-99.0-py3-none-any.whl">acme_vault-99.0-py3-none-any.whl</a>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(link);
  });
  await new Promise<void>((resolve) => squat.listen(0, '127.0.0.1', resolve));
  squatUrl = `http://127.0.0.1:${(squat.address() as AddressInfo).port}/simple/`;
});

beforeEach(async () => {
  squatted.length = 0;
  home = await mkdtemp(join(root, 'home-'));
});

afterAll(async () => {
  squat?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

async function setUp(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(root, 'app-'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(cwd, path), text);
  const words = ['consumer', 'init', '--package', 'acme-vault@^1.0.0', '--index', server.simpleUrl, '--yes'];
  const done = await runCli(words, { cwd, env: { HOME: home, ...env } });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  return cwd;
}

test('uv locks and syncs from the explicit index, and asks no other for the name', async () => {
  const { path: uv } = await warmUv();
  const cwd = await setUp({
    'pyproject.toml':
      '[project]\nname = "acme-app"\nversion = "0.1.0"\nrequires-python = ">=3.9"\n\n[tool.uv]\n',
  });
  const env = {
    ...cleanEnvironment(),
    ...{
      HOME: home,
      UV_DEFAULT_INDEX: squatUrl,
      UV_CACHE_DIR: join(home, 'uv'),
      UV_PYTHON_DOWNLOADS: 'never',
    },
  };
  const login = { UV_INDEX_127_0_0_1_USERNAME: 'ada', UV_INDEX_127_0_0_1_PASSWORD: PASSWORD };
  // Without a login, and with a wrong one, it fails: nothing comes from elsewhere.
  await expect(run(uv, ['lock'], { cwd, env })).rejects.toMatchObject({
    stderr: expect.stringMatching(/credentials|401/i),
  });
  const wrong = { ...env, ...login, UV_INDEX_127_0_0_1_PASSWORD: 'wrong' };
  await expect(run(uv, ['lock'], { cwd, env: wrong })).rejects.toMatchObject({
    stderr: expect.stringMatching(/40[13]/),
  });
  for (const words of [['lock'], ['sync'], ['sync', '--locked']])
    await run(uv, words, { cwd, env: { ...env, ...login } });
  const lock = await readFile(join(cwd, 'uv.lock'), 'utf8');
  expect(lock).toContain('name = "acme-vault"\nversion = "1.3.0"');
  expect(lock + (await readFile(join(cwd, 'pyproject.toml'), 'utf8'))).not.toContain(PASSWORD);
  expect(squatted).toEqual([]);
});

test('pip installs by the one index-url of the virtual environment', async () => {
  const environment = join(root, 'environment');
  const { python } = await createVirtualEnvironment(environment);
  const cwd = await setUp({ 'requirements.txt': '# runtime\n' }, { VIRTUAL_ENV: environment });
  expect(await readFile(join(environment, 'pip.conf'), 'utf8')).toBe(
    `[global]\nindex-url = ${server.simpleUrl}\n`,
  );
  const { PIP_INDEX_URL, PIP_EXTRA_INDEX_URL, PIP_CONFIG_FILE, ...clean } = cleanEnvironment();
  expect([PIP_EXTRA_INDEX_URL]).toEqual([undefined]);
  const env = { ...clean, HOME: home, VIRTUAL_ENV: environment, PIP_NO_INPUT: '1' };
  const pip = (await run('python3', ['-c', 'import pip; print(pip.__path__[0])'])).stdout.trim();
  const install = () =>
    run(python, [pip, 'install', '--no-cache-dir', '-r', 'requirements.txt'], { cwd, env });
  await expect(install()).rejects.toMatchObject({
    stderr: expect.stringMatching(/401|No matching distribution/),
  });
  await writeFile(join(home, '.netrc'), `machine 127.0.0.1 login ada password ${PASSWORD}\n`, {
    mode: 0o600,
  });
  const { stdout } = await install();
  expect(stdout).toContain('Successfully installed acme-vault-1.3.0');
  expect([PIP_INDEX_URL, PIP_CONFIG_FILE].includes(squatUrl)).toBe(false);
});
