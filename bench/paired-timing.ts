// Times of programs that are compared with each other: run in turns, so that a slow moment of the machine hits all of them.
import { spawn } from 'node:child_process';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Timing {
  /** Milliseconds. */
  readonly minimum: number;
  readonly median: number;
}

export interface PairedTiming {
  readonly subject: Timing;
  readonly floor: Timing;
  /** Median of the ratios of neighbouring runs: what the noise of the machine moves least. */
  readonly ratio: number;
}

/** The first pair warms caches and is not counted. */
export async function timePaired(
  runs: number,
  subject: () => Promise<unknown>,
  floor: () => Promise<unknown>,
): Promise<PairedTiming> {
  const pairs: { readonly subject: number; readonly floor: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    // Who goes first alternates, so that neither always meets the other's leftovers.
    const first = await timeOnce(run % 2 === 0 ? floor : subject);
    const second = await timeOnce(run % 2 === 0 ? subject : floor);
    if (run === 0) continue;
    pairs.push(run % 2 === 0 ? { floor: first, subject: second } : { subject: first, floor: second });
  }
  return {
    subject: summarize(pairs.map((pair) => pair.subject)),
    floor: summarize(pairs.map((pair) => pair.floor)),
    ratio: medianOf(pairs.map((pair) => pair.subject / pair.floor)),
  };
}

/**
 * Milliseconds of each contestant, round by round, after one round that warms caches and is not counted; who goes first changes
 * from round to round. `before` every run, not counted.
 */
export async function timeRounds<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, () => Promise<unknown>>>,
  before: () => Promise<unknown>,
): Promise<readonly Readonly<Record<Name, number>>[]> {
  const names = Object.keys(contestants) as Name[];
  const all: Record<Name, number>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times: Partial<Record<Name, number>> = {};
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      await before();
      times[name] = await timeOnce(contestants[name]);
    }
    if (round > 0) all.push(times as Record<Name, number>);
  }
  return all;
}

async function timeOnce(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function summarize(milliseconds: readonly number[]): Timing {
  return { minimum: Math.min(...milliseconds), median: medianOf(milliseconds) };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface ProgramResult {
  /** Bytes on standard output. */
  readonly stdout: Buffer;
  /** What the program wrote to its descriptor 3. */
  readonly extra: Buffer;
}

/** Throws when the program fails: a benchmark of an error message would be fast. */
export async function runProgram({ file, args, cwd, env = process.env }: Program): Promise<ProgramResult> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const gather = (stream: NodeJS.ReadableStream | null | undefined): Buffer[] => {
    const pieces: Buffer[] = [];
    stream?.on('data', (piece: Buffer) => pieces.push(piece));
    return pieces;
  };
  const stdout = gather(child.stdout);
  const extra = gather(child.stdio[3] as NodeJS.ReadableStream | null);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    const said = Buffer.concat(stdout).toString().slice(-4000);
    throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${said}`);
  }
  return { stdout: Buffer.concat(stdout), extra: Buffer.concat(extra) };
}

/** `0.412/0.455 s`: minimum and median. */
export function showTiming({ minimum, median }: Timing): string {
  return `${(minimum / 1000).toFixed(3)}/${(median / 1000).toFixed(3)} s`;
}
