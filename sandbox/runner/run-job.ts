// The steps of one job, in order, then the post steps in reverse order, as a runner goes through them.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionStep, runActionStep } from './action-step.ts';
import type { ArtifactStore } from './artifact-store.ts';
import { checkout } from './checkout.ts';
import { type Contexts, holds, interpolate, type JobStatus } from './expression.ts';
import { createJobContext, type JobContext, type JobOptions } from './job-context.ts';
import { endLeftoverProcesses } from './leftover-processes.ts';
import { findAction, type LocalActions } from './local-actions.ts';
import { githubContext } from './runner-environment.ts';
import { runShellStep } from './shell-step.ts';
import type { StepLog } from './step-log.ts';
import { createJobLog, type StepResult } from './step-result.ts';
import type { WorkflowJob, WorkflowStep } from './workflow-file.ts';

export interface RunJobOptions {
  readonly job: Omit<JobOptions, 'workspace' | 'temp'>;
  /** A folder of this job alone; the workspace and RUNNER_TEMP are made in it. */
  readonly folder: string;
  readonly actions: LocalActions;
  readonly artifacts: ArtifactStore;
  /** The contexts that the job starts with: secrets, needs, inputs, vars. */
  readonly contexts: Contexts;
  readonly signal?: AbortSignal | undefined;
  readonly graceMs?: number | undefined;
}

export interface StepRun {
  readonly step: WorkflowStep;
  /** `success` with `continue-on-error`, whatever the outcome. */
  readonly conclusion: JobStatus;
  /** Null for a step that was skipped. */
  readonly result: StepResult | null;
}

export interface JobRun {
  readonly id: string;
  readonly status: JobStatus;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  readonly post: readonly StepResult[];
  readonly summary: string;
  readonly log: string;
  readonly workspace: string;
}

interface JobState {
  readonly context: JobContext;
  readonly options: RunJobOptions;
  readonly runs: StepRun[];
  readonly actions: ActionStep[];
  status: JobStatus;
}

export async function runJob(definition: WorkflowJob, options: RunJobOptions): Promise<JobRun> {
  const [, repository = 'repository'] = options.job.repository.split('/');
  const workspace = join(options.folder, repository, repository);
  await mkdir(workspace, { recursive: true });
  const temp = join(options.folder, '_temp');
  const context = await createJobContext({ ...options.job, workspace, temp });
  const state: JobState = { context, options, runs: [], actions: [], status: 'success' };
  for (const step of definition.steps) state.runs.push(await runStep(state, step));
  const endLog = createJobLog(context);
  const outputs = jobOutputs(state, definition, endLog);
  const post: StepResult[] = [];
  for (const action of state.actions.reverse()) {
    const result = await action.post(state.status);
    if (result === null) continue;
    post.push(result);
    if (result.outcome !== 'success') state.status = 'failure';
  }
  await endLeftoverProcesses(context.trackingId);
  await rm(temp, { recursive: true, force: true });
  const results = [...state.runs.map(({ result }) => result), ...post].filter((result) => result !== null);
  return {
    id: definition.id,
    status: state.status,
    outputs,
    steps: state.runs,
    post,
    summary: results.map(({ summary }) => summary).join(''),
    log: [...results.flatMap(({ log }) => log.lines), ...endLog.lines].join('\n'),
    workspace,
  };
}

async function runStep(state: JobState, step: WorkflowStep): Promise<StepRun> {
  const contexts = stepContexts(state);
  if (state.options.signal?.aborted === true) state.status = 'cancelled';
  if (!holds(step.if, contexts, state.status)) return { step, conclusion: 'skipped', result: null };
  state.context.options.onStep?.(state.context.options.job ?? '', step.name ?? step.uses ?? step.run ?? '');
  const values = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(map).map(([name, text]) => [name, interpolate(text, contexts, state.status)]),
    );
  const result = await performStep(state, step, values);
  const conclusion = result.outcome === 'failure' && step.continueOnError ? 'success' : result.outcome;
  if (conclusion !== 'success') state.status = conclusion;
  return { step, conclusion, result };
}

async function performStep(
  state: JobState,
  step: WorkflowStep,
  values: (map: Readonly<Record<string, string>>) => Record<string, string>,
): Promise<StepResult> {
  const { context, options } = state;
  const process = {
    env: values(step.env),
    id: step.id ?? undefined,
    signal: options.signal,
    graceMs: options.graceMs,
  };
  if (step.run !== null) {
    const { script = '' } = values({ script: step.run });
    return runShellStep(context, {
      ...process,
      script,
      shell: step.shell,
      workingDirectory: step.workingDirectory,
    });
  }
  const uses = step.uses ?? '';
  const inputs = values(step.with);
  const simulated = simulations[uses.split('@')[0] ?? ''];
  if (simulated !== undefined) return simulate(state, uses, (warn) => simulated(state, inputs, warn));
  const action = findAction(uses, options.actions, context.options.workspace);
  const run = await runActionStep(context, { ...process, ...action, inputs });
  state.actions.push(run);
  return run.main;
}

type Simulation = (
  state: JobState,
  inputs: Readonly<Record<string, string>>,
  warn: (message: string) => void,
) => Promise<Record<string, string>>;

const simulations: Readonly<Record<string, Simulation>> = {
  'actions/checkout': ({ context }, inputs) => checkout(context, inputs),
  'actions/setup-python': async () => ({}),
  'actions/upload-artifact': ({ context, options }, inputs, warn) =>
    options.artifacts.upload(context.options.workspace, inputs, warn),
  'actions/download-artifact': ({ context, options }, inputs) =>
    options.artifacts.download(context.options.workspace, inputs),
};

async function simulate(
  { context }: JobState,
  uses: string,
  work: (warn: (message: string) => void) => Promise<Record<string, string>>,
): Promise<StepResult> {
  const log = createJobLog(context);
  const started = performance.now();
  log.write(`##[group]Simulated ${uses}`);
  const ended = { summary: '', log, env: {}, path: [], state: {} };
  try {
    const outputs = await work((message) => log.annotate({ level: 'warning', message }));
    return { ...ended, exitCode: 0, outcome: 'success', outputs, durationMs: performance.now() - started };
  } catch (error) {
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    return {
      ...ended,
      exitCode: 1,
      outcome: 'failure',
      outputs: {},
      durationMs: performance.now() - started,
    };
  }
}

function stepContexts({ context, options, runs, status }: JobState): Contexts {
  const steps = runs
    .filter(({ step }) => step.id !== null)
    .map(({ step, conclusion, result }) => [
      step.id,
      { outputs: result?.outputs ?? {}, outcome: result?.outcome ?? 'skipped', conclusion },
    ]);
  return {
    ...options.contexts,
    github: githubContext(context),
    runner: { temp: context.options.temp, tool_cache: context.toolCache, os: 'Linux', arch: 'X64' },
    env: { ...context.options.env, ...Object.fromEntries(context.environment) },
    job: { status },
    steps: Object.fromEntries(steps),
  };
}

/** An output that holds a secret never leaves its job. */
function jobOutputs(
  state: JobState,
  definition: WorkflowJob,
  log: StepLog,
): Readonly<Record<string, string>> {
  const contexts = stepContexts(state);
  const entries = Object.entries(definition.outputs)
    .map(([name, text]): [string, string] => [name, interpolate(text, contexts, state.status)])
    .filter(([name, value]) => {
      if (!state.context.masker.holdsSecret(value)) return true;
      log.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
      return false;
    });
  return Object.fromEntries(entries);
}
