// What goes wrong between the index server and GitHub: a private name is refused with the reason, or served as it was; it never falls through.
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Release } from '../../sandbox/github/state.ts';
import { type IndexWorld, startIndexWorld, UPSTREAM, type WorldOptions } from './index-world.ts';
import {
  manifestOf,
  type PrivateReleases,
  sha256,
  smallWheel,
  startPrivateReleases,
} from './private-releases.ts';

const WHEEL = smallWheel('acme-vault', '1.3.0');
const PAGE = '/simple/acme-vault/';
const FILE = `/files/acme-vault/${WHEEL.filename}`;

let releases: PrivateReleases;
let repository: string;
let release: Release;
let token: string;
const worlds: IndexWorld[] = [];
let last = 0;

beforeAll(async () => {
  releases = await startPrivateReleases();
});
afterAll(async () => {
  expect(releases.github.violations).toEqual([]);
  await releases.close();
});
beforeEach(async () => {
  repository = `acme/vault-${++last}`;
  await releases.create(repository);
  release = await releases.release({ repository, name: 'acme-vault', version: '1.3.0' });
  token = releases.token(repository);
});
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    expect(world.bugs).toEqual([]);
    await world.close();
  }
});

async function start(options: Partial<WorldOptions> = {}): Promise<IndexWorld> {
  const world = await startIndexWorld(releases, {
    token,
    packages: { 'acme-vault': repository },
    ...options,
  });
  worlds.push(world);
  releases.apiRequests();
  return world;
}

async function expectRefused(world: IndexWorld, target: string, status: number, text: RegExp): Promise<void> {
  const answer = await world.ask(target);
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(text);
  expect(answer.text).not.toContain(token);
  expect(answer.headers['location']).toBeUndefined();
}

describe.each([[PAGE], [FILE], [`${FILE}.metadata`]])('asked for %s', (target) => {
  test('a token that GitHub does not know: 403 that names the token', async () => {
    const world = await start();
    releases.github.revokeToken(token);
    await expectRefused(world, target, 403, /expired or was revoked.*GITHUB_TOKEN/);
  });

  test('revoked meanwhile: what is cached is refused as well', async () => {
    const world = await start();
    expect((await world.ask(FILE)).status).toBe(200);
    releases.github.revokeToken(token);
    world.later();
    await expectRefused(world, target, 403, /expired or was revoked.*GITHUB_TOKEN/);
  });

  test('a token without the right: 403, where GitHub says 404', async () => {
    await releases.create(`${repository}-other`);
    const world = await start({ token: releases.token(`${repository}-other`) });
    await expectRefused(world, target, 403, /does not show .*404.*GITHUB_TOKEN/);
  });

  test('a repository that is gone: 403', async () => {
    const world = await start({ packages: { 'acme-vault': 'acme/gone' } });
    await expectRefused(world, target, 403, /acme\/gone.*gone or renamed/);
  });

  test('GitHub down: 502', async () => {
    const world = await start();
    releases.github.fault({ route: `GET /repos/${repository}`, times: 2, kind: { status: 502, body: {} } });
    await expectRefused(world, target, 502, /could not be asked.*502/);
  });

  test('GitHub unreachable: 502', async () => {
    const world = await start();
    releases.github.fault({ route: `GET /repos/${repository}`, times: 2, kind: 'cut' });
    await expectRefused(world, target, 502, /could not be asked.*ECONNRESET/);
  });

  test('rate limit reached: 503 with the time it ends, and GitHub is left alone', async () => {
    const world = await start();
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const body = { message: 'API rate limit exceeded for user ID 1.' };
    releases.github.fault({ route: `GET /repos/${repository}`, kind: { status: 403, headers, body } });
    await expectRefused(world, target, 503, /used up its requests.*reset in 3\d min, at \d{4}-/);
    releases.apiRequests();
    world.later();
    await expectRefused(world, target, 503, /used up its requests/);
    expect(releases.apiRequests()).toEqual([]);
  });

  test('a broken manifest: 502', async () => {
    await releases.release({ repository, name: 'acme-vault', version: '1.4.0', manifest: Buffer.from('{') });
    await expectRefused(await start(), target, 502, /manifest/);
  });

  test('a repository that has another package only: 502', async () => {
    const world = await start({ packages: { 'acme-other': repository } });
    await expectRefused(world, target.replaceAll('acme-vault', 'acme-other'), 502, /hold acme-vault/);
  });
});

