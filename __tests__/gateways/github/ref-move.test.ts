import { describe, expect, test } from '@jest/globals';
import type { RefsMove } from '../../../src/gateways/github/ref-move.ts';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { startFixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { requestsOf, writesOf } from './patient-client.ts';
import { prepareMove } from './prepared-move.ts';

const own = ({ to, tagObject }: RefsMove) => ({ 'refs/heads/main': to, 'refs/tags/v1.3.0': tagObject });
const LOOKS = ['GET git/ref/heads/main', 'GET git/ref/tags/v1.3.0'];
const UNAVAILABLE = { status: 502, body: { message: 'Server Error' } };

describe('both refs at once', () => {
  test('an unbroken move is one request', async () => {
    using fixture = await startFixture();
    const { commits, move, refs, waits } = await prepareMove(fixture);
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual(own(move));
    expect(requestsOf(fixture)).toEqual(['POST updateRefs']);
    expect(waits).toEqual([]);
  });

  test.each([
    ['cut', 'cut', 1],
    ['the answer is lost', 'cut-after-effect', 1],
    ['502 three times', UNAVAILABLE, 3],
    ['cut three times', 'cut', 3],
    ['a limit', secondaryRateLimit(30), 1],
  ] as const)('%s: moved once', async (_, kind, times) => {
    using fixture = await startFixture();
    const { commits, move, refs, waits, log } = await prepareMove(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind, times });
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual(own(move));
    expect(writesOf(fixture)).toEqual(['POST updateRefs']);
    const delays = typeof kind === 'object' && 'status' in kind && kind.status === 403 ? [30] : [1, 3, 9];
    expect(waits).toEqual(delays.slice(0, times));
    expect(log).toHaveLength(times);
    expect(log[0]).toMatch(
      /^GitHub, (?:move main and the tag v1\.3\.0|POST \/graphql): .+; trying again in (?:1|30) s\.$/,
    );
  });

  test.each([1, 2, 3])(
    'the answer is lost and %i looks are stale: the repeated move is refused, and that is no failure',
    async (times) => {
      using fixture = await startFixture();
      const { commits, move, refs, waits } = await prepareMove(fixture);
      fixture.sandbox.fault({ route: 'updateRefs', kind: 'cut-after-effect' });
      fixture.sandbox.fault({ route: /git\/ref\//, kind: 'stale', times: 2 * times });
      expect(await commits.moveRefs(move)).toBe('moved');
      expect(await refs()).toEqual(own(move));
      expect(writesOf(fixture)).toEqual(['POST updateRefs']);
      expect(waits).toEqual([1, 1, 3].slice(0, times));
    },
  );

  test('the answer is lost and only the tag is shown late', async () => {
    using fixture = await startFixture();
    const { commits, move } = await prepareMove(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: /git\/ref\/tags/, kind: 'stale', times: 9 });
    expect(await commits.moveRefs(move)).toBe('moved');
  });

  test('the answer is lost, somebody pushes on top, and the tag is shown late: it was ours', async () => {
    using fixture = await startFixture();
    const { commits, move, set, refs } = await prepareMove(fixture);
    const top = writeCommit(fixture.sandbox, 'fix: more', [move.to], { 'file.txt': 'more\n' });
    fixture.sandbox.fault({ route: 'updateRefs', kind: { after: () => set('refs/heads/main', top) } });
    fixture.sandbox.fault({ route: 'updateRefs', kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: /git\/ref\/tags/, kind: 'stale', times: 9 });
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual({ ...own(move), 'refs/heads/main': top });
  });

  test('nothing reaches GitHub any more: nobody can tell', async () => {
    using fixture = await startFixture();
    const { commits, move, refs, waits } = await prepareMove(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind: 'cut', times: 99 });
    await expect(commits.moveRefs(move)).rejects.toMatchObject({ code: 'github-unreachable' });
    expect(requestsOf(fixture).filter((request) => request === 'POST updateRefs')).toHaveLength(4);
    expect(waits).toEqual([1, 3, 9, 1, 3]);
    expect(await refs()).toEqual({ 'refs/heads/main': move.from });
  });
});

