// Runs programs of the fresh environment: `--help` of each console script, and the project's `verify-command`.
import type { ConsoleScript } from '../../distribution/console-scripts.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
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
  const answers = await someAtATime(AT_ONCE, scripts, async ({ name }) => {
    const path = environmentProgram(folder, name);
    const ran = await runProgram(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(
      () => null,
    );
    if (ran === null) return { script: name, how: 'it was not installed', lines: shownLines([]) };
    if (ran.exitCode === 0) return null;
    return { script: name, how: describeEnd(ran), lines: shownLines(ran.lastLines) };
  });
  return answers.filter((answer) => answer !== null);
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
