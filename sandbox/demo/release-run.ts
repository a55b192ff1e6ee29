// The release: README's workflow with two jobs, told to upload to the demo's index, run on the push.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FinishedJob, runWorkflow } from '../runner/run-workflow.ts';
import { readDocumentedWorkflow } from './documented-workflow.ts';
import { INDEX_PASSWORD, type PushedProject, REPOSITORY, type Services } from './world.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));

export interface ReleaseRunOptions {
  readonly root: string;
  readonly services: Services;
  readonly project: PushedProject;
  readonly onStep: (job: string, step: string) => void;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface ReleasedFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly url: string;
}

export interface ReleaseRun {
  readonly version: string;
  readonly previousVersion: string;
  readonly tag: string;
  readonly reason: string;
  readonly notes: string;
  readonly files: readonly ReleasedFile[];
}

export async function runRelease(options: ReleaseRunOptions): Promise<ReleaseRun> {
  const { root, services, project, signal, onStep, onLine } = options;
  const { github, urls, index } = services;
  const workflowFile = join(root, 'release.yml');
  await writeFile(workflowFile, await readDocumentedWorkflow('release.yml', index.uploadUrl));
  const run = github.addRun({ repository: REPOSITORY, headSha: project.head, status: 'in_progress' });
  const { status, jobs } = await runWorkflow({
    workflowFile,
    folder: join(root, 'run'),
    actions: { 'org/py-release-action': action },
    repository: REPOSITORY,
    event: project.event,
    github: urls,
    issueToken: (permissions) => github.issueToken({ repository: REPOSITORY, permissions, kind: 'actions' }),
    secrets: { INDEX_PASSWORD },
    runId: run.id,
    ...{ signal, onStep, onLine },
  });
  if (status !== 'success') throw new Error(failure(Object.values(jobs)));
  return released(jobs);
}

function failure(jobs: readonly FinishedJob[]): string {
  const failed = jobs.find((job) => job.status !== 'success');
  const last = failed?.log.split('\n').slice(-25).join('\n') ?? '';
  return `The job '${failed?.id}' of the workflow ended with ${failed?.status}. Its last lines:\n${last}`;
}

function released(jobs: Readonly<Record<string, FinishedJob>>): ReleaseRun {
  const outputs = jobs.release?.steps.at(-1)?.result?.outputs ?? {};
  if (outputs.released !== 'true')
    throw new Error(`The run ended '${outputs.result}' instead of with a release.`);
  const plan = JSON.parse(outputs.plan ?? '') as { packages: readonly { reason: string }[] };
  return {
    version: outputs.version ?? '',
    previousVersion: outputs['previous-version'] ?? '',
    tag: outputs.tag ?? '',
    reason: plan.packages[0]?.reason ?? '',
    notes: outputs.notes ?? '',
    files: JSON.parse(outputs.files ?? '[]') as readonly ReleasedFile[],
  };
}
