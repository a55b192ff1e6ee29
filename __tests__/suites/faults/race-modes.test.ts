// Runs that meet, in the other modes.
import { test } from '@jest/globals';
import { PUSH_ONE_BY_ONE, TAG_ONLY } from './modes.ts';
import { raceMatrix, type Rival } from './race-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('races: other modes');

const RUNS: readonly Rival[] = [
  'the same push, all of it in between',
  'the same push, at once',
  'another push, at once',
];

test.each([TAG_ONLY, PUSH_ONE_BY_ONE].flatMap((mode) => RUNS.map((rival) => ({ mode, rival }))))(
  '$mode.name, $rival',
  async ({ mode, rival }) => {
    await raceMatrix(stand(), mode, rival, tally);
    tally.expectNone();
  },
);
