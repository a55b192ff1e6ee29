// A whole release in one job, against the same work done by hand with the same tools; its requests; its own CPU time.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { cliEntry } from './plan.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, runProgram, showTiming, summarize } from './paired-timing.ts';
import { createFloor } from './release-floor.ts';
import { createReleaseWorld, type ReleaseWorld } from './release-world.ts';

const RUNS = 7;
const MOST_RATIO = 1.5;
const MOST_CPU_RATIO = 3;
const REQUESTS = [
  [200, 20],
  [2000, 60],
] as const;

export async function benchRelease(): Promise<readonly BenchRow[]> {
  const world = await createReleaseWorld(await mkdtemp(join(tmpdir(), 'bench-release-')));
  try {
    return [
      await benchTime(world, 3),
      await benchTime(world, 200),
      ...(await benchRequests(world)),
      await benchCpu(world),
    ];
  } finally {
    await world.close();
  }
}

async function benchTime(world: ReleaseWorld, commits: number): Promise<BenchRow> {
  const floor = await createFloor(world);
  const times: { ours: number; byHand: number }[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const [subject, manual] = [await world.push(commits), await world.push(commits)];
    const ours = (await world.release(subject)).durationMs;
    const started = performance.now();
    await floor(manual);
    // The first pair fills caches.
    if (run > 0) times.push({ ours, byHand: performance.now() - started });
  }
  const ratio = medianOf(times.map(({ ours, byHand }) => ours / byHand));
  const detail = `${showTiming(summarize(times.map(({ ours }) => ours)))} against ${showTiming(summarize(times.map(({ byHand }) => byHand)))}`;
  return {
    what: `whole release of ${commits} commits, against the same by hand`,
    measured: `${ratio.toFixed(2)} times (${detail})`,
    budget: `at most ${MOST_RATIO} times`,
    holds: ratio <= MOST_RATIO,
  };
}

async function benchRequests(world: ReleaseWorld): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [commits, most] of REQUESTS) {
    const project = await world.push(commits);
    const before = world.github.requests.length;
    await world.release(project);
    const sent = world.github.requests.length - before;
    rows.push({
      what: `requests to GitHub of a release of ${commits} commits`,
      measured: String(sent),
      budget: `at most ${most}`,
      holds: sent <= most,
    });
  }
  return rows;
}

async function benchCpu(world: ReleaseWorld): Promise<BenchRow> {
  const preload = pathToFileURL(fileURLToPath(new URL('cpu-usage.mjs', import.meta.url))).href;
  const folder = await mkdtemp(join(tmpdir(), 'bench-cpu-'));
  const file = join(folder, 'cpu');
  const measured: { release: number; plan: number }[] = [];
  try {
    for (let run = 0; run < 5; run += 1) {
      const project = await world.push(200);
      await runProgram({
        file: process.execPath,
        args: ['--import', preload, cliEntry(), 'plan', '--json'],
        cwd: project.directory,
        env: { ...process.env, BENCH_CPU_FILE: file },
      });
      const plan = Number(await readFile(file, 'utf8'));
      // Node reads this machine's own authorities as soon as TLS is loaded, which `plan` never does; GitHub's runners name none.
      const noAuthorities = { NODE_EXTRA_CA_CERTS: '' };
      const env = { NODE_OPTIONS: `--import=${preload}`, BENCH_CPU_FILE: file, ...noAuthorities };
      await world.release(project, env);
      measured.push({ plan, release: Number(await readFile(file, 'utf8')) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const ratio = medianOf(measured.map(({ release, plan }) => release / plan));
  const [release, plan] = [medianOf(measured.map((m) => m.release)), medianOf(measured.map((m) => m.plan))];
  return {
    what: 'own CPU time of a release of 200 commits, against plan',
    measured: `${ratio.toFixed(2)} times (${release.toFixed(0)} ms against ${plan.toFixed(0)} ms)`,
    budget: `at most ${MOST_CPU_RATIO} times`,
    holds: ratio <= MOST_CPU_RATIO,
  };
}
