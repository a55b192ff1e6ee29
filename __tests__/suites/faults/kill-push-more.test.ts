// Kills around every write of a release that commits where the host has no atomic update of refs, and where a draft is left over.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PUSH_AFTER_DRAFT, PUSH_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: push, other hosts and drafts');

test.each([PUSH_ONE_BY_ONE, PUSH_AFTER_DRAFT])('$name', async (mode) => {
  await killMatrix(stand(), mode, 2, tally);
  tally.expectNone();
});
