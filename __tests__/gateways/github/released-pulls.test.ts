import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/findings/user-error.ts';
import { readNewcomers } from '../../../src/gateways/github/newcomers.ts';
import { createReleasedPulls } from '../../../src/gateways/github/released-pulls.ts';
import { renderCommit } from '../../../sandbox/github/git/git-object.ts';
import { releasedComment, releasedMarker } from '../../../src/release/released-comment.ts';
import type { Access } from '../../../sandbox/github/state.ts';
import { type Fixture, person, startFixture } from '../../sandbox/github/fixture.ts';
import { patientClient } from './patient-client.ts';

const repository = 'acme/vault';
const RIGHTS = { contents: 'read', issues: 'read', 'pull-requests': 'read' } as const;

function clientOf({ sandbox }: Fixture, permissions: Readonly<Record<string, Access>> = RIGHTS) {
  const token = sandbox.issueToken({ repository, permissions, kind: 'actions' });
  return patientClient(sandbox.fetch, { token }).client;
}

describe('pull requests of a release', () => {
  test('are merged in its range; issues count when they are closed and of this repository', async () => {
    using fixture = await startFixture({ count: 4 });
    const { sandbox, shas } = fixture;
    const [before = '', first = '', second = '', last = ''] = shas;
    for (const login of ['eve', 'eve', 'eve']) sandbox.addIssue({ repository, login });
    for (const number of [1, 2]) sandbox.closeIssue({ repository, number }, 'acme');
    const pull = { repository, title: 'x', login: 'ada' };
    const body = 'Fixes #1, closes https://github.com/acme/vault/issues/2, resolves #3, fixes acme/other#1';
    sandbox.addPullRequest({
      ...pull,
      number: 11,
      commits: [first],
      mergeCommit: first,
      body,
      head: 'topic',
    });
    sandbox.addPullRequest({ ...pull, number: 12, commits: [second], mergeCommit: second, headOwner: 'eve' });
    sandbox.addPullRequest({ ...pull, number: 13, commits: [before, last], mergeCommit: before });
    sandbox.addPullRequest({ ...pull, number: 14, commits: [last], mergeCommit: last, base: '1.x', body });
    const read = (withIssues: boolean) =>
      createReleasedPulls(clientOf(fixture)).readReleasedPulls([first, second, last], withIssues);
    expect(await read(true)).toEqual([
      { number: 11, ownBranch: 'topic', issues: [1, 2] },
      { number: 12, ownBranch: null, issues: [] },
      // What a pull request into another branch names stays open by GitHub's rule.
      { number: 14, ownBranch: 'patch-14', issues: [] },
    ]);
    expect((await read(false)).map(({ issues }) => issues)).toEqual([[], [], []]);
    expect(sandbox.violations).toEqual([]);
  });

  test('are asked 50 commits at a time', async () => {
    using fixture = await startFixture({ count: 101 });
    const client = clientOf(fixture);
    expect(await createReleasedPulls(client).readReleasedPulls(fixture.shas, true)).toEqual([]);
    expect(client.requestCount()).toBe(3);
  });

  test('of a private repository need the rights, which are named', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox, shas } = fixture;
    sandbox.addPullRequest({
      repository,
      number: 1,
      title: 'x',
      login: 'ada',
      commits: shas.slice(-1),
      mergeCommit: shas.at(-1) ?? '',
    });
    const read = async (permissions: Readonly<Record<string, Access>>, withIssues: boolean) => {
      const pulls = createReleasedPulls(clientOf(fixture, permissions));
      return pulls.readReleasedPulls(shas, withIssues).then(
        (found) => found.length,
        (error: unknown) =>
          `${(error as UserError).code} ${/permissions: \S+/.exec((error as UserError).remedy)?.[0]}`,
      );
    };
    const blind = { contents: 'read', 'pull-requests': 'read' } as const;
    expect(await read(blind, true)).toBe('issue-right-missing permissions: issues:');
    expect(await read(blind, false)).toBe(1);
    expect(await read({ contents: 'read' }, false)).toBe('issue-right-missing permissions: pull-requests:');
  });
});

test('comments of earlier runs are seen behind others, those of strangers are not', async () => {
  using fixture = await startFixture();
  const { sandbox, shas } = fixture;
  const { number } = sandbox.addIssue({ repository, login: 'eve' });
  sandbox.addPullRequest({ repository, number: 2, title: 'x', login: 'ada', commits: shas.slice(-1) });
  const write = (on: number, login: string, body: string) =>
    sandbox.addComment({ repository, number: on, login, body });
  write(number, 'github-actions[bot]', releasedComment('v1.3.0', 'https://github.com/acme/vault'));
  for (let count = 0; count < 40; count += 1) write(number, 'eve', 'thanks!');
  write(2, 'eve', releasedMarker('v1.3.0'));
  write(2, 'github-actions[bot]', `They say: ${releasedMarker('v1.3.0')}`);
  const found = await createReleasedPulls(clientOf(fixture)).readCommented([number, 2]);
  expect([...found]).toEqual([
    [number, [releasedMarker('v1.3.0')]],
    [2, []],
  ]);
  expect(sandbox.violations).toEqual([]);
});

describe('newcomers', () => {
  test('have no commit before; people without an account and apps are not asked for', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git } = sandbox.repository(repository);
    const write = (email: string): string => {
      const author = { ...person, email };
      const tree = git.objects.write('tree', Buffer.alloc(0)).sha;
      const commit = {
        tree,
        parents: shas.slice(-1),
        author,
        committer: author,
        message: 'fix: x\n',
        signature: null,
      };
      return git.objects.write('commit', renderCommit(commit)).sha;
    };
    sandbox.addUser({ login: 'ada', emails: [person.email] });
    sandbox.addUser({ login: 'nina', emails: ['nina@acme.example'] });
    const commits = new Map([
      ['ada', write(person.email)],
      ['nina', write('nina@acme.example')],
      ['ghost', write('ghost@acme.example')],
      ['dependabot[bot]', write('bot@acme.example')],
    ]);
    const client = clientOf(fixture);
    expect(await readNewcomers(client, shas.at(-1) ?? '', commits)).toEqual(new Set(['nina']));
    expect(client.requestCount()).toBe(2);
    expect(await readNewcomers(client, shas.at(-1) ?? '', new Map())).toEqual(new Set());
    expect(client.requestCount()).toBe(2);
    expect(sandbox.violations).toEqual([]);
  });
});
