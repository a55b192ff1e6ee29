// Where the versions of a package are read, with whose login, and what becomes of an index that does not answer as it should.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTlsFront } from '../../sandbox/index/tls-front.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createFetch } from '../../src/gateways/http-fetch.ts';
import { createUpdateGateways, type OpenedIndex } from '../../src/gateways/update-gateways.ts';
import { readListed } from '../../src/gateways/update-index.ts';
import { type LoopbackIndex, startIndex } from './python/loopback-index.ts';

const NAME = 'acme_vault-1.0-py3-none-any.whl';
const LOGIN = 'mona:gold-and-more';

let root: string;
let index: LoopbackIndex;
beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'update-index-')));
  index = await startIndex({
    project: 'acme-vault',
    files: new Map([[NAME, Buffer.from('x')]]),
    credential: LOGIN,
  });
});
afterEach(async () => {
  await index.close();
  rmSync(root, { recursive: true, force: true });
});

const own = () => ({ kind: 'index', name: 'own', url: `${index.origin}/simple` }) as const;
const read = (env: Readonly<Record<string, string>>, fetch: Fetch = createFetch({})) =>
  readListed('acme-vault', own(), {
    ...{ env: { HOME: root, ...env }, fetch, log: () => undefined, wait: async () => undefined },
  });

test('an index with an authority of its own: read with it; without, one error that names it', async () => {
  await using front = await startTlsFront(index.origin);
  const url = `${front.url}/simple`;
  const env = { HOME: root, UV_INDEX_OWN_USERNAME: 'mona', UV_INDEX_OWN_PASSWORD: 'gold-and-more' };
  const reading = { env, fetch: createFetch({}), log: () => undefined, wait: async () => undefined };
  await expect(readListed('acme-vault', { ...own(), url }, reading)).rejects.toMatchObject({
    code: 'certificate-authority-missing',
  });
  expect(front.seen).toEqual([]);
  const trusting = { ...reading, indexRoots: [front.root] };
  expect(await readListed('acme-vault', { ...own(), url }, trusting)).toMatchObject({
    files: [{ filename: NAME }],
  });
});

describe('the login of an index of one’s own', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['uv’s variables', { UV_INDEX_OWN_USERNAME: 'mona', UV_INDEX_OWN_PASSWORD: 'gold-and-more' }],
    ['poetry’s', { POETRY_HTTP_BASIC_OWN_USERNAME: 'mona', POETRY_HTTP_BASIC_OWN_PASSWORD: 'gold-and-more' }],
  ])('%s', async (_, env) => {
    expect(await read(env)).toMatchObject({
      files: [{ filename: NAME, uploadTime: null }],
      notes: [],
      page: null,
    });
  });

  test('~/.netrc', async () => {
    writeFileSync(join(root, '.netrc'), 'machine 127.0.0.1 login mona password gold-and-more\n', {
      mode: 0o600,
    });
    expect(await read({})).toMatchObject({ files: [{ filename: NAME }] });
  });

  test('a file that cannot be read lets nobody in, and one that is no netrc is told', async () => {
    const env = { UV_INDEX_OWN_PASSWORD: '', NETRC: root };
    const url = `${index.origin.replace('//', '//mona:gold-and-more@')}/simple`;
    const reading = { env, fetch: createFetch({}), log: () => undefined, wait: async () => undefined };
    await expect(readListed('acme-vault', own(), reading)).rejects.toMatchObject({
      code: expect.stringContaining('credential'),
    });
    expect(await readListed('acme-vault', { ...own(), url }, reading)).toMatchObject({ files: [{}] });
    const malformed = { ...reading, env: { NETRC: join(root, 'malformed') } };
    writeFileSync(join(root, 'malformed'), 'machine\n', { mode: 0o600 });
    await expect(readListed('acme-vault', own(), malformed)).rejects.toMatchObject({
      ...{ code: 'auth-netrc-malformed', message: expect.stringContaining('$NETRC') },
    });
  });

  test('pip’s variables in the address', async () => {
    const url = `${index.origin.replace('//', '//${ACME_USER}:${ACME_PASSWORD}@')}/simple`;
    const env = { HOME: root, ACME_USER: 'mona', ACME_PASSWORD: 'gold-and-more' };
    const reading = { env, fetch: createFetch({}), log: () => undefined, wait: async () => undefined };
    expect(await readListed('acme-vault', { ...own(), url }, reading)).toMatchObject({
      files: [{ filename: NAME }],
    });
  });

  test.each(['INPUT_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN'])(
    'an address of the project gets nothing of %s',
    async (variable) => {
      const url = `${index.origin}/\${${variable}}/simple`;
      const asked: string[] = [];
      const fetch: Fetch = async (place) => {
        asked.push(place);
        return new Response('no', { status: 404 });
      };
      const env = { HOME: root, [variable]: 'hush-hush' };
      const reading = { env, fetch, log: () => undefined, wait: async () => undefined };
      await expect(readListed('acme-vault', { ...own(), url }, reading)).rejects.toMatchObject({
        message: expect.not.stringContaining('hush-hush'),
      });
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.join()).not.toContain('hush-hush');
    },
  );

  test.each(['mona:100%25', 'mona:100%'])('a password with a percent sign, %s', async (login) => {
    const sent: unknown[] = [];
    const fetch: Fetch = async (_, options) => {
      sent.push(options?.headers?.['authorization']);
      return new Response('no', { status: 403 });
    };
    const url = `https://${login}@pypi.acme.example/simple`;
    const reading = { env: { HOME: root }, fetch, log: () => undefined, wait: async () => undefined };
    await expect(readListed('acme-vault', { ...own(), url }, reading)).rejects.toMatchObject({
      code: 'index-credentials-refused',
    });
    expect(sent[0]).toBe(`Basic ${Buffer.from('mona:100%').toString('base64')}`);
  });

  test('a folder is no index', async () => {
    const reading = { env: {}, fetch, log: () => undefined, wait: async () => undefined };
    await expect(readListed('acme-vault', { ...own(), url: './wheels' }, reading)).rejects.toMatchObject({
      code: 'update-index-no-address',
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['none', {}],
    ['a wrong one', { UV_INDEX_OWN_USERNAME: 'mona', UV_INDEX_OWN_PASSWORD: 'wrong-and-secret' }],
    ['that of another index', { UV_INDEX_OTHER_USERNAME: 'mona', UV_INDEX_OTHER_PASSWORD: 'gold-and-more' }],
  ])('%s is an error, never an empty list', async (_, env) => {
    const error = await read(env).then(
      () => null,
      (thrown: unknown) => thrown as Error & { code: string },
    );
    expect(error?.code).toMatch(/^(?:credential|index)-/);
    expect(error?.message).not.toContain('wrong-and-secret');
  });
});

