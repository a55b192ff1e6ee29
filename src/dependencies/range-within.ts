// Whether all versions that one list of clauses lets in are let in by another: what is there already may stay then.
import { compareVersions } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { parseRange } from './version-range.ts';

interface Bound {
  readonly version: Version;
  readonly inclusive: boolean;
}

interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** Clauses that only take versions out: `!=`. */
  readonly exclusions: readonly string[];
}

/** `written` may have poetry's notations. What cannot be compared is within nothing but the same text. */
export function rangeWithin(written: string, asked: string): boolean {
  if (withoutBlanks(written) === withoutBlanks(asked)) return true;
  const [inner, outer] = [intervalOf(written), intervalOf(asked)];
  if (inner === null || outer === null) return false;
  return (
    outer.exclusions.every((exclusion) => inner.exclusions.includes(exclusion)) &&
    isTighter(inner.lower, outer.lower, 1) &&
    isTighter(inner.upper, outer.upper, -1)
  );
}

function isTighter(inner: Bound | null, outer: Bound | null, direction: 1 | -1): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compareVersions(inner.version, outer.version) * direction;
  return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}

function intervalOf(text: string): Interval | null {
  let interval: Interval = { lower: null, upper: null, exclusions: [] };
  for (const part of text.split(',').map((each) => each.trim())) {
    const clauses = part === '' ? [] : clausesOf(part);
    if (clauses === null) return null;
    for (const clause of clauses) {
      const next = narrow(interval, clause);
      if (next === null) return null;
      interval = next;
    }
  }
  return interval;
}

/** Lower and upper bounds of one clause, `^1.2` for instance. */
function clausesOf(part: string): readonly string[] | null {
  if (/^(?:>=|<=|<|>|!=)/.test(part)) return [part];
  const [, release] = /^~=\s*([\d.]+)$/.exec(part) ?? [];
  if (release !== undefined) return compatible(release);
  const plain = part.replace(/^==(?!=)\s*/, '');
  try {
    return parseRange(plain)
      .clauses.split(',')
      .filter((clause) => clause !== '');
  } catch {
    return null;
  }
}

/** `~=1.4.2` is `>=1.4.2,<1.5`. */
function compatible(release: string): readonly string[] {
  const numbers = release.split('.').map(Number);
  const upper = numbers.slice(0, -1).map((number, at, all) => (at === all.length - 1 ? number + 1 : number));
  return [`>=${release}`, `<${upper.join('.')}`];
}

function narrow(interval: Interval, clause: string): Interval | null {
  const [, operator = '', text = ''] = /^(>=|<=|<|>|!=|==)\s*(.*)$/.exec(clause) ?? [];
  if (operator === '!=') return { ...interval, exclusions: [...interval.exclusions, withoutBlanks(clause)] };
  const version = parseVersion(text);
  if (version === null) return null;
  const bound = { version, inclusive: operator.includes('=') };
  const isLower = operator.startsWith('>') || operator === '==';
  const isUpper = operator.startsWith('<') || operator === '==';
  return {
    ...interval,
    lower: isLower && isTighter(bound, interval.lower, 1) ? bound : interval.lower,
    upper: isUpper && isTighter(bound, interval.upper, -1) ? bound : interval.upper,
  };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
