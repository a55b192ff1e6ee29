// The other modes and numbers of files: one fault for each request, in turn, so that every kind meets every mode and every request.
import { test } from '@jest/globals';
import { faultMatrix, someFaults } from './fault-matrix.ts';
import type { Count } from './dist-files.ts';
import { MODES, PULL, PUSH, TAG_ONLY, type Mode } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('faults: pairs');

const COUNTS = new Map<Mode, readonly Count[]>([
  [PUSH, [1, 5]],
  [TAG_ONLY, [1, 2, 5]],
  [PULL, [1, 2, 5]],
]);
const PAIRS = MODES.flatMap((mode) =>
  (COUNTS.get(mode) ?? [2 as const]).map((count) => ({ mode, count })),
).map((pair, turn) => ({ ...pair, turn }));

test.each(PAIRS)('$mode.name, files: $count', async ({ mode, count, turn }) => {
  await faultMatrix(stand(), mode, count, await someFaults(stand(), mode, count, turn), tally);
  tally.expectNone();
});
