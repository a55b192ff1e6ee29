// `twine check --strict`: does the metadata parse, and will the README render on an index?
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { runProgram } from '../run-program.ts';
import { shownLines } from './shown-lines.ts';

export interface TwineVerdict {
  readonly filename: string;
  readonly passed: boolean;
  /** What twine says of the file; `error: …` and `warning: …`. Empty when it passed. */
  readonly messages: readonly string[];
}

export interface TwineCheckRequest {
  /** From `prepareCheckEnvironment`. */
  readonly checkPython: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

const TIMEOUT_MS = 5 * 60 * 1000;

/** A file that twine merely warns about has not passed. */
export async function twineCheck(request: TwineCheckRequest): Promise<readonly TwineVerdict[]> {
  const { checkPython, files, env, cwd } = request;
  if (files.length === 0) return [];
  const result = await runProgram(checkPython, ['-I', '-m', 'twine', 'check', '--strict', ...files], {
    cwd,
    // rich breaks lines at the width of the terminal.
    env: { ...env, COLUMNS: '4000', NO_COLOR: '1', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
    timeoutMs: TIMEOUT_MS,
  });
  const verdicts = readVerdicts(stripVTControlCharacters(result.stdout), files);
  const failed = verdicts.some((verdict) => !verdict.passed);
  if (verdicts.length !== files.length || failed !== (result.exitCode !== 0))
    throw raise(buildErrors, 'check-metadata-failed', { lines: shownLines(result.lastLines) });
  return verdicts;
}

function readVerdicts(output: string, files: readonly string[]): readonly TwineVerdict[] {
  const verdicts: { filename: string; passed: boolean; messages: string[] }[] = [];
  for (const raw of output.split(/\r?\n/)) {
    const line = raw.trim();
    const verdict = /^Checking (.*): (PASSED|FAILED)\b/.exec(line);
    const path = verdict?.[1];
    if (path !== undefined && files.includes(path))
      verdicts.push({ filename: basename(path), passed: line.endsWith(': PASSED'), messages: [] });
    else if (/^(ERROR|WARNING)\s/.test(line))
      verdicts
        .at(-1)
        ?.messages.push(
          line.replace(/^(ERROR|WARNING)\s+/, (_, word: string) => `${word.trim().toLowerCase()}: `),
        );
    else if (line !== '' && verdicts.at(-1)?.passed === false) verdicts.at(-1)?.messages.push(line);
  }
  return verdicts;
}
