// The history that a merge would make: what GitHub's commit to try it with reaches, with the merge's own commits in its place.
import type { Commit } from '../commits/commit.ts';
import { findMerged } from '../commits/merged-commits.ts';

/** The base and the head of a test merge, and what it brings in. */
export interface TriedMerge {
  readonly base: string;
  readonly head: string;
  /** Commits of the range that the base has not. */
  readonly commits: readonly Commit[];
}

/** Null: the commit is not in the range, or no merge of this head. */
export function readTriedMerge(range: readonly Commit[], sha: string, head: string): TriedMerge | null {
  const tried = range.find((commit) => commit.sha === sha);
  const [base, merged, ...more] = tried?.parents ?? [];
  if (tried === undefined || base === undefined || merged !== head || more.length > 0) return null;
  const positions = new Map(range.map((commit, index) => [commit.sha, index]));
  const commits = findMerged(tried, range, positions).flatMap((at) => range[at] ?? []);
  return { base, head, commits };
}

/** The range without the test merge and what it brought in. */
export function baseRange(range: readonly Commit[], sha: string, tried: TriedMerge): readonly Commit[] {
  const left = new Set([sha, ...tried.commits.map((commit) => commit.sha)]);
  return range.filter((commit) => !left.has(commit.sha));
}
