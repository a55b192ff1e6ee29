// Kills around every write of a release whose pull request is kept current, and where the host has no atomic update of refs.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PULL_KEPT_CURRENT, PULL_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: pull request, kept current and other hosts');

test.each([PULL_ONE_BY_ONE, PULL_KEPT_CURRENT])('$name', async (mode) => {
  await killMatrix(stand(), mode, 2, tally);
  tally.expectNone();
});
