// Every fault at every request of a release of two files that commits.
import { test } from '@jest/globals';
import { allFaults, faultMatrix } from './fault-matrix.ts';
import { FAULTS } from './faults.ts';
import { PUSH } from './modes.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('faults: push, every request');

test.each(FAULTS)('%s', async (fault) => {
  const cells = (await allFaults(stand(), PUSH, 2)).filter((cell) => cell.fault === fault);
  await faultMatrix(stand(), PUSH, 2, cells, tally);
  tally.expectNone();
});
