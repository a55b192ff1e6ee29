// A long story of pushes, kills, faults and races. Its seed is printed; FAULT_SEED tells it again.
import { test } from '@jest/globals';
import { PULL, PUSH, PUSH_ONE_BY_ONE, TAG_ONLY } from './modes.ts';
import { tellStory } from './random-story.ts';
import { useStand } from './stand.ts';
import { useTally } from './tally.ts';

const stand = useStand();
const tally = useTally('random stories of 18 pushes');
const given = process.env['FAULT_SEED'];
const seed = given === undefined ? Math.floor(Math.random() * 1_000_000) : Number(given);

test.each([PUSH, PUSH_ONE_BY_ONE, TAG_ONLY, PULL])(`$name, FAULT_SEED=${seed}`, async (mode) => {
  const story = { seed, pushes: 18 };
  await tally.cell(`${mode.name}, FAULT_SEED=${seed}`, () => tellStory(stand(), mode, story));
  tally.expectNone();
});
