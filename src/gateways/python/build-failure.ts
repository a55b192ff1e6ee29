// Names the cause of a failed build where its output tells it.
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { UserError } from '../../findings/user-error.ts';
import { shownLines } from './shown-lines.ts';

type Cause = (output: string, lines: string) => UserError | null;

const COMPILER =
  /(?:error: command '([^']*(?:cc|gcc|g\+\+|clang|clang\+\+|cl\.exe))' failed: No such file|error: \[Errno 2\] No such file or directory: '([^'/]*(?:cc|\+\+|clang))'|unable to execute '([^']+)'|(Microsoft Visual C\+\+) [\d.]+ (?:or greater )?is required|linker `([^`]+)` not found|No CMAKE_(C|CXX)_COMPILER could be found|Unknown compiler\(s\): \[\['([^']+)')/;
const UNDECLARED = /(?:ModuleNotFoundError: No module named|BackendUnavailable: Cannot import) '([\w.]+)'/;
const NETWORK =
  /(?:Failed to fetch: `|error sending request|dns error|Connection refused|tunnel error|Could not connect|operation timed out|Network connectivity is disabled)/;
const UNRESOLVED =
  /(?:No solution found when resolving|was not found in the package registry|Failed to resolve requirements)/;
const UNFIT =
  /(?:does not satisfy Python|requires a different Python|No (?:interpreter|download) found for|Requested Python version)/;
const NO_VERSION =
  /(?:unable to detect version for|Unable to determine version|Error getting the version from source|can't find versioneer)/i;

/** The network goes first: what can't be fetched can't be resolved either. */
const CAUSES: readonly Cause[] = [
  (output, lines) => (NETWORK.test(output) ? raise(buildErrors, 'build-network', { lines }) : null),
  (output, lines) => (UNFIT.test(output) ? raise(buildErrors, 'build-python-unfit', { lines }) : null),
  (output, lines) =>
    UNRESOLVED.test(output) ? raise(buildErrors, 'build-requirement-unresolved', { lines }) : null,
  (output, lines) => {
    const compiler = COMPILER.exec(output)?.slice(1).find(Boolean);
    return compiler === undefined ? null : raise(buildErrors, 'build-compiler-missing', { compiler, lines });
  },
  (output, lines) =>
    NO_VERSION.test(output) ? raise(buildErrors, 'build-version-unknown', { lines }) : null,
  (output, lines) => {
    const module = UNDECLARED.exec(output)?.[1];
    return module === undefined
      ? null
      : raise(buildErrors, 'build-requirement-undeclared', { module, lines });
  },
];

export function explainBuildFailure(command: string, exit: number, lastLines: readonly string[]): UserError {
  const lines = shownLines(lastLines);
  const output = lastLines.join('\n');
  for (const cause of CAUSES) {
    const error = cause(output, lines);
    if (error !== null) return error;
  }
  return raise(buildErrors, 'build-failed', { command, exit, lines });
}
