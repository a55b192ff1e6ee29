// A built index spares the server from walking releases: requests are counted, and what it says is not believed blindly.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { INDEX_DOCUMENT, serializeIndexDocument } from '../../src/simple-index/index-document.ts';
import type { FileOrigin, ServedProject } from '../../src/simple-index/served-project.ts';
import { type IndexWorld, startIndexWorld, type WorldOptions } from './index-world.ts';
import {
  type PrivateReleases,
  sha256,
  type SmallWheel,
  smallWheel,
  startPrivateReleases,
} from './private-releases.ts';

const NAMES = ['acme-one', 'acme-two', 'acme-three', 'acme-four'];
const PLACE = { repository: 'acme/packages', ref: 'main', path: 'built/py-release-index.json' };

let releases: PrivateReleases;
let token: string;
const projects: ServedProject[] = [];
const wheels = new Map(NAMES.map((name) => [name, smallWheel(name, '1.0.0')]));
const worlds: IndexWorld[] = [];

beforeAll(async () => {
  releases = await startPrivateReleases();
  await releases.create(PLACE.repository);
  for (const name of NAMES) {
    await releases.create(`acme/${name}`);
    const wheel = wheels.get(name) as SmallWheel;
    const release = await releases.release({
      repository: `acme/${name}`,
      name,
      version: '1.0.0',
      wheels: [wheel],
    });
    const id = [...release.assets.values()].find((asset) => asset.name === wheel.filename)?.id ?? 0;
    const downloadUrl = `https://github.com/acme/${name}/releases/download/v1.0.0/${wheel.filename}`;
    projects.push(projectOf(name, wheel, { kind: 'asset', repository: `acme/${name}`, id, downloadUrl }));
  }
  token = releases.token(PLACE.repository, ...NAMES.map((name) => `acme/${name}`));
  await commit(documentOf(projects));
});
afterAll(async () => {
  expect(releases.github.violations).toEqual([]);
  await releases.close();
});
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    expect(world.bugs).toEqual([]);
    await world.close();
  }
});

function projectOf(
  name: string,
  { filename, content, metadata }: SmallWheel,
  origin: FileOrigin,
): ServedProject {
  const at = '2026-03-01T10:00:00Z';
  return {
    ...{ name, displayName: name, summary: '', status: { status: 'active', reason: null } },
    versions: [{ version: '1.0.0', notes: '', url: null, publishedAt: at }],
    files: [
      {
        ...{ filename, version: '1.0.0', origin, sha256: sha256(content), size: content.length },
        ...{ requiresPython: null, metadata, metadataSha256: sha256(metadata), uploadTime: at },
        ...{ yanked: false as const, provenance: null },
      },
    ],
  };
}

function documentOf(list: readonly ServedProject[]): string {
  const metadata = new Map(
    list.flatMap(({ files }) => files.map((file) => [file.metadataSha256 ?? '', file.metadata ?? ''])),
  );
  const sorted = list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return serializeIndexDocument({ sources: [], projects: sorted, metadata }).toString();
}

