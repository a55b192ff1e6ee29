// Downloads that break in between, on either side of the server.
import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { fetchFailed } from '../../src/gateways/fetch-contract.ts';
import { createServerCache } from '../../src/gateways/server-cache.ts';
import { type IndexWorld, PASSWORD, startIndexWorld } from './index-world.ts';
import { type PrivateReleases, smallWheel, startPrivateReleases } from './private-releases.ts';

const WHEEL = smallWheel('acme-vault', '1.3.0');
const PAGE = '/simple/acme-vault/';
const FILE = `/files/acme-vault/${WHEEL.filename}`;

let releases: PrivateReleases;
let token: string;
const worlds: IndexWorld[] = [];

beforeAll(async () => {
  releases = await startPrivateReleases();
  await releases.create('acme/vault');
  await releases.release({ repository: 'acme/vault', name: 'acme-vault', version: '1.3.0' });
  token = releases.token('acme/vault');
});
afterAll(async () => {
  await releases.close();
});
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** What is stored is read through `change`. */
async function start(change: (bytes: Buffer, url: string) => AsyncIterable<Uint8Array>): Promise<IndexWorld> {
  const { fetch } = releases.github;
  const changing: Fetch = async (url, options) => {
    const answer = await fetch(url, options);
    if (answer.status !== 200 || url.startsWith('https://api.github.com/')) return answer;
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { ok, status, headers } = answer;
    return {
      ...{ ok, status, url, headers, body: change(bytes, url) },
      text: async () => bytes.toString(),
      arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
  };
  const world = await startIndexWorld(releases, {
    ...{ token, packages: { 'acme-vault': 'acme/vault' }, fetch: changing },
  });
  worlds.push(world);
  return world;
}

async function* cutAfter(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 10);
  throw fetchFailed(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
}

async function* whole(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test.each([
  ['a file', FILE, (bytes: Buffer) => (bytes.equals(WHEEL.content) ? cutAfter(bytes) : whole(bytes))],
  ['a manifest', PAGE, cutAfter],
])('the storage cuts the connection within %s: 502 with the reason, no bug', async (_, target, change) => {
  const world = await start(change);
  const answer = await world.ask(target);
  expect(answer.status).toBe(502);
  expect(answer.text).toMatch(/could not be asked for .*acme\/vault.*ECONNRESET/);
  expect(world.bugs).toEqual([]);
});

test('an installer that hangs up before the first byte: nothing stays open or lies around', async () => {
  let opened = 0;
  let closed = 0;
  const world = await start(async function* (bytes) {
    if (!bytes.equals(WHEEL.content)) return yield bytes;
    opened += 1;
    try {
      for (let start = 0; start < bytes.length; start += 50) {
        await setTimeout(start === 0 ? 150 : 0);
        yield bytes.subarray(start, start + 50);
      }
    } finally {
      closed += 1;
    }
  });
  expect((await world.ask(PAGE)).status).toBe(200);
  const authorization = `Basic ${Buffer.from(`py-release:${PASSWORD}`).toString('base64')}`;
  const { port } = world.server;
  const sent = request({ host: '127.0.0.1', port, path: FILE, headers: { authorization }, agent: false });
  sent.on('error', () => undefined).end();
  while (opened === 0) await setTimeout(5);
  sent.destroy();
  for (let tries = 0; closed === 0 && tries < 100; tries += 1) await setTimeout(10);
  expect(closed).toBe(1);
  await setTimeout(30);
  expect((await readdir(world.cacheFolder)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await world.accessed(1)).toEqual([
    expect.objectContaining({ complete: false, reason: 'the connection was closed before its end' }),
  ]);
});

test('what a killed server has left half written is removed; what is being written is not', async () => {
  const folder = await mkdtemp(join(releases.root, 'cache-'));
  const [old, fresh, other] = ['.0123456789abcdef', '.fedcba9876543210', '.keep'];
  for (const name of [old, fresh, other]) await writeFile(join(folder, name), 'half');
  const before = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  for (const name of [old, other]) await utimes(join(folder, name), before, before);
  await createServerCache(folder).writeRecord('x', {});
  expect((await readdir(folder)).filter((name) => name.startsWith('.')).sort()).toEqual([fresh, other]);
});
