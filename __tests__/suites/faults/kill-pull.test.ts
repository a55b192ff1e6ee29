// Kills around every write of a release that is proposed and merged: of the run that proposes it, and of the run that makes it.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PULL } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: pull request');

test.each([1, 2, 5] as const)('files: %i', async (count) => {
  await killMatrix(stand(), PULL, count, tally);
  tally.expectNone();
});
