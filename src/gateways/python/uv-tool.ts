// uv, pinned by hash: fetched once from the index that pip or uv is configured for, checked again before every start.
import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { digestFile } from '../files.ts';
import type { Fetch } from '../fetch-contract.ts';
import { runProgram, type RunOptions, type RunResult } from '../run-program.ts';
import type { Environment } from './configuration-paths.ts';
import { findConfiguredIndex, indexEnvironment } from './configured-index.ts';
import { findTool, keepTool } from './tool-folder.ts';
import { UV_PINS, UV_VERSION } from './uv-pins.ts';
import { UV_EXECUTABLE, uvPlatform } from './uv-platform.ts';

export interface Uv {
  readonly path: string;
  readonly version: string;
  /** Throws `uv-changed` unless the executable still is the pinned one. */
  verify(): Promise<void>;
  /** Verifies, then runs uv in the given environment, which is told the index that only pip is configured for. */
  run(args: readonly string[], options: RunOptions): Promise<RunResult>;
}

export interface UvSources {
  readonly fetch: Fetch;
  /** Our own environment: where the tool cache and the configuration of pip and uv are. */
  readonly env: Environment;
  /** Called with a sentence when a cached uv is thrown away. */
  readonly notice?: (text: string) => void;
}

/** What every uv process gets: no progress bars, no interpreter that nobody asked for. */
const QUIET = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', NO_COLOR: '1' } as const;

export async function prepareUv({ fetch, env, notice }: UvSources): Promise<Uv> {
  const pin = UV_PINS[uvPlatform()];
  const index = await findConfiguredIndex(env);
  const inFolder = (folder: string): Uv =>
    describe(join(folder, UV_EXECUTABLE), pin.executable, indexEnvironment(index));
  const kept = findTool(env, 'uv', UV_VERSION);
  if (kept !== null) {
    const uv = inFolder(kept);
    if (await isPinned(uv)) return uv;
    notice?.('The cached uv is not the pinned one; it is fetched again.');
  }
  // Archives and index pages are read on the first run of a machine only.
  const { fetchUv } = await import('./uv-wheel.ts');
  const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
  try {
    const isUsable = (folder: string): Promise<boolean> => isPinned(inFolder(folder));
    const uv = inFolder(await keepTool(env, fetched, { name: 'uv', version: UV_VERSION, isUsable }));
    await uv.verify();
    return uv;
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
}

function describe(path: string, expected: string, variables: Readonly<Record<string, string>>): Uv {
  let checked: string | null = null;

  async function verify(): Promise<void> {
    const found = await fingerprint(path);
    if (found !== null && found === checked) return;
    const actual = await digestFile(path).then(
      ({ sha256 }) => sha256,
      () => 'unreadable',
    );
    if (actual !== expected) throw raise(buildErrors, 'uv-changed', { actual, expected });
    checked = found;
  }

  return {
    path,
    version: UV_VERSION,
    verify,
    async run(args, options) {
      await verify();
      return runProgram(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
    },
  };
}

async function isPinned(uv: Uv): Promise<boolean> {
  return uv.verify().then(
    () => true,
    () => false,
  );
}

/**
 * Stands for the bytes that were hashed: no program can write a file and set its change time (ctime) back, so the same
 * file with the same ctime needs no second reading. Windows has a call that sets it; there the bytes are read each time.
 */
async function fingerprint(path: string): Promise<string | null> {
  if (process.platform === 'win32') return null;
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}
