// Kills around every write of a release that only tags.
import { test } from '@jest/globals';
import { killMatrix } from './kill-matrix.ts';
import { TAG_ONLY, TAG_ONLY_ONE_BY_ONE } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('kills: tag only');

test.each(
  [TAG_ONLY, TAG_ONLY_ONE_BY_ONE].flatMap((mode) => ([1, 2, 5] as const).map((count) => ({ mode, count }))),
)('$mode.name, files: $count', async ({ mode, count }) => {
  await killMatrix(stand(), mode, count, tally);
  tally.expectNone();
});
