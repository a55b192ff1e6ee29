// Which Python builds and checks: the one asked for, or `python3` on PATH.
import { open } from 'node:fs/promises';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { findProgram } from '../program-path.ts';
import { runProgram } from '../run-program.ts';

export interface PythonChoice {
  /** For uv's `--python`: the absolute path of an interpreter, or a version. */
  readonly request: string;
  /** Variables for uv: a version that was asked for may be downloaded, one from PATH wins. */
  readonly variables: Readonly<Record<string, string>>;
}

/** `asked` is the input `python`: empty, a version such as `3.12`, or a path. `env` is the children's environment. */
export async function choosePython(
  asked: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<PythonChoice> {
  if (asked !== '' && !/[\\/]/.test(asked))
    return {
      request: asked,
      variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
    };
  const path = asked === '' ? await findDefault(env, cwd) : await findProgram(asked, env, cwd);
  if (path === null) throw raise(buildErrors, 'program-missing', { program: asked });
  return { request: await interpreterBehind(path, env, cwd), variables: {} };
}

async function findDefault(env: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  // On Windows `python3` may be a stub that opens the store.
  const names = process.platform === 'win32' ? ['python', 'python3'] : ['python3', 'python'];
  for (const name of names) {
    const path = await findProgram(name, env, cwd);
    if (path !== null) return path;
  }
  throw raise(buildErrors, 'python-missing', {});
}

/** A version manager puts scripts on PATH that look for the interpreter at every start; uv would start them each time. */
async function interpreterBehind(
  path: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string> {
  if (!(await isScript(path))) return path;
  const { exitCode, stdout } = await runProgram(path, ['-I', '-c', 'import sys; print(sys.executable)'], {
    cwd,
    env,
  });
  return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : path;
}

async function isScript(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(2) });
    return buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}
