// Runs a documented workflow: its jobs in the order of their needs, each with a token that has exactly the rights of its `permissions:`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { createArtifactStore } from './artifact-store.ts';
import { type Contexts, holds, interpolate, type JobStatus } from './expression.ts';
import type { JobOptions, Permissions } from './job-context.ts';
import { isForkRun, jobPermissions } from './job-permissions.ts';
import type { LocalActions } from './local-actions.ts';
import { type JobRun, runJob } from './run-job.ts';
import { readWorkflow, type Workflow, type WorkflowJob } from './workflow-file.ts';

type FromJob =
  'workspace' | 'temp' | 'token' | 'permissions' | 'secrets' | 'job' | 'workflow' | 'environment';

export interface RunWorkflowOptions extends Omit<JobOptions, FromJob> {
  readonly workflowFile: string;
  readonly actions: LocalActions;
  /** The token of a job with these rights, `metadata: read` included. */
  readonly issueToken: (permissions: Permissions, job: string) => string | Promise<string>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
  /** The jobs' folders, kept for the caller; without it a folder is made and removed again. */
  readonly folder?: string;
}

export interface FinishedJob extends JobRun {
  readonly permissions: Permissions;
}

export interface WorkflowRun {
  readonly status: JobStatus;
  /** In the order of the file. A skipped job has no steps. */
  readonly jobs: Readonly<Record<string, FinishedJob>>;
}

export async function runWorkflow(options: RunWorkflowOptions): Promise<WorkflowRun> {
  const workflow = await readWorkflow(options.workflowFile);
  refuseOtherEvents(workflow, options);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'workflow-')));
  try {
    const started = new Map<string, Promise<FinishedJob>>();
    const start = (job: WorkflowJob): Promise<FinishedJob> => {
      const known = started.get(job.id);
      if (known !== undefined) return known;
      const needs = job.needs.map((id) => {
        const needed = workflow.jobs.find((other) => other.id === id);
        if (needed === undefined) throw new Error(`Job ${job.id} needs '${id}', which is no job.`);
        return start(needed);
      });
      const run = Promise.all(needs).then((done) => runOne(workflow, job, done, options, folder));
      started.set(job.id, run);
      return run;
    };
    const jobs = await Promise.all(workflow.jobs.map(start));
    const status = (['cancelled', 'failure'] as const).find((bad) => jobs.some((job) => job.status === bad));
    return { status: status ?? 'success', jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) };
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function runOne(
  workflow: Workflow,
  job: WorkflowJob,
  needs: readonly FinishedJob[],
  options: RunWorkflowOptions,
  folder: string,
): Promise<FinishedJob> {
  const permissions = jobPermissions(
    workflow.permissions,
    job.permissions,
    options.event,
    options.repository,
  );
  const fork = isForkRun(options.event, options.repository);
  const secrets = fork ? {} : (options.secrets ?? {});
  const contexts: Contexts = {
    needs: Object.fromEntries(needs.map(({ id, outputs, status }) => [id, { outputs, result: status }])),
    inputs: dispatchInputs(workflow, options.event.payload),
    vars: options.vars ?? {},
  };
  const github = {
    event: options.event.payload,
    event_name: options.event.name,
    repository: options.repository,
  };
  const status = statusOfNeeds(needs);
  if (!holds(job.if, { ...contexts, github }, status)) return { ...skippedJob(job.id), permissions };

  const token = await options.issueToken(permissions, job.id);
  const evaluated = { ...contexts, github, secrets: { ...secrets, GITHUB_TOKEN: token } };
  const env = Object.entries({ ...options.env, ...workflow.env, ...job.env });
  const environment = interpolate(job.environment ?? '', evaluated);
  const done = await runJob(job, {
    job: {
      ...options,
      ...{ token, permissions, job: job.id, workflow: workflow.name, secrets: Object.values(secrets) },
      environment: environment === '' ? undefined : environment,
      env: Object.fromEntries(env.map(([name, text]) => [name, interpolate(text, evaluated)])),
    },
    contexts: evaluated,
    folder: join(folder, 'jobs', job.id),
    artifacts: createArtifactStore(join(folder, 'artifacts')),
    actions: options.actions,
    signal: options.signal,
    graceMs: options.graceMs,
  });
  return { ...done, permissions };
}

function statusOfNeeds(needs: readonly FinishedJob[]): JobStatus {
  const worst = (['failure', 'cancelled', 'skipped'] as const).find((bad) =>
    needs.some((job) => job.status === bad),
  );
  return worst ?? 'success';
}

function skippedJob(id: string): JobRun {
  return { id, status: 'skipped', outputs: {}, steps: [], post: [], summary: '', log: '', workspace: '' };
}

/** A test that runs a workflow on an event which never starts it would prove nothing. */
function refuseOtherEvents({ on }: Workflow, { event }: RunWorkflowOptions): void {
  const filter = on[event.name];
  if (filter === undefined) throw new Error(`The workflow doesn't run on '${event.name}'.`);
  const { ref, action } = event.payload as { ref?: string; action?: string };
  const branch = event.name === 'push' && ref?.startsWith('refs/heads/') === true ? ref.slice(11) : null;
  const tag = event.name === 'push' && ref?.startsWith('refs/tags/') === true ? ref.slice(10) : null;
  const { branches, tags, types } = filter as { branches?: string[]; tags?: string[]; types?: string[] };
  const matches = (patterns: string[] | undefined, name: string) =>
    patterns?.some((pattern) => matchesGlob(name, pattern)) ?? false;
  const reached =
    (branch === null || matches(branches, branch) || (branches === undefined && tags === undefined)) &&
    (tag === null || matches(tags, tag) || (branches === undefined && tags === undefined)) &&
    (types === undefined || action === undefined || types.includes(action));
  if (!reached) throw new Error(`The workflow's filters of '${event.name}' keep this event out.`);
}

/** What a person typed into the form of a dispatch, with defaults; booleans are booleans. */
function dispatchInputs({ on }: Workflow, payload: Readonly<Record<string, unknown>>): Contexts {
  const declared = (on.workflow_dispatch?.inputs ?? {}) as Record<
    string,
    { default?: unknown; type?: string } | null
  >;
  const given = (payload.inputs ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input?.default ?? '';
      return [name, input?.type === 'boolean' ? value === true || value === 'true' : value];
    }),
  );
}
