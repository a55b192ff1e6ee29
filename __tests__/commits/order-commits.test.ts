import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Commit } from '../../src/commits/commit.ts';
import { orderCommits } from '../../src/commits/order-commits.ts';
import { commit, sha } from './history.ts';

/** Any history: parents are earlier numbers or unknown, dates as they come. */
const anyHistory: fc.Arbitrary<readonly Commit[]> = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
      committedAt: fc.integer({ min: 0, max: 8 }),
    }),
    { maxLength: 30 },
  )
  .map((drafts) =>
    drafts.map(({ parents, committedAt }, n) =>
      commit(n, 'feat: a', {
        committedAt,
        parents: parents.map((parent) => (parent < n ? sha(parent) : 'f'.repeat(40))),
      }),
    ),
  );

function shuffled(commits: readonly Commit[]): fc.Arbitrary<readonly Commit[]> {
  return fc.shuffledSubarray([...commits], { minLength: commits.length, maxLength: commits.length });
}

/** The rule as it is written, without care for time. */
function orderSlowly(commits: readonly Commit[]): readonly Commit[] {
  const left = new Set(commits);
  const ordered: Commit[] = [];
  while (left.size > 0) {
    const ready = [...left].filter((one) => ![...left].some((other) => one.parents.includes(other.sha)));
    ready.sort((a, b) => a.committedAt - b.committedAt || (a.sha < b.sha ? -1 : 1));
    const [next] = ready;
    if (next === undefined) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

describe('orderCommits', () => {
  test('parents first, then by date, then by sha, whatever the order they came in', () => {
    const inputs = anyHistory.chain((commits) => fc.tuple(fc.constant(commits), shuffled(commits)));
    fc.assert(
      fc.property(inputs, ([commits, input]) => {
        expect(orderCommits(input)).toEqual(orderSlowly(commits));
      }),
    );
  });

  test('a clock that ran backwards does not put a child before its parent', () => {
    const parent = commit(0, 'feat: a', { committedAt: 900 });
    const child = commit(1, 'fix: b', { committedAt: 100 });
    const other = commit(2, 'docs: c', { committedAt: 500, parents: [] });
    expect(orderCommits([child, other, parent])).toEqual([other, parent, child]);
  });

  test('a commit that comes twice is listed once', () => {
    const one = commit(0, 'feat: a');
    expect(orderCommits([one, { ...one }])).toHaveLength(1);
  });

  test('a circle loses no commit', () => {
    const circle = [commit(0, 'feat: a', { parents: [sha(1)] }), commit(1, 'fix: b', { parents: [sha(0)] })];
    expect(orderCommits(circle)).toHaveLength(2);
  });

  test('twenty thousand commits on crossing branches with clocks that run backwards', () => {
    const commits = Array.from({ length: 20_000 }, (_, n) =>
      commit(n, 'feat: a', {
        sha: `${n.toString(16).padStart(8, '0')}${'0'.repeat(32)}`,
        parents: [n - 1, n - 7]
          .filter((parent) => parent >= 0)
          .map((parent) => `${parent.toString(16).padStart(8, '0')}${'0'.repeat(32)}`),
        committedAt: -n,
      }),
    );
    const start = performance.now();
    expect(orderCommits(commits.toReversed()).map((one) => one.sha)).toEqual(commits.map((one) => one.sha));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
