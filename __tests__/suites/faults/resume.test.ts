// Trouble for the run that finishes what a killed one has begun.
import { test } from '@jest/globals';
import { PUSH, PUSH_ONE_BY_ONE, TAG_ONLY } from './modes.ts';
import { resumeMatrix, type ResumeRow } from './resume-matrix.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('killed, then trouble again');

const ROWS: readonly ResumeRow[] = [
  { mode: PUSH, killed: { name: 'updateRefs', nth: 1 }, troubles: 'in turn' },
  { mode: PUSH, killed: { name: 'POST /releases/{release_id}/assets', nth: 2 }, troubles: 'in turn' },
  { mode: PUSH, killed: { name: 'index upload', nth: 1 }, troubles: 'in turn' },
  { mode: PUSH, killed: { name: 'PATCH /releases/{release_id}', nth: 1 }, troubles: 'in turn' },
  { mode: PUSH_ONE_BY_ONE, killed: { name: 'PATCH /git/refs/{ref}', nth: 1 }, troubles: 'in turn' },
  { mode: TAG_ONLY, killed: { name: 'updateRefs', nth: 1 }, troubles: 'in turn' },
];

test.each(ROWS)('$mode.name, after $killed.name $killed.nth', async (row) => {
  await resumeMatrix(stand(), row, tally);
  tally.expectNone();
});
