// The known name that a misspelt one most likely means, for "did you mean" in errors.

/** Null when nothing is near: more than a third of the letters (three at most) would have to change. */
export function nearName(seen: string, known: readonly string[]): string | null {
  const written = fold(seen);
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const name of known) {
    const distance = editDistance(written, fold(name), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Case, `_` and `-` are what people mix up most: they cost nothing. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; `limit` once that is reached. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(limit, at(last, b.length));
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
