import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/findings/user-error.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { createIssues, ISSUE_LABEL } from '../../../src/gateways/github/issues.ts';
import type { Access, TokenKind } from '../../../sandbox/github/state.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { patientClient, requestsOf, writesOf } from './patient-client.ts';

const RIGHTS = { issues: 'write', 'pull-requests': 'write' } as const;
const MARKER = '<!-- py-release:health -->';
const TEXT = { title: 'Releases need attention', body: `${MARKER}\nThe index is gone.` };
const repository = 'acme/vault';

interface Options {
  readonly permissions?: Readonly<Record<string, Access>>;
  readonly kind?: TokenKind;
  readonly around?: (next: Fetch) => Fetch;
}

function issuesOf({ sandbox }: Fixture, { permissions = RIGHTS, kind = 'actions', around }: Options = {}) {
  const token = sandbox.issueToken({ repository, permissions, kind });
  const fetch = around === undefined ? sandbox.fetch : around(sandbox.fetch);
  return createIssues(patientClient(fetch, { token }).client);
}

function addPull({ sandbox, shas }: Fixture, number: number, body = ''): void {
  sandbox.addPullRequest({ repository, number, title: 'x', login: 'acme', commits: shas.slice(-1), body });
}

const failure = (work: Promise<unknown>): Promise<UserError> =>
  work.then(
    () => Promise.reject(new Error('it was done')),
    (error: unknown) => error as UserError,
  );

describe('issues', () => {
  test('are opened, found again, edited and closed', async () => {
    using fixture = await startFixture();
    const issues = issuesOf(fixture);
    const made = await issues.openIssue({ ...TEXT, labels: ['health'] });
    expect(made).toEqual({
      ...{ number: 1, ...TEXT, state: 'open', byPerson: false },
      url: 'https://github.com/acme/vault/issues/1',
      labels: [ISSUE_LABEL, 'health'],
    });
    expect(await issues.findIssues(MARKER, 'open')).toEqual([made]);
    expect(await issues.findIssues('<!-- py-release:other -->', 'all')).toEqual([]);
    expect(
      await issues.editIssue(1, { body: `${MARKER}\nfine`, state: 'closed', reason: 'completed' }),
    ).toEqual({ ...made, body: `${MARKER}\nfine`, state: 'closed' });
    expect(await issues.findIssues(MARKER, 'open')).toEqual([]);
    expect(await issues.findIssues(MARKER, 'all')).toHaveLength(1);
    expect(await issues.editIssue(1, { state: 'open', labels: [], title: ' two\nlines ' })).toMatchObject({
      ...{ state: 'open', labels: [ISSUE_LABEL], title: 'two lines' },
    });
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('of strangers do not count, nor do pull requests', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const add = (login: string, body = TEXT.body) =>
      sandbox.addIssue({ repository, login, body, labels: [ISSUE_LABEL] }).number;
    sandbox.repository(repository).collaborators.set('grace', 'COLLABORATOR').set('ada', 'MEMBER');
    add('eve');
    const kept = [add('grace'), add('ada'), add('acme'), add('release-app[bot]')];
    add('acme', `quoted: ${TEXT.body}`);
    addPull(fixture, 90, TEXT.body);
    sandbox.repository(repository).pulls.get(90)!.labels = [ISSUE_LABEL];
    const found = await issuesOf(fixture).findIssues(MARKER, 'all');
    expect(found.map(({ number }) => number)).toEqual(kept.reverse());
  });

  test('among thousands are found by one request; without their label by one more', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    for (let count = 0; count < 250; count += 1) sandbox.addIssue({ repository, login: 'eve' });
    const issues = issuesOf(fixture);
    await issues.openIssue(TEXT);
    const before = sandbox.requests.length;
    expect(await issues.findIssues(MARKER, 'open')).toHaveLength(1);
    expect(requestsOf(fixture).slice(before)).toEqual(['GET issues']);
    sandbox.repository(repository).issues.get(251)!.labels = [];
    expect(await issues.findIssues(MARKER, 'open')).toHaveLength(1);
    expect(requestsOf(fixture).slice(before)).toEqual(['GET issues', 'GET issues', 'GET issues']);
  });

  test('with our label are read by pages', async () => {
    using fixture = await startFixture();
    const add = () =>
      fixture.sandbox.addIssue({ repository, login: 'acme', body: MARKER, labels: [ISSUE_LABEL] });
    for (let count = 0; count < 101; count += 1) add();
    const found = await issuesOf(fixture).findIssues(MARKER, 'all');
    expect([found.length, found[0]?.number, found.at(-1)?.number]).toEqual([101, 101, 1]);
  });

  test.each([
    ['as a list says it', (next: Fetch) => next],
    ['when a list leaves it out', withoutClosers],
  ])('know whether a person closed them, %s', async (_, around) => {
    using fixture = await startFixture();
    const issues = issuesOf(fixture, { around });
    await issues.openIssue(TEXT);
    await issues.openIssue(TEXT);
    await issues.editIssue(1, { state: 'closed' });
    fixture.sandbox.closeIssue({ repository, number: 2 }, 'grace');
    const found = await issues.findIssues(MARKER, 'all');
    expect(found.map(({ number, byPerson }) => [number, byPerson])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test.each(['cut', 'cut-after-effect'] as const)('are opened once: %s', async (kind) => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: 'POST /repos/{owner}/{repo}/issues', kind });
    expect(await issuesOf(fixture).openIssue(TEXT)).toMatchObject({ number: 1 });
    expect(fixture.sandbox.repository(repository).issues.size).toBe(1);
  });

  test('are cut to what GitHub takes, and say so', async () => {
    using fixture = await startFixture();
    const body = `${MARKER}\n${'a line of text\n'.repeat(6_000)}`;
    const made = await issuesOf(fixture).openIssue({ title: `x${'🐍'.repeat(300)}`, body });
    expect([...made.title]).toHaveLength(256);
    expect(made.title.isWellFormed()).toBe(true);
    expect(made.body.length).toBeLessThanOrEqual(65_536);
    expect(made.body).toContain('the rest was cut');
  });

  test('say which right lacks', async () => {
    using fixture = await startFixture();
    const issues = issuesOf(fixture, { permissions: { 'pull-requests': 'write' } });
    const error = await failure(issues.openIssue(TEXT));
    expect([error.code, error.remedy]).toEqual([
      'issue-right-missing',
      expect.stringContaining('permissions: issues: write'),
    ]);
    expect(writesOf(fixture)).toEqual([]);
  });

  test('that are switched off are told as such', async () => {
    using fixture = await startFixture();
    fixture.sandbox.repository(repository).hasIssues = false;
    expect((await failure(issuesOf(fixture).openIssue(TEXT))).code).toBe('issues-disabled');
  });
});

