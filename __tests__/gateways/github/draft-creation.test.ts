import { describe, expect, test } from '@jest/globals';
import { createReleases } from '../../../src/gateways/github/releases.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { markDraft } from '../../../src/release/draft-marker.ts';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { requestsOf, sandboxClient, writesOf } from './patient-client.ts';

const OWNER = { runId: '7', attempt: 1, head: 'a'.repeat(40) };
const DRAFT = {
  tag: 'v1.3.0',
  name: 'acme-vault 1.3.0',
  body: markDraft('### Features\n\n- mirror', OWNER),
  prerelease: false,
};
const CREATE = /^POST .*\/releases$/;
const LIST = /^GET .*\/releases$/;
const UNAVAILABLE = { status: 502, body: { message: 'Server Error' } };

const drafts = ({ sandbox }: Fixture) => [...sandbox.repository('acme/vault').releases.values()];

test('an unbroken draft is one request', async () => {
  using fixture = await startFixture();
  const { client } = sandboxClient(fixture);
  const draft = await createReleases(client).createDraft(DRAFT);
  expect(draft).toMatchObject({ tag: 'v1.3.0', draft: true, body: DRAFT.body, assets: [] });
  expect(requestsOf(fixture)).toEqual(['POST releases']);
});

describe('an uncertain end', () => {
  test.each([
    ['cut', 'cut', 1],
    ['cut three times', 'cut', 3],
    ['502 three times', UNAVAILABLE, 3],
    ['answer lost', 'cut-after-effect', 1],
    ['a limit', secondaryRateLimit(20), 1],
  ] as const)('%s: one draft', async (_, kind, times) => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind, times });
    const { client, waits, log } = sandboxClient(fixture);
    const draft = await createReleases(client).createDraft(DRAFT);
    expect(drafts(fixture).map(({ id }) => id)).toEqual([draft.id]);
    expect(writesOf(fixture)).toEqual(['POST releases']);
    expect(waits).toEqual(
      (typeof kind === 'object' && kind.status === 403 ? [20] : [1, 3, 9]).slice(0, times),
    );
    expect(log).toHaveLength(times);
    if (kind === 'cut-after-effect')
      expect(log).toEqual(['GitHub, draft of v1.3.0: no answer: read ECONNRESET; trying again in 1 s.']);
  });

  test('a list that lags behind: a second draft is made, and removed as soon as both are seen', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: LIST, kind: 'stale', times: 2 });
    const { client, waits } = sandboxClient(fixture);
    const draft = await createReleases(client).createDraft(DRAFT);
    expect(drafts(fixture).map(({ id }) => id)).toEqual([draft.id]);
    expect(writesOf(fixture)).toEqual(['POST releases', 'POST releases', 'DELETE releases/#']);
    expect(waits).toEqual([1, 1]);
  });

  test('two answers lost, and both drafts show up together: one is kept', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind: 'cut-after-effect', times: 2 });
    fixture.sandbox.fault({ route: LIST, kind: 'stale' });
    const { client } = sandboxClient(fixture);
    const draft = await createReleases(client).createDraft(DRAFT);
    expect(drafts(fixture).map(({ id }) => id)).toEqual([draft.id]);
    expect(writesOf(fixture)).toEqual(['POST releases', 'POST releases', 'DELETE releases/#']);
  });

  test('patience ends after a last look', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind: 'cut', times: 99 });
    const { client, waits } = sandboxClient(fixture);
    await expect(createReleases(client).createDraft(DRAFT)).rejects.toMatchObject({
      code: 'github-unreachable',
    });
    expect(waits).toEqual([1, 3, 9]);
    expect(requestsOf(fixture).at(-1)).toBe('GET releases');
    expect(drafts(fixture)).toEqual([]);
  });

  test('a refusal after a lost answer: what is there decides', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: CREATE, nth: 2, kind: { status: 403, body: { message: 'no' } } });
    fixture.sandbox.fault({ route: LIST, kind: 'stale' });
    const { client } = sandboxClient(fixture);
    const draft = await createReleases(client).createDraft(DRAFT);
    expect(drafts(fixture).map(({ id }) => id)).toEqual([draft.id]);
  });
});

describe('which draft is ours', () => {
  test.each([
    ['another run', { ...DRAFT, body: markDraft('x', { ...OWNER, runId: '8' }) }],
    ['another attempt', { ...DRAFT, body: markDraft('x', { ...OWNER, attempt: 2 }) }],
    ['another head', { ...DRAFT, body: markDraft('x', { ...OWNER, head: 'b'.repeat(40) }) }],
    ['another tag', { ...DRAFT, tag: 'v1.4.0' }],
    ['a person', { ...DRAFT, body: 'by hand' }],
  ])('not that of %s', async (_, other) => {
    using fixture = await startFixture();
    const { client } = sandboxClient(fixture);
    const releases = createReleases(client);
    const theirs = await releases.createDraft(other);
    fixture.sandbox.fault({ route: CREATE, kind: 'cut' });
    const ours = await releases.createDraft(DRAFT);
    expect(drafts(fixture).map(({ id }) => id)).toEqual([theirs.id, ours.id]);
  });

  test('it is known by its marker although the host rewrites line ends', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: CREATE, kind: 'cut-after-effect' });
    const rewriting =
      (next: Fetch): Fetch =>
      async (url, options) => {
        const body =
          typeof options?.body === 'string' ? options.body.replaceAll('\\n', '\\r\\n') : options?.body;
        return next(url, { ...options, ...(body === undefined ? {} : { body }) });
      };
    const { client } = sandboxClient(fixture, rewriting);
    const draft = await createReleases(client).createDraft(DRAFT);
    expect(draft.body).toContain('\r\n');
    expect(drafts(fixture)).toHaveLength(1);
  });
});

test('a refusal is told at once', async () => {
  using fixture = await startFixture();
  fixture.sandbox.fault({
    route: CREATE,
    kind: { status: 403, body: { message: 'Resource not accessible' } },
  });
  const { client, waits } = sandboxClient(fixture);
  await expect(createReleases(client).createDraft(DRAFT)).rejects.toMatchObject({
    code: 'github-right-missing',
  });
  expect(requestsOf(fixture)).toEqual(['POST releases']);
  expect(waits).toEqual([]);
});
