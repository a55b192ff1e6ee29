// A depth-1 checkout with GitHub's API comes to the same verdict and the same plan as a full clone, with the real griffe.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { createApiCheck } from '../../../src/commands/check-api.ts';
import { readPlan } from '../../../src/commands/read-plan.ts';
import { readProject } from '../../../src/commands/read-project.ts';
import { createCommitFiles } from '../../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../../src/gateways/git/local-history.ts';
import { createGit, type Git } from '../../../src/gateways/git/run-git.ts';
import { createCommitTree } from '../../../src/gateways/github/commit-tree.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { createRemoteHistory } from '../../../src/gateways/github/remote-history.ts';
import {
  createApiComparison,
  type ApiComparisonOptions,
} from '../../../src/gateways/python/api-comparison.ts';
import type { ReadsHistory } from '../../../src/plan/history.ts';
import type { ReleasePlan } from '../../../src/plan/release-plan.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { alone, warmUv } from '../../gateways/python/warm-uv.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(120_000);
const world = useWorld();

interface Place {
  readonly folder: string;
  readonly history: (git: Git) => ReadsHistory;
  readonly readElsewhere: ApiComparisonOptions['readElsewhere'];
}

async function planAt(sha: string, { folder, history, readElsewhere }: Place): Promise<ReleasePlan> {
  const git = createGit(folder, process.env);
  const files = createCommitFiles(git, sha);
  const comparison = createApiComparison({
    ...{ git, readElsewhere, workspace: folder, env: process.env, secrets: [], python: '', fetch },
    log: () => undefined,
  });
  const request = {
    target: { kind: 'next' },
    head: { branch: 'main', sha, committedAt: await files.readDate() },
    project: await readProject(files, '.'),
    ...{ bump: null, version: null, repositoryUrl: null },
  } as const;
  const checkApi = createApiCheck('bump', files, { ...comparison, annotate: () => undefined });
  return (await readPlan(request, { ...files, ...history(git), checkApi })).plan;
}

/** Only what the action checks out. */
async function shallowClone(project: TestProject, sha: string): Promise<string> {
  const clone = join(world().root, 'clones', project.name);
  await mkdir(clone, { recursive: true });
  const git = isolatedGit(clone);
  await git('init', '--quiet');
  await git('fetch', '--quiet', '--no-tags', '--depth=1', project.repository.git.gitDir, sha);
  await git('checkout', '--quiet', 'FETCH_HEAD');
  return clone;
}

test('the same verdict, version and hash, with two requests more', async () => {
  await warmUv();
  const project = await world().project({ commits: [commit('fix: nothing yet', 1)], unsound: true });
  const path = `src/${project.module}/gates.py`;
  await project.push(
    commit('feat: gates', 2, { files: { [path]: 'def open(path): ...\ndef close(): ...\n' } }),
  );
  await project.git('tag', '-f', '-a', 'v1.2.0', '-m', 'v1.2.0');
  await project.git('push', '--quiet', '--force', 'origin', 'v1.2.0');
  const sha = await project.push(commit('fix: tidy', 3, { files: { [path]: 'def open(path, key): ...\n' } }));

  const [owner = '', repo = ''] = project.fullName.split('/');
  const { fetch: ask } = world().github;
  const token = project.token({ contents: 'read' });
  const client = createGitHubClient({ token, owner, repo, apiUrl: 'https://api.github.com', fetch: ask });
  const local = await alone('api', () =>
    planAt(sha, { folder: project.directory, history: createLocalHistory, readElsewhere: null }),
  );
  const history = createRemoteHistory(client);
  const before = client.requestCount();
  const remote = await planAt(sha, {
    folder: await shallowClone(project, sha),
    history: () => history,
    readElsewhere: async (commitSha) => createCommitTree(client, commitSha),
  });
  expect(remote.packages[0]?.api).toEqual(local.packages[0]?.api);
  expect(remote.hash).toBe(local.hash);
  expect(local.packages[0]).toMatchObject({
    ...{ tag: 'v2.0.0', bump: 'major' },
    reason: expect.stringContaining(`${project.module}.gates`),
  });
  expect(
    local.packages[0]?.api?.verdict.changes.map(({ kind, name, path: file }) => [kind, name, file]),
  ).toEqual([
    ['parameter-added', `${project.module}.gates.open`, path],
    ['removed', `${project.module}.gates.close`, path],
  ]);
  // Tags and the comparison for the plan; the tree and one batch of blobs for the API.
  expect(client.requestCount() - before).toBe(4);
});