describe('comments', () => {
  test('are written once, found behind hundreds of others, and edited', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    addPull(fixture, 1);
    const issues = issuesOf(fixture);
    sandbox.addComment({ repository, number: 1, login: 'eve', body: `${MARKER} forged` });
    for (let count = 0; count < 120; count += 1)
      sandbox.addComment({ repository, number: 1, login: 'acme', body: `I quote: ${MARKER}` });
    expect(await issues.findComment(1, MARKER)).toBeNull();
    const made = await issues.writeComment(1, `${MARKER}\nfirst`);
    expect(await issues.findComment(1, MARKER)).toEqual(made);
    const changed = await issues.editComment(made.id, `${MARKER}\nsecond`);
    expect(changed).toEqual({ ...made, body: `${MARKER}\nsecond` });
    expect(await issues.findComment(1, MARKER)).toEqual(changed);
    expect(sandbox.violations).toEqual([]);
  });

  test.each(['cut', 'cut-after-effect'] as const)('survive a lost answer: %s', async (kind) => {
    using fixture = await startFixture();
    addPull(fixture, 1);
    fixture.sandbox.fault({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind });
    await issuesOf(fixture).writeComment(1, MARKER);
    expect(fixture.sandbox.repository(repository).comments.size).toBe(1);
  });

  test('on a locked conversation are refused without a word about rights', async () => {
    using fixture = await startFixture();
    addPull(fixture, 1);
    const message = 'Unable to create comment because issue is locked.';
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    fixture.sandbox.fault({ route, kind: { status: 403, body: { message } }, times: 9 });
    const error = await failure(issuesOf(fixture).writeComment(1, MARKER));
    expect([error.code, error.remedy]).toEqual([
      'conversation-locked',
      expect.not.stringContaining('permissions'),
    ]);
  });

  test('name the right that lacks on a pull request', async () => {
    using fixture = await startFixture();
    addPull(fixture, 1);
    const issues = issuesOf(fixture, { permissions: { contents: 'write' } });
    const error = await failure(issues.writeComment(1, MARKER));
    expect([error.code, error.remedy]).toEqual([
      'issue-right-missing',
      expect.stringContaining('permissions: pull-requests: write'),
    ]);
  });
});

/** As GitHub's documentation shows the list. */
function withoutClosers(next: Fetch): Fetch {
  return async (url, options) => {
    const answer = await next(url, options);
    if (!/\/issues\?/.test(url)) return answer;
    const issues = JSON.parse(await answer.text()) as Record<string, unknown>[];
    for (const issue of issues) delete issue['closed_by'];
    return Response.json(issues);
  };
}
