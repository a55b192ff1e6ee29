// What installers are answered, over private repositories in the sandbox GitHub.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type IndexWorld, startIndexWorld, UPSTREAM } from './index-world.ts';
import { type PrivateReleases, sha256, smallWheel, startPrivateReleases } from './private-releases.ts';

const VAULT = 'acme/vault';
const WHEEL = smallWheel('acme-vault', '1.3.0');
const FILE = `/files/acme-vault/${WHEEL.filename}`;
const JSON_PAGE = { accept: 'application/vnd.pypi.simple.v1+json' };

let releases: PrivateReleases;
let world: IndexWorld;
let token: string;
beforeAll(async () => {
  releases = await startPrivateReleases();
  await releases.create(VAULT);
  await releases.release({ repository: VAULT, name: 'acme-vault', version: '1.2.0' });
  await releases.release({ repository: VAULT, name: 'acme-vault', version: '1.3.0' });
}, 30_000);
afterAll(async () => {
  expect(releases.github.violations).toEqual([]);
  await releases.close();
});
beforeEach(async () => {
  token = releases.token(VAULT);
  world = await startIndexWorld(releases, { token, packages: { 'acme-vault': VAULT } });
  releases.apiRequests();
});
afterEach(async () => {
  expect(world.bugs).toEqual([]);
  expect(JSON.stringify([world.accesses, world.logged])).not.toContain(token);
  await world.close();
});

describe('pages', () => {
  test('the root lists the private names only', async () => {
    const { status, text } = await world.ask('/simple/', { headers: JSON_PAGE });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ projects: [{ name: 'acme-vault' }] });
  });

  test('a private name: files of its releases, with hash, size and metadata', async () => {
    const { status, text, headers } = await world.ask('/simple/acme-vault/', { headers: JSON_PAGE });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': JSON_PAGE.accept, vary: 'Accept' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const page = JSON.parse(text) as { files: readonly object[] };
    expect(page.files).toHaveLength(2);
    expect(page.files[0]).toMatchObject({
      filename: WHEEL.filename,
      url: `../..${FILE}`,
      hashes: { sha256: sha256(WHEEL.content) },
      'core-metadata': { sha256: sha256(WHEEL.metadata) },
    });
  });

  test('HTML for whom nothing else is asked by', async () => {
    const { headers, text } = await world.ask('/simple/acme-vault/');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(`#sha256=${sha256(WHEEL.content)}"`);
  });

  test('what cannot be served in a form that was asked for is 406', async () => {
    expect((await world.ask('/simple/acme-vault/', { headers: { accept: 'image/png' } })).status).toBe(406);
  });

  test.each([
    ['/simple/Acme_Vault/', '/simple/acme-vault/'],
    ['/simple/acme-vault', '/simple/acme-vault/'],
  ])('%s moves to %s', async (from, to) => {
    expect(await world.ask(from)).toMatchObject({ status: 301, headers: { location: to } });
  });

  test('every other name is sent to the upstream, which is not asked itself', async () => {
    expect(await world.ask('/simple/requests/')).toMatchObject({
      status: 302,
      headers: { location: `${UPSTREAM}requests/` },
    });
    expect(releases.apiRequests()).toEqual([]);
  });

  test('HEAD says the same without the body; the ETag spares the page', async () => {
    const head = await world.ask('/simple/acme-vault/', { method: 'HEAD' });
    const get = await world.ask('/simple/acme-vault/');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    const same = await world.ask('/simple/acme-vault/', {
      headers: { 'if-none-match': String(get.headers['etag']) },
    });
    expect(same).toMatchObject({ status: 304, text: '' });
  });
});

