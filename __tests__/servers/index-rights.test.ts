// Who may read what, when repositories move or vanish and when another token meets what an earlier one has left.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createWebIndex, folderOfIndex } from '../../src/gateways/built-index.ts';
import { INDEX_DOCUMENT, serializeIndexDocument } from '../../src/simple-index/index-document.ts';
import type { FileOrigin } from '../../src/simple-index/served-project.ts';
import { type IndexWorld, startIndexWorld, type WorldOptions } from './index-world.ts';
import { type PrivateReleases, sha256, smallWheel, startPrivateReleases } from './private-releases.ts';

const WHEEL = smallWheel('acme-vault', '1.3.0');
const PAGE = '/simple/acme-vault/';
const FILE = `/files/acme-vault/${WHEEL.filename}`;

let releases: PrivateReleases;
let repository: string;
let assetId: number;
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
  const { assets } = await releases.release({ repository, name: 'acme-vault', version: '1.3.0' });
  assetId = [...assets.values()].find(({ name }) => name === WHEEL.filename)?.id ?? 0;
  token = releases.token(repository);
});
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    expect(world.bugs).toEqual([]);
    await world.close();
  }
});

async function start(options: Partial<WorldOptions> = {}): Promise<IndexWorld> {
  const packages = { 'acme-vault': repository };
  const world = await startIndexWorld(releases, { token, packages, ...options });
  worlds.push(world);
  return world;
}

async function narrowToken(): Promise<string> {
  await releases.create(`${repository}-other`);
  return releases.token(`${repository}-other`);
}

function documentOf(origin: FileOrigin): string {
  const at = '2026-03-01T10:00:00Z';
  const { filename, content, metadata } = WHEEL;
  const file = {
    ...{ filename, version: '1.3.0', origin, sha256: sha256(content), size: content.length },
    ...{ requiresPython: null, metadata, metadataSha256: sha256(metadata), uploadTime: at },
    ...{ yanked: false as const, provenance: null },
  };
  const project = {
    ...{ name: 'acme-vault', displayName: 'acme-vault', summary: '' },
    ...{ status: { status: 'active' as const, reason: null }, files: [file] },
    versions: [{ version: '1.3.0', notes: '', url: null, publishedAt: at }],
  };
  const kept = new Map([[sha256(metadata), metadata]]);
  return serializeIndexDocument({ sources: [], projects: [project], metadata: kept }).toString();
}

async function folderWith(document: string): Promise<string> {
  const folder = await mkdtemp(join(releases.root, 'built-'));
  await writeFile(join(folder, INDEX_DOCUMENT), document);
  return folder;
}

test('a renamed repository is followed within the API, and its new name is told', async () => {
  releases.github.renameRepository(repository, `safe-${last}`);
  const hosts = new Set<string>();
  const { fetch } = releases.github;
  const counting: Fetch = (url, options) => {
    if (options?.headers?.['authorization'] !== undefined) hosts.add(new URL(url).host);
    return fetch(url, options);
  };
  const world = await start({ fetch: counting });
  expect((await world.ask(PAGE)).status).toBe(200);
  expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
  expect(world.logged).toEqual([expect.stringContaining(`${repository} is acme/safe-${last} now`)]);
  expect([...hosts]).toEqual(['api.github.com']);
});

test('a repository that is deleted while it is cached: 403, also for its files', async () => {
  const world = await start();
  expect((await world.ask(FILE)).status).toBe(200);
  const gone = { status: 404, body: { message: 'Not Found' } };
  releases.github.fault({ route: `GET /repos/${repository}`, times: 4, kind: gone });
  world.later();
  for (const target of [PAGE, FILE, `${FILE}.metadata`]) {
    const answer = await world.ask(target);
    expect(answer.status).toBe(403);
    expect(answer.text).toMatch(/gone or renamed/);
  }
});

test.each([['cut' as const], [{ status: 503, body: {} }]])(
  'GitHub down (%j): a token gets nothing of what another one has proved',
  async (kind) => {
    const wide = await start();
    expect((await wide.ask(FILE)).status).toBe(200);
    const narrow = await start({ token: await narrowToken(), cacheFolder: wide.cacheFolder });
    releases.github.fault({ route: `GET /repos/${repository}`, times: 2, kind });
    for (const target of [PAGE, FILE]) {
      const answer = await narrow.ask(target);
      expect(answer.status).toBe(502);
      expect(answer.text).toMatch(/could not be asked/);
    }
  },
);

test('a built index, and a token without the right to a file: the token is named, not the release', async () => {
  const downloadUrl = `https://github.com/${repository}/releases/download/v1.3.0/${WHEEL.filename}`;
  const document = await folderWith(documentOf({ kind: 'asset', repository, id: assetId, downloadUrl }));
  const world = await start({ token: await narrowToken(), packages: {}, document });
  const answer = await world.ask(FILE);
  expect(answer.status).toBe(403);
  expect(answer.text).toMatch(/does not show .*GITHUB_TOKEN/);
});

test('a built index of this machine whose file has vanished: 502 in words', async () => {
  const path = `files/acme-vault/${WHEEL.filename}`;
  const folder = await folderWith(documentOf({ kind: 'path', path }));
  const world = await start({ packages: {}, document: folder });
  const missing = await world.ask(FILE);
  expect(missing.status).toBe(502);
  expect(missing.text).toMatch(/acme_vault-1\.3\.0.* is missing/);
  await mkdir(join(folder, 'files', 'acme-vault'), { recursive: true });
  await writeFile(join(folder, path), WHEEL.content);
  expect((await world.ask(FILE)).body.equals(WHEEL.content)).toBe(true);
  await rm(folder, { recursive: true });
});

test('files lie beside the document, whether it is given or its folder', async () => {
  const folder = await folderWith('{}');
  expect(folderOfIndex(folder)).toBe(folder);
  expect(folderOfIndex(join(folder, INDEX_DOCUMENT))).toBe(folder);
});

test('a built index of the web is not believed when it was sent in the clear', async () => {
  const document = documentOf({ kind: 'path', path: `files/acme-vault/${WHEEL.filename}` });
  const through = (url: string): Fetch => {
    return async () => Object.defineProperty(new Response(document), 'url', { value: url });
  };
  const asked = 'https://acme.example/py-release-index.json';
  await expect(createWebIndex(asked, through('http://acme.example/x'), Date.now)()).rejects.toMatchObject({
    code: 'private-index-broken',
  });
  expect((await createWebIndex(asked, through(asked), Date.now)()).age).toBeNull();
});
