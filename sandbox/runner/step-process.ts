// One process of a step: its lines as they come, and how a runner ends it when the job is cancelled.
import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from SIGINT to SIGTERM; a third of it more until SIGKILL. A hosted runner takes 7,500. */
  readonly graceMs?: number | undefined;
}

const DRAIN_MS = 1000;

/** The exit code; 128 and more for a process that a signal ended. */
export async function runStepProcess(step: StepProcess): Promise<number> {
  const posix = process.platform !== 'win32';
  // A group of its own, so that what the step started ends with it when it has to be killed.
  const child = spawn(step.command, step.args, {
    cwd: step.cwd,
    env: { ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: posix,
  });
  const kill = (signal: NodeJS.Signals, group: boolean): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(group && posix ? -child.pid : child.pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  };
  const killWithUs = () => kill('SIGKILL', true);
  process.once('exit', killWithUs);
  const flushes = [child.stdout, child.stderr].map((stream) => readLines(stream, step.onLine));
  const exited = new AbortController();
  const cancel = () => void endGently(kill, step.graceMs ?? 7500, exited.signal);
  if (step.signal?.aborted === true) cancel();
  step.signal?.addEventListener('abort', cancel);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        exited.abort();
        const ended = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
        // A server that the step leaves running may hold its output open for ever.
        const timer = setTimeout(resolve, DRAIN_MS, ended);
        child.once('close', () => {
          clearTimeout(timer);
          resolve(ended);
        });
      });
    });
  } finally {
    for (const flush of flushes) flush();
    child.stdout.destroy();
    child.stderr.destroy();
    step.signal?.removeEventListener('abort', cancel);
    process.off('exit', killWithUs);
  }
}

async function endGently(
  kill: (signal: NodeJS.Signals, group: boolean) => void,
  graceMs: number,
  exited: AbortSignal,
): Promise<void> {
  try {
    kill('SIGINT', false);
    await wait(graceMs, undefined, { signal: exited });
    kill('SIGTERM', false);
    await wait(graceMs / 3, undefined, { signal: exited });
  } catch {
    // It ended in time; what it started is killed below all the same.
  }
  kill('SIGKILL', true);
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  return () => {
    if (rest !== '') onLine(rest);
    rest = '';
  };
}
