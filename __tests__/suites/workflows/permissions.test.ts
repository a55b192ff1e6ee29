// Each permission that README's workflows declare is there for something: taken away, that something is missing, in the way described.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { readWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import {
  commit,
  documented,
  ONE_JOB,
  startWorld,
  TWO_JOBS,
  type PushedProject,
  type World,
} from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

interface Permission {
  readonly workflow: string;
  readonly job: string;
  readonly scope: string;
}

let projects = 0;

/** A project whose newest commit came by pull request 7. */
async function newProject(isPrivate: boolean): Promise<PushedProject> {
  const project = await world.project(`acme-rights-${(projects += 1)}`, {
    private: isPrivate,
    commits: [commit('feat: add mirror option', 1)],
  });
  const pull = { number: 7, title: 'Mirrors', login: 'hugo', commits: [project.head()] };
  world.github.addPullRequest({ repository: project.fullName, ...pull });
  return project;
}

function runWithout(
  project: PushedProject,
  without: Permission | null,
  workflow: string,
): Promise<WorkflowRun> {
  return world.run(project, workflow, {
    edit: (yaml) => {
      if (without === null) return yaml;
      const document = parse(yaml) as { jobs: Record<string, { permissions: Record<string, string> }> };
      const permissions = document.jobs[without.job]?.permissions ?? {};
      expect(permissions).toHaveProperty(without.scope);
      delete permissions[without.scope];
      return stringify(document);
    },
  });
}

const lastStep = (run: WorkflowRun) => run.jobs['release']?.steps.at(-1)?.result;
const warningsOf = (run: WorkflowRun) =>
  lastStep(run)?.log.annotations.flatMap(({ level, message }) => (level === 'warning' ? [message] : []));

/** Somebody pushes while the release job looks at the branch, and that push starts a run of its own. */
function pushMeanwhile(project: PushedProject): void {
  const before = async () => {
    await project.push(commit('fix: close the vault', 9));
    world.github.addRun({ repository: project.fullName, headSha: project.head(), status: 'queued' });
  };
  const route = new RegExp(`^GET /repos/${project.fullName}/branches/main`);
  world.github.fault({ route, kind: { before } });
}

const PULL_LINK = /\[#7\]\(\S+\/pull\/7 "Mirrors"\)/;

describe('with every permission', () => {
  test('a private repository is released, with pull requests linked', async () => {
    const project = await newProject(true);
    const run = await runWithout(project, null, TWO_JOBS);
    expect(run.status).toBe('success');
    expect(lastStep(run)?.outputs).toMatchObject({ result: 'released', version: '1.3.0' });
    expect(warningsOf(run)).toEqual([]);
    expect(project.releases()[0]?.body).toMatch(PULL_LINK);
  });

  test('a run that a newer push overtook links the run of that push', async () => {
    const project = await newProject(true);
    pushMeanwhile(project);
    const writes = world.watchWrites();
    const run = await runWithout(project, null, TWO_JOBS);
    expect(run.status).toBe('success');
    expect(lastStep(run)?.outputs).toMatchObject({ result: 'superseded', released: 'false' });
    const newer = project.repository.runs.find(({ headSha }) => headSha === project.head());
    expect(run.jobs['release']?.summary).toContain(`/actions/runs/${newer?.id}`);
    expect(warningsOf(run)).toEqual([]);
    expect(writes().map(({ route }) => route)).toEqual([expect.stringContaining('receive-pack')]);
  });
});

type Check = (permission: Permission) => Promise<void>;

/** Nothing of the release is anywhere. */
async function expectNothing(project: PushedProject): Promise<void> {
  expect(project.releases().map(({ tagName }) => tagName)).toEqual([]);
  expect(await project.indexed()).toEqual([]);
  expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  expect((await project.refs())['refs/heads/main']).toBe(project.head());
}

const checkoutFails: Check = async (permission) => {
  const project = await newProject(true);
  const run = await runWithout(project, permission, permission.workflow);
  expect(run.jobs['build']?.steps.map(({ conclusion }) => conclusion)).toEqual([
    'failure',
    'skipped',
    'skipped',
  ]);
  expect(run.jobs['release']?.status).toBe('skipped');
  await expectNothing(project);
};

const refusedBeforeAnyWrite: Check = async (permission) => {
  const project = await newProject(false);
  const writes = world.watchWrites();
  const run = await runWithout(project, permission, permission.workflow);
  expect(run.jobs['release']?.status).toBe('failure');
  expect(lastStep(run)?.outputs).toMatchObject({ result: 'failed', released: 'false', tag: '' });
  expect(run.jobs['release']?.summary).toContain('contents: write');
  expect(writes()).toEqual([]);
  await expectNothing(project);
};

const overtakenWithoutLink: Check = async (permission) => {
  const project = await newProject(true);
  pushMeanwhile(project);
  const run = await runWithout(project, permission, permission.workflow);
  expect(run.status).toBe('success');
  expect(lastStep(run)?.outputs).toMatchObject({ result: 'superseded', released: 'false' });
  expect(warningsOf(run)).toEqual([expect.stringContaining('actions: read')]);
  expect(run.jobs['release']?.summary).not.toContain('/actions/runs/');
  await expectNothing(project);
};

const pullsNotLinked: Check = async (permission) => {
  const project = await newProject(true);
  const run = await runWithout(project, permission, permission.workflow);
  expect(run.status).toBe('success');
  expect(lastStep(run)?.outputs).toMatchObject({ result: 'released', version: '1.3.0' });
  expect(warningsOf(run)).toEqual([expect.stringMatching(/pull requests/i)]);
  expect(project.releases()[0]?.body).toContain('add mirror option');
  expect(project.releases()[0]?.body).not.toContain('#7');
};

const CHECKS: Readonly<Record<string, Check>> = {
  'release.yml build contents: read': checkoutFails,
  'release.yml release contents: write': refusedBeforeAnyWrite,
  'release.yml release actions: read': overtakenWithoutLink,
  'release.yml release pull-requests: read': pullsNotLinked,
  'release-one-job.yml release contents: write': refusedBeforeAnyWrite,
  'release-one-job.yml release actions: read': overtakenWithoutLink,
  'release-one-job.yml release pull-requests: read': pullsNotLinked,
};

describe('without', () => {
  test.each(Object.entries(CHECKS))('%s', async (name, check) => {
    const [workflow = '', job = '', scope = ''] = name.split(/[ :]+/);
    await check({ workflow, job, scope });
  });

  test('nothing that is declared is left out', async () => {
    const declared = await Promise.all([TWO_JOBS, ONE_JOB].map(declaredPermissions));
    expect(declared.flat()).toEqual(Object.keys(CHECKS));
  });
});

async function declaredPermissions(workflow: string): Promise<readonly string[]> {
  const { jobs, permissions } = await readWorkflow(documented(workflow));
  expect(permissions).toEqual({});
  expect(await readFile(documented(workflow), 'utf8')).not.toMatch(/write-all|read-all/);
  return jobs.flatMap((job) =>
    Object.entries(job.permissions as Record<string, string>).map(
      ([scope, access]) => `${workflow} ${job.id} ${scope}: ${access}`,
    ),
  );
}

test('GitHub had nothing to complain about, and every state in between was sound', () => {
  expect(world.github.violations).toEqual([]);
});
