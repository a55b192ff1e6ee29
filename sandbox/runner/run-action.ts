// Runs one action folder as GitHub's runner runs a step of a job: main, then post, then what is left over is cleaned away.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runActionStep } from './action-step.ts';
import { createJobContext, type JobOptions } from './job-context.ts';
import { endLeftoverProcesses } from './leftover-processes.ts';
import type { Annotation } from './step-log.ts';
import type { StepResult } from './step-result.ts';

export interface RunActionOptions extends Omit<JobOptions, 'temp'> {
  readonly actionDir: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP, kept for the caller; without it a folder is made and removed again. */
  readonly temp?: string;
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
}

export interface ActionRun {
  /** Of the main process; 1 as well when a command file is malformed. */
  readonly exitCode: number;
  readonly cancelled: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of GITHUB_STEP_SUMMARY, main and post. */
  readonly summary: string;
  /** What a person sees: masked, main and post, lines joined. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** Every value that was masked: given ones, then those that the action added. */
  readonly secrets: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly post: StepResult | null;
  /** Processes that the action left running, ended by the runner. */
  readonly leftoverProcesses: number;
  /** Of the main process. */
  readonly durationMs: number;
}

export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const temp = options.temp ?? (await mkdtemp(join(tmpdir(), 'runner-temp-')));
  try {
    const job = await createJobContext({ ...options, temp });
    const { actionDir, signal, graceMs } = options;
    const step = await runActionStep(job, { actionDir, inputs: options.inputs ?? {}, signal, graceMs });
    const { main } = step;
    const post = await step.post(main.outcome);
    return {
      exitCode: main.exitCode,
      cancelled: main.outcome === 'cancelled',
      outputs: main.outputs,
      summary: main.summary + (post?.summary ?? ''),
      log: [...main.log.lines, ...(post?.log.lines ?? [])].join('\n'),
      annotations: [...main.log.annotations, ...(post?.log.annotations ?? [])],
      secrets: job.masker.secrets,
      env: main.env,
      path: main.path,
      state: main.state,
      post,
      leftoverProcesses: await endLeftoverProcesses(job.trackingId),
      durationMs: main.durationMs,
    };
  } finally {
    if (options.temp === undefined) await rm(temp, { recursive: true, force: true });
  }
}
