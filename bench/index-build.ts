// An index of 5,000 files of 200 packages from a folder, against reading and writing the same bytes; and its peak memory.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeZip, withRecord } from '../__tests__/gateways/archives/make-archive.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, runProgram, showTiming, summarize, timeRounds } from './paired-timing.ts';

const PACKAGES = 200;
const VERSIONS = 25;
/** Bytes of each wheel, that do not compress: about the median of what is on PyPI. */
const SIZE = 40_000;
const RUNS = 3;
const MOST_RATIO = 3;
/** 10^6 bytes, as the budget says it. */
const MOST_MB = 200;
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export async function benchIndexBuild(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-index-'));
  try {
    const files = join(folder, 'files');
    await writeWheels(files);
    const out = join(folder, 'out');
    const memory: number[] = [];
    const build = async (): Promise<void> => {
      const { extra } = await runProgram({
        file: process.execPath,
        args: [
          ...['--no-warnings', '--import', path('peak-memory.mjs'), path('../src/cli.ts')],
          ...['index', 'build', '--files', files, '--out', out, '--quiet'],
        ],
        cwd: folder,
      });
      memory.push((Number(extra.toString()) * 1024) / 1e6);
    };
    const rounds = await timeRounds(RUNS, { ours: build, floor: () => copyAll(files, out) }, () =>
      rm(out, { recursive: true, force: true }),
    );
    const ratio = medianOf(rounds.map((round) => round.ours / round.floor));
    const shown = (way: 'ours' | 'floor'): string => showTiming(summarize(rounds.map((round) => round[way])));
    const peak = Math.max(...memory);
    const count = `${PACKAGES * VERSIONS} files of ${PACKAGES} packages`;
    return [
      {
        what: `index build of ${count}, against reading and writing the same bytes`,
        measured: `${ratio.toFixed(2)} times (${shown('ours')} against ${shown('floor')})`,
        budget: `at most ${MOST_RATIO} times`,
        holds: ratio <= MOST_RATIO,
      },
      {
        what: `peak memory of index build of ${count}`,
        measured: `${peak.toFixed(0)} MB`,
        budget: `at most ${MOST_MB} MB`,
        holds: peak <= MOST_MB,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeWheels(folder: string): Promise<void> {
  for (let number = 0; number < PACKAGES; number += 1) {
    const name = `acme_package_${number}`;
    await mkdir(join(folder, name), { recursive: true });
    for (let minor = 0; minor < VERSIONS; minor += 1) {
      const version = `1.${minor}.0`;
      const info = `${name}-${version}.dist-info`;
      const metadata = `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\nSummary: Package ${number}\nRequires-Python: >=3.10\n\n${'It does what it says. '.repeat(100)}\n`;
      const content = makeZip(
        withRecord([
          { name: `${name}/data.bin`, content: noise(SIZE, number * VERSIONS + minor) },
          { name: `${info}/METADATA`, content: metadata },
          {
            name: `${info}/WHEEL`,
            content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
          },
        ]),
      );
      await writeFile(join(folder, name, `${name}-${version}-py3-none-any.whl`), content);
    }
  }
}

/** The same bytes for the same seed. */
function noise(size: number, seed: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let state = seed + 1;
  for (let position = 0; position < size; position += 4) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    bytes.writeInt32LE(state | 0, position);
  }
  return bytes;
}

async function copyAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    await mkdir(join(to, name), { recursive: true });
    for (const file of await readdir(join(from, name)))
      await writeFile(join(to, name, file), await readFile(join(from, name, file)));
  }
}
