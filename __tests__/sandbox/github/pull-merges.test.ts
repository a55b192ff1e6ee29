import { describe, expect, test } from '@jest/globals';
import type { PullMerge } from '../../../sandbox/github/pull-merge.ts';
import { NEW_MERGES } from '../../../sandbox/github/state.ts';
import { octokitOf, startFixture, vault, writeCommit, type Fixture } from './fixture.ts';

const BRANCH = 'py-release/main';
const TRAILED = 'chore(release): 1.0.0\n\nRelease-Plan: abc';
const CREDIT = 'Co-authored-by: Ada <ada@example.org>';

/** A pull request of a bot with these commits, and one more commit on main since. */
async function opened(fixture: Fixture, ...messages: readonly string[]) {
  const { sandbox, shas } = fixture;
  const { git } = sandbox.repository('acme/vault');
  let tip = shas.at(-1) ?? '';
  const commits = messages.map((message, index) => {
    tip = writeCommit(sandbox, message, [tip], { 'file.txt': '3\n', 'new.txt': `${index}` }, 10 + index);
    return tip;
  });
  const main = writeCommit(sandbox, 'fix: later', shas.slice(-1), { 'file.txt': '4\n' }, 30);
  await git.update([
    { name: `refs/heads/${BRANCH}`, after: tip },
    { name: 'refs/heads/main', after: main },
  ]);
  const { pulls, repos } = octokitOf(sandbox, { contents: 'write', 'pull-requests': 'write' }, 'app').rest;
  await pulls.create({ ...vault, head: BRANCH, base: 'main', title: 'Release 1.0.0' });
  const merge = (method: PullMerge['method'], more: Partial<PullMerge> = {}) =>
    sandbox.mergePull({ repository: 'acme/vault', number: 1, method, ...more });
  return { sandbox, git, pulls, repos, commits, tip, main, merge };
}

