// "Nothing is ever overwritten" on every index that can't be run here: what is sent, what is stored, what is said.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { INDEX_HABITS, type HabitName } from '../../../sandbox/index/other-indexes/index-habits.ts';
import { startOtherIndex, type OtherIndex } from '../../../sandbox/index/other-indexes/other-index.ts';
import { publishFiles, type PublishEvent } from '../../../src/commands/publish-files.ts';
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
} from '../archives/make-archive.ts';

const FORBIDDEN = { user: 'eve', password: 'known-to-it' };
const SECRET = 'hush-hush-hush';

let folders: readonly Folder[] = [];
let ours: readonly DescribedFile[] = [];
let changed: DescribedFile;
beforeAll(async () => {
  const [first, second] = (folders = [await makeFolder(), await makeFolder()]);
  const wheel = makeZip([...WHEEL_MEMBERS, { name: 'acme_vault/extra.py', content: 'x = 2\n' }]);
  ours = [
    await readDistribution(await (first as Folder).write(WHEEL_NAME, makeZip(WHEEL_MEMBERS))),
    await readDistribution(await (first as Folder).write(SDIST_NAME, await makeTarGz(SDIST_MEMBERS))),
  ];
  changed = await readDistribution(await (second as Folder).write(WHEEL_NAME, wheel));
});
afterAll(() => Promise.all(folders.map((folder) => folder[Symbol.asyncDispose]())));

const HABITS = Object.keys(INDEX_HABITS) as HabitName[];

interface Bench extends AsyncDisposable {
  readonly index: OtherIndex;
  readonly gateway: PackageIndex;
  readonly publish: (files: readonly DescribedFile[]) => Promise<readonly string[]>;
  readonly sent: () => readonly string[];
}

async function bench(name: HabitName, credentials?: { user: string; password: string }): Promise<Bench> {
  const habit = INDEX_HABITS[name];
  const { tokenUser } = indexProfile('http://127.0.0.1:1/', { profile: habit.profile });
  const known = { user: tokenUser, password: SECRET };
  const index = await startOtherIndex(habit, { ...known, forbidden: FORBIDDEN });
  const gateway = createPackageIndex({
    profile: indexProfile(index.uploadUrl, { profile: habit.profile }),
    credentials: credentials ?? known,
    fetch: createDirectFetch(),
    version: '1.0.0',
    log: () => undefined,
    wait: async () => undefined,
  });
  const events: PublishEvent[] = [];
  const options = {
    index: habit.profile,
    onProgress: (event: PublishEvent): void => void events.push(event),
  };
  return {
    index,
    gateway,
    publish: async (files) => {
      const done = await publishFiles({ ...gateway, wait: async () => undefined }, files, options);
      return done.map(({ outcome }) => outcome);
    },
    sent: () => index.seen.filter(({ method }) => method === 'POST').map(({ path }) => path),
    [Symbol.asyncDispose]: () => index[Symbol.asyncDispose](),
  };
}

async function failure(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = (await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )) as { code: string; message: string };
  expect(error.message).not.toContain(SECRET);
  return error;
}

describe.each(HABITS)('%s', (name) => {
  test('publishes, and a second run sends nothing: already there, same sha256', async () => {
    await using b = await bench(name);
    expect(await b.publish(ours)).toEqual(['uploaded', 'uploaded']);
    expect(b.sent()).toHaveLength(2);
    expect(await b.publish(ours)).toEqual(['already-there', 'already-there']);
    expect(b.sent()).toHaveLength(2);
    for (const { filename, sha256 } of ours) expect(b.index.files.get(filename)?.sha256).toBe(sha256);
    const digests = b.index.seen.filter(({ fields }) => fields.has('md5_digest'));
    expect(digests).toHaveLength(INDEX_HABITS[name].profile === 'artifactory' ? 2 : 0);
    const [form] = b.index.seen
      .filter(({ method }) => method === 'POST')
      .map(({ fields }) => [...fields.keys()]);
    const isLast = INDEX_HABITS[name].profile === 'pypiserver';
    expect(form?.at(isLast ? -1 : 0)).toBe(':action');
  });

  test('other bytes: an error with both hashes, nothing sent', async () => {
    await using b = await bench(name);
    await b.publish(ours);
    const [wheel] = ours as [DescribedFile];
    const error = await failure(b.publish([changed]));
    expect(error).toMatchObject({ code: 'version-file-differs' });
    expect(error.message).toContain(wheel.sha256);
    expect(error.message).toContain(changed.sha256);
    expect(b.sent()).toHaveLength(2);
  });

  test('sent without a look by the caller, as by two runs at once: recognised or refused, never overwritten', async () => {
    await using b = await bench(name);
    const [wheel] = ours as [DescribedFile];
    await b.publish(ours);
    // pypiserver started with --overwrite says nowhere that it would.
    if (name === 'pypiserver, without hashes') return;
    const again = await b.gateway.uploadFile(wheel);
    expect(again).toBe(name === 'codeartifact' ? 'stored' : 'already-there');
    expect(await failure(b.gateway.uploadFile(changed))).toMatchObject({ code: 'version-file-differs' });
    expect(b.index.files.get(WHEEL_NAME)?.sha256).toBe(wheel.sha256);
  });

  test.each([401, 403, 500, 503])('a page that cannot be read (%i): nothing is sent', async (status) => {
    await using b = await bench(name);
    b.index.fault = ({ method }) => (method === 'GET' ? { when: 'before', reply: { status } } : null);
    expect((await failure(b.publish(ours))).code).toMatch(/^index-(?:credentials-refused|read-failed)$/);
    expect(b.sent()).toEqual([]);
  });

  test('a page of another host: nothing is sent', async () => {
    await using b = await bench(name);
    const reply = { status: 302, location: 'https://elsewhere.example/simple/acme-vault/' };
    b.index.fault = () => ({ when: 'before', reply });
    expect(await failure(b.publish(ours))).toMatchObject({ code: 'index-redirected' });
    expect(b.sent()).toEqual([]);
  });

  test.each([
    ['a wrong credential', { user: 'eve', password: SECRET }],
    ['a credential without rights', FORBIDDEN],
  ])('%s: nothing is stored', async (_, credentials) => {
    await using b = await bench(name, credentials);
    await failure(b.publish(ours));
    expect(b.index.files.size).toBe(0);
    if (INDEX_HABITS[name].isPrivate) expect(b.sent()).toEqual([]);
  });

  test.each([
    ['cut', 'cut' as const],
    ['502', { status: 502, body: 'bad gateway' }],
  ])('stored, and the answer is lost (%s): recognised, sent once', async (_, reply) => {
    await using b = await bench(name);
    b.index.fault = ({ method }) => (method === 'POST' ? { when: 'after', reply } : null);
    expect(await b.publish(ours)).toEqual(['uploaded', 'uploaded']);
    expect(b.sent()).toHaveLength(2);
  });
});
