// Whether a list of clauses lets a version in, in Python's notation or poetry's.
// https://packaging.python.org/en/latest/specifications/version-specifiers/, https://python-poetry.org/docs/dependency-specification/
import { UserError } from '../findings/user-error.ts';
import { parseRange } from '../dependencies/version-range.ts';
import { compareVersions, finalOf, isFinal, sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

/** One clause with the place of its version in the text. */
export interface Clause {
  /** Empty: a bare version, which poetry takes as that one. */
  readonly operator: string;
  /** As written, `1.2`, `1.2.*` or `*`. */
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

const CLAUSE = /(\^|~=|~|===|==|!=|<=|>=|<|>)?\s*([^\s,|^~=!<>](?:[^\s,|^~=!<>]|!(?!=))*)/y;
const BETWEEN = /[\s,]*/y;

/** Null for a text that holds anything else, `||` for instance. */
export function readClauses(text: string): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (let at = skip(BETWEEN, text, 0); at < text.length; at = skip(BETWEEN, text, at)) {
    CLAUSE.lastIndex = at;
    const [whole, operator = '', version = ''] = CLAUSE.exec(text) ?? [];
    if (whole === undefined) return null;
    at += whole.length;
    clauses.push({ operator, version, start: at - version.length, end: at });
  }
  return clauses;
}

/** False for clauses that cannot be read: what is doubtful is not let in. */
export function letsIn(text: string, version: Version): boolean {
  return text.split('||').some((part) => readClauses(part)?.every((each) => fits(each, version)) ?? false);
}

export function fits({ operator, version: written }: Clause, version: Version): boolean {
  if (operator === '' || operator === '^' || operator === '~') {
    const clauses = plainClauses(`${operator}${written}`);
    return clauses !== null && clauses.every((each) => fits(each, version));
  }
  if (operator === '===') return sameText(written, version);
  const [, prefix] = /^v?([\d!.]+)\.\*$/.exec(written) ?? [];
  if (prefix !== undefined) {
    const isWithin = startsWith(version, parseVersion(prefix));
    return operator === '==' ? isWithin : operator === '!=' ? !isWithin : false;
  }
  const bound = parseVersion(written);
  return bound !== null && compares(operator, version, bound);
}

function compares(operator: string, version: Version, bound: Version): boolean {
  const publicly = bound.local === null ? { ...version, local: null } : version;
  const order = compareVersions(publicly, bound);
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    // A post-release of the bound is not above it, and a pre-release of it not below.
    case '>':
      return order > 0 && !(version.post !== null && bound.post === null && isOf(version, bound));
    case '<':
      return order < 0 && !(!isFinal(version) && isFinal(bound) && isOf(version, bound));
    case '~=':
      return order >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
    default:
      return false;
  }
}

function isOf(version: Version, bound: Version): boolean {
  return sameVersion(finalOf(version), finalOf(bound));
}

function startsWith(version: Version, prefix: Version | null): boolean {
  return (
    prefix !== null &&
    version.epoch === prefix.epoch &&
    prefix.release.every((number, position) => number === (version.release[position] ?? 0))
  );
}

function sameText(written: string, version: Version): boolean {
  const exact = parseVersion(written);
  return exact !== null && sameVersion(exact, version);
}

function plainClauses(text: string): readonly Clause[] | null {
  try {
    return readClauses(parseRange(text).clauses);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return at + (expression.exec(text)?.[0].length ?? 0);
}
