// Kills around every write of a release that is proposed and merged: of the run that proposes it, and of the run that makes it.
import { test } from '@jest/globals';
import type { Count } from './dist-files.ts';
import { killMatrix } from './kill-matrix.ts';
import {
  PULL,
  PULL_KEPT_CURRENT,
  PULL_ONE_BY_ONE,
  PULL_REBASED,
  PULL_SQUASHED,
  PULL_WITHDRAWN,
  type Mode,
} from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: pull request');

const ROWS: readonly { readonly mode: Mode; readonly count: Count; readonly from?: number }[] = [
  { mode: PULL, count: 1 },
  { mode: PULL, count: 2 },
  { mode: PULL, count: 5 },
  { mode: PULL_SQUASHED, count: 2, from: 1 },
  { mode: PULL_REBASED, count: 2, from: 1 },
  { mode: PULL_ONE_BY_ONE, count: 2 },
  { mode: PULL_KEPT_CURRENT, count: 2 },
  { mode: PULL_WITHDRAWN, count: 2 },
];

test.each(ROWS)('$mode.name, files: $count', async ({ mode, count, from = 0 }) => {
  await killMatrix(stand(), mode, count, tally, { from });
  tally.expectNone();
});
