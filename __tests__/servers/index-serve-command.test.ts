// `py-release index serve` as a person types it, against the sandbox GitHub on loopback.
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startTlsFront } from '../../sandbox/index/tls-front.ts';
import type { Listening } from '../../sandbox/github/serving/http-face.ts';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { runCli, type CliResult } from '../cli/run-cli.ts';
import { type PrivateReleases, smallWheel, startPrivateReleases } from './private-releases.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(30_000);

const WHEEL = smallWheel('acme-vault', '1.3.0');
const PACKAGE = ['--package', 'acme-vault=acme/vault'];

let releases: PrivateReleases;
let listening: Listening;
let cwd: string;
let token: string;
beforeAll(async () => {
  releases = await startPrivateReleases();
  await releases.create('acme/vault');
  await releases.release({ repository: 'acme/vault', name: 'acme-vault', version: '1.3.0' });
  listening = await releases.github.listen();
  cwd = await mkdtemp(join(releases.root, 'home-'));
  token = releases.token('acme/vault');
});
afterAll(async () => {
  expect(releases.github.violations).toEqual([]);
  await releases.close();
});

interface Typed {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly signal?: (stderr: string) => NodeJS.Signals | null;
}

async function serve(args: readonly string[], typed: Typed = {}): Promise<CliResult> {
  const { env = {}, signal } = typed;
  const result = await runCli(['index', 'serve', ...args], {
    cwd: typed.cwd ?? cwd,
    env: { GITHUB_TOKEN: token, GITHUB_API_URL: listening.apiUrl, ...env },
    ...(signal === undefined ? {} : { signal }),
  });
  expect(result.stdout + result.stderr).not.toContain(token);
  return result;
}

/** A command in Node, which prints what its expression is. */
const node = (expression: string): readonly string[] => [
  '--',
  process.execPath,
  '-e',
  `console.log(${expression})`,
];
const FETCHED = `(await (async () => {
  const url = new URL(process.env.PIP_INDEX_URL);
  const authorization = 'Basic ' + Buffer.from(url.username + ':' + decodeURIComponent(url.password)).toString('base64');
  const answer = await fetch(url.origin + '/files/acme-vault/${WHEEL.filename}', { headers: { authorization } });
  return answer.status + ' ' + (await answer.arrayBuffer()).byteLength;
})())`;

describe('with a command', () => {
  test('it reaches the index with what it is given, and never sees the token', async () => {
    const extra = { PIP_EXTRA_INDEX_URL: 'https://pypi.example/simple/', GH_TOKEN: token, COPY: `x${token}` };
    const args = [...PACKAGE, '--port', '0', ...node('JSON.stringify(process.env)')];
    const { code, stdout, stderr } = await serve(args, { env: extra });
    expect(code).toBe(0);
    const [serving = '', seen = ''] = stdout.trimEnd().split('\n');
    expect(serving).toMatch(/^Serving acme-vault on http:\/\/127\.0\.0\.1:\d+\/simple\/$/);
    const env = JSON.parse(seen) as Record<string, string>;
    for (const name of [
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'COPY',
      'PIP_EXTRA_INDEX_URL',
      'UV_DEFAULT_INDEX',
      'PY_RELEASE_INDEX_PASSWORD',
    ])
      expect(env).not.toHaveProperty(name);
    const password = new URL(env['PIP_INDEX_URL'] ?? '').password;
    expect(env).toMatchObject({
      ...{ UV_INDEX_PY_RELEASE_USERNAME: 'py-release', UV_INDEX_PY_RELEASE_PASSWORD: password },
      ...{
        POETRY_HTTP_BASIC_PY_RELEASE_USERNAME: 'py-release',
        POETRY_HTTP_BASIC_PY_RELEASE_PASSWORD: password,
      },
    });
    expect(stderr).toContain('PIP_EXTRA_INDEX_URL is set');
    expect(stderr + serving).not.toContain(password);
  });

  test('files come through; the access log says so, for its owner only', async () => {
    const log = join(cwd, 'access.jsonl');
    const command = ['--', process.execPath, '--input-type=module', '-e', `console.log(${FETCHED})`];
    const { stdout } = await serve([...PACKAGE, '--port=0', `--access-log=${log}`, ...command]);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`200 ${WHEEL.content.length}`);
    const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ package: 'acme-vault', version: '1.3.0', status: 200, complete: true }),
    ]);
    expect((await stat(log)).mode & 0o077).toBe(0);
  });

  test.each([
    ['process.exit(7)', 7],
    ['process.kill(process.pid, "SIGKILL")', 137],
  ])('%s ends it with %i', async (expression, code) => {
    expect((await serve([...PACKAGE, '--port=0', '--quiet', ...node(expression)])).code).toBe(code);
  });

  test('one that is not there', async () => {
    const { code, stderr } = await serve([...PACKAGE, '--port=0', '--', 'acme-no-such-program']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error\[index-command-failed\]/m);
  });

  test('with --json standard output is one document', async () => {
    const { stdout, stderr } = await serve([...PACKAGE, '--port=0', '--json', ...node('"of the command"')]);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      packages: ['acme-vault'],
      'environment-file': null,
    });
    expect(stderr).toContain('of the command');
  });

  test('an authority that SSL_CERT_FILE names is trusted, as by the installers', async () => {
    await using front = await startTlsFront(listening.apiUrl);
    const file = join(cwd, 'authority.pem');
    await writeFile(file, front.root);
    const env = { GITHUB_API_URL: front.url, SSL_CERT_FILE: file };
    const { code, stderr } = await serve([...PACKAGE, '--port=0', ...node('1')], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(front.seen).not.toEqual([]);
  });

  test('an extra index in a configuration file of pip is told', async () => {
    const file = join(cwd, 'pip.conf');
    await writeFile(file, '[install]\nextra-index-url = https://pypi.acme.example/simple/\n');
    const env = { PIP_CONFIG_FILE: file };
    const { stderr } = await serve([...PACKAGE, '--port=0', ...node('1')], { env });
    expect(stderr).toContain(`warning: extra-index-url of ${file}:2 is set: pip would take a private name`);
  });

  test('packages of the project here', async () => {
    const folder = await mkdtemp(join(releases.root, 'project-'));
    const text =
      '[project]\nname = "acme-app"\n[tool.py-release.private-packages]\nacme-vault = "acme/vault"\n';
    await writeFile(join(folder, 'pyproject.toml'), text);
    expect((await serve(['--port=0', ...node('1')], { cwd: folder })).stdout).toContain(
      'Serving acme-vault on',
    );
  });
});

