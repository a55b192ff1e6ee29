// An environment made by uv from requirements whose every file is pinned by hash, kept by tool-cache.
import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { RunResult } from '../run-program.ts';
import type { Environment } from './configuration-paths.ts';
import type { PythonChoice } from './python-choice.ts';
import { shownLines } from './shown-lines.ts';
import { findTool, keepTool } from './tool-folder.ts';
import type { Uv } from './uv-tool.ts';
import { environmentPython } from './virtual-environment.ts';

export interface EnvironmentSources {
  readonly uv: Uv;
  readonly python: PythonChoice;
  /** Our own environment: where the tool cache is. */
  readonly env: Environment;
  /** Made by `childEnvironment`. */
  readonly childEnv: Readonly<Record<string, string>>;
}

export interface PinnedEnvironment {
  /** In the tool cache. */
  readonly name: string;
  /** Of the tool in it. */
  readonly version: string;
  /** Of the requirements, hex. */
  readonly sha256: string;
  /** As `uv pip sync --require-hashes` reads them; loaded on the first run of a machine only. */
  readRequirements(): Promise<string>;
}

/** Gives the path of the Python that has the tool. Throws `check-environment-failed`. */
export async function preparePinnedEnvironment(
  sources: EnvironmentSources,
  pinned: PinnedEnvironment,
): Promise<string> {
  const { name } = pinned;
  const version = `${pinned.version}-${await environmentKey(sources.python.request, pinned.sha256)}`;
  const kept = findTool(sources.env, name, version);
  if (kept !== null && (await starts(environmentPython(kept)))) return environmentPython(kept);
  const folder = await mkdtemp(join(sources.env['RUNNER_TEMP'] || tmpdir(), `${name}-`));
  try {
    await makeEnvironment(sources, pinned, folder);
    const isUsable = (kept: string): Promise<boolean> => starts(environmentPython(kept));
    const tool = { name, version, isUsable };
    return environmentPython(await keepTool(sources.env, join(folder, 'environment'), tool));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeEnvironment(
  { uv, python, childEnv }: EnvironmentSources,
  pinned: PinnedEnvironment,
  cwd: string,
): Promise<void> {
  const options = { cwd, env: { ...childEnv, ...python.variables } };
  const requirements = join(cwd, 'requirements.txt');
  await writeFile(requirements, await pinned.readRequirements());
  const folder = join(cwd, 'environment');
  // Relocatable, because the tool cache copies it to its place.
  expectSuccess(
    await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options),
  );
  const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
  expectSuccess(await uv.run([...sync, `--python=${environmentPython(folder)}`, requirements], options));
}

function expectSuccess({ exitCode, lastLines }: RunResult): void {
  if (exitCode !== 0) throw raise(buildErrors, 'check-environment-failed', { lines: shownLines(lastLines) });
}

/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request: string, requirements: string): Promise<string> {
  const path = await realpath(request).catch(() => request);
  const changed = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const hash = createHash('sha256').update(requirements).update(`${path}\0${changed}`);
  return `h${hash.digest('hex').slice(0, 16)}`;
}

/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python: string): Promise<boolean> {
  return stat(python).then(
    (found) => found.isFile(),
    () => false,
  );
}
