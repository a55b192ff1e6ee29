import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { HEALTH_INPUT_NAMES, parseHealthInputs } from '../../src/inputs/health-inputs.ts';
import { HEALTH_HELP } from '../../src/inputs/help/health.ts';
import { HEALTH_CHECKS } from '../../src/health/health-names.ts';
import { codesOf } from './refused-codes.ts';

const inputs = (raw: Readonly<Record<string, string>>) => parseHealthInputs(new Map(Object.entries(raw)));

describe('inputs of actions/health', () => {
  test('are those that action.yml declares, with the same defaults', () => {
    const file = fileURLToPath(new URL('../../actions/health/action.yml', import.meta.url));
    const { inputs: declared } = parse(readFileSync(file, 'utf8')) as {
      readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
    };
    expect(Object.keys(declared).sort()).toEqual([...HEALTH_INPUT_NAMES].sort());
    const given = Object.entries(declared).flatMap(([name, { default: value }]) =>
      value === undefined || name === 'token' ? [] : [[name, value] as const],
    );
    expect(inputs(Object.fromEntries(given))).toEqual(inputs({}));
  });

  test('nothing given: everything is asked, nothing is installed, one issue is kept', () => {
    expect(inputs({})).toMatchObject({
      ...{ choice: { only: [], skip: [] }, warnings: 'tell', install: false, issue: true },
      ...{ workingDirectory: '.', index: '' },
    });
    expect(inputs({ only: 'index-lists,\n index-hash', skip: 'install' }).choice).toEqual({
      ...{ only: ['index-lists', 'index-hash'], skip: ['install'] },
    });
  });

  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ install: 'true' }, ['health-install-rights']],
    [{ install: 'true', issue: 'false' }, []],
    [{ only: 'index-list' }, ['health-check-unknown']],
    [{ warnings: 'loud', issue: 'yes' }, ['input-invalid', 'input-invalid']],
    [{ 'working-directory': '../x' }, ['input-outside-workspace']],
    [{ tokn: 'x' }, ['input-unknown']],
  ])('%j', (raw, codes) => {
    expect(codesOf(() => inputs(raw))).toEqual(codes);
  });
});

test('help names every check', () => {
  for (const name of HEALTH_CHECKS) expect(HEALTH_HELP).toMatch(new RegExp(`\\b${name}[,.]`));
});

test.each<readonly [readonly string[], Readonly<Record<string, unknown>>]>([
  [['health'], { folder: '.', install: false, warnings: 'tell', environment: null, repository: null }],
  [['health', 'packages/a', '--environment'], { folder: 'packages/a', environment: '' }],
  [['health', '--environment', '.venv'], { folder: '.', environment: '.venv' }],
  [
    ['health', '--only', 'index-lists,index-hash'],
    { choice: { only: ['index-lists', 'index-hash'], skip: [] } },
  ],
  [
    ['verify', 'acme-vault==1.3'],
    { project: 'acme-vault', index: 'pypi', install: true, wait: 0, verifyCommand: null },
  ],
  [
    ['verify', 'acme-vault==1.3', '--verify-command', 'acme-vault "a b"', '--wait', '60'],
    { verifyCommand: ['acme-vault', 'a b'], wait: 60 },
  ],
])('arguments %j', (args, expected) => {
  expect(parseCliArguments(args)).toMatchObject(expected);
});

test.each([
  [['health', '--only', 'index']],
  [['health', '--warnings', 'loud']],
  [['health', '--repository', 'acme']],
  [['verify']],
  [['verify', 'acme-vault']],
  [['verify', 'acme-vault>=1']],
  [['verify', 'acme-vault==x']],
  [['verify', 'a==1', 'b==1']],
  [['verify', 'a==1', '--install', '--no-install']],
  [['verify', 'a==1', '--no-install', '--verify-command', 'x']],
  [['verify', 'a==1', '--wait', 'long']],
])('wrong use %j', (args) => {
  expect(codesOf(() => parseCliArguments(args))).toEqual(['usage-wrong']);
});
