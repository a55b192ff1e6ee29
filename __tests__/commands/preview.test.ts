// The preview of commits that are made already: a merge queue's.
import { expect, test } from '@jest/globals';
import { preview } from '../../src/commands/preview.ts';
import { readProject } from '../../src/commands/read-project.ts';
import { createCommitFiles } from '../../src/gateways/git/commit-files.ts';
import { createGit } from '../../src/gateways/git/run-git.ts';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { createRemoteHistory } from '../../src/gateways/github/remote-history.ts';
import { READS, startPull } from './preview-world.ts';

test('the title check of a merge group looks at what its base has not', async () => {
  const world = await startPull({ before: ['oops'], branch: ['feat: one', 'wip'] });
  using fixture = world.fixture;
  const { sandbox, gitDir } = fixture;
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions: READS, kind: 'actions' });
  const client = createGitHubClient({
    ...{ owner: 'acme', repo: 'vault', apiUrl: 'https://api.github.com', fetch: sandbox.fetch, token },
  });
  const sha = world.branch.at(-1) ?? '';
  const files = createCommitFiles(createGit(gitDir, process.env), sha);
  const request = {
    head: { branch: null, sha, committedAt: await files.readDate() },
    project: await readProject(files, '.'),
    ...{ target: { kind: 'next' } as const, bump: null, version: null, repositoryUrl: null },
  };
  const needs = {
    ...{ ...files, ...createRemoteHistory(client) },
    step: async <Value>(_title: string, work: () => Promise<Value>): Promise<Value> => work(),
    ...{ info: () => undefined, warn: () => undefined, standing: () => undefined },
  };
  expect((await preview(request, needs)).version).toBe('1.3.0');
  const failure = preview(request, needs, world.main);
  await expect(failure).rejects.toMatchObject({ code: 'preview-unparsed' });
  await expect(failure).rejects.toThrow(/"wip"/);
  await expect(failure).rejects.not.toThrow(/oops/);
  expect((await preview(request, needs, sha)).version).toBe('1.3.0');
});
