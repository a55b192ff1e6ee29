// README's workflows on the committed bundle: each works with exactly the rights that it declares, and needs each of them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  DOCUMENTED_WORKFLOWS,
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
import type { Permissions } from '../../../sandbox/runner/job-context.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';

const action = fileURLToPath(new URL('../../..', import.meta.url));
const SLOW = 60_000;

let root: string;
let services: Services;
let project: PushedProject;
const ending: (() => Promise<void>)[] = [];

/** A private repository, where a token reads nothing that its job wasn't given. */
async function start(validate = false): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'documented-'));
  services = await startServices(root, { private: true, validate });
  const { close } = services;
  ending.push(close, () => rm(root, { recursive: true, force: true }));
  project = await pushProject(root, services);
}
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

interface Removed {
  readonly job: string;
  readonly scope: string;
}

const isRemoved = (removed: Removed | undefined, job: string, scope: string) =>
  removed?.job === job && removed.scope === scope;

/** A removed `write` leaves `read`, so that it is the writing that is proved. */
async function run(name: DocumentedWorkflow, removed?: Removed): Promise<WorkflowRun> {
  const workflowFile = join(root, name);
  await writeFile(workflowFile, await readDocumentedWorkflow(name, services.index.uploadUrl));
  const { github, urls } = services;
  const started = github.addRun({
    repository: REPOSITORY,
    headSha: project.head,
    status: 'in_progress',
    path: `.github/workflows/${name}`,
  });
  return runWorkflow({
    workflowFile,
    workflowPath: `.github/workflows/${name}`,
    actions: { 'org/py-release-action': action },
    repository: REPOSITORY,
    event: project.event,
    github: urls,
    issueToken: (permissions, job) => {
      const kept = Object.entries(permissions)
        .map(([scope, level]) => [
          scope,
          isRemoved(removed, job, scope) ? (level === 'write' ? 'read' : null) : level,
        ])
        .filter(([, level]) => level !== null);
      return github.issueToken({
        repository: REPOSITORY,
        permissions: Object.fromEntries(kept) as Permissions,
        kind: 'actions',
      });
    },
    secrets: { INDEX_PASSWORD },
    runId: started.id,
  });
}

const logOf = (done: WorkflowRun) =>
  Object.values(done.jobs)
    .map(({ log }) => log)
    .join('\n');
const outputsOf = (done: WorkflowRun) => done.jobs.release?.steps.at(-1)?.result?.outputs ?? {};

/** Someone pushes while the run is on its way, and that push has a run of its own. */
async function pushMeanwhile(name: DocumentedWorkflow): Promise<void> {
  await project.git('commit', '--quiet', '--allow-empty', '--message', 'fix: pushed meanwhile');
  await project.git('push', '--quiet', 'origin', 'main');
  const headSha = (await project.git('rev-parse', 'HEAD')).trim();
  services.github.addRun({
    repository: REPOSITORY,
    headSha,
    status: 'queued',
    path: `.github/workflows/${name}`,
  });
}

describe.each(DOCUMENTED_WORKFLOWS)('%s', (name) => {
  test(
    'releases with exactly the rights that it declares',
    async () => {
      await start(true);
      const done = await run(name);
      expect(logOf(done)).not.toContain('##[error]');
      expect(done.status).toBe('success');
      expect(outputsOf(done)).toMatchObject({
        result: 'released',
        released: 'true',
        version: '1.3.0',
        tag: 'v1.3.0',
      });
      expect(outputsOf(done).notes).toContain('/pull/14');
      expect(logOf(done)).not.toContain(INDEX_PASSWORD);
      expect(services.github.violations).toEqual([]);
    },
    SLOW,
  );

  /** What goes wrong, or is worse, without the right. */
  const proofs: Readonly<Record<string, () => Promise<void>>> = {
    'build contents': async () => {
      const done = await run(name, { job: 'build', scope: 'contents' });
      expect(done.jobs.build?.status).toBe('failure');
      expect(done.jobs.release?.status).toBe('skipped');
    },
    'release contents': async () => {
      const before = services.github.writes.length;
      const done = await run(name, { job: 'release', scope: 'contents' });
      expect(done.jobs.release?.status).toBe('failure');
      expect(logOf(done)).toMatch(/contents: write|`contents` write/);
      expect(services.github.writes).toHaveLength(before);
    },
    'release actions': async () => {
      await pushMeanwhile(name);
      const seen = await run(name);
      expect(outputsOf(seen).result).toBe('superseded');
      expect(logOf(seen)).not.toContain('##[warning]');
      const unseen = await run(name, { job: 'release', scope: 'actions' });
      expect(outputsOf(unseen).result).toBe('superseded');
      expect(logOf(unseen)).toContain('##[warning]');
    },
    'release pull-requests': async () => {
      const done = await run(name, { job: 'release', scope: 'pull-requests' });
      expect(done.jobs.release?.status).toBe('success');
      expect(outputsOf(done).notes).not.toContain('/pull/14');
    },
  };

  test('every right that it declares is proved', async () => {
    const { jobs } = parseWorkflow(await readDocumentedWorkflow(name, 'http://127.0.0.1/'));
    const declared = jobs.flatMap((job) =>
      Object.keys(job.permissions ?? {}).map((scope) => `${job.id} ${scope}`),
    );
    expect(Object.keys(proofs)).toEqual(expect.arrayContaining(declared));
    expect(declared).toContain('release contents');
  });

  const jobs = name === 'release.yml' ? ['build', 'release'] : ['release'];
  const cases = Object.keys(proofs).filter((proof) => jobs.includes(proof.split(' ')[0] ?? ''));
  test.each(cases)(
    'needs %s',
    async (proof) => {
      await start();
      await proofs[proof]?.();
    },
    SLOW,
  );
});
