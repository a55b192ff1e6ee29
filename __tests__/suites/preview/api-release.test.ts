// Releases of projects that ask for the check of their public API: nothing is written before it has passed, and both jobs
// of a release come to the same plan by it.
import { expect, jest, test } from '@jest/globals';
import type { ApiMode } from '../../../src/api/api-judgement.ts';
import type { ProbedApi } from '../../../src/api/api-verdict.ts';
import { createApiCheck, type ApiCheck } from '../../../src/commands/check-api.ts';
import { createCommitFiles } from '../../../src/gateways/git/commit-files.ts';
import { createGit } from '../../../src/gateways/git/run-git.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** A fix that takes a public name away. */
async function brokenProject(): Promise<TestProject> {
  const project = await world().project();
  const path = `src/${project.module}/__init__.py`;
  const text = await project.git('show', `HEAD:${path}`);
  await project.push(commit('fix: tidy', 9, { files: { [path]: `${text}\nLEFT = 1\n` } }));
  return project;
}

/** The real trees, and what a probe would say of them. */
async function checkOf(project: TestProject, mode: ApiMode): Promise<ApiCheck> {
  const git = createGit(project.directory, process.env);
  const probed: ProbedApi = {
    changes: [
      {
        ...{
          kind: 'removed',
          name: `${project.module}.open`,
          parameter: null,
          before: 'function',
          after: null,
        },
        ...{ path: `${project.module}/__init__.py`, line: 3, at: 'release' },
      },
    ],
    ...{ total: 1, unread: [] },
  };
  return createApiCheck(mode, createCommitFiles(git, await project.head()), {
    readReleaseTree: async (sha) => createCommitFiles(git, sha),
    probeApi: async () => probed,
    annotate: () => undefined,
  });
}

test('fail: one error with file and line, and nothing is built or written', async () => {
  const project = await brokenProject();
  const { errors, writes, steps } = await run(world(), project, { checkApi: await checkOf(project, 'fail') });
  expect(errors.map(({ code }) => code)).toEqual(['api-break-undeclared']);
  expect(errors[0]?.message).toContain(
    `src/${project.module}/__init__.py:3 at v1.2.0: ${project.module}.open was removed`,
  );
  expect(steps).toEqual(['Plan']);
  expect(writes).toEqual([]);
  expect(await project.indexed()).toEqual([]);
});

test('bump: the release job plans what the build job has planned', async () => {
  const project = await brokenProject();
  const files = await readyFiles(project, { checkApi: await checkOf(project, 'bump') });
  const { outcome, errors } = await run(world(), project, {
    files,
    checkApi: await checkOf(project, 'bump'),
  });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'released', version: '2.0.0', tag: 'v2.0.0' });
});

test('bump: a job that does not compare plans something else, and writes nothing', async () => {
  const project = await brokenProject();
  const files = await readyFiles(project, { checkApi: await checkOf(project, 'bump') });
  const { errors, writes } = await run(world(), project, { files });
  expect(errors).toHaveLength(1);
  expect(writes).toEqual([]);
  expect(await project.indexed()).toEqual([]);
});