describe('while GitHub cannot be asked', () => {
  test('pages and files that are known are served, with their age, and it is said', async () => {
    const world = await start();
    expect((await world.ask(FILE)).status).toBe(200);
    releases.github.fault({ route: `GET /repos/${repository}`, times: 2, kind: { status: 503, body: {} } });
    world.later(60_000);
    const page = await world.ask(PAGE);
    expect(page).toMatchObject({ status: 200, headers: { age: '60' } });
    expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
    expect(world.logged.join('\n')).toMatch(/could not be asked.*served as it was 60 s ago/);
  });

  test('also by a server that was started again', async () => {
    const first = await start();
    expect((await first.ask(FILE)).status).toBe(200);
    releases.github.fault({ route: `GET /repos/${repository}`, times: 2, kind: 'cut' });
    const second = await start({ cacheFolder: first.cacheFolder });
    expect((await second.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
  });

  test('a file that is not known is refused', async () => {
    const world = await start();
    await world.ask(PAGE);
    releases.github.fault({ route: 'GET asset', times: 2, kind: { status: 500 } });
    await expectRefused(world, FILE, 502, /storage of release files answered 500/);
    expect((await world.ask(FILE)).status).toBe(200);
  });
});

describe('files that are not what the release says', () => {
  const assetOf = (filename: string) => [...release.assets.values()].find(({ name }) => name === filename);

  test('deleted: 502', async () => {
    const world = await start();
    await world.ask(PAGE);
    release.assets.delete(assetOf(WHEEL.filename)?.id ?? 0);
    await expectRefused(world, FILE, 502, /no longer in its release/);
  });

  test.each([
    ['other bytes of the same length', (bytes: Buffer) => Buffer.from(bytes).fill(7, 0, 10)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    ['shorter', (bytes: Buffer) => bytes.subarray(1)],
    ['empty', () => Buffer.alloc(0)],
  ])('%s: refused, and never kept', async (_, change) => {
    const world = await start();
    await world.ask(PAGE);
    await writeFile(assetOf(WHEEL.filename)?.file ?? '', change(WHEEL.content));
    await expectRefused(world, FILE, 502, new RegExp(`release says ${sha256(WHEEL.content)}`));
    await expectRefused(world, FILE, 502, /were not served/);
    await writeFile(assetOf(WHEEL.filename)?.file ?? '', WHEEL.content);
    expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
  });

  test('a large file of other bytes: the connection is cut before its end, with a range nothing comes', async () => {
    const big = smallWheel('acme-vault', '2.0.0', 'x'.repeat(10));
    const wheel = { ...big, content: Buffer.concat([big.content, Buffer.alloc(3_000_000, 1)]) };
    const made = await releases.release({
      repository,
      name: 'acme-vault',
      version: '2.0.0',
      wheels: [wheel],
    });
    const asset = [...made.assets.values()].find(({ name }) => name === wheel.filename);
    await writeFile(asset?.file ?? '', Buffer.concat([wheel.content.subarray(0, -1), Buffer.from('!')]));
    // In pieces, as from a network: the fetch face of the sandbox gives one.
    const { fetch } = releases.github;
    const world = await start({
      fetch: async (url, options) => {
        const answer = await fetch(url, options);
        const bytes = Buffer.from(await answer.arrayBuffer());
        const body = (async function* () {
          for (let start = 0; start < bytes.length; start += 65_536)
            yield bytes.subarray(start, start + 65_536);
        })();
        const { ok, status, headers } = answer;
        const text = async (): Promise<string> => bytes.toString();
        return {
          ok,
          status,
          url,
          headers,
          body,
          text,
          arrayBuffer: async () => new Uint8Array(bytes).buffer,
        };
      },
    });
    const target = `/files/acme-vault/${wheel.filename}`;
    const answer = await world.ask(target);
    expect(answer).toMatchObject({ status: 200, cut: true });
    expect(answer.body.length).toBeLessThan(wheel.content.length);
    expect(await world.accessed(1)).toEqual([
      expect.objectContaining({ complete: false, reason: expect.stringContaining('were not served') }),
    ]);
    expect((await world.ask(target, { headers: { range: 'bytes=0-9' } })).status).toBe(502);
  });

  test('the cache was changed by somebody: the file is fetched again', async () => {
    const world = await start();
    await world.ask(FILE);
    await writeFile(join(world.cacheFolder, sha256(WHEEL.content)), Buffer.from(WHEEL.content).fill(9));
    expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
  });

  test('a manifest that names another sha256 than the asset has: the file is not offered', async () => {
    const lying = { ...smallWheel('acme-vault', '1.5.0'), content: Buffer.from('not a wheel') };
    const manifest = manifestOf('acme-vault', '1.5.0', [smallWheel('acme-vault', '1.5.0')]);
    await releases.release({ repository, name: 'acme-vault', version: '1.5.0', wheels: [lying], manifest });
    const world = await start();
    expect((await world.ask(PAGE)).text).not.toContain(lying.filename);
    await expectRefused(world, `/files/acme-vault/${lying.filename}`, 502, /has no file/);
  });

  test('a cache that cannot be written costs requests, not the file', async () => {
    const blocked = join(releases.root, `blocked-${last}`);
    await writeFile(blocked, '');
    const world = await start({ cacheFolder: blocked });
    expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
    await rm(blocked);
  });
});

describe('requests to GitHub', () => {
  test('many questions at once and soon after are one; later ones are conditional', async () => {
    const world = await start();
    await Promise.all(Array.from({ length: 20 }, () => world.ask(PAGE)));
    await world.ask(FILE);
    const asset = `/repos/${repository}/releases/assets`;
    const cold = releases.apiRequests();
    expect(cold.filter((each) => !each.includes(asset))).toEqual([
      `200 /repos/${repository}`,
      `200 /repos/${repository}/releases`,
    ]);
    // The manifest and the wheel.
    expect(cold.filter((each) => each.includes(asset))).toHaveLength(2);
    world.later();
    await world.ask(PAGE);
    await world.ask(FILE);
    // The releases tell how often each file was fetched, so the first answer after a download is a new one.
    expect(releases.apiRequests()).toHaveLength(2);
    world.later();
    await world.ask(PAGE);
    await world.ask(FILE);
    const conditional = [`304 /repos/${repository}`, `304 /repos/${repository}/releases`];
    expect(releases.apiRequests()).toEqual(conditional);
    const again = await start({ cacheFolder: world.cacheFolder });
    await again.ask(FILE);
    expect(releases.apiRequests()).toEqual(conditional);
  });

  test('a new release is seen soon', async () => {
    const world = await start();
    await world.ask(PAGE);
    await releases.release({ repository, name: 'acme-vault', version: '1.9.0' });
    world.later();
    expect((await world.ask(PAGE)).text).toContain('acme_vault-1.9.0-py3-none-any.whl');
  });
});

describe('the start', () => {
  test.each([['0.0.0.0'], ['192.0.2.1'], ['::']])('%s needs --expose', async (host) => {
    await expect(start({ host })).rejects.toMatchObject({ code: 'index-host-open' });
  });

  test('a port that another program has', async () => {
    const other = createServer((socket) => void socket.resume()).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toMatchObject({ code: 'index-port-taken' });
    await new Promise((resolve) => other.close(resolve));
  }, 10_000);

  test('a port of a program that never ends its answer: the start does not wait for it', async () => {
    const sockets: Socket[] = [];
    const other = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined).resume());
      socket.write('HTTP/1.1 401 Unauthorized\r\n');
      const timer = setInterval(() => socket.write('x-more: 1\r\n'), 100);
      socket.on('close', () => clearInterval(timer));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toMatchObject({ code: 'index-port-taken' });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => other.close(resolve));
  }, 10_000);

  test('a port that an index server has', async () => {
    const { server } = await start();
    await expect(start({ port: server.port })).rejects.toMatchObject({ code: 'index-port-served' });
  });

  test('names that no source can tell: everything fails closed', async () => {
    const document = { repository, ref: 'no-branch', path: 'py-release-index.json' };
    const world = await start({ packages: {}, document });
    await expectRefused(world, '/simple/requests/', 403, /does not show/);
    const broken = join(releases.root, `broken-${last}`);
    await writeFile(broken, '{"schema": 1}');
    const other = await start({ packages: {}, document: broken });
    await expectRefused(other, '/simple/requests/', 502, /which ones are private is not known/);
  });
});

test('the upstream is never asked by the server', async () => {
  const asked: string[] = [];
  const { fetch } = releases.github;
  const world = await start({
    fetch: (url, options) => {
      asked.push(url);
      return fetch(url, options);
    },
  });
  await world.ask(PAGE);
  await world.ask('/simple/requests/');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.startsWith(new URL(UPSTREAM).origin))).toEqual([]);
});
