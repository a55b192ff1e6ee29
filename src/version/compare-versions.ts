// The order of PEP 440, as Python's `packaging` sorts. Proved against it in the tests.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
import type { Version } from './version.ts';

const PRE_RANK = { a: 0, b: 1, rc: 2 } as const;
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;

/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareNumbers(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    compareNumbers(preRank(a), preRank(b)) ||
    compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
    compareNumbers(a.post ?? -1, b.post ?? -1) ||
    compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
    compareLocals(a.local, b.local)
  );
}

export function sameVersion(a: Version, b: Version): boolean {
  return compareVersions(a, b) === 0;
}

/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
export function isFinal(version: Version): boolean {
  return version.pre === null && version.dev === null;
}

/** Epoch and release numbers alone: without pre, post, dev and local parts. */
export function finalOf(version: Version): Version {
  return { ...version, pre: null, post: null, dev: null, local: null };
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }: Version): number {
  if (pre !== null) return PRE_RANK[pre.kind];
  return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}

function compareLocals(a: string | null, b: string | null): number {
  const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
  for (const [index, segment] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareLocalSegments(segment, other);
    if (order !== 0) return order;
  }
  return compareNumbers(left.length, right.length);
}

/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a: string, b: string): number {
  const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (aNumeric !== bNumeric) return aNumeric ? 1 : -1;
  const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
  return byLength || (a < b ? -1 : a > b ? 1 : 0);
}
