// The one order in which commits are listed, whatever order they came in.
import type { Commit } from './commit.ts';
import { makeHeap } from './number-heap.ts';

/** Each commit once: parents first, then by committer date, then by sha. Parents outside the list are ignored. */
export function orderCommits(commits: readonly Commit[]): readonly Commit[] {
  const ranked = sortByDate(commits);
  const ranks = new Map<string, number>();
  ranked.forEach((commit, rank) => ranks.set(commit.sha, rank));
  const isOrdered = ranked.every((commit, rank) =>
    commit.parents.every((parent) => (ranks.get(parent) ?? -1) < rank),
  );
  // Dates that never run backwards, the usual history, give the order at once.
  return isOrdered ? ranked : putParentsFirst(ranked, ranks);
}

function sortByDate(commits: readonly Commit[]): readonly Commit[] {
  const sorted = commits.toSorted((a, b) => a.committedAt - b.committedAt || compareText(a.sha, b.sha));
  // A commit that came twice stands beside itself now.
  return sorted.filter((commit, index) => commit.sha !== sorted[index - 1]?.sha);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Kahn's algorithm: of the commits whose parents are all placed, the one of lowest rank is next.
function putParentsFirst(ranked: readonly Commit[], ranks: ReadonlyMap<string, number>): readonly Commit[] {
  const children = ranked.map((): number[] => []);
  const missing = ranked.map((commit, rank) => {
    const parents = commit.parents.map((sha) => ranks.get(sha)).filter((parent) => parent !== undefined);
    for (const parent of parents) children[parent]?.push(rank);
    return parents.length;
  });
  const ready = makeHeap();
  missing.forEach((count, rank) => {
    if (count === 0) ready.push(rank);
  });
  const ordered = new Set<Commit>();
  for (let rank = ready.pop(); rank !== undefined; rank = ready.pop()) {
    const commit = ranked[rank];
    if (commit !== undefined) ordered.add(commit);
    for (const child of children[rank] ?? []) {
      const left = (missing[child] ?? 0) - 1;
      missing[child] = left;
      if (left === 0) ready.push(child);
    }
  }
  // Replaced or grafted histories may hold a circle: its commits come last rather than get lost.
  return [...ordered, ...ranked.filter((commit) => !ordered.has(commit))];
}
