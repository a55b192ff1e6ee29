// The other modes and numbers of files: one fault for each request, in turn.
import { test } from '@jest/globals';
import { faultMatrix, someFaults, type FaultPair } from './fault-matrix.ts';
import { PUSH, PUSH_AFTER_DRAFT, PUSH_ONE_BY_ONE, TAG_ONLY, TAG_ONLY_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('faults: pairs, push and tag only');

const PAIRS: readonly FaultPair[] = [
  { mode: PUSH, count: 1, turn: 0, every: 2 },
  { mode: PUSH, count: 5, turn: 1, every: 2 },
  { mode: PUSH_ONE_BY_ONE, count: 2, turn: 2, every: 1 },
  { mode: PUSH_AFTER_DRAFT, count: 2, turn: 3, every: 2 },
  { mode: TAG_ONLY, count: 1, turn: 4, every: 2 },
  { mode: TAG_ONLY, count: 2, turn: 5, every: 1 },
  { mode: TAG_ONLY, count: 5, turn: 6, every: 2 },
  { mode: TAG_ONLY_ONE_BY_ONE, count: 2, turn: 0, every: 2 },
];

test.each(PAIRS)('$mode.name, files: $count', async (pair) => {
  await faultMatrix(stand(), pair.mode, pair.count, await someFaults(stand(), pair), tally);
  tally.expectNone();
});
