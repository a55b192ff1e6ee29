// Releases whose pull request is squashed, rebased, kept current or withdrawn: one fault for each request of both runs, in turn.
import { test } from '@jest/globals';
import { faultMatrix, someFaults, type FaultPair } from './fault-matrix.ts';
import { PULL_KEPT_CURRENT, PULL_ONE_BY_ONE, PULL_REBASED, PULL_SQUASHED, PULL_WITHDRAWN } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('faults: pairs, pull request, other ways');

const PAIRS: readonly FaultPair[] = [
  { mode: PULL_SQUASHED, count: 2, turn: 3, every: 3 },
  { mode: PULL_REBASED, count: 2, turn: 4, every: 3 },
  { mode: PULL_ONE_BY_ONE, count: 2, turn: 5, every: 3 },
  { mode: PULL_KEPT_CURRENT, count: 2, turn: 6, every: 1 },
  { mode: PULL_WITHDRAWN, count: 2, turn: 0, every: 1 },
];

test.each(PAIRS)('$mode.name, files: $count', async (pair) => {
  await faultMatrix(stand(), pair.mode, pair.count, await someFaults(stand(), pair), tally);
  tally.expectNone();
});
