// Kills around every write of a release whose pull request is squashed, rebased or withdrawn.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PULL_REBASED, PULL_SQUASHED, PULL_WITHDRAWN } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: pull request, squashed, rebased, withdrawn');

test.each([
  { mode: PULL_SQUASHED, from: 1 },
  { mode: PULL_REBASED, from: 1 },
  { mode: PULL_WITHDRAWN, from: 0 },
])('$mode.name', async ({ mode, from }) => {
  await killMatrix(stand(), mode, 2, tally, { from });
  tally.expectNone();
});