describe('somebody was faster', () => {
  const cells = (['main', 'v1.3.0'] as const).flatMap((ref) =>
    [0, 1, 2].map((stale) => [ref, stale] as const),
  );
  test.each(cells)('%s is taken, and %i looks are stale', async (ref, stale) => {
    using fixture = await startFixture();
    const { client, commits, move, refs, set, waits } = await prepareMove(fixture);
    const top = writeCommit(fixture.sandbox, 'fix: rival', [move.from], { a: 'b' });
    fixture.sandbox.fault({
      route: 'updateRefs',
      kind: {
        before: async () => {
          await (ref === 'main' ? set('refs/heads/main', top) : set('refs/tags/v1.3.0', move.from));
          // A write that the sandbox knows of: what was read before it is stale from now on.
          await client.octokit.request('POST /repos/acme/vault/git/blobs', {
            content: 'x',
            encoding: 'utf-8',
          });
        },
      },
    });
    fixture.sandbox.fault({ route: /git\/ref\//, kind: 'stale', times: 2 * stale });
    const before = { 'refs/heads/main': move.from };
    expect(await commits.moveRefs(move)).toBe(ref === 'main' ? 'branch-moved' : 'tag-exists');
    expect(await refs()).not.toEqual(before);
    expect(Object.values(await refs())).not.toContain(move.to);
    expect(waits).toEqual([1, 3].slice(0, stale));
  });

  test('and no look shows it: refused, with what GitHub said', async () => {
    using fixture = await startFixture();
    const { commits, move, waits } = await prepareMove(fixture);
    const message = `refs/heads/main is at ${'a'.repeat(40)} but expected ${move.from}`;
    fixture.sandbox.fault({
      route: 'updateRefs',
      kind: { status: 200, body: { data: null, errors: [{ type: 'STALE_DATA', message }] } },
    });
    expect(await commits.moveRefs(move)).toMatchObject({
      code: 'github-refs-refused',
      message: expect.stringContaining(message),
    });
    expect(waits).toEqual([1, 3]);
  });

  test('with an uncertain end before: thrown, because nobody can tell', async () => {
    using fixture = await startFixture();
    const { commits, move } = await prepareMove(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route: /git\/ref\//, kind: 'stale', times: 99 });
    await expect(commits.moveRefs(move)).rejects.toMatchObject({ code: 'github-refs-unclear' });
  });
});

describe('a rule says no', () => {
  test('told at once, and nothing has changed', async () => {
    using fixture = await startFixture();
    const { commits, move, refs, waits } = await prepareMove(fixture);
    fixture.sandbox.addRule('acme/vault', { type: 'pull_request', target: 'branch', include: ['main'] });
    expect(await commits.moveRefs(move)).toMatchObject({ code: 'github-refs-refused' });
    expect(requestsOf(fixture)).toEqual(['POST updateRefs', ...LOOKS]);
    expect(waits).toEqual([]);
    expect(await refs()).toEqual({ 'refs/heads/main': move.from });
  });

  test('the tag name belonged to an immutable release', async () => {
    using fixture = await startFixture();
    const { commits, move } = await prepareMove(fixture);
    fixture.sandbox.repository('acme/vault').burntTags.add(move.tag);
    expect(await commits.moveRefs(move)).toMatchObject({
      code: 'github-tag-restricted',
      remedy: expect.stringContaining('input `version`'),
    });
  });

  test('a limit that is reset late: thrown, with the time', async () => {
    using fixture = await startFixture();
    const { commits, move, waits } = await prepareMove(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind: secondaryRateLimit(1800) });
    await expect(commits.moveRefs(move)).rejects.toMatchObject({
      code: 'github-rate-limit',
      message: expect.stringContaining('reset in 30 min'),
    });
    expect(waits).toEqual([]);
  });
});
