// Two runs of one push, runs of two pushes, and people who delete or publish the draft, at every step.
import { test } from '@jest/globals';
import { PUSH } from './modes.ts';
import { raceMatrix, RIVALS } from './race-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('races and people: push');

test.each(RIVALS)('%s', async (rival) => {
  await raceMatrix(stand(), PUSH, rival, tally);
  tally.expectNone();
});