/** On the branch that the index is published on. */
async function commit(document: string): Promise<void> {
  const { git } = releases.github.repository(PLACE.repository);
  const before = await git.ref('refs/heads/main');
  const blob = git.objects.write('blob', Buffer.from(document)).sha;
  const entry = (mode: string, name: string, sha: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
  const folder = git.objects.write('tree', entry('100644', INDEX_DOCUMENT, blob)).sha;
  const tree = git.objects.write('tree', entry('40000', 'built', folder)).sha;
  const person = 'Ada <ada@acme.example> 1772000000 +0000';
  const parent = before === undefined ? '' : `parent ${before.sha}\n`;
  const text = `tree ${tree}\n${parent}author ${person}\ncommitter ${person}\n\n${createHash('sha1').update(document).digest('hex')}\n`;
  const after = git.objects.write('commit', Buffer.from(text)).sha;
  await git.update([{ name: 'refs/heads/main', after }]);
}

async function start(options: Partial<WorldOptions> = {}): Promise<IndexWorld> {
  const world = await startIndexWorld(releases, { token, document: PLACE, ...options });
  worlds.push(world);
  releases.apiRequests();
  return world;
}

const fileOf = (name: string): string => `/files/${name}/${wheels.get(name)?.filename ?? ''}`;

async function installAll(world: IndexWorld): Promise<void> {
  for (const name of NAMES) {
    expect((await world.ask(`/simple/${name}/`)).text).toContain(`#sha256=`);
    expect((await world.ask(`${fileOf(name)}.metadata`)).status).toBe(200);
    expect((await world.ask(fileOf(name))).body.equals(wheels.get(name)?.content ?? Buffer.alloc(0))).toBe(
      true,
    );
  }
}

test('cold: the index, and a request for each package; warm: conditional ones only, all of them "not modified"', async () => {
  const conditions: boolean[] = [];
  const { fetch } = releases.github;
  const options = {
    fetch: (url: string, asked?: object) => {
      conditions.push(JSON.stringify(asked).includes('if-none-match'));
      return fetch(url, asked);
    },
  };
  const world = await start(options);
  await installAll(world);
  const cold = releases.apiRequests();
  expect(cold.length).toBeLessThanOrEqual(NAMES.length + 3);
  world.later();
  await installAll(world);
  releases.apiRequests();
  conditions.length = 0;
  const again = await start({ ...options, cacheFolder: world.cacheFolder });
  await installAll(again);
  expect(conditions.length).toBeGreaterThan(0);
  expect(conditions.every(Boolean)).toBe(true);
  expect(releases.apiRequests().every((each) => each.startsWith('304 '))).toBe(true);
});

test('its names are private and never sent on; all others are', async () => {
  const world = await start();
  expect((await world.ask('/simple/acme-one/')).status).toBe(200);
  expect((await world.ask('/simple/requests/')).status).toBe(302);
});

test('a file that is cached is refused when the right is gone', async () => {
  const world = await start();
  expect((await world.ask(fileOf('acme-two'))).status).toBe(200);
  const narrow = releases.token(PLACE.repository);
  const other = await start({ token: narrow, cacheFolder: world.cacheFolder });
  expect((await other.ask(fileOf('acme-two'))).status).toBe(403);
});

test('a name that the index has from another repository is served from neither', async () => {
  const world = await start({ packages: { 'acme-one': 'acme/other' } });
  const answer = await world.ask('/simple/acme-one/');
  expect(answer.status).toBe(502);
  expect(answer.text).toMatch(/acme\/other.*acme\/acme-one/);
});

test('a name of its own that the index lacks is read from its releases', async () => {
  await releases.create('acme/late');
  await releases.release({ repository: 'acme/late', name: 'acme-late', version: '0.1.0' });
  const world = await start({
    packages: { 'acme-late': 'acme/late' },
    token: releases.token(PLACE.repository, 'acme/late'),
  });
  expect((await world.ask('/simple/acme-late/')).text).toContain('acme_late-0.1.0');
});

test('a folder of this machine: files that lie beside the index, proved as all others', async () => {
  const folder = await mkdtemp(join(releases.root, 'built-'));
  const wheel = smallWheel('acme-five', '1.0.0');
  const path = `files/acme-five/${wheel.filename}`;
  await mkdir(join(folder, 'files', 'acme-five'), { recursive: true });
  await writeFile(join(folder, path), wheel.content);
  await writeFile(
    join(folder, INDEX_DOCUMENT),
    documentOf([projectOf('acme-five', wheel, { kind: 'path', path })]),
  );
  const world = await start({ document: folder });
  expect((await world.ask(`/${path}`)).body.equals(wheel.content)).toBe(true);
  const other = await start({ document: folder });
  await writeFile(join(folder, path), Buffer.from(wheel.content).fill(1));
  expect((await other.ask(`/${path}`)).status).toBe(502);
});
