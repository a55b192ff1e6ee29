// Enterprise Server without `updateRefs`: the branch first, then the tag.
import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { startFixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { writesOf } from './patient-client.ts';
import { prepareMove, type PreparedMove } from './prepared-move.ts';

async function prepare(fixture: Awaited<ReturnType<typeof startFixture>>): Promise<PreparedMove> {
  const prepared = await prepareMove(fixture);
  fixture.sandbox.offerUpdateRefs(false);
  return prepared;
}

const BRANCH = /^PATCH .*git\/refs\/heads\/main/;
const TAG = /^POST .*git\/refs$/;
const FAULTS = ['cut', 'cut-after-effect', { status: 502, body: { message: 'Server Error' } }] as const;

describe.each([
  ['the branch', BRANCH],
  ['the tag', TAG],
])('%s', (_, route) => {
  test.each(FAULTS.flatMap((kind) => [1, 3].map((times) => [kind, times] as const)))(
    '%j, %i times: both are there once',
    async (kind, times) => {
      using fixture = await startFixture();
      const { commits, move, refs, waits, log } = await prepare(fixture);
      fixture.sandbox.fault({ route, kind, times });
      expect(await commits.moveRefs(move)).toBe('moved');
      expect(await refs()).toEqual({ 'refs/heads/main': move.to, 'refs/tags/v1.3.0': move.tagObject });
      expect(writesOf(fixture)).toEqual(['PATCH git/refs/heads/main', 'POST git/refs']);
      expect(waits).toEqual([1, 3, 9].slice(0, kind === 'cut-after-effect' ? 1 : times));
      expect(log).toHaveLength(waits.length);
    },
  );

  test('the answer is lost and the look is stale', async () => {
    using fixture = await startFixture();
    const { commits, move, refs } = await prepare(fixture);
    fixture.sandbox.fault({ route, kind: 'cut-after-effect' });
    fixture.sandbox.fault({ route, kind: { after: () => staleFromNow() } });
    const staleFromNow = (): void => fixture.sandbox.fault({ route: /git\/ref\//, kind: 'stale', times: 2 });
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual({ 'refs/heads/main': move.to, 'refs/tags/v1.3.0': move.tagObject });
  });
});

test('the branch moved on: nothing of ours is there', async () => {
  using fixture = await startFixture();
  const { commits, move, refs, set } = await prepare(fixture);
  const rival = writeCommit(fixture.sandbox, 'fix: rival', [move.from], { a: 'b' });
  fixture.sandbox.fault({ route: BRANCH, kind: { before: () => set('refs/heads/main', rival) } });
  expect(await commits.moveRefs(move)).toBe('branch-moved');
  expect(await refs()).toEqual({ 'refs/heads/main': rival });
});

test('our commit is there, its answer is lost, and somebody pushed on top: the tag is made', async () => {
  using fixture = await startFixture();
  const { commits, move, refs, set } = await prepare(fixture);
  const top = writeCommit(fixture.sandbox, 'fix: more', [move.to], { a: 'b' });
  fixture.sandbox.fault({ route: BRANCH, kind: { after: () => set('refs/heads/main', top) } });
  fixture.sandbox.fault({ route: BRANCH, kind: 'cut-after-effect' });
  expect(await commits.moveRefs(move)).toBe('moved');
  expect(await refs()).toEqual({ 'refs/heads/main': top, 'refs/tags/v1.3.0': move.tagObject });
});

test('the tag is there already: the branch stays', async () => {
  using fixture = await startFixture();
  const { commits, move, refs, set } = await prepare(fixture);
  await set('refs/tags/v1.3.0', move.from);
  expect(await commits.moveRefs(move)).toBe('tag-exists');
  expect(await refs()).toEqual({ 'refs/heads/main': move.from, 'refs/tags/v1.3.0': move.from });
});

test('somebody makes the tag after the branch moved: thrown, because something of ours is there', async () => {
  using fixture = await startFixture();
  const { commits, move, set } = await prepare(fixture);
  fixture.sandbox.fault({ route: BRANCH, kind: { after: () => set('refs/tags/v1.3.0', move.from) } });
  await expect(commits.moveRefs(move)).rejects.toMatchObject({
    code: 'github-tag-refused',
    message: expect.stringContaining('names something else'),
  });
});

describe('a run beside this one made the same commit, in the same second, and has only moved the branch', () => {
  const twin = async (fixture: Awaited<ReturnType<typeof startFixture>>): Promise<PreparedMove> => {
    const prepared = await prepare(fixture);
    const before = (): Promise<unknown> => prepared.set('refs/heads/main', prepared.move.to);
    fixture.sandbox.fault({ route: 'updateRefs', kind: { before } });
    fixture.sandbox.fault({ route: 'updateRefs', kind: { status: 502, body: { message: 'Server Error' } } });
    return prepared;
  };

  test('the tag is made, before anything is said to be done', async () => {
    using fixture = await startFixture();
    const { commits, move, refs } = await twin(fixture);
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual({ 'refs/heads/main': move.to, 'refs/tags/v1.3.0': move.tagObject });
    expect(writesOf(fixture)).toEqual(['POST git/refs']);
  });

  test('and makes the tag now: it is the same', async () => {
    using fixture = await startFixture();
    const { commits, move, refs, set } = await twin(fixture);
    fixture.sandbox.fault({ route: TAG, kind: { before: () => set('refs/tags/v1.3.0', move.tagObject) } });
    expect(await commits.moveRefs(move)).toBe('moved');
    expect(await refs()).toEqual({ 'refs/heads/main': move.to, 'refs/tags/v1.3.0': move.tagObject });
  });

  test('and GitHub asks to wait for long: told as that', async () => {
    using fixture = await startFixture();
    const { commits, move } = await twin(fixture);
    fixture.sandbox.fault({ route: TAG, kind: secondaryRateLimit(7200), times: 9 });
    await expect(commits.moveRefs(move)).rejects.toMatchObject({ code: 'github-rate-limit' });
  });

  test('and a tag of another object comes: told', async () => {
    using fixture = await startFixture();
    const { commits, move, set } = await twin(fixture);
    fixture.sandbox.fault({ route: TAG, kind: { before: () => set('refs/tags/v1.3.0', move.from) } });
    await expect(commits.moveRefs(move)).rejects.toMatchObject({ code: 'github-tag-refused' });
  });
});
