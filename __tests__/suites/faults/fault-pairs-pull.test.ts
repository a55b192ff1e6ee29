// Releases that are proposed: one fault for each request of both runs, in turn.
import { test } from '@jest/globals';
import { faultMatrix, someFaults, type FaultPair } from './fault-matrix.ts';
import { PULL } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('faults: pairs, pull request');

const PAIRS: readonly FaultPair[] = [
  { mode: PULL, count: 1, turn: 0, every: 2 },
  { mode: PULL, count: 2, turn: 1, every: 1 },
  { mode: PULL, count: 5, turn: 2, every: 2 },
];

test.each(PAIRS)('$mode.name, files: $count', async (pair) => {
  await faultMatrix(stand(), pair.mode, pair.count, await someFaults(stand(), pair), tally);
  tally.expectNone();
});
