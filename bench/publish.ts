// Files to an index by the bundle's `actions/publish`, against `uv publish` and `twine upload`: an index that takes its time, and one that
// does not; and the memory that a huge file costs.
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startPypiserver } from '../sandbox/index/pypiserver.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, runProgram, showTiming, summarize, timeRounds } from './paired-timing.ts';
import {
  createLoad,
  createWheelLoad,
  ourPublish,
  prepareTools,
  type Load,
  type Target,
  type Tools,
  twineUpload,
  uvPublish,
} from './publish-ways.ts';
import { startStrictProcess } from './strict-process.ts';
import { createWheel } from './wheel-files.ts';

const MIB = 1024 ** 2;
const FILE = 2 * MIB;
const RUNS = 5;
const SLOW = { files: 20, delayMs: 300, leastRatio: 3 };
const QUICK = [2, 20, 60];
/** The build tag of the file that is there. */
const THERE = 99;
const HUGE = { bytes: 1024 * MIB, mostMemory: 150 };
const INDEX = { user: 'acme', password: 'the-password-of-the-bench-index', profile: 'pypiserver' };

export async function benchPublish(): Promise<readonly BenchRow[]> {
  const tools = await prepareTools();
  return [...(await benchSlowIndex(tools)), ...(await benchQuickIndex(tools)), await benchHugeFile()];
}

async function benchSlowIndex(tools: Tools): Promise<readonly BenchRow[]> {
  const index = await startStrictProcess(SLOW.delayMs);
  const load = await createWheelLoad(SLOW.files, FILE);
  try {
    const programs = {
      ours: ourPublish(load, index),
      uv: uvPublish(tools, load, index),
      twine: twineUpload(tools, load, index),
    };
    const rounds = await timeRounds(
      RUNS,
      {
        ours: () => runProgram(programs.ours),
        uv: () => runProgram(programs.uv),
        twine: () => runProgram(programs.twine),
      },
      () => index.clear(),
    );
    return (['uv', 'twine'] as const).map((rival) => {
      const ratio = medianOf(rounds.map((round) => round[rival] / round.ours));
      const [theirs, ours] = [
        times(rounds.map((round) => round[rival])),
        times(rounds.map(({ ours }) => ours)),
      ];
      return {
        what: `${SLOW.files} files of 2 MB to an index of ${SLOW.delayMs} ms per upload, ${rival} against ours`,
        measured: `${ratio.toFixed(2)} times (${theirs} against ${ours})`,
        budget: `at least ${SLOW.leastRatio} times`,
        holds: ratio >= SLOW.leastRatio,
      };
    });
  } finally {
    await Promise.all([index.close(), remove(load)]);
  }
}

async function benchQuickIndex(tools: Tools): Promise<readonly BenchRow[]> {
  const server = await startPypiserver(INDEX);
  const index = { ...INDEX, uploadUrl: server.uploadUrl };
  // A release like most: the project is there already.
  const older = 'acme_load-0.9.0-py3-none-any.whl';
  await writeFile(join(server.packagesDir, older), '');
  const there = await createLoad(async (folder) => [await createWheel(folder, THERE, Buffer.alloc(1))]);
  const [thereName] = there.paths.map((path) => basename(path)) as [string];
  await cp(there.paths[0] as string, join(server.packagesDir, thereName));
  const clear = async (): Promise<void> => {
    const names = await readdir(server.packagesDir);
    await Promise.all(
      names
        .filter((name) => name !== older && name !== thereName)
        .map((name) => rm(join(server.packagesDir, name))),
    );
  };
  const rows: BenchRow[] = [];
  try {
    for (const count of QUICK) rows.push(await benchQuick(tools, index, { count, clear, there }));
  } finally {
    await Promise.all([server.close(), remove(there)]);
  }
  return rows;
}

/** What a program takes to start is measured beside it, by a run that finds its one small file there already, and taken off. */
async function benchQuick(
  tools: Tools,
  index: Target,
  {
    count,
    clear,
    there,
  }: { readonly count: number; readonly clear: () => Promise<void>; readonly there: Load },
): Promise<BenchRow> {
  const load = await createWheelLoad(count, FILE);
  const [ours, uv] = [ourPublish(load, index), uvPublish(tools, load, index)];
  const [ourStart, uvStart] = [
    ourPublish(there, index),
    uvPublish(tools, there, index, `${index.uploadUrl}simple/`),
  ];
  try {
    const rounds = await timeRounds(
      count < 10 ? 4 * RUNS : RUNS,
      {
        ours: () => runProgram(ours),
        ourStart: () => runProgram(ourStart),
        uv: () => runProgram(uv),
        uvStart: () => runProgram(uvStart),
      },
      clear,
    );
    const starts = {
      ours: medianOf(rounds.map(({ ourStart }) => ourStart)),
      uv: medianOf(rounds.map(({ uvStart }) => uvStart)),
    };
    const ratio = medianOf(rounds.map((round) => (round.ours - starts.ours) / (round.uv - starts.uv)));
    const shown = (way: 'ours' | 'uv'): string =>
      `${times(rounds.map((round) => round[way]))} less ${(starts[way] / 1000).toFixed(3)}`;
    return {
      what: `${count} files of 2 MB to a local pypiserver beyond a run with nothing left to send, against uv publish`,
      measured: `${ratio.toFixed(2)} times (${shown('ours')} against ${shown('uv')})`,
      budget: 'not slower',
      holds: ratio <= 1,
    };
  } finally {
    await remove(load);
  }
}

async function benchHugeFile(): Promise<BenchRow> {
  const index = await startStrictProcess(0);
  const load = await createLoad(async (folder) => [await createWheel(folder, 1, { zeros: HUGE.bytes })]);
  const preload = pathToFileURL(fileURLToPath(new URL('peak-memory.mjs', import.meta.url))).href;
  try {
    const { extra } = await runProgram(ourPublish(load, index, preload));
    if ((await index.clear()) !== 1) throw new Error('The huge file did not arrive.');
    const memory = Number(extra.toString()) / 1024;
    return {
      what: 'a file of 1 GiB checked and published, peak memory',
      measured: `${memory.toFixed(0)} MB`,
      budget: `under ${HUGE.mostMemory} MB`,
      holds: memory < HUGE.mostMemory,
    };
  } finally {
    await Promise.all([index.close(), remove(load)]);
  }
}

function remove({ workspace }: Load): Promise<void> {
  return rm(workspace, { recursive: true, force: true });
}

function times(milliseconds: readonly number[]): string {
  return showTiming(summarize(milliseconds));
}
