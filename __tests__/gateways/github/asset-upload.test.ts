import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createReleases } from '../../../src/gateways/github/releases.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import type { HostedRelease, NewAsset } from '../../../src/release/hosted-release.ts';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { requestsOf, sandboxClient, writesOf } from './patient-client.ts';

const CONTENT = Buffer.from('bytes of the wheel\r\n'.repeat(20_000));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const UPLOAD = /^POST .*\/assets$/;
const LIST = /^GET .*\/releases\/\d+\/assets$/;
const DELETE = /^DELETE .*\/assets\//;
const UNAVAILABLE = { status: 502, body: { message: 'Server Error' } };

let folder = '';
let asset: NewAsset = { filename: '', size: 0, source: '', contentType: '' };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asset-upload-'));
  // A name that the host changes.
  const filename = 'acme vault-1.3.0-py3-none-any.whl';
  const source = join(folder, filename);
  await writeFile(source, CONTENT);
  asset = { filename, source, size: CONTENT.length, contentType: 'application/octet-stream' };
});
afterAll(() => rm(folder, { recursive: true }));

interface Prepared extends ReturnType<typeof sandboxClient> {
  readonly releases: ReturnType<typeof createReleases>;
  readonly draft: HostedRelease;
  readonly stored: () => readonly {
    readonly label: string | null;
    readonly state: string;
    readonly digest: string | null;
  }[];
}

async function prepare(fixture: Fixture, around?: (next: Fetch) => Fetch): Promise<Prepared> {
  const patient = sandboxClient(fixture, around);
  const releases = createReleases(patient.client);
  const draft = await releases.createDraft({ tag: 'v1.3.0', name: 'n', body: 'b', prerelease: false });
  const state = fixture.sandbox.repository('acme/vault').releases.get(draft.id);
  (fixture.sandbox.writes as unknown[]).length = 0;
  (fixture.sandbox.requests as unknown[]).length = 0;
  return {
    ...{ ...patient, releases, draft },
    stored: () =>
      [...(state?.assets.values() ?? [])].map(({ label, state, digest }) => ({ label, state, digest })),
  };
}

const whole = () => [{ label: asset.filename, state: 'uploaded', digest: `sha256:${SHA256}` }];
const uploads = (fixture: Fixture): number =>
  requestsOf(fixture).filter((request) => request.startsWith('POST')).length;

test.each(['path', 'bytes'])('unbroken, from a %s: one request', async (from) => {
  using fixture = await startFixture();
  const { releases, draft, stored } = await prepare(fixture);
  const source = from === 'path' ? asset.source : CONTENT;
  const answer = await releases.uploadAsset(draft, { ...asset, source });
  expect(answer).toMatchObject({
    label: asset.filename,
    state: 'uploaded',
    sha256: SHA256,
    size: CONTENT.length,
  });
  expect(answer.name).not.toBe(asset.filename);
  expect(stored()).toEqual(whole());
  expect(requestsOf(fixture)).toEqual(['POST releases/#/assets']);
});

describe('an uncertain end', () => {
  test.each([
    ['cut', 'cut', 1, 1],
    ['cut three times', 'cut', 3, 1],
    ['502 three times', UNAVAILABLE, 3, 1],
    ['the answer is lost', 'cut-after-effect', 1, 1],
    ['it breaks off and leaves a starter', 'starter', 1, 3],
    ['it breaks off twice', 'starter', 2, 5],
    ['a limit', secondaryRateLimit(20), 1, 1],
  ] as const)('%s: the file is there once', async (_, kind, times, writes) => {
    using fixture = await startFixture();
    const { releases, draft, stored, waits, log } = await prepare(fixture);
    fixture.sandbox.fault({ route: UPLOAD, kind, times });
    const answer = await releases.uploadAsset(draft, asset);
    expect(answer).toMatchObject({ state: 'uploaded', sha256: SHA256 });
    expect(stored()).toEqual(whole());
    expect(writesOf(fixture)).toHaveLength(writes);
    expect(uploads(fixture)).toBe(kind === 'cut-after-effect' ? 1 : times + 1);
    const isLimit = typeof kind === 'object' && kind.status === 403;
    expect(waits).toEqual((isLimit ? [20] : [1, 3, 9]).slice(0, times));
    expect(log).toHaveLength(times);
    expect(log[0]).toMatch(
      /^GitHub, upload of acme vault-1\.3\.0-py3-none-any\.whl: .+; trying again in \d+ s\.$/,
    );
  });

  test('the look after it is stale: the second upload is refused, and then the file is seen', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    fixture.sandbox.fault({ route: UPLOAD, kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: LIST, kind: 'stale' });
    expect(await releases.uploadAsset(draft, asset)).toMatchObject({ sha256: SHA256 });
    expect(stored()).toEqual(whole());
    expect(writesOf(fixture)).toEqual(['POST releases/#/assets']);
    expect(uploads(fixture)).toBe(2);
  });

  test('the answer to the removal of a starter is lost', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    fixture.sandbox.fault({ route: UPLOAD, kind: 'starter' });
    fixture.sandbox.fault({ route: DELETE, kind: 'cut-after-effect' });
    expect(await releases.uploadAsset(draft, asset)).toMatchObject({ sha256: SHA256 });
    expect(stored()).toEqual(whole());
  });

  test('patience ends after a last look', async () => {
    using fixture = await startFixture();
    const { releases, draft, waits } = await prepare(fixture);
    fixture.sandbox.fault({ route: UPLOAD, kind: UNAVAILABLE, times: 99 });
    await expect(releases.uploadAsset(draft, asset)).rejects.toMatchObject({ code: 'github-unavailable' });
    expect(uploads(fixture)).toBe(4);
    expect(requestsOf(fixture).at(-1)).toBe('GET releases/#/assets');
    expect(waits).toEqual([1, 3, 9]);
  });
});