test('without a command: a private file says how to reach it, and is gone when it is stopped', async () => {
  let mode = 0;
  let exports = '';
  const files: Promise<void>[] = [];
  const look = async (path: string): Promise<void> => {
    mode = (await stat(path)).mode & 0o777;
    exports = await readFile(path, 'utf8');
  };
  const { code, stdout, stderr } = await serve([...PACKAGE, '--port=0'], {
    signal: (seen) => {
      const path = /source '([^']+)'/.exec(seen)?.[1];
      if (path === undefined || !seen.includes('Ctrl-C')) return null;
      files.push(look(path));
      return 'SIGTERM';
    },
  });
  await Promise.all(files);
  expect(code).toBe(0);
  expect(mode).toBe(0o600);
  const password = /UV_INDEX_PY_RELEASE_PASSWORD='([^']+)'/.exec(exports)?.[1] ?? '';
  expect(password.length).toBeGreaterThan(30);
  expect(stdout + stderr).not.toContain(password);
  const path = /source '([^']+)'/.exec(stderr)?.[1] ?? '';
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('refused at the start', () => {
  test.each([
    ['no package', ['--port=0'], {}, 'index-packages-missing'],
    ['no token', [...PACKAGE, '--port=0'], { GITHUB_TOKEN: '' }, 'index-server-token-missing'],
    ['a dead token', [...PACKAGE, '--port=0'], { GITHUB_TOKEN: 'ghp_dead' }, 'private-token-refused'],
    ['a short password', PACKAGE, { PY_RELEASE_INDEX_PASSWORD: 'short' }, 'index-password-unusable'],
    [
      'an odd password',
      PACKAGE,
      { PY_RELEASE_INDEX_PASSWORD: 'sixteen and ünicode' },
      'index-password-unusable',
    ],
    ['an open address', [...PACKAGE, '--host', '0.0.0.0'], {}, 'index-host-open'],
    ['a log in no folder', [...PACKAGE, '--port=0', '--access-log=no/such/log'], {}, 'index-log-unwritable'],
    ['two repositories', [...PACKAGE, '--package', 'Acme_Vault=acme/other'], {}, 'index-package-twice'],
  ])('%s', async (_, args, env, code) => {
    const result = await serve([...args, ...node('1')], { env });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(new RegExp(`^error\\[${code}\\]: `));
  });
});

describe('arguments', () => {
  test.each([
    [['--package', 'acme-vault']],
    [['--package', 'acme-vault=acme']],
    [['--package', 'acme-vault=acme/..']],
    [['--package', '../x=acme/vault']],
    [['--port', '70000']],
    [['--port', 'http']],
    [['--upstream', 'ftp://pypi.example/']],
    [['--upstream', 'https://me:secret@pypi.example/simple/']],
    [['--index', 'https://me:secret@acme.example/i.json']],
    [['--index', 'http://acme.example/i.json']],
    [['--index', 'acme/packages:../i.json']],
    [['acme-vault']],
    [['uv', 'sync']],
    [['acme-vault', '--', 'uv', 'sync']],
  ])('%j is wrong use, and shows no password', (args) => {
    let message = '';
    try {
      parseCliArguments(['index', 'serve', ...args]);
    } catch (error) {
      message = (error as Error).message;
      expect(error).toMatchObject({ code: 'usage-wrong' });
    }
    expect(message).not.toBe('');
    expect(message).not.toContain('secret');
  });

  test.each([
    ['acme/packages:i.json', { kind: 'repository', repository: 'acme/packages', ref: '', path: 'i.json' }],
    [
      'acme/packages@v1/x:a/i.json',
      { kind: 'repository', repository: 'acme/packages', ref: 'v1/x', path: 'a/i.json' },
    ],
    ['https://acme.example/i.json', { kind: 'url', url: 'https://acme.example/i.json' }],
    ['built', { kind: 'path', path: 'built' }],
  ])('--index %s', (text, index) => {
    expect(parseCliArguments(['index', 'serve', '--index', text])).toMatchObject({
      index,
      port: 8417,
      host: '127.0.0.1',
    });
  });

  test('what stands behind -- is the command, options and all', () => {
    const parsed = parseCliArguments([
      'index',
      'serve',
      ...PACKAGE,
      '--',
      'uv',
      'sync',
      '--locked',
      '--quiet',
    ]);
    expect(parsed).toMatchObject({ words: ['uv', 'sync', '--locked', '--quiet'], quiet: false });
  });
});
