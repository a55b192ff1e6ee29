// Settings that decide what commits a branch gets, asked with tokens of different rights.
import { expect, test } from '@jest/globals';
import { type Access, NEW_MERGES } from '../../../sandbox/github/state.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { createRepositorySettings } from '../../../src/gateways/github/repository-settings.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';

const ALL = { contents: 'write', administration: 'read' } as const;

function settingsOf({ sandbox }: Fixture, permissions: Readonly<Record<string, Access>> = ALL) {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'pat' });
  const connection = { token, apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault' };
  const wait = async (): Promise<void> => undefined;
  return createRepositorySettings(createGitHubClient({ ...connection, fetch: sandbox.fetch, wait }));
}

test('a token that may see them', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const { readSettings } = settingsOf(fixture);
  const merges = {
    squash: true,
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
  } as const;
  const fresh = {
    ...{ private: true, defaultBranch: 'main', merges, actionsOpenPulls: false },
    ...{ needsPull: false, isBlocked: false },
  };
  expect(await readSettings(true, null)).toEqual(fresh);
  const changed = { squash: false, squashTitle: 'PR_TITLE', squashMessage: 'BLANK' } as const;
  sandbox.repository('acme/vault').merges = changed;
  sandbox.allowActionsPulls('acme/vault');
  sandbox.addRule('acme/vault', { type: 'pull_request', target: 'branch', include: ['main'] });
  expect(await readSettings(true, null)).toEqual({
    ...fresh,
    ...{ merges: changed, actionsOpenPulls: true, needsPull: true },
  });
  expect(sandbox.violations).toEqual([]);
});

test('what a token may not see is null, and nothing is asked that is of no interest', async () => {
  using fixture = await startFixture({ private: true });
  const { readSettings } = settingsOf(fixture, { contents: 'read' });
  expect(await readSettings(true, null)).toMatchObject({
    merges: null,
    actionsOpenPulls: null,
    needsPull: false,
  });
  const before = fixture.sandbox.requests.length;
  expect(await readSettings(false, null)).toMatchObject({ actionsOpenPulls: null });
  expect(fixture.sandbox.requests).toHaveLength(before + 2);
});

test('a wrong token and a repository that it cannot see are told apart', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const connection = { apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault', fetch: sandbox.fetch };
  const wrong = createRepositorySettings(createGitHubClient({ ...connection, token: 'ghp_wrong' }));
  await expect(wrong.readSettings(false, null)).rejects.toMatchObject({ code: 'github-token-invalid' });
  await sandbox.createRepository({ owner: 'acme', name: 'other' });
  const token = sandbox.issueToken({ repository: 'acme/other', permissions: ALL, kind: 'pat' });
  const narrow = createRepositorySettings(createGitHubClient({ ...connection, token }));
  await expect(narrow.readSettings(false, null)).rejects.toMatchObject({ code: 'github-right-missing' });
});

test('rules of the branch that releases count, not only the switches', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  const { readSettings } = settingsOf(fixture);
  const rule = { target: 'branch', include: ['stable'] } as const;
  const parameters = { allowed_merge_methods: ['merge'] };
  sandbox.addRule('acme/vault', { ...rule, type: 'pull_request', parameters });
  expect(await readSettings(false, null)).toMatchObject({ merges: { squash: true }, needsPull: false });
  const narrowed = { merges: { squash: false }, needsPull: true, isBlocked: false };
  expect(await readSettings(false, 'stable')).toMatchObject(narrowed);
  sandbox.addRule('acme/vault', { ...rule, type: 'required_linear_history' });
  expect(await readSettings(false, 'stable')).toMatchObject({ ...narrowed, isBlocked: true });
  expect(sandbox.violations).toEqual([]);
});

test('a merge queue takes no pushes', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  sandbox.addRule('acme/vault', { type: 'merge_queue', target: 'branch', include: ['main'] });
  const merges = { squash: false };
  expect(await settingsOf(fixture).readSettings(false, null)).toMatchObject({ merges, needsPull: true });
});

test('rules that may not be seen change nothing', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  sandbox.addRule('acme/vault', { type: 'required_linear_history', target: 'branch', include: ['main'] });
  sandbox.repository('acme/vault').merges = { ...NEW_MERGES, squash: false, rebase: false };
  const { readSettings } = settingsOf(fixture);
  expect(await readSettings(false, null)).toMatchObject({ needsPull: false, isBlocked: true });
  const body = { message: 'Resource not accessible by integration' };
  sandbox.fault({ route: /rules\/branches/, kind: { status: 403, body } });
  expect(await readSettings(false, null)).toMatchObject({ needsPull: null, isBlocked: false });
});