describe('a person merges', () => {
  test('with a merge commit', async () => {
    using fixture = await startFixture();
    const { sandbox, git, pulls, tip, main, merge } = await opened(fixture, TRAILED);
    const { sha } = await merge('merge', { deleteBranch: true, login: 'ada' });
    expect((await git.ref('refs/heads/main'))?.sha).toBe(sha);
    expect(await git.ref(`refs/heads/${BRANCH}`)).toBeUndefined();
    expect(await git.commit(sha)).toMatchObject({
      parents: [main, tip],
      author: { name: 'ada' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
      message: `Merge pull request #1 from acme/${BRANCH}\n\nRelease 1.0.0\n`,
      signature: expect.stringContaining('PGP SIGNATURE'),
    });
    expect((await git.files(main, sha)).map(({ path }) => path)).toEqual(['new.txt']);
    expect((await pulls.get({ ...vault, pull_number: 1 })).data).toMatchObject({
      state: 'closed',
      merged: true,
      merged_at: expect.any(String),
      merge_commit_sha: sha,
      merged_by: { login: 'ada' },
      head: { ref: BRANCH, sha: tip },
      commits: 1,
      changed_files: 1,
    });
    const told = sandbox.events.map(({ name, payload, startsRuns }) => [
      payload['ref'] ?? `${name} ${String(payload['action'])}`,
      startsRuns,
      (payload['sender'] as { login: string }).login,
    ]);
    expect(told).toEqual([
      ['pull_request opened', true, 'release-app[bot]'],
      ['refs/heads/main', true, 'ada'],
      ['pull_request closed', true, 'ada'],
      [`refs/heads/${BRANCH}`, true, 'ada'],
    ]);
    expect(sandbox.events[1]?.payload).toMatchObject({ before: main, after: sha, head_commit: { id: sha } });
    expect(sandbox.violations).toEqual([]);
  });

  test.each([
    ['one commit', [TRAILED], `chore(release): 1.0.0 (#1)\n\nRelease-Plan: abc\n${CREDIT}\n`],
    ['a title only', ['chore: x'], `chore: x (#1)\n\n${CREDIT}\n`],
    [
      'more',
      [TRAILED, 'docs: word'],
      `Release 1.0.0 (#1)\n\n* ${TRAILED}\n\n* docs: word\n\n---------\n\n${CREDIT}\n`,
    ],
  ])('squashing %s', async (_, messages, message) => {
    using fixture = await startFixture();
    const { sandbox, git, pulls, tip, main, merge, commits, repos } = await opened(fixture, ...messages);
    const { sha } = await merge('squash');
    expect(await git.commit(sha)).toMatchObject({
      parents: [main],
      message,
      author: { name: 'release-app[bot]' },
      committer: { name: 'GitHub' },
    });
    const { data } = await pulls.get({ ...vault, pull_number: 1 });
    expect(data).toMatchObject({ merge_commit_sha: sha, head: { sha: tip }, commits: commits.length });
    for (const commit_sha of [sha, ...commits]) {
      const { data: found } = await repos.listPullRequestsAssociatedWithCommit({ ...vault, commit_sha });
      expect(found.map(({ number }) => number)).toEqual([1]);
    }
    expect(sandbox.violations).toEqual([]);
  });

  test('squashing with words of their own', async () => {
    using fixture = await startFixture();
    const { git, merge } = await opened(fixture, TRAILED);
    const { sha } = await merge('squash', { squashMessage: 'Ship it (#1)' });
    expect((await git.commit(sha))?.message).toBe('Ship it (#1)\n');
  });

  test('rebasing, which makes new commits even without need', async () => {
    using fixture = await startFixture();
    const { sandbox, git, pulls, commits, main, merge } = await opened(fixture, TRAILED, 'docs: word');
    const { sha } = await merge('rebase');
    const second = await git.commit(sha);
    const first = await git.commit(second?.parents[0] ?? '');
    expect([second, first]).toMatchObject([
      {
        message: 'docs: word\n',
        author: { name: 'Ada' },
        committer: { name: 'maintainer' },
        signature: null,
      },
      { message: `${TRAILED}\n`, parents: [main] },
    ]);
    expect((await git.files(main, sha)).map(({ path }) => path)).toEqual(['new.txt']);
    expect(commits).not.toContain(sha);
    const { data } = await pulls.get({ ...vault, pull_number: 1 });
    expect(data).toMatchObject({ merge_commit_sha: sha, head: { sha: commits.at(-1) } });
    expect(sandbox.violations).toEqual([]);
  });

  test('by hand, and GitHub sees it at the push', async () => {
    using fixture = await startFixture();
    const { sandbox, git, pulls, tip, main } = await opened(fixture, TRAILED);
    const files = { 'file.txt': '4\n', 'new.txt': '0' };
    const sha = writeCommit(sandbox, 'Merge branch', [main, tip], files, 40);
    const person = octokitOf(sandbox, { contents: 'write' }, 'pat').rest.git;
    await person.updateRef({ ...vault, ref: 'heads/main', sha });
    const { data } = await pulls.get({ ...vault, pull_number: 1 });
    expect(data).toMatchObject({ merged: true, merge_commit_sha: sha, merged_by: { login: 'maintainer' } });
    expect(await git.isReachable(tip)).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('a merge', () => {
  test('is what a rule asks for, and no push', async () => {
    using fixture = await startFixture();
    const { sandbox, pulls, tip, merge } = await opened(fixture, TRAILED);
    const main = { target: 'branch', include: ['main'] } as const;
    sandbox.addRule('acme/vault', { ...main, type: 'pull_request' });
    const checks = {
      required_status_checks: [{ context: 'tests' }, { context: 'docs', integration_id: 15368 }],
    };
    sandbox.addRule('acme/vault', { ...main, type: 'required_status_checks', parameters: checks });
    const { repos, git } = octokitOf(sandbox).rest;
    await expect(git.updateRef({ ...vault, ref: 'heads/main', sha: tip, force: true })).rejects.toThrow(
      'Changes must be made through a pull request.',
    );
    const { data: rules } = await repos.getBranchRules({ ...vault, branch: 'main' });
    expect(rules).toMatchObject([
      { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
      {
        type: 'required_status_checks',
        parameters: { ...checks, strict_required_status_checks_policy: false },
      },
    ]);
    const { data } = await pulls.get({ ...vault, pull_number: 1 });
    expect(data.mergeable_state).toBe('blocked');
    await merge('squash');
    expect(sandbox.violations).toEqual([]);
  });

  test.each([
    [
      'a linear history',
      { type: 'required_linear_history' as const },
      'merge',
      'must not contain merge commits',
    ],
    ['signatures', { type: 'required_signatures' as const }, 'rebase', 'must have verified signatures'],
    [
      'another way',
      { type: 'pull_request' as const, parameters: { allowed_merge_methods: ['squash'] } },
      'merge',
      'Merge commits are not allowed on this repository.',
    ],
    ['nobody at all', { type: 'update' as const }, 'squash', 'Cannot update this protected ref.'],
  ] as const)('is refused by rules for %s', async (_, rule, method, message) => {
    using fixture = await startFixture();
    const { sandbox, git, main, merge } = await opened(fixture, TRAILED);
    sandbox.addRule('acme/vault', { ...rule, target: 'branch', include: ['main'] });
    await expect(merge(method)).rejects.toThrow(message);
    expect((await git.ref('refs/heads/main'))?.sha).toBe(main);
  });

  test('over the API is one of the buttons, in the words of their refusals', async () => {
    using fixture = await startFixture();
    const { sandbox, git, main, tip } = await opened(fixture, TRAILED);
    const repository = sandbox.repository('acme/vault');
    repository.merges = { ...NEW_MERGES, rebase: false };
    const onMain = { target: 'branch', include: ['main'] } as const;
    const { pulls } = octokitOf(sandbox, { contents: 'write' }, 'pat').rest;
    const merge = (merge_method: PullMerge['method'], sha = tip) =>
      pulls.merge({ ...vault, pull_number: 1, merge_method, sha });
    const refuses = (request: Promise<unknown>, status: number, message: string) =>
      expect(request).rejects.toMatchObject({ status, message: expect.stringContaining(message) });
    await refuses(merge('rebase'), 405, 'Rebase merges are not allowed on this repository.');
    await refuses(merge('squash', main), 409, 'Head branch was modified.');
    sandbox.addRule('acme/vault', {
      ...{ ...onMain, type: 'pull_request' },
      parameters: { allowed_merge_methods: ['merge', 'rebase'] },
    });
    await refuses(merge('squash'), 405, 'Squash merges are not allowed on this repository.');
    sandbox.addRule('acme/vault', { ...onMain, type: 'merge_queue' });
    await refuses(merge('merge'), 405, 'Changes must be made through the merge queue');
    expect((await git.ref('refs/heads/main'))?.sha).toBe(main);
    repository.rules.pop();
    const { data } = await merge('merge');
    expect((await git.ref('refs/heads/main'))?.sha).toBe(data.sha);
    await refuses(merge('merge'), 405, 'Pull Request is not mergeable');
    expect(sandbox.violations).toEqual([]);
  });

  test('of a queue is by its method', async () => {
    using fixture = await startFixture();
    const { sandbox, git, merge } = await opened(fixture, TRAILED);
    const queue = { type: 'merge_queue', parameters: { merge_method: 'SQUASH' } } as const;
    sandbox.addRule('acme/vault', { ...queue, target: 'branch', include: ['main'] });
    await expect(merge('merge')).rejects.toThrow('Merge commits are not allowed on this repository.');
    const { sha } = await merge('squash');
    expect((await git.ref('refs/heads/main'))?.sha).toBe(sha);
    expect(sandbox.violations).toEqual([]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)('of conflicts (%s) is refused', async (method) => {
    using fixture = await startFixture();
    const { sandbox, git, main, pulls, merge, tip } = await opened(fixture, TRAILED);
    const next = writeCommit(sandbox, 'fix: same line', [tip], { 'file.txt': '5\n' }, 50);
    const before = (await git.ref(`refs/heads/${BRANCH}`))?.sha ?? '';
    const person = octokitOf(sandbox, { contents: 'write' }, 'pat').rest.git;
    await person.updateRef({ ...vault, ref: `heads/${BRANCH}`, sha: next });
    expect(before).toBe(tip);
    await expect(merge(method)).rejects.toThrow('conflicts');
    expect((await git.ref('refs/heads/main'))?.sha).toBe(main);
    const { data } = await pulls.get({ ...vault, pull_number: 1 });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null });
    expect(sandbox.violations).toEqual([]);
  });

  test('happens once, to open ones', async () => {
    using fixture = await startFixture();
    const { sandbox, merge } = await opened(fixture, TRAILED);
    await sandbox.closePull({ repository: 'acme/vault', number: 1 });
    await expect(merge('merge')).rejects.toThrow('#1 is not open');
    await expect(sandbox.closePull({ repository: 'acme/vault', number: 2 })).rejects.toThrow(
      '#2 is not open',
    );
  });

  test('of a fork names the fork', async () => {
    using fixture = await startFixture();
    const { sandbox, git, tip } = await opened(fixture, TRAILED);
    const fork = { repository: 'acme/vault', number: 2, title: 'Mine', login: 'mallory' };
    sandbox.addPullRequest({ ...fork, commits: [tip], head: BRANCH, headOwner: 'mallory', mergedAt: null });
    const { sha } = await sandbox.mergePull({ repository: 'acme/vault', number: 2, method: 'merge' });
    expect((await git.commit(sha))?.message).toContain(`Merge pull request #2 from mallory/${BRANCH}`);
    const { data } = await octokitOf(sandbox).rest.pulls.get({ ...vault, pull_number: 2 });
    expect(data).toMatchObject({ merged: true, head: { repo: { full_name: 'mallory/vault' } } });
    expect(sandbox.violations).toEqual([]);
  });
});
