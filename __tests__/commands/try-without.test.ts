// A red update is held against a run without it: once, of what failed, and never where nothing failed.
import { describe, expect, test } from '@jest/globals';
import { findUpdates } from '../../src/commands/find-updates.ts';
import { renderUpdates } from '../../src/commands/update-report.ts';
import { readUpdateDocument } from '../../src/update/read-update-document.ts';
import { FILES, REQUEST, type World, world } from './update-values.ts';

const APART = { ...REQUEST, stacked: false };
const untouched = ({ ran }: World): readonly string[] =>
  ran.filter((each) => each.endsWith('[acme-key==1.0 acme-vault==1.0]'));

describe('a run without the updates', () => {
  test('is not there when all are green', async () => {
    const needs = world();
    const { updates } = await findUpdates(APART, needs);
    expect(untouched(needs)).toEqual([]);
    expect(updates.map((each) => 'without' in each)).toEqual([false, false]);
  });

  test('passes what fails with one: its runs are told, and the copy is removed', async () => {
    const needs = world([['check acme-key==1.1', 'broken']]);
    const { updates } = await findUpdates(APART, needs);
    expect(updates).toMatchObject([
      {
        state: 'red',
        without: [
          { name: 'install', passed: true },
          { name: 'tests', passed: true },
        ],
      },
      { state: 'green' },
    ]);
    expect(updates[1]).not.toHaveProperty('without');
    expect(needs.open()).toBe(0);
  });

  test('is one for all that are red, and installs with the index, tests without', async () => {
    const needs = world([['environment check', 'broken before']]);
    const { updates } = await findUpdates(APART, needs);
    expect(updates.map(({ state, without: runs }) => [state, runs?.at(-1)])).toMatchObject([
      ['red', { name: 'tests', passed: false, log: 'broken before' }],
      ['red', { name: 'tests', passed: false, log: 'broken before' }],
    ]);
    expect(untouched(needs).map((each) => each.replace(/ \[.*| -[mI].*/g, ''))).toEqual([
      'index: python',
      'index: environment python',
      'none: environment check',
    ]);
    expect(
      readUpdateDocument(JSON.stringify({ schema: 1, head: null, path: '.', current: [], updates })).updates,
    ).toEqual(updates);
  });

  test.each<[string, string, readonly string[] | null]>([
    ['pip install', 'no space left', ['install']],
    ['-I -c', 'ImportError', null],
    ['environment check', 'FAILED', ['install', 'tests']],
    ['far', 'FAILED', ['install', 'tests', 'staging']],
  ])('goes no further than what failed: %s', async (word, log, names) => {
    const request = { ...APART, packages: ['acme-key'], stagingCommand: ['far'] };
    const needs = world([[word, log]]);
    const { updates } = await findUpdates(request, needs);
    expect(updates[0]?.without?.map(({ name }) => name) ?? null).toEqual(names);
    if (names === null) expect(untouched(needs)).toEqual([]);
  });

  test('that no versions fit together in fails to install', async () => {
    // With the update the disk is full, without it pip finds nothing that fits.
    const needs = world([
      ['acme-key==1.0', 'ERROR: ResolutionImpossible'],
      ['pip install', 'no space left'],
    ]);
    const { updates } = await findUpdates({ ...APART, packages: ['acme-key'] }, needs);
    expect(updates).toMatchObject([
      { state: 'red', without: [{ name: 'install', passed: false, log: 'ERROR: ResolutionImpossible' }] },
    ]);
  });

  test('in a group is one without all of it', async () => {
    const needs = world([['check acme-key==1.1', 'broken']]);
    const { updates } = await findUpdates({ ...APART, group: true }, needs);
    expect(updates).toMatchObject([{ id: 'packages', without: [{ passed: true }, { passed: true }] }]);
    expect(untouched(needs)).toHaveLength(3);
  });

  test('is the run before, where an update stands on one that was green', async () => {
    const needs = world([['acme-vault==1.1', 'broken']]);
    const { updates } = await findUpdates(REQUEST, needs);
    expect(updates).toMatchObject([
      { id: 'acme-key', state: 'green' },
      { id: 'acme-vault', state: 'red', without: [{ name: 'install', passed: true }] },
    ]);
    expect(untouched(needs)).toEqual([]);
  });

  test('installs the same extras as the update did', async () => {
    const files = {
      'pyproject.toml': `${FILES['pyproject.toml']}[build-system]\nrequires = []\n[project]\nname = "app"\ndependencies = []\n[project.optional-dependencies]\nkey = ["acme-key==1.0"]\nvault = ["acme-vault==1.0"]\n`,
    };
    const needs = world([['environment check', 'broken before']], files);
    await findUpdates(APART, needs);
    const installs = needs.ran
      .filter((each) => each.includes('pip install'))
      .map((each) => /\.\[\w+\]/.exec(each)?.[0]);
    expect(installs).toEqual(['.[key]', '.[vault]', '.[key]', '.[vault]']);
  });

  test('is left out where the tests took hours already: a job that is ended tells nothing', async () => {
    const slow = world([['environment check', 'broken before']]);
    const hours = {
      ...slow,
      openTrial: async (...given: Parameters<typeof slow.openTrial>) => {
        const trial = await slow.openTrial(...given);
        return {
          ...trial,
          run: async (...step: Parameters<typeof trial.run>) => ({
            ...(await trial.run(...step)),
            seconds: 3600,
          }),
        };
      },
    };
    const { updates } = await findUpdates(APART, hours);
    expect(updates.map(({ state }) => state)).toEqual(['red', 'red']);
    expect(updates[0]).not.toHaveProperty('without');
    expect(untouched(slow)).toEqual([]);
  });
});

describe('on a terminal', () => {
  const shown = async (fails: readonly (readonly [string, string])[]): Promise<string> =>
    renderUpdates(await findUpdates({ ...APART, packages: ['acme-key'] }, world(fails)), false);

  test('an update that is to blame', async () => {
    const text = await shown([['check acme-key==1.1', 'broken']]);
    expect(text).toMatch(/^acme-key +1\.0 +1\.1 +minor +tests failed$/m);
    expect(text).toContain('  Without this update the same steps pass');
  });

  test('one that nothing says it of: both logs, and the table says so', async () => {
    const text = await shown([
      ['check acme-key==1.1', 'broken with'],
      ['environment check', 'broken without\u001b[31m'],
    ]);
    expect(text).toMatch(/^acme-key +1\.0 +1\.1 +minor +tests fail without it too$/m);
    expect(text).toContain('nothing says that acme-key is to blame');
    expect(text.indexOf('| broken with\n')).toBeLessThan(text.indexOf('| broken without'));
    expect(text).not.toContain('\u001b');
  });

  test('one whose import fails: nothing is compared', async () => {
    expect(await shown([['-I -c', 'ImportError']])).not.toContain('ithout');
  });
});
