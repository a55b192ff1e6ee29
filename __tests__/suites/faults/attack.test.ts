// An attacker with the right `contents: write` swaps what the draft holds: it never gets to the index, and never out of the draft.
import { test } from '@jest/globals';
import { attackMatrix, type Before } from './attack-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('an attacker with contents: write');

test.each<Before>(['nothing', 'the tag', 'the first upload'])('after %s', async (before) => {
  await attackMatrix(stand(), before, tally);
  tally.expectNone();
});
