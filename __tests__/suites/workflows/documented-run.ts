// README's workflows on the committed bundle, each job with a token of exactly the rights that it declares, or of less.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect } from '@jest/globals';
import {
  type DocumentedWorkflow,
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
import type { Permissions, RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';

const action = fileURLToPath(new URL('../../..', import.meta.url));
export const SLOW = 60_000;

export interface DocumentedWorld {
  readonly root: string;
  readonly services: Services;
  readonly project: PushedProject;
}

export interface Removed {
  readonly job: string;
  readonly scope: string;
}

export interface DocumentedRun {
  /** A right that the job declares and does not get. A removed `write` leaves `read`, so that it is the writing that is proved. */
  readonly removed?: Removed;
  /** The push of the project by default. */
  readonly event?: RunnerEvent;
}

/** Starts worlds, and ends them after each test: a private repository, where a token reads nothing that its job wasn't given. */
export function useDocumentedWorld(): (validate?: boolean) => Promise<DocumentedWorld> {
  const ending: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
  });
  return async (validate = false) => {
    const root = await mkdtemp(join(tmpdir(), 'documented-'));
    const services = await startServices(root, { private: true, validate });
    ending.push(services.close, () => rm(root, { recursive: true, force: true }));
    return { root, services, project: await pushProject(root, services) };
  };
}

export async function runDocumented(
  { root, services, project }: DocumentedWorld,
  name: DocumentedWorkflow,
  { removed, event = project.event }: DocumentedRun = {},
): Promise<WorkflowRun> {
  const workflowFile = join(root, name);
  const text = await readDocumentedWorkflow(name, services.index.uploadUrl);
  // On PyPI a dispatch releases; elsewhere it has to be said.
  const isDispatch = event.name === 'workflow_dispatch';
  await writeFile(
    workflowFile,
    isDispatch ? text.replace(/^( *)repository:/m, '$1command: release\n$&') : text,
  );
  const { github, urls } = services;
  const workflowPath = `.github/workflows/${name}`;
  const headSha = event.sha ?? (event.payload as { after: string }).after;
  const started = github.addRun({
    repository: REPOSITORY,
    headSha,
    status: 'in_progress',
    path: workflowPath,
  });
  return runWorkflow({
    ...{ workflowFile, workflowPath, event },
    actions: { 'org/py-release-action': action },
    repository: REPOSITORY,
    github: urls,
    issueToken: (permissions, job) =>
      github.issueToken({
        repository: REPOSITORY,
        permissions: withoutRight(permissions, removed?.job === job ? removed.scope : null),
        kind: 'actions',
      }),
    secrets: { INDEX_PASSWORD },
    runId: started.id,
  });
}

function withoutRight(permissions: Permissions, scope: string | null): Permissions {
  const kept = Object.entries(permissions)
    .map(([name, level]) => [name, name === scope ? (level === 'write' ? 'read' : null) : level])
    .filter(([, level]) => level !== null);
  return Object.fromEntries(kept) as Permissions;
}

export const logOf = (done: WorkflowRun): string =>
  Object.values(done.jobs)
    .map(({ log }) => log)
    .join('\n');

export const outputsOf = (done: WorkflowRun): Readonly<Record<string, string>> =>
  done.jobs.release?.steps.at(-1)?.result?.outputs ?? {};

/** The push that GitHub has told last of `main`. */
export function lastPush({ services }: DocumentedWorld): RunnerEvent {
  const push = services.github.events.findLast(
    ({ name, payload }) => name === 'push' && payload.ref === 'refs/heads/main',
  );
  if (push === undefined) throw new Error('GitHub told nothing of a push to main.');
  return { name: push.name, payload: push.payload };
}

/** Someone pushes while the run is on its way, and that push has a run of its own. */
export async function pushMeanwhile(
  world: Pick<DocumentedWorld, 'project' | 'services'>,
  name: string,
): Promise<void> {
  const { git } = world.project;
  await git('commit', '--quiet', '--allow-empty', '--message', 'fix: pushed meanwhile');
  await git('push', '--quiet', 'origin', 'main');
  const headSha = (await git('rev-parse', 'HEAD')).trim();
  const path = `.github/workflows/${name}`;
  world.services.github.addRun({ repository: REPOSITORY, headSha, status: 'queued', path });
}

/** Rights that a documented workflow declares, as `job scope`; those of its text, so that none is without a proof. */
export async function declaredRights(name: DocumentedWorkflow): Promise<readonly string[]> {
  const { jobs } = parseWorkflow(await readDocumentedWorkflow(name, 'http://127.0.0.1/'));
  return jobs.flatMap((job) => Object.keys(job.permissions ?? {}).map((scope) => `${job.id} ${scope}`));
}

/** The build job without its right; the release job then has nothing to do. */
export async function proveBuildContents(world: DocumentedWorld, name: DocumentedWorkflow): Promise<void> {
  const done = await runDocumented(world, name, { removed: { job: 'build', scope: 'contents' } });
  expect(done.jobs.build?.status).toBe('failure');
  expect(done.jobs.release?.status).toBe('skipped');
}

export async function proveReleaseContents(world: DocumentedWorld, name: DocumentedWorkflow): Promise<void> {
  const before = world.services.github.writes.length;
  const done = await runDocumented(world, name, { removed: { job: 'release', scope: 'contents' } });
  expect(done.jobs.release?.status).toBe('failure');
  expect(logOf(done)).toMatch(/contents: write|`contents` write|contents=write/);
  expect(world.services.github.writes).toHaveLength(before);
}

export async function proveReleaseActions(world: DocumentedWorld, name: DocumentedWorkflow): Promise<void> {
  const { event } = world.project;
  await pushMeanwhile(world, name);
  const seen = await runDocumented(world, name, { event });
  expect(outputsOf(seen).result).toBe('superseded');
  expect(logOf(seen)).not.toContain('##[warning]');
  const unseen = await runDocumented(world, name, { event, removed: { job: 'release', scope: 'actions' } });
  expect(outputsOf(unseen).result).toBe('superseded');
  expect(logOf(unseen)).toContain('##[warning]');
}
