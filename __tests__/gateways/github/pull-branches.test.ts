import { describe, expect, test } from '@jest/globals';
import { blobId } from '../../../src/release/release-pull-content.ts';
import { startFixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { requestsOf, writesOf } from './patient-client.ts';
import { BRANCH, preparePulls } from './prepared-pulls.ts';

describe('the move of our branch', () => {
  test.each([true, false])('is one request (the branch is there: %s)', async (branch) => {
    using fixture = await startFixture();
    const { pulls, move, tip } = await preparePulls(fixture, { branch });
    expect(await pulls.movePullBranch(move)).toBe('moved');
    expect(await tip()).toBe(move.to);
    expect(requestsOf(fixture)).toEqual(['POST updateRefs']);
  });

  test.each([true, false])('is lost to whoever was faster (the branch was there: %s)', async (branch) => {
    using fixture = await startFixture();
    const { pulls, move, commit, set, tip } = await preparePulls(fixture, { branch });
    const other = commit('1.3.1');
    await set(other);
    expect(await pulls.movePullBranch(move)).toBe('lost');
    expect(await tip()).toBe(other);
  });

  test.each([
    ['cut', 1],
    ['cut', 3],
    ['cut-after-effect', 1],
  ] as const)('%s %i times: moved once', async (kind, times) => {
    using fixture = await startFixture();
    const { pulls, move, tip } = await preparePulls(fixture);
    fixture.sandbox.fault({ route: 'updateRefs', kind, times });
    expect(await pulls.movePullBranch(move)).toBe('moved');
    expect(await tip()).toBe(move.to);
    expect(writesOf(fixture)).toEqual(['POST updateRefs']);
  });

  test.each([
    [true, `PATCH git/refs/heads/${BRANCH}`],
    [false, 'POST git/refs'],
  ])('without updateRefs compares before it writes (the branch is there: %s)', async (branch, write) => {
    using fixture = await startFixture();
    const { pulls, move, tip } = await preparePulls(fixture, { branch });
    fixture.sandbox.offerUpdateRefs(false);
    expect(await pulls.movePullBranch(move)).toBe('moved');
    expect(await tip()).toBe(move.to);
    expect(writesOf(fixture)).toEqual([write]);
  });

  test('without updateRefs is lost to whoever was faster', async () => {
    using fixture = await startFixture();
    const { pulls, move, commit, set, tip } = await preparePulls(fixture);
    fixture.sandbox.offerUpdateRefs(false);
    const other = commit('1.3.1');
    await set(other);
    expect(await pulls.movePullBranch(move)).toBe('lost');
    expect(await tip()).toBe(other);
  });

  test('that a rule forbids is told, and nothing is changed', async () => {
    using fixture = await startFixture();
    const { pulls, move, tip } = await preparePulls(fixture);
    fixture.sandbox.addRule('acme/vault', { type: 'update', target: 'branch', include: ['py-release/*'] });
    await expect(pulls.movePullBranch(move)).rejects.toMatchObject({
      code: 'pull-branch-refused',
      happened: expect.stringContaining(`the branch \`${BRANCH}\``),
    });
    expect(await tip()).toBe(move.from);
  });
});

describe('what stands on our branch', () => {
  test('is what main does not have', async () => {
    using fixture = await startFixture();
    const { pulls, main, move } = await preparePulls(fixture);
    const tip = move.from ?? '';
    expect(await pulls.readBranchTip(BRANCH)).toBe(tip);
    expect(await pulls.compareBranch(main, tip)).toEqual({
      tip,
      mergeBase: main,
      commits: [{ sha: tip, message: 'release 1.3.0', parents: [main], tree: expect.any(String) }],
      files: [
        { path: 'file.txt', blob: blobId(Buffer.from('1.3.0'), 40) },
        { path: 'new.txt', blob: blobId(Buffer.from('n'), 40) },
      ],
      complete: true,
    });
    expect(await pulls.readCommitFiles(tip)).toHaveLength(2);
    const blobs = ['1.3.0', 'n'].map((text) => Buffer.from(text));
    expect(await pulls.readBlobs(blobs.map((bytes) => blobId(bytes, 40)))).toEqual(blobs);
  });

  test('is nothing where there is no branch, or no history in common', async () => {
    using fixture = await startFixture();
    const { pulls, main } = await preparePulls(fixture, { branch: false });
    const alien = writeCommit(fixture.sandbox, 'x', [], { a: '1' });
    expect(await pulls.readBranchTip(BRANCH)).toBeNull();
    expect(await pulls.compareBranch(main, alien)).toBeNull();
    expect(await pulls.compareBranch(main, 'f'.repeat(40))).toBeNull();
  });

  test('is not complete when it is more than GitHub lists', async () => {
    using fixture = await startFixture();
    const { pulls, main, move } = await preparePulls(fixture);
    let tip = move.from ?? '';
    for (let number = 0; number < 100; number += 1)
      tip = writeCommit(fixture.sandbox, `c${number}`, [tip], { 'file.txt': `${number}` });
    expect((await pulls.compareBranch(main, tip))?.complete).toBe(false);
  });

  test('has removed files without a blob', async () => {
    using fixture = await startFixture();
    const { pulls, main } = await preparePulls(fixture);
    const tip = writeCommit(fixture.sandbox, 'x', [main], { other: 'o' });
    const files = (await pulls.compareBranch(main, tip))?.files;
    expect(files).toContainEqual({ path: 'file.txt', blob: null });
  });
});
