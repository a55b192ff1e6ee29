import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  type DocumentedWorkflow,
  PROPOSING_WORKFLOW,
  PUSHING_WORKFLOWS,
  readDocumentedWorkflow,
} from '../../../sandbox/demo/documented-workflow.ts';
import {
  INDEX_PASSWORD,
  type PushedProject,
  pushProject,
  REPOSITORY,
  type Services,
  startServices,
} from '../../../sandbox/demo/world.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import { type ActRun, runUnderAct } from './act.ts';

const SLOW = 120_000;
let root: string;
let services: Services;
let project: PushedProject;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'act-'));
  services = await startServices(root, { private: true, validate: true });
  project = await pushProject(root, services);
}, SLOW);
afterEach(async () => {
  await services.close();
  await rm(root, { recursive: true, force: true });
});

/** Its jobs, on the push of the project. */
async function run(name: DocumentedWorkflow): Promise<ActRun> {
  const text = await readDocumentedWorkflow(name, services.index.uploadUrl);
  const workflowFile = join(root, name);
  // act 0.2.89 is older than `queue` (May 2026).
  await writeFile(workflowFile, text.replace(/^ {2}queue: max.*\n/m, ''));
  // act has one token for the run: it gets what the jobs declare, together.
  const declared = parseWorkflow(text).jobs.map((job) => job.permissions as Record<string, 'read' | 'write'>);
  const permissions = {
    metadata: 'read' as const,
    ...(Object.assign({}, ...declared) as Record<string, 'read' | 'write'>),
  };
  const token = services.github.issueToken({ repository: REPOSITORY, permissions, kind: 'actions' });
  const started = services.github.addRun({
    repository: REPOSITORY,
    headSha: project.head,
    status: 'in_progress',
  });
  return runUnderAct({
    folder: await mkdtemp(join(root, 'act-')),
    workspace: project.directory,
    workflowFile,
    repository: REPOSITORY,
    event: project.event,
    urls: services.urls,
    secrets: { GITHUB_TOKEN: token, INDEX_PASSWORD },
    runId: started.id,
  });
}

function expectSuccess(done: ActRun): void {
  expect(done.exitCode).toBe(0);
  expect(new Set(Object.values(done.jobs))).toEqual(new Set(['success']));
  expect(done.log).not.toContain(INDEX_PASSWORD);
  expect(services.github.violations).toEqual([]);
}

test.each(PUSHING_WORKFLOWS)(
  '%s under act releases',
  async (name) => {
    const done = await run(name);
    expect(done.log).toContain('released v1.3.0: ');
    expectSuccess(done);
    const releases = [...services.github.repository(REPOSITORY).releases.values()];
    expect(releases).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
    expect(await (await fetch(`${services.index.simpleUrl}acme-vault/`)).text()).toContain(
      'acme_vault-1.3.0-py3-none-any.whl',
    );
  },
  SLOW,
);

test(
  `${PROPOSING_WORKFLOW} under act proposes`,
  async () => {
    services.github.allowActionsPulls(REPOSITORY);
    project = await commitMode(project, 'pull-request');
    const done = await run(PROPOSING_WORKFLOW);
    expect(done.log).toMatch(/the pull request #\d+ proposes 1\.3\.0/);
    expectSuccess(done);
    const { releases, pulls } = services.github.repository(REPOSITORY);
    expect(releases.size).toBe(0);
    expect([...pulls.values()].filter(({ headRef }) => headRef === 'py-release/main')).toMatchObject([
      { state: 'open' },
    ]);
  },
  SLOW,
);

/** The project after a push that sets it. */
async function commitMode(pushed: PushedProject, mode: string): Promise<PushedProject> {
  const path = join(pushed.directory, 'pyproject.toml');
  await writeFile(path, `${await readFile(path, 'utf8')}\n[tool.py-release]\ncommit-mode = "${mode}"\n`);
  await pushed.git('commit', '--quiet', '--all', '--message', `build: commit-mode ${mode}`);
  await pushed.git('push', '--quiet', 'origin', 'main');
  const { name, payload } = services.github.events.findLast((event) => event.name === 'push') ?? pushed.event;
  return { ...pushed, head: (await pushed.git('rev-parse', 'HEAD')).trim(), event: { name, payload } };
}
