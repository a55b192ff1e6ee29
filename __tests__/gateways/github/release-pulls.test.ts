import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/findings/user-error.ts';
import { startFixture } from '../../sandbox/github/fixture.ts';
import { BRANCH, NAMES, preparePulls, RIGHTS } from './prepared-pulls.ts';

const TEXTS = { title: 'chore(release): 1.3.0', body: 'Notes' };

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as UserError).code,
  );

describe('pull requests', () => {
  test('are those of our branch in this repository into that base, newest first', async () => {
    using fixture = await startFixture();
    const { pulls, move } = await preparePulls(fixture);
    const first = await pulls.createPull({ ...NAMES, ...TEXTS });
    if (first === 'exists') throw new Error('none was there');
    await fixture.sandbox.closePull({ repository: 'acme/vault', number: 1 });
    const common = { repository: 'acme/vault', title: 't', login: 'eve', commits: [], base: 'main' };
    fixture.sandbox.addPullRequest({ ...common, number: 7, head: BRANCH, headOwner: 'eve' });
    fixture.sandbox.addPullRequest({ ...common, number: 8, head: 'other' });
    fixture.sandbox.addPullRequest({ ...common, number: 9, head: BRANCH, base: '1.x' });
    await pulls.createPull({ ...NAMES, ...TEXTS });
    expect((await pulls.listPulls(NAMES)).map(({ number, state }) => [number, state])).toEqual([
      [10, 'open'],
      [1, 'closed'],
    ]);
    expect(first).toEqual({
      ...{ number: 1, url: 'https://github.com/acme/vault/pull/1', ...TEXTS },
      ...{ state: 'open', mergeCommit: null, headSha: move.from },
    });
  });

  test('know their merge, and are found by it', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    await pulls.createPull({ ...NAMES, ...TEXTS });
    const { sha } = await fixture.sandbox.mergePull({
      repository: 'acme/vault',
      number: 1,
      method: 'squash',
      deleteBranch: true,
    });
    expect(await pulls.listPulls(NAMES)).toMatchObject([{ number: 1, state: 'merged', mergeCommit: sha }]);
    expect(await pulls.readPullsOf(sha, NAMES)).toMatchObject([{ number: 1, isOurs: true }]);
    expect(await pulls.readPullsOf(sha, { ...NAMES, base: '1.x' })).toMatchObject([{ isOurs: false }]);
  });

  test('of a fork with our names are not ours', async () => {
    using fixture = await startFixture();
    const { pulls, main } = await preparePulls(fixture);
    const names = { head: BRANCH, headOwner: 'eve', base: 'main' };
    const merged = { mergeCommit: main, mergedAt: '2026-01-02T00:00:00Z' };
    const pull = { repository: 'acme/vault', number: 7, title: 't', login: 'eve', commits: [main] };
    fixture.sandbox.addPullRequest({ ...pull, ...names, ...merged });
    expect(await pulls.readPullsOf(main, NAMES)).toMatchObject([{ number: 7, isOurs: false }]);
  });

  test.each(['cut', 'cut-after-effect'] as const)('are opened once: %s', async (kind) => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    fixture.sandbox.fault({ route: 'POST /repos/{owner}/{repo}/pulls', kind });
    const made = await pulls.createPull({ ...NAMES, ...TEXTS });
    expect(made === 'exists').toBe(kind === 'cut-after-effect');
    expect((await pulls.listPulls(NAMES)).map(({ number }) => number)).toEqual([1]);
  });

  test('that are open already are not opened again', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    await pulls.createPull({ ...NAMES, ...TEXTS });
    expect(await pulls.createPull({ ...NAMES, ...TEXTS })).toBe('exists');
  });

  test('are changed, read and closed', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    await pulls.createPull({ ...NAMES, ...TEXTS });
    await pulls.updatePull(1, { title: 'a', body: 'b' });
    expect(await pulls.readPull(1)).toMatchObject({ title: 'a', body: 'b', state: 'open' });
    await pulls.closePull(1, 'c');
    expect(await pulls.readPull(1)).toMatchObject({ body: 'c', state: 'closed' });
  });
});

