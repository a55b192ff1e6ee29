// Clauses that keep a version out, moved so far that they let it in; the others, and every blank and comma, stay as they are written.
import { applyEdits, type TextEdit } from '../consumer/toml-edit.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { type Clause, fits, letsIn, readClauses } from './specifier.ts';

/** Unchanged when the version is let in already; null: no upper end or pin of it can be moved (a union, an exclusion, a higher lower end). */
export function movedClauses(text: string, version: Version): string | null {
  if (letsIn(text, version)) return text;
  const clauses = readClauses(text);
  if (clauses === null) return null;
  const edits: TextEdit[] = [];
  for (const clause of clauses.filter((each) => !fits(each, version))) {
    const moved = movedVersion(clause, version);
    if (moved === null) return null;
    edits.push({ start: clause.start, end: clause.end, text: moved });
  }
  const after = applyEdits(text, edits);
  return letsIn(after, version) ? after : null;
}

function movedVersion({ operator, version: written }: Clause, version: Version): string | null {
  const [, prefix] = /^v?([\d!.]+)\.\*$/.exec(written) ?? [];
  if (prefix !== undefined)
    return operator === '==' || operator === '' ? `${numbersOf(version, countOf(prefix))}.*` : null;
  switch (operator) {
    case '':
    case '==':
    case '===':
    case '<=':
      return formatVersion(version);
    case '~=':
    case '^':
    case '~':
      return isPlain(version) ? numbersOf(version, countOf(written)) : formatVersion(version);
    case '<':
      return movedBound(parseVersion(written), version);
    default:
      return null;
  }
}

/** `<2.0` is the end of a first number and stays one: `<3.0`; `<1.3` that of a second one. */
function movedBound(bound: Version | null, version: Version): string | null {
  if (bound === null) return null;
  const last = Math.max(
    0,
    bound.release.findLastIndex((number) => number > 0),
  );
  // Below 1.0 the second number says what a first one says above.
  const position = bound.release[0] === 0 && (version.release[0] ?? 0) > 0 ? 0 : last;
  const release = bound.release.map((_, at) =>
    at > position ? 0 : (version.release[at] ?? 0) + (at === position ? 1 : 0),
  );
  return formatVersion({ ...bound, epoch: version.epoch, release });
}

function numbersOf({ epoch, release }: Version, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => release[at] ?? 0).join('.');
  return epoch === 0 ? numbers : `${epoch}!${numbers}`;
}

function countOf(written: string): number {
  return parseVersion(written)?.release.length ?? 1;
}

function isPlain({ pre, dev, post, local }: Version): boolean {
  return pre === null && dev === null && post === null && local === null;
}
