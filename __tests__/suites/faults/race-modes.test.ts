// Runs that meet, in the other modes.
import { test } from '@jest/globals';
import { PUSH_ONE_BY_ONE, TAG_ONLY, type Mode } from './modes.ts';
import { raceMatrix, type Rival } from './race-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('races: other modes');

const ROWS: readonly { readonly mode: Mode; readonly rival: Rival }[] = [
  { mode: TAG_ONLY, rival: 'the same push, all of it in between' },
  { mode: TAG_ONLY, rival: 'another push, at once' },
  { mode: PUSH_ONE_BY_ONE, rival: 'the same push, at once' },
];

test.each(ROWS)('$mode.name, $rival', async ({ mode, rival }) => {
  await raceMatrix(stand(), mode, rival, tally);
  tally.expectNone();
});
