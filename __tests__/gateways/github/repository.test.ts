import { describe, expect, test } from '@jest/globals';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { createRepositoryReader } from '../../../src/gateways/github/repository.ts';
import type { Access } from '../../../sandbox/github/state.ts';
import { type Fixture, releaser, startFixture } from '../../sandbox/github/fixture.ts';

const RELEASE = '.github/workflows/release.yml';

function readerOf({ sandbox }: Fixture, permissions: Readonly<Record<string, Access>> = releaser) {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' });
  const { fetch } = sandbox;
  const connection = { token, fetch, apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault' };
  return createRepositoryReader(createGitHubClient(connection));
}

test('a run counts for its commit and its workflow, however GitHub writes the path', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox, shas } = fixture;
  const [first = '', second = '', third = ''] = shas;
  sandbox.addRun({ repository: 'acme/vault', headSha: first, path: RELEASE });
  sandbox.addRun({ repository: 'acme/vault', headSha: second, path: `${RELEASE}@main` });
  sandbox.addRun({ repository: 'acme/vault', headSha: third, path: '.github/workflows/check.yml' });
  const { readRunFor } = readerOf(fixture);
  const found = {
    url: expect.stringMatching(/\/actions\/runs\/\d+$/),
    state: 'succeeded',
    conclusion: 'success',
  };
  expect(await readRunFor(first, RELEASE)).toEqual(found);
  expect(await readRunFor(second, RELEASE)).toEqual(found);
  expect(await readRunFor(third, RELEASE)).toBe('none');
  expect(await readRunFor(third, null)).toEqual(found);
  expect(await readerOf(fixture, { contents: 'write' }).readRunFor(first, RELEASE)).toBeNull();
  expect(sandbox.violations).toEqual([]);
});

describe('the run of a commit', () => {
  test.each([
    ['queued', null, 'going'],
    ['in_progress', null, 'going'],
    ['waiting', null, 'going'],
    ['completed', 'success', 'succeeded'],
    ['completed', 'failure', 'ended'],
    ['completed', 'cancelled', 'ended'],
    ['completed', 'skipped', 'ended'],
    ['completed', 'timed_out', 'ended'],
  ])('that is %s (%s) is %s', async (status, conclusion, state) => {
    using fixture = await startFixture();
    const headSha = fixture.shas[0] ?? '';
    fixture.sandbox.addRun({ repository: 'acme/vault', headSha, status, conclusion });
    expect(await readerOf(fixture).readRunFor(headSha, RELEASE)).toMatchObject({ state, conclusion });
  });

  test.each([
    ['cancelled', 'success'],
    ['success', 'cancelled'],
  ])('is the one that may release it: %s, then %s', async (...conclusions) => {
    using fixture = await startFixture();
    const headSha = fixture.shas[0] ?? '';
    const runs = conclusions.map((conclusion) =>
      fixture.sandbox.addRun({ repository: 'acme/vault', headSha, conclusion }),
    );
    const found = await readerOf(fixture).readRunFor(headSha, RELEASE);
    expect(found).toMatchObject({
      state: 'succeeded',
      url: expect.stringContaining(`${runs[conclusions.indexOf('success')]?.id}`),
    });
  });
});

test('what has become of a run', async () => {
  using fixture = await startFixture({ private: true });
  const headSha = fixture.shas[0] ?? '';
  const ended = fixture.sandbox.addRun({ repository: 'acme/vault', headSha });
  const going = fixture.sandbox.addRun({ repository: 'acme/vault', headSha, status: 'in_progress' });
  const { readRunState } = readerOf(fixture);
  expect(await readRunState(String(ended.id))).toBe('finished');
  expect(await readRunState(String(going.id))).toBe('going');
  expect(await readRunState('1')).toBeNull();
  expect(await readerOf(fixture, { contents: 'write' }).readRunState(String(ended.id))).toBeNull();
});

test('the node id', async () => {
  using fixture = await startFixture({ private: true });
  const { nodeId } = fixture.sandbox.repository('acme/vault');
  expect(await readerOf(fixture).readRepositoryId()).toBe(nodeId);
});

test('whether a branch holds a commit', async () => {
  using fixture = await startFixture();
  const [first = '', , third = ''] = fixture.shas;
  const { isOnBranch } = readerOf(fixture);
  expect(await isOnBranch(first, 'main')).toBe(true);
  expect(await isOnBranch(third, 'main')).toBe(true);
  await fixture.sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/main', after: first }]);
  expect(await isOnBranch(third, 'main')).toBe(false);
});

test('where a commit is, seen from another', async () => {
  using fixture = await startFixture();
  const [first = '', , third = ''] = fixture.shas;
  const { git } = fixture.sandbox.repository('acme/vault');
  const tree = (await git.commit(first))?.tree ?? '';
  const who = 'Mona Acme <mona@acme.example> 1788500000 +0000';
  const write = (parents: string): string =>
    git.objects.write(
      'commit',
      Buffer.from(`tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nfix: elsewhere\n`),
    ).sha;
  const { relateCommit } = readerOf(fixture);
  expect(await relateCommit(first, third)).toBe('ahead');
  expect(await relateCommit(third, first)).toBe('behind');
  expect(await relateCommit(third, third)).toBe('identical');
  expect(await relateCommit(third, write(`parent ${first}\n`))).toBe('diverged');
  expect(await relateCommit(third, write(''))).toBe('diverged');
  expect(await relateCommit(third, '0'.repeat(39) + '1')).toBe('diverged');
});

test('rules of a branch by their kind', async () => {
  using fixture = await startFixture();
  fixture.sandbox.addRule('acme/vault', { type: 'pull_request', target: 'branch', include: ['main'] });
  const branch = await readerOf(fixture).readBranch('main');
  expect(branch).toEqual({ sha: fixture.shas.at(-1), protected: true, rules: ['pull_request'] });
  await expect(readerOf(fixture).readBranch('gone')).rejects.toMatchObject({ code: 'github-right-missing' });
});