describe('what the token may', () => {
  test.each([
    ['actions', /^github-actions/],
    ['app', /^release-app/],
    ['pat', /^maintainer$/],
  ] as const)('who it is: %s', async (kind, login) => {
    using fixture = await startFixture();
    const { pulls, move } = await preparePulls(fixture, { kind });
    expect(await pulls.readProposer()).toEqual({
      repositoryId: move.repositoryId,
      login: expect.stringMatching(login),
    });
  });

  test('not open pull requests, by the setting', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    fixture.sandbox.allowActionsPulls('acme/vault', false);
    expect(await code(pulls.createPull({ ...NAMES, ...TEXTS }))).toBe('pull-not-permitted');
  });

  test.each([
    [{ contents: 'write', 'pull-requests': 'read' }, 'create'],
    [{ contents: 'write' }, 'list'],
  ] as const)('not open or list them, by its rights: %j', async (permissions, what) => {
    using fixture = await startFixture({ private: true });
    const { pulls } = await preparePulls(fixture, { permissions });
    const work = what === 'list' ? pulls.listPulls(NAMES) : pulls.createPull({ ...NAMES, ...TEXTS });
    expect(await code(work)).toBe('pull-right-missing');
  });

  test.each([
    [RIGHTS, true, 'actions', true],
    [RIGHTS, false, 'actions', 'pull-not-permitted'],
    [RIGHTS, false, 'app', true],
    [{ contents: 'write', 'pull-requests': 'read' }, true, 'actions', 'pull-right-missing'],
  ] as const)('asked beforehand: %j, setting %s, %s', async (permissions, allowed, kind, expected) => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture, { kind, permissions });
    fixture.sandbox.allowActionsPulls('acme/vault', allowed);
    const answer = await pulls.mayOpenPulls('main');
    expect(answer instanceof Error ? answer.code : answer).toBe(expected);
    expect(fixture.sandbox.writes).toEqual([]);
    expect(fixture.sandbox.repository('acme/vault').pulls.size).toBe(0);
  });

  test.each([
    ['a rate limit', { status: 429, headers: { 'retry-after': '999' } }],
    ['a server in trouble', { status: 502 }],
    ['no answer', 'cut'],
  ] as const)('asked beforehand: %s is no clear answer', async (_, kind) => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    fixture.sandbox.fault({ route: 'POST /repos/{owner}/{repo}/pulls', times: 9, kind });
    expect(await pulls.mayOpenPulls('main')).toBeNull();
  });

  test('see the required checks', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    expect(await pulls.readRequiredChecks('main')).toEqual([]);
    const parameters = {
      required_status_checks: [{ context: 'test' }],
      strict_required_status_checks_policy: false,
    };
    const rule = { type: 'required_status_checks', target: 'branch', include: ['main'], parameters } as const;
    fixture.sandbox.addRule('acme/vault', rule);
    fixture.sandbox.addRule('acme/vault', { type: 'update', target: 'branch', include: ['main'] });
    expect(await pulls.readRequiredChecks('main')).toEqual(['test']);
  });

  test('see the required checks of a branch with more rules than a page', async () => {
    using fixture = await startFixture();
    const { pulls } = await preparePulls(fixture);
    const main = { target: 'branch', include: ['main'] } as const;
    for (let count = 0; count < 100; count += 1)
      fixture.sandbox.addRule('acme/vault', { ...main, type: 'non_fast_forward' });
    const parameters = { required_status_checks: [{ context: 'test' }] };
    fixture.sandbox.addRule('acme/vault', { ...main, type: 'required_status_checks', parameters });
    expect(await pulls.readRequiredChecks('main')).toEqual(['test']);
  });
});
