// `actions/health` against an index of the company: TLS by an authority of its own, and a login that is exchanged.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import { startTlsFront, type TlsFront } from '../../../sandbox/index/tls-front.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';
import { smallWheel } from '../../distribution/small-distribution.ts';

jest.setTimeout(120_000);

const PASSWORD = 'hush-hush-7';
let root = '';
let server: Pypiserver;
let front: TlsFront;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-authority-'));
  server = await startPypiserver({ user: 'ada', password: PASSWORD, private: true });
  const { filename, content } = smallWheel();
  await writeFile(join(server.packagesDir, filename), content);
  front = await startTlsFront(server.url);
}, 180_000);
afterAll(async () => {
  await front?.[Symbol.asyncDispose]();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/** Nothing of this machine leads to the authority. */
function environment(): Readonly<Record<string, string>> {
  const named = /^(?:SSL_CERT_FILE|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_CERT|NODE_EXTRA_CA_CERTS)$/;
  const left = Object.entries(cleanEnvironment()).filter(([name]) => !named.test(name));
  return { ...Object.fromEntries(left), HOME: root };
}

async function use(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = await mkdtemp(join(root, 'workspace-'));
  const project = '[project]\nname = "acme-vault"\nversion = "1.3.0"\n';
  await writeFile(join(workspace, 'pyproject.toml'), project);
  await writeFile(join(workspace, 'acme-root.pem'), front.root);
  const git = isolatedGit(workspace, {
    ...{ GIT_AUTHOR_NAME: 'Mona Acme', GIT_AUTHOR_EMAIL: 'mona@acme.example' },
    ...{ GIT_COMMITTER_NAME: 'Mona Acme', GIT_COMMITTER_EMAIL: 'mona@acme.example' },
  });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'feat: a vault');
  await git('tag', 'v1.3.0');
  const run = await runAction({
    ...{ actionDir: await sourceAction(root, 'health'), workspace, repository: 'acme/vault' },
    token: 'ghs_unlikely_token_value',
    event: { name: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main', payload: {} },
    github: {
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
    env: { ...environment(), ...env },
    inputs: { repository: `${front.url}/`, user: 'ada', password: PASSWORD, ...inputs },
  });
  expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain(PASSWORD);
  return run;
}

const ASKS_INDEX = { token: '', issue: 'false', only: 'index-answers,index-lists,pip-versions,pip-install' };

const statesOf = ({ summary }: ActionRun): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...summary.matchAll(/^\| \**(\w+)\** \| `([\w-]+)` \|/gm)].map(([, state = '', check = '']) => [
      check,
      state,
    ]),
  );

describe('actions/health', () => {
  test.each([
    ['as a path', () => ({ 'index-ca': 'acme-root.pem' }), () => ({})],
    ['as text', () => ({ 'index-ca': front.root }), () => ({})],
    [
      'by variables of the job',
      () => ({}),
      (file: string) => ({ SSL_CERT_FILE: file, REQUESTS_CA_BUNDLE: file, PIP_CERT: file }),
    ],
  ])('the authority %s: the index and pip are asked', async (_, inputs, env) => {
    const file = join(root, 'acme.pem');
    await writeFile(file, front.root);
    const run = await use({ ...ASKS_INDEX, ...inputs() }, env(file));
    expect(run.annotations).toEqual([]);
    expect(run.outputs['result']).toBe('healthy');
    expect(statesOf(run)).toEqual({
      ...{ 'index-answers': 'ok', 'index-lists': 'ok', 'pip-versions': 'ok', 'pip-install': 'ok' },
    });
  });

  test('pip alone has other authorities: said with the variable that decides', async () => {
    const inputs = { ...ASKS_INDEX, only: 'index-answers,pip-versions' };
    const file = join(root, 'acme.pem');
    await writeFile(file, front.root);
    const run = await use(inputs, { SSL_CERT_FILE: file });
    expect(statesOf(run)).toEqual({ 'index-answers': 'ok', 'pip-versions': 'unknown' });
    expect(run.summary).toContain('name its authority by REQUESTS_CA_BUNDLE');
  });

  test('without it: a failure that names the authority and says what to do; nothing was sent', async () => {
    const before = front.seen.length;
    const run = await use({ ...ASKS_INDEX, only: 'index-answers' });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.outputs['findings'] ?? '')).toEqual([
      expect.objectContaining({
        ...{ check: 'index-answers', state: 'failed' },
        finding: expect.objectContaining({
          code: 'certificate-authority-missing',
          happened: expect.stringContaining('the authority `Sandbox Internet`'),
          remedy: expect.stringContaining('`index-ca`'),
        }),
      }),
    ]);
    expect(front.seen).toHaveLength(before);
  });

  test.each([
    [{ 'index-ca': '../acme.pem' }, 'index-ca-outside'],
    [{ 'index-ca': 'none.pem' }, 'index-ca-unreadable'],
    [{ 'index-ca': 'pyproject.toml' }, 'index-ca-empty'],
    [{ 'index-identity': 'role: x', 'index-ca': 'acme-root.pem' }, 'identity-not-exchanged'],
  ])('%j is refused', async (inputs, code) => {
    const run = await use({ ...ASKS_INDEX, ...inputs });
    expect([run.exitCode, run.annotations.map(({ title }) => title)]).toEqual([1, [code]]);
    expect(run.outputs['result']).toBe('failed');
  });

  test('an identity that the job may not have is a failed check; the index is asked by the password', async () => {
    const run = await use({
      ...{ token: '', issue: 'false', only: 'index-answers,credentials', 'index-ca': 'acme-root.pem' },
      ...{ 'index-profile': 'artifactory', 'index-url': `${front.url}/simple/` },
      'index-identity': 'provider-name: github',
    });
    expect(JSON.parse(run.outputs['findings'] ?? '')).toEqual([
      expect.objectContaining({
        check: 'credentials',
        finding: expect.objectContaining({ code: 'exchange-permission-missing' }),
      }),
    ]);
    expect(statesOf(run)).toMatchObject({ 'index-answers': 'ok' });
  });
});