describe('what the draft holds decides', () => {
  const rewrite =
    (from: string, to: string) =>
    (next: Fetch): Fetch =>
    async (url, options) => {
      const answer = await next(url, options);
      if (options?.method !== 'POST' || !url.includes('/assets')) return answer;
      const text = (await answer.text()).replace(from, to);
      return new Response(text, { status: answer.status, headers: { 'content-type': 'application/json' } });
    };

  test('an answer that says `starter` is no success; the file is there all the same', async () => {
    using fixture = await startFixture();
    const { releases, draft, log } = await prepare(
      fixture,
      rewrite('"state":"uploaded"', '"state":"starter"'),
    );
    expect(await releases.uploadAsset(draft, asset)).toMatchObject({ state: 'uploaded', sha256: SHA256 });
    expect(log).toEqual([expect.stringContaining('keeps acme vault-1.3.0-py3-none-any.whl as starter')]);
    expect(uploads(fixture)).toBe(1);
  });

  test('a file of another size under our label is removed and sent again', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    const half = CONTENT.subarray(0, 1000);
    await releases.uploadAsset(draft, { ...asset, source: half, size: half.length });
    expect(await releases.uploadAsset(draft, asset)).toMatchObject({ sha256: SHA256 });
    expect(stored()).toEqual(whole());
    expect(writesOf(fixture)).toEqual([
      'POST releases/#/assets',
      'DELETE releases/assets/#',
      'POST releases/#/assets',
    ]);
  });

  test('other bytes of the same size are left to the caller, who knows the sha256', async () => {
    using fixture = await startFixture();
    const { releases, draft } = await prepare(fixture);
    const other = Buffer.alloc(CONTENT.length, 'x');
    await releases.uploadAsset(draft, { ...asset, source: other });
    const answer = await releases.uploadAsset(draft, asset);
    expect(answer.sha256).toBe(createHash('sha256').update(other).digest('hex'));
    expect(writesOf(fixture)).toEqual(['POST releases/#/assets']);
  });

  test('the name is taken by another file: refused in the end, and the other file stays', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    await releases.uploadAsset(draft, { ...asset, filename: 'acme vault.txt' });
    const error = await releases
      .uploadAsset(draft, { ...asset, filename: 'acme.vault.txt' })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'github-request-failed',
      message: expect.stringContaining('already_exists'),
    });
    expect(stored()).toHaveLength(1);
  });

  test('another label of the draft is not looked at', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    await releases.uploadAsset(draft, { ...asset, filename: 'other.txt' });
    fixture.sandbox.fault({ route: UPLOAD, kind: 'starter' });
    await releases.uploadAsset(draft, asset);
    expect(stored().map(({ label, state }) => [label, state])).toEqual([
      ['other.txt', 'uploaded'],
      [asset.filename, 'uploaded'],
    ]);
  });

  test('the upload host does not know the draft yet', async () => {
    using fixture = await startFixture();
    const { releases, draft, stored } = await prepare(fixture);
    fixture.sandbox.fault({ route: UPLOAD, kind: { status: 404, body: { message: 'Not Found' } } });
    await releases.uploadAsset(draft, asset);
    expect(stored()).toEqual(whole());
  });

  test('the draft is gone', async () => {
    using fixture = await startFixture();
    const { releases, draft, waits } = await prepare(fixture);
    await releases.deleteDraft(draft.id);
    await expect(releases.uploadAsset(draft, asset)).rejects.toMatchObject({ code: 'github-right-missing' });
    expect(waits).toEqual([1]);
  });
});

test.each([400, 401, 403, 413, 422])('refused with %i: told at once', async (status) => {
  using fixture = await startFixture();
  const { releases, draft, waits } = await prepare(fixture);
  fixture.sandbox.fault({ route: UPLOAD, kind: { status, body: { message: 'no' } } });
  await expect(releases.uploadAsset(draft, asset)).rejects.toMatchObject({
    code: expect.stringMatching(/^github-/),
  });
  expect(uploads(fixture)).toBe(1);
  expect(waits).toEqual([]);
});

test.each([
  ['grew', CONTENT.length - 1],
  ['shrank', CONTENT.length + 1],
])('a file that %s since it was checked is not sent again', async (_, size) => {
  using fixture = await startFixture();
  const { releases, draft, stored, waits } = await prepare(fixture);
  await expect(releases.uploadAsset(draft, { ...asset, size })).rejects.toMatchObject({
    code: 'upload-file-changed',
  });
  expect(stored()).toEqual([]);
  expect(waits).toEqual([]);
});

test('a file that is gone', async () => {
  using fixture = await startFixture();
  const { releases, draft } = await prepare(fixture);
  const gone = { ...asset, source: join(folder, 'gone.whl') };
  await expect(releases.uploadAsset(draft, gone)).rejects.toMatchObject({ code: 'upload-file-changed' });
});
