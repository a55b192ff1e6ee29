// The gateway and the command against the strict PyPI: pages behind a cache, texts that say "exists" for the same and for other bytes.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startStrictPypi, type StrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import { publishFiles } from '../../../src/commands/publish-files.ts';
import type { DescribedFile } from '../../../src/distribution/described-file.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createPackageIndex, type PackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { sdist, wheel } from '../../sandbox/index/raw-upload.ts';
import { makeFolder, type Folder } from '../archives/make-archive.ts';

let pypi: StrictPypi;
let folder: Folder;
let token: string;
beforeAll(async () => {
  folder = await makeFolder();
  pypi = await startStrictPypi();
  token = pypi.issueToken('mona');
});
afterAll(async () => {
  await pypi.close();
  await folder[Symbol.asyncDispose]();
});

/** As PyPI is asked: pages without the credential, and a 404 is an answer. */
function gateway(password = token): PackageIndex {
  const { uploadUrl, simpleUrl } = pypi;
  return createPackageIndex({
    profile: { ...indexProfile('pypi'), uploadUrl, simpleUrl },
    credentials: { user: '__token__', password },
    fetch: createDirectFetch(),
    version: '1.0.0',
    log: () => undefined,
    wait: async () => undefined,
  });
}

async function files(version: string, changed = false): Promise<readonly DescribedFile[]> {
  const raw = [wheel(version), await sdist(version)];
  return Promise.all(
    raw.map(async ({ filename, content }) => {
      const read = await readDistribution(await folder.write(filename, content));
      return changed ? { ...read, sha256: 'f'.repeat(64) } : read;
    }),
  );
}

const publish = async (list: readonly DescribedFile[], index = gateway()): Promise<readonly string[]> => {
  const done = await publishFiles({ ...index, wait: async () => undefined }, list, { index: 'PyPI' });
  return done.map(({ outcome }) => outcome);
};

const uploads = (): number => pypi.requests.filter(({ method }) => method === 'POST').length;

describe('strict PyPI', () => {
  test('publishes once; the second run sends nothing', async () => {
    expect(await publish(await files('1.0.0'))).toEqual(['uploaded', 'uploaded']);
    const sent = uploads();
    expect(await publish(await files('1.0.0'))).toEqual(['already-there', 'already-there']);
    expect(uploads()).toBe(sent);
  });

  test('other bytes: an error for each file with both hashes, nothing sent', async () => {
    const sent = uploads();
    const error = (await publish(await files('1.0.0', true)).catch((thrown: unknown) => thrown)) as {
      readonly errors: readonly Error[];
    };
    expect(error.errors).toHaveLength(2);
    for (const each of error.errors) {
      expect(each).toMatchObject({ code: 'version-file-differs' });
      expect(each.message).toMatch(/sha256 [0-9a-f]{64} there, f{64} here/);
    }
    expect(uploads()).toBe(sent);
  });

  test('a page that lags behind a new file: the same bytes are recognised, by PyPI and then by its page', async () => {
    const list = await files('1.1.0');
    pypi.staleness.reads = 3;
    expect(await publish(list)).toEqual(['uploaded', 'uploaded']);
    pypi.staleness.reads = 0;
    const [first] = list as [DescribedFile];
    expect(await gateway().uploadFile(first)).toBe('stored');
    expect(pypi.files('acme-vault').filter(({ filename }) => filename === first.filename)).toHaveLength(1);
  });

  test('a name that was deleted is blocked for good', async () => {
    const [first] = (await files('1.2.0')) as [DescribedFile];
    await publish([first]);
    pypi.deleteFile(first.filename);
    await expect(publish([first])).rejects.toMatchObject({ code: 'upload-filename-taken' });
  });

  test('a token that it does not know: nothing is stored', async () => {
    const before = pypi.files().length;
    await expect(publish(await files('1.3.0'), gateway('pypi-unknown'))).rejects.toMatchObject({
      code: 'index-credentials-refused',
    });
    expect(pypi.files()).toHaveLength(before);
  });
});
