// Settings that decide what commits a branch gets, asked with tokens of different rights.
import { expect, test } from '@jest/globals';
import type { Access } from '../../../sandbox/github/state.ts';
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
  const fresh = { private: true, defaultBranch: 'main', merges, actionsOpenPulls: false, needsPull: false };
  expect(await readSettings(true)).toEqual(fresh);
  const changed = { squash: false, squashTitle: 'PR_TITLE', squashMessage: 'BLANK' } as const;
  sandbox.repository('acme/vault').merges = changed;
  sandbox.allowActionsPulls('acme/vault');
  sandbox.addRule('acme/vault', { type: 'pull_request', target: 'branch', include: ['main'] });
  expect(await readSettings(true)).toEqual({
    ...fresh,
    ...{ merges: changed, actionsOpenPulls: true, needsPull: true },
  });
  expect(sandbox.violations).toEqual([]);
});

test('what a token may not see is null, and nothing is asked that is of no interest', async () => {
  using fixture = await startFixture({ private: true });
  const { readSettings } = settingsOf(fixture, { contents: 'read' });
  expect(await readSettings(true)).toMatchObject({ merges: null, actionsOpenPulls: null, needsPull: false });
  const before = fixture.sandbox.requests.length;
  expect(await readSettings(false)).toMatchObject({ actionsOpenPulls: null });
  expect(fixture.sandbox.requests).toHaveLength(before + 2);
});

test('a wrong token and a repository that it cannot see are told apart', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const connection = { apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault', fetch: sandbox.fetch };
  const wrong = createRepositorySettings(createGitHubClient({ ...connection, token: 'ghp_wrong' }));
  await expect(wrong.readSettings(false)).rejects.toMatchObject({ code: 'github-token-invalid' });
  await sandbox.createRepository({ owner: 'acme', name: 'other' });
  const token = sandbox.issueToken({ repository: 'acme/other', permissions: ALL, kind: 'pat' });
  const narrow = createRepositorySettings(createGitHubClient({ ...connection, token }));
  await expect(narrow.readSettings(false)).rejects.toMatchObject({ code: 'github-right-missing' });
});
