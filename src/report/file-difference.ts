// What is about to be written into a file of a project: as a difference, and its lines for a terminal.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Paint } from './paint.ts';

const LONGEST_LINE = 2000;

export interface ShownChange {
  readonly path: string;
  /** Null: the file is new. */
  readonly before: string | null;
  readonly after: string;
}

/** Unified, by git's conventions, so that `git apply` and reviewers read it. */
export function unifiedDiff({ path, before, after }: ShownChange): string {
  const old = before === null ? '/dev/null' : `a/${path}`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, options);
}

export function diffLines(diff: string, paint: Paint): readonly string[] {
  return diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      const shown = visible(line);
      if (/^(?:\+\+\+|---) /.test(shown)) return paint('bold', shown);
      if (shown.startsWith('@@')) return paint('cyan', shown);
      if (shown.startsWith('+')) return paint('green', shown);
      return shown.startsWith('-') ? paint('red', shown) : shown;
    });
}

/** A line of a stranger's file must steer neither the terminal nor GitHub's runner; its blanks stay. */
function visible(line: string): string {
  const shown = line
    .replace(/\r$/, '')
    .replace(/[^\P{C}\t]/gu, '\uFFFD')
    .replaceAll('##[', '# #[');
  return shown.length <= LONGEST_LINE ? shown : `${shown.slice(0, LONGEST_LINE)}…`;
}
