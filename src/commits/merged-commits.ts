// The commits that a merge brought in.

export interface HistoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** Positions of the commits of the range that a merge reaches by its other parents and not by its first; the merge itself is not one. */
export function findMerged(
  merge: HistoryCommit,
  range: readonly HistoryCommit[],
  positions: ReadonlyMap<string, number>,
): readonly number[] {
  const [mainline, ...branches] = merge.parents;
  const before = new Set<number>();
  if (mainline !== undefined) collect([mainline], range, positions, before, new Set());
  const merged = new Set<number>();
  collect(branches, range, positions, merged, before);
  return [...merged].sort((a, b) => a - b);
}

function collect(
  tips: readonly string[],
  range: readonly HistoryCommit[],
  positions: ReadonlyMap<string, number>,
  found: Set<number>,
  stop: ReadonlySet<number>,
): void {
  const waiting = [...tips];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const position = positions.get(sha);
    if (position === undefined || found.has(position) || stop.has(position)) continue;
    found.add(position);
    for (const parent of range[position]?.parents ?? []) waiting.push(parent);
  }
}
