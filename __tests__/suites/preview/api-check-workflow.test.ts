// `api-check` by the documented two-job workflow, from the sources: both jobs compare, in checkouts of depth 1.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commit, type PushedProject, startWorld, TWO_JOBS, type World } from '../../e2e/world.ts';
import { sourceActions } from './pull-run.ts';

const SLOW = 240_000;

let world: World;
let actions: string;

beforeAll(async () => {
  world = await startWorld();
  actions = await sourceActions(world.root);
}, SLOW);
afterAll(() => world.close(), SLOW);

/** A fix that makes a parameter required, in a project that is checked by this mode. */
async function breakingProject(name: string, mode: 'fail' | 'bump'): Promise<PushedProject> {
  const project = await world.project(name);
  const module = name.replaceAll('-', '_');
  const path = `src/${module}/gates.py`;
  const pyproject = await project.git('show', 'main:pyproject.toml');
  await project.push(
    commit('feat: gates', 10, {
      [path]: 'def open(path, key=None): ...\n',
      'pyproject.toml': `${pyproject}\n[tool.py-release]\napi-check = "${mode}"\n`,
    }),
  );
  await project.git('tag', '--force', '--annotate', 'v1.2.0', '-m', 'v1.2.0', 'main');
  await project.git('push', '--quiet', '--force', 'origin', 'v1.2.0');
  await project.push(commit('fix: tidy', 11, { [path]: 'def open(path, key): ...\n' }));
  return project;
}

const release = (project: PushedProject) =>
  world.run(project, TWO_JOBS, { actions: { 'org/py-release-action': actions } });

test(
  'bump: build and release come to the same major version',
  async () => {
    const project = await breakingProject('acme-gates', 'bump');
    const run = await release(project);
    const logs = Object.values(run.jobs).map((job) => job?.log ?? '');
    expect(logs.join('\n')).not.toContain('##[error]');
    expect(run.status).toBe('success');
    expect(Object.keys(await project.refs())).toContain('refs/tags/v2.0.0');
    expect(project.releases().map(({ tagName }) => tagName)).toContain('v2.0.0');
  },
  SLOW,
);

test(
  'fail: the build job stops with file and line, and nothing is written',
  async () => {
    const project = await breakingProject('acme-doors', 'fail');
    const writes = world.watchWrites();
    const run = await release(project);
    expect(run.status).toBe('failure');
    expect(
      Object.values(run.jobs)
        .map((job) => job?.log ?? '')
        .join('\n'),
    ).toMatch(
      /src\/acme_doors\/gates\.py:1: parameter key of acme_doors\.gates\.open has no default any more/,
    );
    expect(writes()).toEqual([]);
  },
  SLOW,
);
