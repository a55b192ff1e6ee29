// Kills around every write of a release that commits.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PUSH } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: push');

test.each([1, 2, 5] as const)('files: %i', async (count) => {
  // Of all rows this one holds every request against GitHub's own description of its API.
  await killMatrix(stand(), PUSH, count, tally, { validate: count === 2 });
  tally.expectNone();
});
