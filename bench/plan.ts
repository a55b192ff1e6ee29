// `plan --json` with notes on 10,000 commits since the last tag, against the floor of any Node program that reads them.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';
import { createBigHistory, LAST_TAG } from './big-history.ts';
import { runProgram, showTiming, timePaired, type Program } from './paired-timing.ts';

const RANGE = 10_000;
const OLDER = 100_000;
const RUNS = 9;
const MOST_RATIO = 1.6;
const MOST_MEMORY = 150;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The bundle, as people run it; the sources while there is none. */
export function cliEntry(): string {
  const bundle = path('../dist/cli/index.js');
  return existsSync(bundle) ? bundle : path('../src/cli.ts');
}

export async function benchPlan(): Promise<readonly BenchRow[]> {
  const folder = await createBigHistory({ older: OLDER, range: RANGE });
  try {
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<readonly BenchRow[]> {
  const node = (...args: readonly string[]): Program => ({ file: process.execPath, args, cwd: folder });
  const plan = node(cliEntry(), 'plan', '--json', '--quiet');
  const floor = node(path('plan-floor.mjs'), `refs/tags/${LAST_TAG}..HEAD`);
  const times = await timePaired(
    RUNS,
    () => runProgram(plan),
    () => runProgram(floor),
  );
  const { stdout, extra } = await runProgram(node('--import', path('peak-memory.mjs'), ...plan.args));
  const memory = Number(extra.toString()) / 1024;
  const planned = JSON.parse(stdout.toString()) as { packages: { commits: unknown[]; notes: string }[] };
  const commits = planned.packages[0]?.commits.length ?? 0;
  if (commits !== RANGE || planned.packages[0]?.notes === '') throw new Error(`planned ${commits} commits`);
  const detail = `plan ${showTiming(times.subject)}, floor ${showTiming(times.floor)}`;
  return [
    {
      what: `plan --json, ${RANGE} commits, against the floor`,
      measured: `${times.ratio.toFixed(2)} times (${detail})`,
      budget: `at most ${MOST_RATIO} times`,
      holds: times.ratio <= MOST_RATIO,
    },
    {
      what: `plan --json, ${RANGE} commits, peak memory`,
      measured: `${memory.toFixed(0)} MB`,
      budget: `under ${MOST_MEMORY} MB`,
      holds: memory < MOST_MEMORY,
    },
  ];
}
