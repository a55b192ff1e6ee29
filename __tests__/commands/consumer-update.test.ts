// `consumer update` as a person meets it: the table, the question, what is written.
import { describe, expect, test } from '@jest/globals';
import { consumerUpdate } from '../../src/commands/consumer-update.ts';
import { findUpdates, type UpdateNeeds } from '../../src/commands/find-updates.ts';
import { renderUpdates } from '../../src/commands/update-report.ts';
import type { UpdateResult } from '../../src/update/update-result.ts';
import { REQUEST, world } from './update-values.ts';

describe('a person', () => {
  const args = { ...REQUEST, dryRun: false, yes: false };
  const person = (needs: UpdateNeeds, answer: boolean | null) => {
    const written: string[][] = [];
    const asks = {
      ...needs,
      ...{ present: () => undefined, canConfirm: answer !== null, confirm: async () => answer === true },
      writeUpdates: async (updates: UpdateResult['updates']) => (
        written.push(updates.map(({ id }) => id)),
        ['requirements.txt']
      ),
    };
    return { asks, written };
  };

  test('agrees, and what is green is written', async () => {
    const { asks, written } = person(world([['check acme-key==1.1', 'broken']]), true);
    expect((await consumerUpdate(args, asks)).written).toEqual(['requirements.txt']);
    expect(written).toEqual([['acme-vault']]);
  });

  test.each([
    [false, args, 'update-declined'],
    [null, args, 'update-needs-yes'],
  ])('answers %s: nothing is written', async (answer, given, code) => {
    const { asks, written } = person(world(), answer);
    await expect(consumerUpdate(given, asks)).rejects.toMatchObject({ code });
    expect(written).toEqual([]);
  });

  test('looks only: nobody is asked', async () => {
    const { asks, written } = person(world(), null);
    expect((await consumerUpdate({ ...args, dryRun: true }, asks)).written).toEqual([]);
    expect(written).toEqual([]);
  });

  test('reads a table, and no text of a log steers the terminal', async () => {
    const result = await findUpdates(
      REQUEST,
      world([['check acme-key==1.1', 'first\n::error::\u001b[31mbroken']]),
    );
    const shown = renderUpdates(result, false);
    expect(shown).toMatch(
      /^package +from +to +kind +tests\nacme-key +1\.0 +1\.1 +minor +tests failed\nacme-vault +1\.0 +1\.1 +minor +passed\n/,
    );
    expect(shown).toContain('acme-key==1.0 -> acme-key==1.1');
    expect(shown).toContain(
      "py-release consumer update app --package acme-key --policy minor --test-command 'check' --dry-run",
    );
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toMatch(/^ *\| ::/m);
  });
});
