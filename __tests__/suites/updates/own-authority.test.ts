// The testing job of `actions/update` against an index of the company: TLS by an authority of its own, and a login.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import { startTlsFront, type TlsFront } from '../../../sandbox/index/tls-front.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { prepareUv } from '../../../src/gateways/python/uv-tool.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { cleanEnvironment, toolCache, warmUv } from '../../gateways/python/warm-uv.ts';
import { TESTS } from './update-world.ts';
import { uvShop } from './uv-shop.ts';
import { vaultWheel } from './vault-wheel.ts';

jest.setTimeout(180_000);

const PASSWORD = 'hush-hush-7';
let root = '';
let server: Pypiserver;
let front: TlsFront;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'update-authority-'));
  await warmUv();
  server = await startPypiserver({ user: 'ada', password: PASSWORD, private: true });
  for (const version of ['1.0.0', '1.1.0']) {
    const { filename, content } = vaultWheel('acme-vault', version, {});
    await writeFile(join(server.packagesDir, filename), content);
  }
  front = await startTlsFront(server.url);
}, 180_000);
afterAll(async () => {
  await front?.[Symbol.asyncDispose]();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/** Nothing of this machine leads to the authority. */
function environment(home: string): Record<string, string> {
  const named = /^(?:SSL_CERT_FILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_CERT|NODE_EXTRA_CA_CERTS)$/;
  const left = Object.entries(cleanEnvironment()).filter(([name]) => !named.test(name));
  return { ...Object.fromEntries(left), HOME: home, RUNNER_TOOL_CACHE: toolCache };
}

async function uvConsumer(workspace: string): Promise<void> {
  const index = { name: 'acme', url: `${front.url}/simple/` };
  const project = uvShop({ dependencies: '"acme-vault>=1.0"', names: ['acme-vault'], index });
  await writeFile(join(workspace, 'pyproject.toml'), `${project}authenticate = "always"\n`);
  const env = { ...environment(`${workspace}-home`), ...LOGIN, SSL_CERT_FILE: join(root, 'acme.pem') };
  const uv = await prepareUv({ fetch: createFetch({}), env });
  const { exitCode, stderr } = await uv.run(['lock', '--upgrade-package', 'acme-vault==1.0.0'], {
    ...{ cwd: workspace, env, timeoutMs: 60_000 },
  });
  expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
}

async function pipConsumer(workspace: string): Promise<void> {
  await writeFile(
    join(workspace, 'requirements.txt'),
    `--index-url ${front.url}/simple/\nacme-vault==1.0.0\n`,
  );
  const home = `${workspace}-home`;
  await mkdir(home, { recursive: true });
  const login = `machine localhost login ada password ${PASSWORD}\n`;
  await writeFile(join(home, '.netrc'), login, { mode: 0o600 });
}

const LOGIN = { UV_INDEX_ACME_USERNAME: 'ada', UV_INDEX_ACME_PASSWORD: PASSWORD };

async function use(
  arrange: (workspace: string) => Promise<void>,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const workspace = await mkdtemp(join(root, 'workspace-'));
  await writeFile(join(root, 'acme.pem'), front.root);
  await writeFile(join(workspace, 'acme-root.pem'), front.root);
  await mkdir(join(workspace, 'tests'));
  await writeFile(join(workspace, 'tests', 'test_vault.py'), TESTS);
  await arrange(workspace);
  const git = isolatedGit(workspace, {
    ...{ GIT_AUTHOR_NAME: 'Mona Acme', GIT_AUTHOR_EMAIL: 'mona@acme.example' },
    ...{ GIT_COMMITTER_NAME: 'Mona Acme', GIT_COMMITTER_EMAIL: 'mona@acme.example' },
  });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'feat: sell vaults');
  const run = await runAction({
    ...{ actionDir: await sourceAction(root, 'update'), workspace, repository: 'acme/shop', token: '' },
    event: { name: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main', payload: {} },
    github: {
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
    env: { ...environment(`${workspace}-home`), ...env },
    inputs: { token: '', packages: 'acme-vault', ...inputs },
  });
  expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain(PASSWORD);
  return run;
}

test.each([
  ['uv', uvConsumer, LOGIN],
  ['pip', pipConsumer, {}],
])(
  '%s: the index is asked and installed from with `index-ca`, and the tests run',
  async (_, arrange, env) => {
    const run = await use(arrange, { 'index-ca': 'acme-root.pem' }, env);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'found', found: 'true' });
    expect(run.summary).toContain('1.1.0');
    expect(run.log).toContain('1 update, of which 1 passes');
  },
);

test('without it: told with the authority and what to do, and nothing was sent', async () => {
  const before = front.seen.length;
  const run = await use(pipConsumer, {}, {});
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ title }) => title)).toEqual(['certificate-authority-missing']);
  expect(front.seen).toHaveLength(before);
});
