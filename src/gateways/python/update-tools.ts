// The programs of an update: the project's own uv, poetry and pip-compile as they are on PATH, or in the version that made the lock.
import { raise } from '../../findings/catalogue.ts';
import { updateErrors } from '../../findings/update-errors.ts';
import type { ProjectStep } from '../../update/project-step.ts';
import type { Fetch } from '../fetch-contract.ts';
import { findProgram } from '../program-path.ts';
import { runProgram } from '../run-program.ts';
import type { Environment } from './configuration-paths.ts';
import { choosePython } from './python-choice.ts';
import { prepareUv } from './uv-tool.ts';

type ChildEnvironment = Readonly<Record<string, string>>;

export interface UpdateToolsOptions {
  readonly env: Environment;
  /** Without secrets. */
  readonly childEnv: ChildEnvironment;
  readonly fetch: Fetch;
  readonly log: (text: string) => void;
}

/** Program and arguments to start. */
export type StepWords = readonly [program: string, ...args: string[]];

/** Finds the program of a step. Rejects with `update-tool-missing`. `cwd` is the copy of the project. */
export function createUpdateTools(options: UpdateToolsOptions) {
  const { childEnv, log } = options;
  let uvPath: Promise<string> | null = null;
  const uv = (cwd: string): Promise<string> => (uvPath ??= findUv(options, cwd));
  const poetryPaths = new Map<string, StepWords>();

  const poetry = async (version: string | null, cwd: string): Promise<StepWords> => {
    const known = poetryPaths.get(version ?? '');
    if (known !== undefined) return known;
    const onPath = await findProgram('poetry', childEnv, cwd);
    const own = onPath === null ? null : await poetryVersionOf(onPath, childEnv, cwd);
    const found = own === null ? null : onPath;
    if (found === null && version === null)
      throw raise(updateErrors, 'update-tool-missing', { tool: 'poetry' });
    const isFit = found !== null && (version === null || own === version);
    if (!isFit)
      log(
        `poetry.lock was made by Poetry ${version}, which is taken by uv for this (on PATH: ${own ?? 'none'})`,
      );
    const words: StepWords = isFit
      ? [found]
      : [await uv(cwd), 'tool', 'run', '--quiet', '--from', `poetry==${version}`, 'poetry'];
    poetryPaths.set(version ?? '', words);
    return words;
  };

  return async ({ tool, version, args }: ProjectStep, cwd: string): Promise<StepWords> => {
    switch (tool) {
      case 'uv':
        return [await uv(cwd), ...args];
      case 'poetry':
        return [...(await poetry(version, cwd)), ...args];
      case 'pip-compile': {
        const found = await findProgram('pip-compile', childEnv, cwd);
        if (found === null) throw raise(updateErrors, 'update-tool-missing', { tool: 'pip-compile' });
        return [found, ...args];
      }
      case 'python':
        return [(await choosePython('', childEnv, cwd)).request, ...args];
      case 'environment': {
        const [program = '', ...rest] = args;
        return [program, ...rest];
      }
    }
  };
}

async function findUv({ env, childEnv, fetch, log }: UpdateToolsOptions, cwd: string): Promise<string> {
  const found = await findProgram('uv', childEnv, cwd);
  if (found !== null) return found;
  const uv = await prepareUv({ fetch, env, notice: log });
  await uv.verify();
  return uv.path;
}

/** Null: it cannot be started, as after the Python that it was installed by has gone. */
async function poetryVersionOf(path: string, env: ChildEnvironment, cwd: string): Promise<string | null> {
  const ended = await runProgram(path, ['--version', '--no-ansi'], { cwd, env }).catch(() => null);
  const stdout = ended?.exitCode === 0 ? ended.stdout : '';
  return /\b(\d+\.\d+\.\d+)\b/.exec(stdout)?.[1] ?? null;
}
