// Our checks of one small project's sdist and wheel, against `twine check --strict` of the same two files, as who releases pays for
// them: twine is a process more, ours run in the one that runs anyway. So twine counts from its start to its end, and ours beyond
// the start of a Node that has loaded of its own what the release used before: loading the code of the checks and its libraries for
// the first time, reading the files, judging them.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSampleProject } from '../sandbox/projects/sample-project.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, type Program, runProgram, showTiming, summarize, timeRounds } from './paired-timing.ts';
import { prepareTools } from './publish-ways.ts';

const RUNS = 15;
const MOST_RATIO = 1 / 5;
/** What every release has in use when it comes to the checks: uv is unpacked and hashed before. */
const ALWAYS_LOADED = ['node:crypto', 'node:fs/promises', 'node:stream/promises', 'node:zlib'];
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export async function benchChecks(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-checks-'));
  try {
    const tools = await prepareTools();
    const project = await createSampleProject(join(folder, 'project'), { commits: 1 });
    const run = { cwd: project.directory, env: { ...tools.env, UV_NO_PROGRESS: '1' } };
    await runProgram({ file: tools.uv, args: ['build', '--quiet'], ...run });
    const dist = join(project.directory, 'dist');
    const files = (await readdir(dist)).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
    const paths = files.map((name) => join(dist, name));
    const ours: Program = {
      file: process.execPath,
      args: [await bundleChecks(join(folder, 'bundle')), project.name, ...paths],
      ...run,
    };
    const twine: Program = {
      file: tools.python,
      args: ['-I', '-m', 'twine', 'check', '--strict', ...paths],
      ...run,
    };
    const loaded = join(folder, 'loaded.mjs');
    await writeFile(loaded, ALWAYS_LOADED.map((name) => `import '${name}';\n`).join(''));
    const bare: Program = { file: process.execPath, args: [loaded], ...run };
    const rounds = await timeRounds(
      RUNS,
      { ours: () => runProgram(ours), bare: () => runProgram(bare), twine: () => runProgram(twine) },
      async () => undefined,
    );
    const ratio = medianOf(rounds.map((round) => (round.ours - round.bare) / round.twine));
    const shown = (way: 'ours' | 'bare' | 'twine'): string =>
      showTiming(summarize(rounds.map((round) => round[way])));
    return [
      {
        what: 'our checks of a small project beyond the start of Node, against twine check --strict',
        measured: `${ratio.toFixed(3)} times (${shown('ours')}, start ${shown('bare')}, against ${shown('twine')})`,
        budget: `at most ${MOST_RATIO} times`,
        holds: ratio <= MOST_RATIO,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The checks alone, bundled as the action and the command line are. */
async function bundleChecks(out: string): Promise<string> {
  if (!existsSync(path('../lib'))) throw new Error('Run `npm run bundle` first: it compiles lib/.');
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const args = ['build', path('checks-run.mjs'), '--out', out, '--no-cache', '--quiet'];
  await promisify(execFile)(process.execPath, [ncc, ...args]);
  const entry = (await readdir(out)).find((name) => /^index\.m?js$/.test(name));
  return join(out, entry ?? 'index.mjs');
}
