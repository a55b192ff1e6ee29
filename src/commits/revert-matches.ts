// Pairs the reverts of a range with what they revert, and says which commits are left cancelled.
import { findMerged } from './merged-commits.ts';
import { type IndexedCommit, type RevertIndex, makeRevertIndex } from './revert-index.ts';
import type { Revert } from './reverts.ts';

export interface RevertCandidate extends IndexedCommit {
  /** Its own revert, or those of the items of a squash body; mostly empty. */
  readonly reverts: readonly Revert[];
}

export interface RevertMatch {
  /** Positions of the commits that the revert names, all earlier; a merge stands for its commits. */
  readonly named: readonly number[];
  /** Everything that it names was found in the range. */
  readonly complete: boolean;
}

export interface RevertMatches {
  /** By position, one match for each of its reverts. */
  readonly matches: ReadonlyMap<number, readonly RevertMatch[]>;
  /** By position of a cancelled commit, the position of the revert in force that cancels it. */
  readonly cancelledBy: ReadonlyMap<number, number>;
}

const UNMATCHED: RevertMatch = { named: [], complete: false };

/** The range in listed order. */
export function matchReverts(range: readonly RevertCandidate[]): RevertMatches {
  if (range.every((candidate) => candidate.reverts.length === 0)) {
    return { matches: new Map(), cancelledBy: new Map() };
  }
  const positions = new Map(range.map((candidate, position) => [candidate.sha, position]));
  const targets = makeTargets(range, positions);
  const matches = findMatches(range, targets);
  return { matches, cancelledBy: applyReverts(matches, targets) };
}

/** What a named commit stands for: itself, or the commits of a merge. */
type Targets = (position: number) => readonly number[];

function makeTargets(range: readonly RevertCandidate[], positions: ReadonlyMap<string, number>): Targets {
  const known = new Map<number, readonly number[]>();
  return (position) => {
    const candidate = range[position];
    if (candidate === undefined || candidate.parents.length < 2) return [position];
    const merged = known.get(position) ?? findMerged(candidate, range, positions);
    known.set(position, merged);
    return merged;
  };
}

// From the last commit to the first: a revert is in force unless a later one in force reverts it. So a revert of a revert restores the
// first in one pass, however long the chain.
function applyReverts(
  matches: ReadonlyMap<number, readonly RevertMatch[]>,
  targets: Targets,
): ReadonlyMap<number, number> {
  const cancelledBy = new Map<number, number>();
  for (const [position, found] of [...matches].reverse()) {
    if (cancelledBy.has(position)) continue;
    for (const target of found.flatMap((match) => match.named).flatMap(targets)) {
      cancelledBy.set(target, position);
    }
  }
  return cancelledBy;
}

function findMatches(
  range: readonly RevertCandidate[],
  targets: Targets,
): ReadonlyMap<number, readonly RevertMatch[]> {
  const matches = new Map<number, readonly RevertMatch[]>();
  const index = makeRevertIndex(range);
  range.forEach((candidate, position) => {
    if (candidate.reverts.length > 0) {
      const found = candidate.reverts.map((revert) => findMatch(revert, index, targets));
      matches.set(position, found);
      for (const named of found.flatMap((match) => match.named)) {
        index.take(named);
        for (const restored of matches.get(named)?.flatMap((match) => match.named) ?? [])
          index.restore(restored);
      }
    }
    index.add(position);
  });
  return matches;
}

/** The first form of a revert that finds something decides. */
function findMatch(revert: Revert, index: RevertIndex, targets: Targets): RevertMatch {
  const forms = [
    () => revert.shas.map(index.findSha),
    () => revert.pulls.map(index.findPull),
    () => [revert.headers.map(index.findHeader).find((found) => found !== undefined)],
  ];
  for (const find of forms) {
    const found = find();
    const named = found.filter((one) => one !== undefined).filter((one) => targets(one).length > 0);
    if (named.length > 0) return { named, complete: named.length === found.length };
  }
  return UNMATCHED;
}
