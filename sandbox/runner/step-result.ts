// One process of a step, with its command files, its log and what came of it.
import type { JobStatus } from './expression.ts';
import type { JobContext } from './job-context.ts';
import { stepVariables } from './runner-environment.ts';
import { collectStepFiles, createStepFiles } from './step-files.ts';
import { createStepLog, type StepLog } from './step-log.ts';
import { runStepProcess } from './step-process.ts';

export interface StepResult {
  readonly exitCode: number;
  readonly outcome: JobStatus;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: StepLog;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly durationMs: number;
}

export interface ProcessOptions {
  /** The step's own `env:`. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly id?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly graceMs?: number | undefined;
}

export interface StepCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What this kind of step gets besides; the step's `env:` can't replace it. */
  readonly variables: Readonly<Record<string, string>>;
}

export function createJobLog(job: JobContext): StepLog {
  const { debug = false, onLine } = job.options;
  return createStepLog({ masker: job.masker, debug, ...(onLine === undefined ? {} : { onLine }) });
}

export async function runInStep(
  job: JobContext,
  options: ProcessOptions,
  { command, args, cwd, variables }: StepCommand,
  log: StepLog = createJobLog(job),
): Promise<StepResult> {
  const files = await createStepFiles(job.options.temp);
  const started = performance.now();
  const code = await runStepProcess({
    command,
    args,
    cwd,
    env: stepVariables(job, options.env ?? {}, {
      GITHUB_ACTION: options.id ?? '__run',
      ...variables,
      ...files,
    }),
    onLine: (line) => log.read(line),
    signal: options.signal,
    graceMs: options.graceMs,
  });
  const durationMs = performance.now() - started;
  const writes = await collectStepFiles(files, job, log);
  const exitCode = code === 0 && writes.failed ? 1 : code;
  return {
    exitCode,
    outcome: options.signal?.aborted === true ? 'cancelled' : exitCode === 0 ? 'success' : 'failure',
    outputs: Object.fromEntries(writes.outputs),
    summary: writes.summary,
    log,
    env: Object.fromEntries(writes.env),
    path: writes.path,
    state: Object.fromEntries(writes.state),
    durationMs,
  };
}
