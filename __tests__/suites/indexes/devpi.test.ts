// The gateway and the command against a real devpi: an index that keeps files for good, and a volatile one, which overwrites.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startDevpi, type Devpi } from '../../../sandbox/index/devpi.ts';
import { publishFiles } from '../../../src/commands/publish-files.ts';
import type { DescribedFile } from '../../../src/distribution/described-file.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createPackageIndex, type PackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import {
  makeFolder,
  makeTarGz,
  makeZip,
  SDIST_MEMBERS,
  SDIST_NAME,
  WHEEL_MEMBERS,
  WHEEL_NAME,
  type Folder,
} from '../../gateways/archives/make-archive.ts';

const USER = { user: 'releaser', password: 'a password: with ünicode' };

let server: Devpi;
let folder: Folder;
beforeAll(async () => {
  folder = await makeFolder();
  server = await startDevpi(USER);
}, 300_000);
afterAll(async () => {
  await server?.close();
  await folder[Symbol.asyncDispose]();
});

async function files(extra = ''): Promise<readonly DescribedFile[]> {
  const wheel = makeZip([...WHEEL_MEMBERS, { name: 'acme_vault/extra.py', content: extra }]);
  return [
    await readDistribution(await folder.write(WHEEL_NAME, wheel)),
    await readDistribution(await folder.write(SDIST_NAME, await makeTarGz(SDIST_MEMBERS))),
  ];
}

function gateway(repository: string, credentials: typeof USER | null = USER, profile = ''): PackageIndex {
  return createPackageIndex({
    profile: indexProfile(repository, { profile }),
    ...{ credentials, fetch: createDirectFetch(), version: '1.0.0' },
    log: () => undefined,
    wait: async () => undefined,
  });
}

const publish = (index: PackageIndex, list: readonly DescribedFile[]): ReturnType<typeof publishFiles> =>
  publishFiles({ ...index, wait: async () => undefined }, list, { index: 'devpi' });

describe.each(['stable', 'volatile'] as const)('a %s index', (kind) => {
  const index = (credentials: typeof USER | null = USER): PackageIndex =>
    gateway(server[kind].simpleUrl, credentials);

  test('is known by either URL', () => {
    const { uploadUrl, simpleUrl } = server[kind];
    const known = { name: 'devpi', uploadUrl, simpleUrl };
    expect(indexProfile(simpleUrl)).toMatchObject(known);
    expect(indexProfile(uploadUrl, { profile: 'devpi' })).toMatchObject(known);
    expect(indexProfile(uploadUrl.slice(0, -1), { profile: 'devpi' })).toMatchObject(known);
  });

  test('the credential is checked without storing anything', async () => {
    expect(await index().checkCredentials()).toBe('accepted');
    expect(await index({ ...USER, password: 'wrong' }).checkCredentials()).toBe('refused');
    expect(await index(null).checkCredentials()).toBe('refused');
    expect(await index().readPage('acme-vault')).toBe('empty');
  });

  test('a wrong credential stores nothing', async () => {
    const wrong = index({ ...USER, password: 'wrong' });
    await expect(publish(wrong, await files())).rejects.toMatchObject({ code: 'index-credentials-refused' });
    expect(await index().readPage('acme-vault')).toBe('empty');
  });

  test('files are published, published again, and served byte for byte', async () => {
    const list = await files();
    const first = await publish(index(), list);
    expect(first.map(({ outcome }) => outcome)).toEqual(['uploaded', 'uploaded']);
    const again = await publish(index(), list);
    expect(again.map(({ outcome }) => outcome)).toEqual(['already-there', 'already-there']);
    for (const { url, size } of first) expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(size);
  });

  test('other bytes of the same name: refused before anything is sent', async () => {
    const [wheel] = await files('changed = True\n');
    await expect(publish(index(), [wheel as DescribedFile])).rejects.toMatchObject({
      code: 'version-file-differs',
    });
  });

  test('sent all the same, as by two runs at once: the page decides, nothing is overwritten', async () => {
    const [same] = (await files()) as [DescribedFile];
    expect(await index().uploadFile(same)).toBe('already-there');
    const [changed] = (await files('changed = True\n')) as [DescribedFile];
    await expect(index().uploadFile(changed)).rejects.toMatchObject({ code: 'version-file-differs' });
    const page = await index().readPage('acme-vault');
    const there = page === 'empty' ? [] : page.files.filter(({ filename }) => filename === WHEEL_NAME);
    expect(there.map(({ sha256 }) => sha256)).toEqual([same.sha256]);
  });
});

test('without the look, devpi itself refuses other bytes on an index that keeps files, and takes the same again', async () => {
  const [same] = (await files()) as [DescribedFile];
  const blind = gateway(server.stable.uploadUrl, USER, 'gitea');
  expect(await blind.uploadFile(same)).toBe('stored');
  const [changed] = (await files('changed = True\n')) as [DescribedFile];
  const answer = blind.uploadFile(changed);
  await expect(answer).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:upload-filename-taken|index-read-failed)$/),
  });
});

test('taken for another kind of index nothing is sent', async () => {
  await expect(publish(gateway(server.stable.uploadUrl), await files())).rejects.toMatchObject({
    code: 'index-page-unknown',
  });
});

test('an index that is not there', async () => {
  const missing = gateway(`${server.url}/releaser/missing/+simple/`);
  await expect(publish(missing, await files())).rejects.toMatchObject({ code: 'index-page-unknown' });
});
