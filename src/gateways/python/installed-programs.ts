// Runs programs of the fresh environment: `--help` of each console script, and the project's `verify-command`.
import type { ConsoleScript } from '../../distribution/console-scripts.ts';
import { runProgram, type RunResult } from '../run-program.ts';
import { shownLines } from './shown-lines.ts';
import { environmentProgram } from './virtual-environment.ts';

const HELP_TIMEOUT_MS = 30 * 1000;
const VERIFY_TIMEOUT_MS = 30 * 60 * 1000;
const AT_ONCE = 4;

export interface ScriptFailure {
  readonly script: string;
  /** How it ended, for people. */
  readonly how: string;
  readonly lines: string;
}

/** The scripts that do not end `--help` with code 0 within half a minute. A script that isn't there counts as one. */
export async function answersHelp(
  scripts: readonly ConsoleScript[],
  { folder, cwd, env }: { folder: string; cwd: string; env: Readonly<Record<string, string>> },
): Promise<readonly ScriptFailure[]> {
  const waiting = [...scripts];
  const failures: ScriptFailure[] = [];
  async function work(): Promise<void> {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const path = environmentProgram(folder, script.name);
      const ran = await runProgram(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(
        () => null,
      );
      if (ran === null)
        failures.push({ script: script.name, how: 'it was not installed', lines: shownLines([]) });
      else if (ran.exitCode !== 0)
        failures.push({ script: script.name, how: describeEnd(ran), lines: shownLines(ran.lastLines) });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

/** Null when the command ended with code 0; else what to say of it. */
export async function verifies(
  command: readonly string[],
  { cwd, env, log }: { cwd: string; env: Readonly<Record<string, string>>; log: (line: string) => void },
): Promise<{ readonly command: string; readonly how: string; readonly lines: string } | null> {
  const [program, ...args] = command;
  const ran = await runProgram(program as string, args, {
    cwd,
    // Python must not import the sources that lie in the working directory instead of what is installed.
    env: { ...env, PYTHONSAFEPATH: '1' },
    timeoutMs: VERIFY_TIMEOUT_MS,
    onLine: log,
  });
  if (ran.exitCode === 0) return null;
  return { command: command.join(' '), how: describeEnd(ran), lines: shownLines(ran.lastLines) };
}

function describeEnd({ exitCode, timedOut }: RunResult): string {
  return timedOut ? 'it did not end in time' : `it ended with code ${exitCode}`;
}
