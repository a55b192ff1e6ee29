// A sample of the suite of faults (`npm run test:faults`): one mode, two files, and one cell of each part.
import { describe, jest, test } from '@jest/globals';
import { attackedRun } from '../suites/faults/attack-matrix.ts';
import { allFaults, faultedRoad } from '../suites/faults/fault-matrix.ts';
import { killedRoad, writesOf } from '../suites/faults/kill-matrix.ts';
import { PUSH } from '../suites/faults/modes.ts';
import { race } from '../suites/faults/race-matrix.ts';
import { useStand } from '../suites/faults/stand.ts';
import { useTally } from '../suites/faults/tally.ts';

const stand = useStand();
const tally = useTally('a sample of the faults', { quiet: true });
jest.setTimeout(60_000);

const MOVE = { name: 'updateRefs', nth: 1 };

describe('a release of two files', () => {
  test('that is killed after any write is finished by the next run, as if nothing had happened', async () => {
    for (const { stage, write } of await writesOf(stand(), PUSH, 2))
      await tally.cell(`killed after ${write.name} ${write.nth}`, () =>
        killedRoad(stand(), PUSH, 2, { stage, write, moment: 'after' }),
      );
    tally.expectNone();
  });

  test('that is disturbed while its refs move ends right, or is finished by the next run', async () => {
    for (const cell of await allFaults(stand(), PUSH, 2))
      if (cell.request.name === MOVE.name)
        await tally.cell(cell.fault, () => faultedRoad(stand(), PUSH, 2, cell));
    tally.expectNone();
  });

  test('whose draft is exchanged before its refs move is not published', async () => {
    await tally.cell('a file and the manifest', () =>
      attackedRun(stand(), 'nothing', 'a file and the manifest', MOVE),
    );
    tally.expectNone();
  });

  test('that another run makes at the same time is made once', async () => {
    await tally.cell('the same push', () => race(stand(), PUSH, 'the same push, at once', MOVE));
    tally.expectNone();
  });
});
