// Builds the sdist and, from it, the wheel.
import { basename } from 'node:path';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { runProgram, type RunOptions, type RunResult } from '../run-program.ts';
import { explainBuildFailure } from './build-failure.ts';
import { clearArtifacts, listArtifacts } from './built-artifacts.ts';
import type { PythonChoice } from './python-choice.ts';
import type { Uv } from './uv-tool.ts';

export interface BuildRequest {
  readonly uv: Uv;
  /** Folder of the pyproject.toml. */
  readonly sourceDir: string;
  /** Usually `dist` in that folder; made when missing, emptied of older wheels and sdists. */
  readonly outDir: string;
  /** In a person's own checkout, the project's name: then the wheels and sdists of other projects stay in `outDir`. */
  readonly project?: string;
  readonly python: PythonChoice;
  /** Seconds since 1970. https://reproducible-builds.org/specs/source-date-epoch/ */
  readonly sourceDateEpoch: number;
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** The version, for backends that take it from the tag (`SETUPTOOLS_SCM_PRETEND_VERSION` and the like). */
  readonly pretend: Readonly<Record<string, string>>;
  /** Argument array; null: `uv build`. It has to leave its files in `outDir`. */
  readonly buildCommand: readonly string[] | null;
  readonly log: (line: string) => void;
}

/** Absolute paths of the wheels and sdists, sorted. */
export async function buildDistributions(request: BuildRequest): Promise<readonly string[]> {
  const { sourceDir, outDir, env, pretend, sourceDateEpoch } = request;
  const others = await clearArtifacts({ sourceDir, outDir, env, project: request.project ?? null });
  const command = request.buildCommand ?? ['uv', 'build'];
  const result = await runBuild(request, {
    cwd: sourceDir,
    env: { ...env, ...pretend, SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
    onLine: request.log,
  });
  if (result.exitCode !== 0) throw explainBuildFailure(command.join(' '), result);
  const built = (await listArtifacts(outDir)).filter((path) => !others.includes(path));
  if (built.length === 0)
    throw raise(buildErrors, 'build-left-nothing', { command: command.join(' '), folder: basename(outDir) });
  return built;
}

async function runBuild(request: BuildRequest, options: RunOptions): Promise<RunResult> {
  const { buildCommand, uv, outDir, python } = request;
  if (buildCommand !== null) {
    const [program, ...args] = buildCommand;
    return runProgram(program as string, args, options);
  }
  const args = ['build', '--no-create-gitignore', `--out-dir=${outDir}`, `--python=${python.request}`];
  return uv.run(args, { ...options, env: { ...options.env, ...python.variables } });
}
