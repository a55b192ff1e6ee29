import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { jestArguments } from '../../scripts/jest-arguments.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

/** What jest itself makes of them. */
async function selected(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...jestArguments(args), '--listTests'],
    { cwd: root },
  );
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((path) => basename(path, '.test.ts'));
}

const CLOSING = './scripts/closing-line.cjs';

test.each([
  ['one file of a suite', ['--suite', 'indexes', 'devpi'], ['devpi']],
  ['the name before the suite', ['devpi', '--suite=indexes'], ['devpi']],
  [
    'a name behind reporters',
    ['--suite', 'indexes', '--reporters', 'default', '--reporters', CLOSING, 'devpi'],
    ['devpi'],
  ],
  [
    'a name behind an option with its value',
    ['--suite', 'indexes', '--reporters=default', 'devpi'],
    ['devpi'],
  ],
  ['an option of jest with two words', ['--suite', 'indexes', '--testPathPatterns', 'devpi'], ['devpi']],
  ['an option without a value before a name', ['--suite', 'indexes', '--silent', 'devpi'], ['devpi']],
  ['no suite', ['toolchain/jest-arguments'], ['jest-arguments']],
])('%s', async (_name, args, expected) => {
  expect(await selected(...args)).toEqual(expected);
});

test('the value of an unknown option stays behind it', () => {
  expect(jestArguments(['--suite', 'act', '-t', 'a name', 'documented'])).toEqual([
    'documented',
    '--runInBand',
    '--roots=__tests__/suites/act',
    '--testPathIgnorePatterns=/node_modules/',
    '-t',
    'a name',
  ]);
});
