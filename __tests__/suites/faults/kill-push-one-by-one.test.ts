// Kills around every write of a release that commits, on a host without an atomic update of refs.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PUSH_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: push, refs one by one');

test.each([1, 2, 5] as const)('files: %i', async (count) => {
  await killMatrix(stand(), PUSH_ONE_BY_ONE, count, tally);
  tally.expectNone();
});
