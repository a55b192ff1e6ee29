import { describe, expect, test } from '@jest/globals';
import type { Access } from '../../../sandbox/github/state.ts';
import { type Fixture, octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';

const WRITE = { issues: 'write' } as const;
const REPOSITORY = 'acme/vault';
const PULL = 1;

function addPull({ sandbox, shas }: Fixture, body = ''): void {
  const commits = shas.slice(-1);
  sandbox.addPullRequest({
    repository: REPOSITORY,
    number: PULL,
    title: 'Mirror',
    login: 'ada',
    commits,
    body,
  });
}

describe('issues', () => {
  test('share their numbers and their list with pull requests', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    addPull(fixture);
    const { rest } = octokitOf(sandbox, WRITE);
    const { data: made } = await rest.issues.create({ ...vault, title: 'It fails', labels: ['Bug'] });
    expect(made).toMatchObject({
      number: 2,
      state: 'open',
      html_url: 'https://github.com/acme/vault/issues/2',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      author_association: 'NONE',
      labels: [{ name: 'Bug' }],
    });
    const list = async (more: { state?: 'all'; labels?: string; creator?: string; direction?: 'asc' }) =>
      (await rest.issues.listForRepo({ ...vault, ...more })).data.map(({ number, pull_request: pull }) =>
        pull === undefined ? number : `pull ${number}`,
      );
    expect(await list({})).toEqual([2]);
    expect(await list({ state: 'all' })).toEqual([2, 'pull 1']);
    expect(await list({ state: 'all', direction: 'asc' })).toEqual(['pull 1', 2]);
    expect(await list({ state: 'all', labels: 'bug' })).toEqual([2]);
    expect(await list({ state: 'all', labels: 'bug,other' })).toEqual([]);
    expect(await list({ state: 'all', creator: 'ada' })).toEqual(['pull 1']);
    expect(sandbox.violations).toEqual([]);
  });

  test('are closed with a reason by somebody, and opened again', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { number } = sandbox.addIssue({ repository: REPOSITORY, login: 'eve' });
    const { rest } = octokitOf(sandbox, WRITE);
    const edit = async (change: object) =>
      (await rest.issues.update({ ...vault, issue_number: number, ...change })).data;
    expect(await edit({ state: 'closed', state_reason: 'not_planned' })).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_by: { login: 'github-actions[bot]' },
    });
    expect(await edit({ state: 'open' })).toMatchObject({ state_reason: 'reopened', closed_at: null });
    expect(await edit({ title: 'x', body: 'y', labels: ['a'] })).toMatchObject({
      title: 'x',
      body: 'y',
      labels: [{ name: 'a' }],
    });
    expect(sandbox.violations).toEqual([]);
  });

  test('that a pull request names are closed by its merge', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git } = sandbox.repository(REPOSITORY);
    const add = () => sandbox.addIssue({ repository: REPOSITORY, login: 'eve' }).number;
    const [fixed, mentioned] = [add(), add()];
    const topic = writeCommit(sandbox, 'fix: x', shas.slice(-1), { 'file.txt': 'x' });
    await git.update([{ name: 'refs/heads/topic', after: topic }]);
    const rights = { 'pull-requests': 'write', contents: 'read' } as const;
    const { rest } = octokitOf(sandbox, rights, 'app');
    const body = `Fixes #${fixed}, see #${mentioned}; closes acme/other#${mentioned}`;
    const { data: pull } = await rest.pulls.create({
      ...vault,
      head: 'topic',
      base: 'main',
      title: 'x',
      body,
    });
    await sandbox.mergePull({ repository: REPOSITORY, number: pull.number, method: 'squash' });
    const { issues } = sandbox.repository(REPOSITORY);
    expect([issues.get(fixed)?.state, issues.get(mentioned)?.state]).toEqual(['closed', 'open']);
    expect(sandbox.violations).toEqual([]);
  });

  test.each<[string, object, object]>([
    ['without a title', { title: ' ' }, { code: 'missing_field', field: 'title' }],
    ['with a long title', { title: 'x'.repeat(257) }, { field: 'title' }],
    ['with a long text', { title: 'x', body: 'x'.repeat(65_537) }, { field: 'body' }],
    ['with a long label', { title: 'x', labels: ['x'.repeat(51)] }, { resource: 'Label' }],
  ])('%s are refused', async (_, issue, error) => {
    using fixture = await startFixture();
    const { rest } = octokitOf(fixture.sandbox, WRITE);
    const made = rest.issues.create({ ...vault, ...(issue as { title: string }) });
    await expect(made).rejects.toMatchObject({ status: 422, response: { data: { errors: [error] } } });
    expect(fixture.sandbox.repository(REPOSITORY).issues.size).toBe(0);
  });

  test('that are switched off are gone, pull requests stay', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    addPull(fixture);
    const { number } = sandbox.addIssue({ repository: REPOSITORY, login: 'eve' });
    sandbox.repository(REPOSITORY).hasIssues = false;
    const { rest } = octokitOf(sandbox, WRITE);
    expect(await statusOf(rest.issues.create({ ...vault, title: 'x' }))).toBe(410);
    expect(await statusOf(rest.issues.update({ ...vault, issue_number: number, body: 'x' }))).toBe(410);
    expect(await statusOf(rest.issues.createComment({ ...vault, issue_number: number, body: 'x' }))).toBe(
      410,
    );
    expect(await statusOf(rest.issues.createComment({ ...vault, issue_number: PULL, body: 'x' }))).toBe(200);
    expect((await rest.issues.listForRepo({ ...vault, state: 'all' })).data).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
  });

  test('of an archived repository are only read', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { number } = sandbox.addIssue({ repository: REPOSITORY, login: 'eve' });
    sandbox.repository(REPOSITORY).archived = true;
    const { rest } = octokitOf(sandbox, WRITE);
    expect(await statusOf(rest.issues.get({ ...vault, issue_number: number }))).toBe(200);
    expect(await statusOf(rest.issues.update({ ...vault, issue_number: number, body: 'x' }))).toBe(403);
  });
});

