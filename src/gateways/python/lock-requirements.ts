// Requirements resolved by uv in an empty folder, for every platform and Python that the project names. Nothing is built: a dependency that
// would have to run its own code to say what it needs is an error.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LockOrder } from '../../distribution/lock-order.ts';
import { raise } from '../../findings/catalogue.ts';
import { vulnerabilityErrors } from '../../findings/vulnerability-errors.ts';
import { withoutProjectVariables } from './project-variables.ts';
import type { PythonChoice } from './python-choice.ts';
import { shownLines } from './shown-lines.ts';
import type { Uv } from './uv-tool.ts';

export interface LockRequest extends LockOrder {
  readonly uv: Uv;
  readonly python: PythonChoice;
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
}

const TIMEOUT_MS = 5 * 60 * 1000;

/** Gives the text of uv.lock. Throws `requirements-unresolved`. */
export async function lockRequirements(request: LockRequest): Promise<string> {
  const { pyproject, lock, uv, python, env, temporary } = request;
  const folder = await mkdtemp(join(temporary || tmpdir(), 'py-release-lock-'));
  try {
    await writeFile(join(folder, 'pyproject.toml'), pyproject);
    if (lock !== null) await writeFile(join(folder, 'uv.lock'), lock);
    const { exitCode, lastLines } = await uv.run(
      ['lock', '--no-build', `--python=${python.request}`, '--project', folder],
      { cwd: folder, env: { ...withoutProjectVariables(env), ...python.variables }, timeoutMs: TIMEOUT_MS },
    );
    if (exitCode !== 0)
      throw raise(vulnerabilityErrors, 'requirements-unresolved', { lines: shownLines(lastLines) });
    return await readFile(join(folder, 'uv.lock'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
