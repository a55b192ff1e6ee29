// Kills around every write of a release that is proposed and merged: of the run that proposes it, and of the run that makes it.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { PULL, PULL_ONE_BY_ONE, PULL_REBASED, PULL_SQUASHED } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: pull request');

const ROWS = [
  { mode: PULL, count: 1 },
  { mode: PULL, count: 2 },
  { mode: PULL, count: 5 },
  { mode: PULL_SQUASHED, count: 2 },
  { mode: PULL_REBASED, count: 2 },
  { mode: PULL_ONE_BY_ONE, count: 2 },
] as const;

test.each(ROWS)('$mode.name, files: $count', async ({ mode, count }) => {
  await killMatrix(stand(), mode, count, tally);
  tally.expectNone();
});