describe('comments', () => {
  test('are written, listed by pages oldest first, edited and deleted', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    addPull(fixture);
    const { rest } = octokitOf(sandbox, { 'pull-requests': 'write' });
    for (const login of ['acme', 'ada', 'eve'])
      sandbox.addComment({ repository: REPOSITORY, number: PULL, login, body: login });
    const { data } = await rest.issues.createComment({ ...vault, issue_number: PULL, body: 'ours' });
    expect(data.html_url).toBe(`https://github.com/acme/vault/pull/1#issuecomment-${data.id}`);
    const page = async (number: number) =>
      (await rest.issues.listComments({ ...vault, issue_number: PULL, per_page: 3, page: number })).data.map(
        ({ body, author_association: association }) => `${body} ${association}`,
      );
    expect(await page(1)).toEqual(['acme OWNER', 'ada CONTRIBUTOR', 'eve NONE']);
    expect(await page(2)).toEqual(['ours NONE']);
    await rest.issues.updateComment({ ...vault, comment_id: data.id, body: 'changed' });
    expect(await page(2)).toEqual(['changed NONE']);
    await rest.issues.deleteComment({ ...vault, comment_id: data.id });
    expect(await page(2)).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  test.each(['  ', 'x'.repeat(65_537)])('%.3s are refused', async (body) => {
    using fixture = await startFixture();
    addPull(fixture);
    const { rest } = octokitOf(fixture.sandbox, WRITE);
    expect(await statusOf(rest.issues.createComment({ ...vault, issue_number: PULL, body }))).toBe(422);
  });

  test.each<['pull' | 'issue', Readonly<Record<string, Access>>, number]>([
    ['pull', { 'pull-requests': 'write' }, 200],
    ['pull', { issues: 'write' }, 200],
    ['pull', { issues: 'read', 'pull-requests': 'read', contents: 'write' }, 403],
    ['issue', { issues: 'write' }, 200],
    ['issue', { 'pull-requests': 'write' }, 403],
  ])('on a %s with %j: %s', async (kind, rights, status) => {
    using fixture = await startFixture({ private: true });
    const { sandbox } = fixture;
    addPull(fixture);
    const { number } = sandbox.addIssue({ repository: REPOSITORY, login: 'eve' });
    const { rest } = octokitOf(sandbox, rights);
    const on = { ...vault, issue_number: kind === 'pull' ? PULL : number };
    expect(await statusOf(rest.issues.createComment({ ...on, body: 'x' }))).toBe(status);
    expect(await statusOf(octokitOf(sandbox, { contents: 'read' }).rest.issues.listComments(on))).toBe(403);
    expect(sandbox.violations).toEqual([]);
  });
});