describe('files', () => {
  test('bytes, hash and metadata are those of the release', async () => {
    const file = await world.ask(FILE);
    expect(file).toMatchObject({ status: 200, headers: { 'content-length': String(WHEEL.content.length) } });
    expect(file.body.equals(WHEEL.content)).toBe(true);
    expect((await world.ask(`${FILE}.metadata`)).text).toBe(WHEEL.metadata);
  });

  test.each([
    ['bytes=0-9', 206, WHEEL.content.subarray(0, 10)],
    ['bytes=-4', 206, WHEEL.content.subarray(-4)],
    ['bytes=10-', 206, WHEEL.content.subarray(10)],
    ['bytes=999999-', 416, null],
    ['lines=1-2', 200, WHEEL.content],
  ])(
    'the range %s is answered with %i, before the file is cached and after',
    async (range, status, bytes) => {
      for (let turn = 0; turn < 2; turn += 1) {
        const answer = await world.ask(FILE, { headers: { range } });
        expect(answer.status).toBe(status);
        if (bytes !== null) expect(answer.body.equals(bytes)).toBe(true);
      }
    },
  );

  test('a file is fetched once, kept for its owner only, and served from there', async () => {
    await world.ask(FILE);
    releases.apiRequests();
    expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
    expect(releases.apiRequests()).toEqual([]);
    expect((await world.accessed(2)).map(({ fromCache }) => fromCache)).toEqual([false, true]);
    expect((await stat(world.cacheFolder)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(world.cacheFolder))
      expect((await stat(join(world.cacheFolder, name))).mode & 0o077).toBe(0);
  });

  test('HEAD fetches nothing', async () => {
    await world.ask('/simple/acme-vault/');
    releases.apiRequests();
    expect(await world.ask(FILE, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(releases.apiRequests()).toEqual([]);
  });

  test('the token goes to the API and not to the storage', async () => {
    const seen: { readonly origin: string; readonly authorized: boolean }[] = [];
    const { fetch } = releases.github;
    const other = await startIndexWorld(releases, {
      token,
      packages: { 'acme-vault': VAULT },
      fetch: (url, options) => {
        const authorized = JSON.stringify(options?.headers ?? {}).includes(token);
        seen.push({ origin: new URL(url).origin, authorized });
        return fetch(url, options);
      },
    });
    expect((await other.ask(FILE)).status).toBe(200);
    await other.close();
    const origins = new Set(seen.map(({ origin }) => origin));
    expect(origins.size).toBe(2);
    for (const { origin, authorized } of seen) expect(authorized).toBe(origin === 'https://api.github.com');
  });
});

describe('the gate', () => {
  test.each([[null], ['wrong'], ['']])(
    'the password %j is refused, and nothing is asked for',
    async (password) => {
      const answer = await world.ask('/simple/acme-vault/', { password });
      expect(answer).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': expect.stringMatching(/^Basic /) },
      });
      expect(releases.apiRequests()).toEqual([]);
    },
  );

  test.each([
    ['evil.example'],
    ['evil.example:8417'],
    ['127.0.0.1'],
    ['127.0.0.1:1'],
    ['127.0.0.1.evil.example:8417'],
  ])('the Host %s is not answered', async (host) => {
    expect((await world.ask('/simple/acme-vault/', { headers: { host } })).status).toBe(421);
    expect(releases.apiRequests()).toEqual([]);
  });

  test.each([['127.0.0.1'], ['localhost']])('%s with the port is its own', async (name) => {
    const host = `${name}:${world.server.port}`;
    expect((await world.ask('/simple/', { headers: { host } })).status).toBe(200);
  });

  test.each([['POST'], ['PUT'], ['DELETE'], ['OPTIONS']])('%s is refused', async (method) => {
    expect(await world.ask('/simple/', { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test.each([
    ['/simple/../../etc/passwd'],
    ['/simple/%2e%2e/'],
    ['/simple/a%2fb/'],
    ['/simple/a%5Cb/'],
    ['/simple/a%00b/'],
    ['/simple/a%zz/'],
    ['/simple/a%252fb/'],
    ['//evil.example/simple/x/'],
    ['http://evil.example/simple/x/'],
    [`/simple/${'a'.repeat(5000)}/`],
    ['/files/acme-vault/..%2f..%2fpasswd'],
    ['/files/acme-vault/.hidden'],
    ['/simple/acme-vault/extra/'],
    ['/simple//acme-vault/'],
    ['/acme-vault/'],
    ['/simple/simple/acme-vault/'],
    ['/Simple/acme-vault/'],
    ['/'],
    ['/favicon.ico'],
  ])('the target %s leads nowhere', async (target) => {
    const { status, headers } = await world.ask(target);
    // Never 404: installers would look elsewhere for the name.
    expect([400, 414]).toContain(status);
    expect(headers['location']).toBeUndefined();
    expect(releases.apiRequests()).toEqual([]);
  });
});

test('downloads and refusals are written down, with who asked', async () => {
  await world.ask(FILE, { headers: { 'user-agent': 'uv/0.13.9 {"installer":{}}' } });
  await world.accessed(1);
  await world.ask('/simple/', { password: 'wrong' });
  expect(await world.accessed(2)).toEqual([
    expect.objectContaining({
      ...{ package: 'acme-vault', version: '1.3.0', file: WHEEL.filename, sha256: sha256(WHEEL.content) },
      ...{
        status: 200,
        complete: true,
        fromCache: false,
        reason: null,
        userAgent: 'uv/0.13.9 {"installer":{}}',
      },
    }),
    expect.objectContaining({ status: 401, package: null, reason: expect.stringContaining('password') }),
  ]);
});
