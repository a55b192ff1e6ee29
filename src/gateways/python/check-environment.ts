// The environment with twine in it: made by uv from requirements whose every file is pinned by hash, kept by tool-cache.
import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { RunResult } from '../run-program.ts';
import { CHECK_REQUIREMENTS_SHA256, TWINE_VERSION } from './check-pins.ts';
import type { Environment } from './configuration-paths.ts';
import type { PythonChoice } from './python-choice.ts';
import { shownLines } from './shown-lines.ts';
import { findTool, keepTool } from './tool-folder.ts';
import type { Uv } from './uv-tool.ts';
import { environmentPython } from './virtual-environment.ts';

export interface CheckEnvironmentSources {
  readonly uv: Uv;
  readonly python: PythonChoice;
  /** Our own environment: where the tool cache is. */
  readonly env: Environment;
  /** Made by `childEnvironment`. */
  readonly childEnv: Readonly<Record<string, string>>;
}

const NAME = 'py-release-checks';

/** Gives the path of the Python that has twine. */
export async function prepareCheckEnvironment(sources: CheckEnvironmentSources): Promise<string> {
  const version = `${TWINE_VERSION}-${await environmentKey(sources.python.request)}`;
  const kept = findTool(sources.env, NAME, version);
  if (kept !== null && (await starts(environmentPython(kept)))) return environmentPython(kept);
  const folder = await mkdtemp(join(sources.env['RUNNER_TEMP'] || tmpdir(), 'py-release-checks-'));
  try {
    await makeEnvironment(sources, folder);
    const isUsable = (kept: string): Promise<boolean> => starts(environmentPython(kept));
    const tool = { name: NAME, version, isUsable };
    return environmentPython(await keepTool(sources.env, join(folder, 'environment'), tool));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeEnvironment(
  { uv, python, childEnv }: CheckEnvironmentSources,
  cwd: string,
): Promise<void> {
  const options = { cwd, env: { ...childEnv, ...python.variables } };
  const requirements = join(cwd, 'requirements.txt');
  // Long, and needed on the first run of a machine only.
  const { CHECK_REQUIREMENTS } = await import('./check-requirements.ts');
  await writeFile(requirements, CHECK_REQUIREMENTS);
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
async function environmentKey(request: string): Promise<string> {
  const path = await realpath(request).catch(() => request);
  const changed = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const hash = createHash('sha256').update(CHECK_REQUIREMENTS_SHA256).update(`${path}\0${changed}`);
  return `h${hash.digest('hex').slice(0, 16)}`;
}

/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python: string): Promise<boolean> {
  return stat(python).then(
    (found) => found.isFile(),
    () => false,
  );
}
