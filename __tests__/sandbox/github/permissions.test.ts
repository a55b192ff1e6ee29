import { describe, expect, test } from '@jest/globals';
import type { Access, TokenKind } from '../../../sandbox/github/state.ts';
import { octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';

type Octokit = ReturnType<typeof octokitOf>;
type Permissions = Readonly<Record<string, Access>>;

/** It is there, merged; and a branch `topic` that no pull request is for yet. */
const PULL = 7;

interface Case {
  readonly what: string;
  readonly request: (octokit: Octokit, sha: string) => Promise<unknown>;
  readonly least: Permissions;
}

const reads: readonly Case[] = [
  { what: 'the repository', request: ({ rest }) => rest.repos.get(vault), least: {} },
  {
    what: 'rules',
    request: ({ rest }) => rest.repos.getBranchRules({ ...vault, branch: 'main' }),
    least: {},
  },
  {
    what: 'a branch',
    request: ({ rest }) => rest.repos.getBranch({ ...vault, branch: 'main' }),
    least: { contents: 'read' },
  },
  {
    what: 'a ref',
    request: ({ rest }) => rest.git.getRef({ ...vault, ref: 'heads/main' }),
    least: { contents: 'read' },
  },
  { what: 'commits', request: ({ rest }) => rest.repos.listCommits(vault), least: { contents: 'read' } },
  { what: 'releases', request: ({ rest }) => rest.repos.listReleases(vault), least: { contents: 'read' } },
  {
    what: 'runs',
    request: ({ rest }) => rest.actions.listWorkflowRunsForRepo(vault),
    least: { actions: 'read' },
  },
  {
    what: 'pull requests',
    request: ({ rest }) => rest.pulls.list(vault),
    least: { 'pull-requests': 'read' },
  },
  {
    what: 'a pull request',
    request: ({ rest }) => rest.pulls.get({ ...vault, pull_number: PULL }),
    least: { 'pull-requests': 'read' },
  },
  {
    what: 'pull requests of a commit',
    request: ({ rest }, sha) =>
      rest.repos.listPullRequestsAssociatedWithCommit({ ...vault, commit_sha: sha }),
    least: { 'pull-requests': 'read' },
  },
];

const writes: readonly Case[] = [
  {
    what: 'a blob',
    request: ({ rest }) => rest.git.createBlob({ ...vault, content: 'x' }),
    least: { contents: 'write' },
  },
  {
    what: 'a ref',
    request: ({ rest }, sha) => rest.git.createRef({ ...vault, ref: 'refs/tags/v1', sha }),
    least: { contents: 'write' },
  },
  {
    what: 'a release',
    request: ({ rest }) => rest.repos.createRelease({ ...vault, tag_name: 'v1', draft: true }),
    least: { contents: 'write' },
  },
  {
    what: 'a new pull request',
    request: ({ rest }) => rest.pulls.create({ ...vault, head: 'topic', base: 'main', title: 'x' }),
    least: { 'pull-requests': 'write' },
  },
  {
    what: 'a pull request',
    request: ({ rest }) => rest.pulls.update({ ...vault, pull_number: PULL, body: 'x' }),
    least: { 'pull-requests': 'write' },
  },
];

async function outcomes(isPrivate: boolean, { request, least }: Case): Promise<readonly number[]> {
  using fixture = await startFixture({ private: isPrivate });
  const { sandbox, shas } = fixture;
  sandbox.allowActionsPulls('acme/vault');
  const pull = {
    repository: 'acme/vault',
    number: PULL,
    title: 'x',
    login: 'ada',
    commits: shas.slice(0, 1),
  };
  sandbox.addPullRequest(pull);
  const topic = writeCommit(sandbox, 'fix: x', shas.slice(-1), { 'file.txt': 'x' });
  await sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/topic', after: topic }]);
  const status = (permissions: Permissions) =>
    statusOf(request(octokitOf(sandbox, permissions), shas[0] ?? ''));
  const weaker = Object.fromEntries(
    Object.entries(least).flatMap(([name, access]) => (access === 'write' ? [[name, 'read'] as const] : [])),
  );
  const result = [await status(least), await status(weaker)];
  expect(sandbox.violations).toEqual([]);
  return result;
}

describe('permissions', () => {
  test.each(reads)('to read $what of a private repository', async (one) => {
    expect(await outcomes(true, one)).toEqual([200, Object.keys(one.least).length === 0 ? 200 : 403]);
  });

  test.each(reads)('are not needed to read $what of a public repository', async (one) => {
    expect(await outcomes(false, one)).toEqual([200, 200]);
  });

  test.each(writes)('to write $what', async (one) => {
    expect(await outcomes(false, one)).toEqual([200, 403]);
  });

  test('to settings are never those of a job', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const read = (kind: TokenKind, permissions: Permissions) =>
      octokitOf(sandbox, permissions, kind).rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(
        vault,
      );
    expect(await statusOf(read('actions', { administration: 'read' }))).toBe(403);
    expect(await statusOf(read('app', { contents: 'write' }))).toBe(403);
    for (const kind of ['app', 'pat'] as const) {
      const { data } = await read(kind, { administration: 'read' });
      expect(data).toEqual({
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: kind === 'pat',
      });
      sandbox.allowActionsPulls('acme/vault');
    }
    expect(sandbox.violations).toEqual([]);
  });

  test('to open a pull request of a private repository include reading its contents', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox, shas } = fixture;
    const topic = writeCommit(sandbox, 'fix: x', shas.slice(-1), { 'file.txt': 'x' });
    await sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/topic', after: topic }]);
    const open = (permissions: Permissions) =>
      statusOf(
        octokitOf(sandbox, permissions, 'app').rest.pulls.create({
          ...vault,
          head: 'topic',
          base: 'main',
          title: 'x',
        }),
      );
    expect(await open({ 'pull-requests': 'write' })).toBe(403);
    expect(await open({ 'pull-requests': 'write', contents: 'read' })).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  test('are named by the refusal', async () => {
    using fixture = await startFixture();
    const refused = octokitOf(fixture.sandbox, { contents: 'read' }).rest.git.createBlob({
      ...vault,
      content: 'x',
    });
    await expect(refused).rejects.toMatchObject({
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
    });
  });

  test('without any, a private repository does not exist; a wrong token is told so', async () => {
    using fixture = await startFixture({ private: true });
    const { sandbox } = fixture;
    await sandbox.createRepository({ owner: 'acme', name: 'other', private: true });
    const { repos } = octokitOf(sandbox).rest;
    expect(await statusOf(repos.get({ owner: 'acme', repo: 'other' }))).toBe(404);
    expect(await statusOf(repos.get({ owner: 'acme', repo: 'nowhere' }))).toBe(404);
    const get = async (headers: Record<string, string>) =>
      (await sandbox.fetch('https://api.github.com/repos/acme/vault', { headers })).status;
    expect(await get({})).toBe(404);
    expect(await get({ authorization: 'Bearer ghs_wrong' })).toBe(401);
    const token = sandbox.issueToken({ repository: 'acme/vault', permissions: {}, kind: 'app' });
    expect(await get({ authorization: `token ${token}` })).toBe(200);
    sandbox.revokeToken(token);
    expect(await get({ authorization: `token ${token}` })).toBe(401);
    expect(sandbox.violations).toEqual([]);
  });
});
