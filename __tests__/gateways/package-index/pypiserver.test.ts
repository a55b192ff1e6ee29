// The gateway and the command against a real index.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPypiserver, type Pypiserver } from '../../../sandbox/index/pypiserver.ts';
import { publishFiles } from '../../../src/commands/publish-files.ts';
import type { DescribedFile } from '../../../src/distribution/described-file.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
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
} from '../archives/make-archive.ts';

/** Hands over what comes before the file, and this many bytes of it; then the connection ends. */
function cutUploads(bytes: number): Fetch {
  return (url, init) => {
    const { body } = init ?? {};
    if (body === undefined || !(Symbol.asyncIterator in (body as object))) return fetch(url, init);
    async function* cut(): AsyncGenerator<Uint8Array> {
      const pieces: Uint8Array[] = [];
      for await (const piece of body as AsyncIterable<Uint8Array>) pieces.push(piece);
      const [head = new Uint8Array(), ...rest] = pieces;
      yield head;
      yield Buffer.concat(rest).subarray(0, bytes);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('cut');
    }
    return fetch(url, { ...init, body: cut() });
  };
}

const USER = { user: 'releaser', password: 'a password: with ünicode' };

describe.each([
  ['public pages', false],
  ['private pages', true],
])('pypiserver, %s', (_, isPrivate) => {
  let server: Pypiserver;
  let folder: Folder;
  beforeAll(async () => {
    folder = await makeFolder();
    server = await startPypiserver({ ...USER, private: isPrivate });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await folder[Symbol.asyncDispose]();
  });

  function index(credentials: typeof USER | null = USER, fetchOver: Fetch = fetch): PackageIndex {
    const profile = indexProfile(server.uploadUrl);
    return createPackageIndex({
      ...{ profile, credentials, fetch: fetchOver, version: '1.0.0' },
      log: () => undefined,
      wait: async () => undefined,
    });
  }

  async function files(extra = ''): Promise<readonly DescribedFile[]> {
    const wheel = makeZip([...WHEEL_MEMBERS, { name: 'acme_vault/extra.py', content: extra }]);
    return [
      await readDistribution(await folder.write(WHEEL_NAME, wheel)),
      await readDistribution(await folder.write(SDIST_NAME, await makeTarGz(SDIST_MEMBERS))),
    ];
  }

  const publish = (gateway: PackageIndex, list: readonly DescribedFile[]): ReturnType<typeof publishFiles> =>
    publishFiles({ ...gateway, wait: async () => undefined }, list, { index: 'the index' });

  test('the credential is checked without storing anything', async () => {
    expect(await index().checkCredentials()).toBe('accepted');
    expect(await index({ user: 'releaser', password: 'wrong' }).checkCredentials()).toBe('refused');
    expect(await index(null).checkCredentials()).toBe('refused');
    expect(await index().readPage('acme-vault')).toBe('empty');
  });

  test('a wrong credential stores nothing', async () => {
    const wrong = index({ user: 'releaser', password: 'wrong' });
    await expect(publish(wrong, await files())).rejects.toMatchObject({
      code: isPrivate ? 'index-credentials-refused' : 'upload-forbidden',
    });
    expect(await index().readPage('acme-vault')).toBe('empty');
  });

  test.each([0, 1, 200, 'all but the end'] as const)(
    'an upload that is cut off after %s bytes of the file leaves nothing behind',
    async (bytes) => {
      const [wheel] = (await files()) as [DescribedFile];
      const gateway = index(USER, cutUploads(bytes === 'all but the end' ? wheel.size : bytes));
      await expect(publish(gateway, [wheel])).rejects.toMatchObject({ code: 'upload-interrupted' });
      expect(await index().readPage('acme-vault')).toBe('empty');
    },
  );

  test('files are published, published again, and served byte for byte', async () => {
    const list = await files();
    const first = await publish(index(), list);
    expect(first.map(({ filename, outcome }) => [filename, outcome])).toEqual([
      [WHEEL_NAME, 'uploaded'],
      [SDIST_NAME, 'uploaded'],
    ]);
    const again = await publish(index(), list);
    expect(again.map(({ outcome }) => outcome)).toEqual(['already-there', 'already-there']);
    expect(again.map(({ url, sha256 }) => [url, sha256])).toEqual(
      first.map(({ url, sha256 }) => [url, sha256]),
    );
    const authorization = `Basic ${Buffer.from(`${USER.user}:${USER.password}`).toString('base64')}`;
    for (const { url, size } of first) {
      const served = await fetch(url, { headers: { authorization } });
      expect([served.status, (await served.arrayBuffer()).byteLength]).toEqual([200, size]);
    }
  });

  test('other bytes of the same name: refused before anything is sent', async () => {
    const [wheel] = await files('changed = True\n');
    await expect(publish(index(), [wheel as DescribedFile])).rejects.toMatchObject({
      code: 'version-file-differs',
    });
  });

  test('sent all the same, as by two runs at once: the index refuses, the page decides', async () => {
    const [same] = await files();
    expect(await index().uploadFile(same as DescribedFile)).toBe('already-there');
    const [changed] = await files('changed = True\n');
    await expect(index().uploadFile(changed as DescribedFile)).rejects.toMatchObject({
      code: 'version-file-differs',
    });
  });
});
