// A failed build as an error that names its cause, where the output tells one, and ends with the last lines.
import { findBuildCause, packageHint, type FoundCause } from '../../distribution/build-cause.ts';
import { buildCauseErrors } from '../../findings/build-cause-errors.ts';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { UserError } from '../../findings/user-error.ts';
import type { RunResult } from '../run-program.ts';
import { shownLines } from './shown-lines.ts';

type FailedRun = Pick<RunResult, 'exitCode' | 'lastLines'> & Partial<Pick<RunResult, 'stdout' | 'stderr'>>;

/** Parallel compilers go on printing after the one that failed. */
const LOOKED_AT = 400;
const KILLED = 137;

export function explainBuildFailure(command: string, run: FailedRun): UserError {
  const cause =
    findBuildCause(run.lastLines.join('\n')) ??
    findBuildCause(endOf(run.stderr)) ??
    findBuildCause(endOf(run.stdout)) ??
    (run.exitCode === KILLED ? WAS_KILLED : null);
  const lines = withCause(shownLines(run.lastLines), cause);
  if (cause === null) return raise(buildErrors, 'build-failed', { command, exit: run.exitCode, lines });
  return raise(buildCauseErrors, cause.code, {
    what: shownText(cause.what),
    hint: packageHint(cause.what),
    lines,
  });
}

/** Nothing else ends a build with this signal, and it leaves no word. */
const WAS_KILLED: FoundCause = { code: 'build-out-of-memory', what: 'it was killed', line: '' };

function endOf(text = ''): string {
  return text.split('\n').slice(-LOOKED_AT).join('\n');
}

/** What is named is shown, even when more than the last lines came after it. */
function withCause(lines: string, cause: FoundCause | null): string {
  const line = cause === null || cause.line === '' ? '' : shownLines([cause.line]);
  return line === '' || lines.includes(line) ? lines : `${line}\n  …\n${lines}`;
}

function shownText(text: string): string {
  return shownLines([text]).trim();
}
