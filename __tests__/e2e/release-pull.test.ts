// A protected branch, with README's workflow: the push proposes, the merge releases.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startWorld, TWO_JOBS, type World } from './world.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const maintainer = (yaml: string): string => yaml.replace(/pull-requests: read.*/, 'pull-requests: write');

test('a pull request is opened, merged, and its merge is released', async () => {
  const project = await world.project('acme-guarded');
  const pyproject = await project.git('show', 'main:pyproject.toml');
  await project.push({
    message: 'build: propose releases',
    author: { name: 'Mona Acme', email: 'mona@acme.example' },
    date: 1_788_500_000,
    files: { 'pyproject.toml': `${pyproject}\n[tool.py-release]\ncommit-mode = "pull-request"\n` },
  });
  const { fullName: repository } = project;
  world.github.allowActionsPulls(repository);
  world.github.addRule(repository, { type: 'pull_request', target: 'branch', include: ['main'] });
  const proposed = await world.run(project, TWO_JOBS, { edit: maintainer });
  const last = proposed.jobs['release']?.steps.at(-1)?.result;
  expect(last?.outputs).toMatchObject({ result: 'pending', released: 'false', version: '1.3.0' });
  expect(last?.summary).toContain('pull request #1');
  expect(project.releases()).toEqual([]);
  expect(await project.indexed()).toEqual([]);

  const { sha } = await world.github.mergePull({
    repository,
    number: 1,
    method: 'squash',
    deleteBranch: true,
  });
  await project.git('fetch', '--quiet', 'origin', 'main');
  await project.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  const released = await world.run(project, TWO_JOBS, { edit: maintainer });
  expect(released.jobs['release']?.steps.at(-1)?.result?.outputs).toMatchObject({
    result: 'released',
    version: '1.3.0',
    sha,
  });
  expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
  expect(await project.indexed()).toHaveLength(2);
  expect((await project.refs())['refs/heads/main']).toBe(sha);
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