test('a public package: the configured index, without the login of another one', async () => {
  const asked: string[] = [];
  const page = {
    files: [
      {
        filename: 'rich-14.0-py3-none-any.whl',
        url: 'https://files.pypi.example/x',
        hashes: {},
        'upload-time': '2026-01-02T03:04:05Z',
      },
    ],
    name: 'rich',
    meta: { 'api-version': '1.1' },
    versions: ['14.0'],
  };
  const fetch: Fetch = async (url, options) => {
    asked.push(`${url} ${JSON.stringify(options?.headers).includes('uthorization')}`);
    return new Response(JSON.stringify(page), {
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
    });
  };
  const found = await readListed(
    'rich',
    { kind: 'configured' },
    {
      ...{ env: { HOME: root, XDG_CONFIG_DIRS: root, UV_INDEX_OWN_PASSWORD: 'gold' }, fetch },
      ...{ log: () => undefined, wait: async () => undefined },
    },
  );
  expect(found).toMatchObject({
    files: [{ uploadTime: '2026-01-02T03:04:05Z' }],
    page: 'https://pypi.org/project/rich/',
  });
  expect(asked).toEqual(['https://pypi.org/simple/rich/ false']);
});

describe('releases', () => {
  const origin = { kind: 'releases', repository: 'acme/vault', url: null } as const;
  const gateways = async (open: OpenedIndex | null, env: Readonly<Record<string, string>> = {}) => {
    writeFileSync(
      join(root, 'pyproject.toml'),
      '[tool.py-release.private-packages]\nacme-vault = "acme/vault"\n',
    );
    const asked: unknown[] = [];
    const made = await createUpdateGateways({
      ...{
        folder: root,
        env: { PATH: process.env['PATH'], HOME: root, ...env },
        fetch: createFetch({}),
        secrets: [],
      },
      ...{ temporary: root, log: () => undefined },
      openIndex: async (...words) => (asked.push(words), open),
    });
    return { made, asked };
  };

  test('are read from the index of this machine, which is opened once and closed', async () => {
    let closed = 0;
    const served = {
      name: 'acme-vault',
      displayName: '',
      summary: '',
      files: [],
      versions: [{ version: '1.0', notes: 'New.', url: null, publishedAt: '' }],
      status: { status: 'active', reason: null },
    } as const;
    const { made, asked } = await gateways({
      variables: {},
      read: async () => served,
      close: async () => void (closed += 1),
    });
    expect(await made.readPackage('acme-vault', origin)).toEqual({
      files: [],
      notes: [{ version: '1.0', url: null, text: 'New.' }],
      page: null,
    });
    await made.readPackage('acme-vault', origin);
    expect(asked).toEqual([[{ 'acme-vault': 'acme/vault' }, 0]]);
    await made.close();
    expect(closed).toBe(1);
  });

  test('without a token, from the one that is open already, with the login of the job', async () => {
    const url = `${index.origin}/simple/`;
    const env = { UV_INDEX_PY_RELEASE_USERNAME: 'mona', UV_INDEX_PY_RELEASE_PASSWORD: 'gold-and-more' };
    const { made } = await gateways(null, env);
    expect(await made.readPackage('acme-vault', { ...origin, url })).toMatchObject({
      files: [{ filename: NAME }],
    });
  });

  test('with neither, it is said', async () => {
    const { made } = await gateways(null);
    await expect(made.readPackage('acme-vault', origin)).rejects.toMatchObject({
      code: 'update-token-missing',
    });
    await made.close();
  });
});

test('a folder that is not there', async () => {
  const options = {
    folder: join(root, 'none'),
    env: {},
    fetch: createFetch({}),
    secrets: [],
    temporary: root,
  };
  await expect(
    createUpdateGateways({ ...options, log: () => undefined, openIndex: async () => null }),
  ).rejects.toMatchObject({ code: 'consumer-folder-missing' });
});
