// Kills around every write of a release that commits, and first removes what an ended run left.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PUSH_AFTER_DRAFT } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: push, a draft is left over');

test.each([1, 2, 5] as const)('files: %i', async (count) => {
  await killMatrix(stand(), PUSH_AFTER_DRAFT, count, tally);
  tally.expectNone();
});
