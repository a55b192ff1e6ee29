// Runs programs: argument arrays, no shell, and an environment that is always given, never inherited.
import { exec } from '@actions/exec';
import { buildErrors } from '../findings/build-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { createLineTail, createStreamTail, type LineTail, type StreamTail } from './output-tail.ts';
import { findProgram } from './program-path.ts';
import { runGroup } from './run-group.ts';

export interface RunOptions {
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  /** For its standard input, which is empty otherwise. */
  readonly input?: string | Buffer;
  /** After this the program and all that it started is killed. */
  readonly timeoutMs?: number;
  /** Kills the program and all that it started. */
  readonly signal?: AbortSignal;
  /** Each line of both streams as it comes, without colours. */
  readonly onLine?: (line: string) => void;
}

export interface RunResult {
  /** 124 after the time limit, 137 when it was killed otherwise. */
  readonly exitCode: number;
  /** The last MiB. */
  readonly stdout: string;
  /** The last MiB. */
  readonly stderr: string;
  /** The last lines of both streams in the order they came, without colours. */
  readonly lastLines: readonly string[];
  readonly timedOut: boolean;
}

/** How a started program ended; `exitCode` is null when a signal ended it. */
export interface RunEnd {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
}

export interface RunStreams {
  readonly stdout: StreamTail;
  readonly stderr: StreamTail;
}

/**
 * exec passes this to `stdin.end()`: a function closes the pipe without a write. Without it the pipe stays open and a
 * child that reads it waits for ever; an empty buffer is written, which fails when the child has already ended.
 */
const NOTHING = (() => undefined) as unknown as Buffer;

const KILLED = 137;
const TIMED_OUT = 124;

/** Any exit code is a result; only a program that isn't there is an error. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  const path = await findProgram(file, options.env, options.cwd);
  if (path === null) throw raise(buildErrors, 'program-missing', { program: file });
  const last = createLineTail();
  const streams = createStreams(last, options.onLine);
  // @actions/exec can't end what it started, and dies of EPIPE when a child doesn't read its input.
  const limited =
    options.timeoutMs !== undefined || options.signal !== undefined || options.input !== undefined;
  const end = await (limited ? runGroup : runWithExec)(path, args, options, streams);
  streams.stdout.end();
  streams.stderr.end();
  return {
    exitCode: end.timedOut ? TIMED_OUT : (end.exitCode ?? KILLED),
    stdout: streams.stdout.text(),
    stderr: streams.stderr.text(),
    lastLines: last.lines(),
    timedOut: end.timedOut,
  };
}

function createStreams(last: LineTail, onLine: ((line: string) => void) | undefined): RunStreams {
  const take = (line: string): void => {
    if (line !== '') last.add(line);
    onLine?.(line);
  };
  return { stdout: createStreamTail(take), stderr: createStreamTail(take) };
}

async function runWithExec(
  path: string,
  args: readonly string[],
  options: RunOptions,
  { stdout, stderr }: RunStreams,
): Promise<RunEnd> {
  const code: number | null = await exec(quoted(path), [...args], {
    cwd: options.cwd,
    env: { ...options.env },
    silent: true,
    ignoreReturnCode: true,
    input: NOTHING,
    listeners: { stdout: (piece) => stdout.add(piece), stderr: (piece) => stderr.add(piece) },
  });
  return { exitCode: code, timedOut: false };
}

/** exec splits its first argument into words, in the way that double quotes and backslashes escape. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}
