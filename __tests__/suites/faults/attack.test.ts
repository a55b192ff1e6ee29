// An attacker with the right `contents: write` swaps what the draft holds: it never gets to the index, and never out of the draft.
import { test } from '@jest/globals';
import { attackMatrix, type Before } from './attack-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('an attacker with contents: write');

test.each<[Before, 'all' | 'in turn']>([
  ['nothing', 'all'],
  ['the tag', 'all'],
  ['the first upload', 'in turn'],
])('after %s, %s', async (before, attacks) => {
  await attackMatrix(stand(), before, tally, attacks);
  tally.expectNone();
});
