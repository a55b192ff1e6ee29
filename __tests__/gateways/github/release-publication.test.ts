import { describe, expect, test } from '@jest/globals';
import { createReleases } from '../../../src/gateways/github/releases.ts';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { requestsOf, sandboxClient, writesOf } from './patient-client.ts';

const PUBLISH = /^PATCH .*\/releases\/\d+$/;
const READ = /^GET .*\/releases\/\d+$/;
const DELETE = /^DELETE .*\/releases\/\d+$/;
const NOTES = { tag: 'v1.3.0', body: '### Features\n\n- mirror', latest: true };
const UNAVAILABLE = { status: 502, body: { message: 'Server Error' } };

async function prepare(fixture: Fixture) {
  const { sandbox, shas } = fixture;
  const patient = sandboxClient(fixture);
  const releases = createReleases(patient.client);
  const { git, releases: all } = sandbox.repository('acme/vault');
  await git.update([{ name: 'refs/tags/v1.3.0', after: shas.at(-1) ?? '' }]);
  const draft = await releases.createDraft({ tag: 'v1.3.0', name: 'n', body: 'marked', prerelease: false });
  (sandbox.writes as unknown[]).length = 0;
  (sandbox.requests as unknown[]).length = 0;
  return { ...patient, releases, draft, all: () => [...all.values()] };
}

describe('publish', () => {
  test('unbroken: one request', async () => {
    using fixture = await startFixture();
    const { releases, draft } = await prepare(fixture);
    expect(await releases.publishRelease(draft.id, NOTES)).toMatchObject({ draft: false, body: NOTES.body });
    expect(requestsOf(fixture)).toEqual(['PATCH releases/#']);
  });

  const cells = [false, true].flatMap((immutable) =>
    (
      [
        ['cut', 'cut', 1],
        ['502 three times', UNAVAILABLE, 3],
        ['the answer is lost', 'cut-after-effect', 1],
        ['a limit', secondaryRateLimit(20), 1],
      ] as const
    ).map((cell) => [immutable ? 'immutable' : 'ordinary', ...cell] as const),
  );
  test.each(cells)('%s releases, %s: published once', async (form, _, kind, times) => {
    using fixture = await startFixture();
    if (form === 'immutable') fixture.sandbox.useImmutableReleases('acme/vault');
    const { releases, draft, all, log } = await prepare(fixture);
    fixture.sandbox.fault({ route: PUBLISH, kind, times });
    const published = await releases.publishRelease(draft.id, NOTES);
    expect(published).toMatchObject({ id: draft.id, draft: false, body: NOTES.body });
    expect(all()).toMatchObject([{ draft: false, tagName: 'v1.3.0', body: NOTES.body }]);
    expect(
      fixture.sandbox.events.filter(
        (event) => event.name === 'release' && event.payload['action'] === 'published',
      ),
    ).toHaveLength(1);
    expect(log).toHaveLength(times);
  });

  test.each([0, 1, 2])(
    'the answer is lost, the second request is refused, %i looks are stale',
    async (stale) => {
      using fixture = await startFixture();
      const { releases, draft, waits } = await prepare(fixture);
      await releases.readRelease(draft.id);
      fixture.sandbox.fault({ route: PUBLISH, kind: 'cut-after-effect' });
      const message = 'Cannot change an immutable release';
      fixture.sandbox.fault({ route: PUBLISH, nth: 2, kind: { status: 422, body: { message } } });
      fixture.sandbox.fault({ route: READ, kind: 'stale', times: stale });
      expect(await releases.publishRelease(draft.id, NOTES)).toMatchObject({ draft: false });
      expect(writesOf(fixture)).toEqual(['PATCH releases/#']);
      expect(waits).toEqual([1, 1, 3].slice(0, 1 + stale));
    },
  );

  test('patience ends although it worked: the release says so', async () => {
    using fixture = await startFixture();
    const { releases, draft } = await prepare(fixture);
    fixture.sandbox.fault({ route: PUBLISH, kind: 'cut-after-effect', times: 99 });
    expect(await releases.publishRelease(draft.id, NOTES)).toMatchObject({ draft: false });
  });

  test('a refusal stays one, with other notes too', async () => {
    using fixture = await startFixture();
    const { releases, draft } = await prepare(fixture);
    await releases.publishRelease(draft.id, { ...NOTES, body: 'by hand' });
    const message = 'Validation Failed';
    fixture.sandbox.fault({ route: PUBLISH, kind: { status: 422, body: { message } } });
    await expect(releases.publishRelease(draft.id, NOTES)).rejects.toMatchObject({
      code: 'github-request-failed',
      message: expect.stringContaining(message),
    });
  });

  test('a tag name that an immutable release burnt has its own error, at once', async () => {
    using fixture = await startFixture();
    const { releases, draft, all, waits } = await prepare(fixture);
    fixture.sandbox.repository('acme/vault').burntTags.add('v1.3.0');
    await expect(releases.publishRelease(draft.id, NOTES)).rejects.toMatchObject({
      code: 'github-tag-burnt',
      remedy: expect.stringContaining('next patch version'),
    });
    expect(all()).toMatchObject([{ draft: true }]);
    expect(waits).toEqual([]);
  });

  test('a right that is missing is told at once', async () => {
    using fixture = await startFixture();
    const { releases, draft, waits } = await prepare(fixture);
    fixture.sandbox.fault({ route: PUBLISH, kind: { status: 403, body: { message: 'no' } } });
    await expect(releases.publishRelease(draft.id, NOTES)).rejects.toMatchObject({
      code: 'github-right-missing',
    });
    expect(requestsOf(fixture)).toEqual(['PATCH releases/#']);
    expect(waits).toEqual([]);
  });
});

describe('delete a draft', () => {
  test.each([
    ['cut', 'cut', 1],
    ['502 three times', UNAVAILABLE, 3],
    ['the answer is lost', 'cut-after-effect', 1],
  ] as const)('%s: gone', async (_, kind, times) => {
    using fixture = await startFixture();
    const { releases, draft, all } = await prepare(fixture);
    fixture.sandbox.fault({ route: DELETE, kind, times });
    await releases.deleteDraft(draft.id);
    expect(all()).toEqual([]);
    expect(writesOf(fixture)).toEqual(['DELETE releases/#']);
  });

  test('it was published meanwhile: it stays', async () => {
    using fixture = await startFixture();
    const { releases, draft, all } = await prepare(fixture);
    await releases.publishRelease(draft.id, NOTES);
    await releases.deleteDraft(draft.id);
    expect(all()).toHaveLength(1);
  });

  test('it is gone already', async () => {
    using fixture = await startFixture();
    const { releases, draft } = await prepare(fixture);
    await releases.deleteDraft(draft.id);
    await releases.deleteDraft(draft.id);
    expect(writesOf(fixture)).toEqual(['DELETE releases/#']);
  });
});
