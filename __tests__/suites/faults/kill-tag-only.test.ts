// Kills around every write of a release that only tags.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { TAG_ONLY, TAG_ONLY_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: tag only');

const ROWS = [
  { mode: TAG_ONLY, count: 1 },
  { mode: TAG_ONLY, count: 2 },
  { mode: TAG_ONLY, count: 5 },
  { mode: TAG_ONLY_ONE_BY_ONE, count: 2 },
] as const;

test.each(ROWS)('$mode.name, files: $count', async ({ mode, count }) => {
  await killMatrix(stand(), mode, count, tally);
  tally.expectNone();
});
