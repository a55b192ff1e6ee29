// What is typed after `consumer update`.
import { expect, test } from '@jest/globals';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';

const parse = (...words: readonly string[]): unknown => parseCliArguments(['consumer', 'update', ...words]);

test('nothing: all private packages here, up to a minor version', () => {
  expect(parse()).toEqual({
    ...{ command: 'consumer update', json: false, quiet: false, folder: '.' },
    ...{ packages: [], policy: 'minor', pre: false, coolDownDays: 0, group: false },
    ...{ testCommand: null, stagingCommand: null, dryRun: false, yes: false },
  });
});

test('everything', () => {
  const typed = parse(
    ...[
      'app',
      '--package',
      'acme-vault',
      '--package=Acme.Key',
      '--policy=major',
      '--pre',
      '--cool-down',
      '7',
    ],
    ...['--group', '--test-command', 'pytest -q "a b"', '--staging-command=run staging', '--dry-run', '-y'],
  );
  expect(typed).toMatchObject({
    ...{ folder: 'app', packages: ['acme-vault', 'Acme.Key'], policy: 'major', pre: true, coolDownDays: 7 },
    ...{ group: true, testCommand: ['pytest', '-q', 'a b'], stagingCommand: ['run', 'staging'] },
    ...{ dryRun: true, yes: true },
  });
});

test.each([
  [['--policy', 'mayor'], /Did you mean `major`/],
  [['--cool-down', '-1'], /needs a value|no number of days/],
  [['--cool-down', '1.5'], /no number of days/],
  [['--package', 'acme vault'], /no name of a Python package/],
  [['--test-command', ' '], /is empty/],
  [['--test-command', 'pytest && rm x'], /shell/],
  [['a', 'b'], /one argument too many/],
])('%j is refused', (words, message) => {
  expect(() => parse(...words)).toThrow(message);
});
