import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { parseUpdateInputs, UPDATE_INPUT_NAMES } from '../../src/inputs/update-inputs.ts';

const file = fileURLToPath(new URL('../../actions/update/action.yml', import.meta.url));
const declared = parse(readFileSync(file, 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
};
const inputs = (raw: Readonly<Record<string, string>>) => parseUpdateInputs(new Map(Object.entries(raw)));
const DIGEST = 'a'.repeat(64);

describe('inputs of actions/update', () => {
  test('are those that action.yml declares, and its defaults are what nothing means', () => {
    expect(Object.keys(declared.inputs).sort()).toEqual([...UPDATE_INPUT_NAMES].sort());
    const defaults = Object.entries(declared.inputs).map(([name, { default: value = '' }]) => [name, value]);
    expect(inputs({ ...Object.fromEntries(defaults), token: '' })).toEqual(inputs({}));
  });

  test('nothing given: private packages are tested', () => {
    expect(inputs({})).toEqual({
      ...{ mode: 'test', token: '', folder: '.', packages: [], policy: 'minor', group: false, pre: false },
      ...{ coolDownDays: 0, testCommand: null, stagingCommand: null, output: 'py-release-updates' },
    });
  });

  test('a command is words', () => {
    expect(inputs({ 'test-command': `pytest -k 'a b'`, packages: 'acme-vault\nacme-log' })).toMatchObject({
      ...{ testCommand: ['pytest', '-k', 'a b'], packages: ['acme-vault', 'acme-log'] },
    });
  });

  test('updates: they are proposed', () => {
    const given = { updates: 'left', 'updates-digest': `sha256:${DIGEST}`, 'draft-on-red': 'true' };
    expect(inputs(given)).toEqual({
      ...{
        mode: 'propose',
        token: '',
        folder: '.',
        updates: 'left',
        digest: DIGEST,
        base: null,
        draftOnRed: true,
      },
    });
  });

  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ polcy: 'minor' }, ['input-unknown']],
    [
      { policy: 'huge', 'cool-down': 'a week', group: 'maybe' },
      ['input-invalid', 'input-invalid', 'input-invalid'],
    ],
    [{ packages: 'acme-vault==1.0' }, ['input-invalid']],
    [
      { output: '../x', 'working-directory': '/etc' },
      ['input-outside-workspace', 'input-outside-workspace', 'input-invalid'],
    ],
    [{ output: '.' }, ['input-invalid']],
    [{ 'test-command': 'pytest && rm -rf x' }, ['command-needs-shell']],
    [{ updates: 'left' }, ['input-missing']],
    [{ 'updates-digest': DIGEST }, ['input-missing']],
    [{ updates: 'left', 'updates-digest': 'abc', base: 'a..b' }, ['input-invalid', 'input-invalid']],
  ])('%j', (raw, codes) => {
    let seen: readonly string[] = [];
    try {
      inputs(raw);
    } catch (error) {
      if (error instanceof UserErrors) seen = error.errors.map(({ code }) => code);
      else if (error instanceof UserError) seen = [error.code];
      else throw error;
    }
    expect([...seen].sort()).toEqual([...codes].sort());
  });
});
