import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';
import { BRANCH, rights, withBranch } from './pull-fixture.ts';

describe('a pull request', () => {
  test('is opened, listed, read and edited', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox, shas } = fixture;
    const { pulls, open, head } = await withBranch(fixture);
    const { data: opened } = await open();
    expect(opened).toMatchObject({
      number: 1,
      state: 'open',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      head: {
        label: `acme:${BRANCH}`,
        ref: BRANCH,
        sha: head,
        repo: { full_name: 'acme/vault', fork: false },
      },
      base: { ref: 'main', sha: shas.at(-1) },
      merge_commit_sha: null,
      mergeable: null,
      merged: false,
      commits: 1,
      changed_files: 1,
    });
    const read = await pulls.get({ ...vault, pull_number: 1 });
    expect(read.data).toMatchObject({ mergeable: true, mergeable_state: 'clean' });
    // A trial, on no branch, that must not be taken for the merge.
    const { git } = sandbox.repository('acme/vault');
    expect((await git.commit(read.data.merge_commit_sha ?? ''))?.parents).toEqual([shas.at(-1), head]);
    expect(await git.isReachable(read.data.merge_commit_sha ?? '')).toBe(false);

    const person = octokitOf(sandbox, { 'pull-requests': 'write' }, 'pat').rest.pulls;
    await person.update({ ...vault, pull_number: 1, body: 'Better notes' });
    await person.update({ ...vault, pull_number: 1, title: 'Release 1.0.0' });
    const { data: listed } = await pulls.list({ ...vault, head: `acme:${BRANCH}`, base: 'main' });
    expect(listed).toMatchObject([{ title: 'Release 1.0.0', body: 'Better notes' }]);
    expect(sandbox.violations).toEqual([]);
  });

  test('is found by state, head and base', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { pulls, open, git, head } = await withBranch(fixture);
    await open();
    await sandbox.closePull({ repository: 'acme/vault', number: 1 });
    await git.createRef({ ...vault, ref: 'refs/heads/other', sha: head });
    await open({ head: 'acme:other', draft: true });
    const fork = {
      repository: 'acme/vault',
      title: 'Mine',
      login: 'mallory',
      commits: [head],
      mergedAt: null,
    };
    sandbox.addPullRequest({ ...fork, number: 7, head: BRANCH, headOwner: 'mallory', base: '1.x' });
    const numbers = async (filter: object) =>
      (await pulls.list({ ...vault, ...filter })).data.map(({ number }) => number);
    expect(await numbers({})).toEqual([7, 2]);
    expect(await numbers({ state: 'closed' })).toEqual([1]);
    expect(await numbers({ state: 'all', direction: 'asc' })).toEqual([1, 2, 7]);
    expect(await numbers({ state: 'all', head: `acme:${BRANCH}` })).toEqual([1]);
    expect(await numbers({ state: 'all', head: `mallory:${BRANCH}` })).toEqual([7]);
    expect(await numbers({ state: 'all', head: BRANCH })).toEqual([7, 2, 1]);
    expect(await numbers({ base: 'main' })).toEqual([2]);
    expect(await numbers({ state: 'all', per_page: 1, page: 2 })).toEqual([2]);
    const { data } = await pulls.get({ ...vault, pull_number: 7 });
    expect(data.head).toMatchObject({
      label: `mallory:${BRANCH}`,
      repo: { full_name: 'mallory/vault', fork: true, owner: { login: 'mallory' } },
    });
    const ofCommit = async (commit_sha: string) => {
      const found = await octokitOf(sandbox).rest.repos.listPullRequestsAssociatedWithCommit({
        ...vault,
        commit_sha,
      });
      return found.data.map(({ number }) => number);
    };
    expect(await ofCommit(head)).toEqual([2, 7]);
    expect(await ofCommit('other')).toEqual([2, 7]);
    expect(await ofCommit(shas[0] ?? '')).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  test('follows its branch while it is open', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { pulls, open, git, head, main } = await withBranch(fixture);
    await open();
    const next = writeCommit(sandbox, 'chore(release): 1.1.0', [main], { 'file.txt': '1.1.0' }, 20);
    const branch = { ...vault, ref: `heads/${BRANCH}` };
    expect(await statusOf(git.updateRef({ ...branch, sha: next }))).toBe(422);
    await git.updateRef({ ...branch, sha: next, force: true });
    const one = { ...vault, pull_number: 1 };
    expect((await pulls.get(one)).data).toMatchObject({ state: 'open', head: { sha: next } });

    await pulls.update({ ...one, state: 'closed' });
    await git.updateRef({ ...branch, sha: head, force: true });
    expect((await pulls.get(one)).data).toMatchObject({
      state: 'closed',
      merged: false,
      head: { sha: next },
    });
    await expect(pulls.update({ ...one, state: 'open' })).rejects.toThrow('was force-pushed or recreated.');
    await git.updateRef({ ...branch, sha: next, force: true });
    expect((await pulls.update({ ...one, state: 'open' })).data).toMatchObject({
      state: 'open',
      closed_at: null,
    });
    // Nothing is left to merge.
    await git.updateRef({ ...branch, sha: shas[0] ?? '', force: true });
    expect((await pulls.get(one)).data).toMatchObject({ state: 'closed', merged_at: null });
    await git.deleteRef(branch);
    await expect(pulls.update({ ...one, state: 'open' })).rejects.toThrow(
      `The ${BRANCH} branch has been deleted.`,
    );
    expect(sandbox.violations).toEqual([]);
  });

  test('is closed when its branch is deleted, and a later one of the same name is another', async () => {
    using fixture = await startFixture();
    const { pulls, open, git, head } = await withBranch(fixture);
    await open();
    await git.deleteRef({ ...vault, ref: `heads/${BRANCH}` });
    expect((await pulls.get({ ...vault, pull_number: 1 })).data).toMatchObject({
      state: 'closed',
      merged_at: null,
      head: { ref: BRANCH, sha: head },
    });
    await git.createRef({ ...vault, ref: `refs/heads/${BRANCH}`, sha: head });
    expect((await open()).data.number).toBe(2);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('is late in a stale read', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { pulls, open } = await withBranch(fixture);
    await open();
    const route = 'GET /repos/{owner}/{repo}/pulls';
    sandbox.fault({ route, kind: 'stale' });
    expect((await pulls.list(vault)).data).toEqual([]);
    expect((await pulls.list(vault)).data).toHaveLength(1);
    await sandbox.mergePull({ repository: 'acme/vault', number: 1, method: 'squash' });
    sandbox.fault({ route, kind: 'stale' });
    expect((await pulls.list(vault)).data).toMatchObject([{ state: 'open', merged_at: null }]);
    expect((await pulls.list(vault)).data).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  test('of a workflow starts no runs, but some wait for a person', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { pulls, open } = await withBranch(fixture);
    await open();
    await pulls.update({ ...vault, pull_number: 1, title: 'x', state: 'closed' });
    const person = octokitOf(sandbox, rights, 'pat').rest.pulls;
    await person.update({ ...vault, pull_number: 1, state: 'open' });
    const told = sandbox.events.map(({ name, payload, startsRuns, awaitsApproval }) => [
      payload['action'] ?? name,
      startsRuns,
      awaitsApproval,
    ]);
    expect(told).toEqual([
      ['push', false, false],
      ['opened', false, true],
      ['edited', false, false],
      ['closed', false, false],
      ['reopened', true, false],
    ]);
  });
});
