import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/findings/user-error.ts';
import { CLI_COMMANDS, parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { renderHelp } from '../../src/inputs/help.ts';
import { parseVersion } from '../../src/version/parse-version.ts';

describe('right use', () => {
  test.each([
    [[], { command: 'help', of: null }],
    [['--help'], { command: 'help', of: null }],
    [['-h'], { command: 'help', of: null }],
    [['--version'], { command: 'version' }],
    [['-V'], { command: 'version' }],
    [['plan'], { command: 'plan', json: false, quiet: false, folder: '.', bump: null, version: null }],
    [['plan', '--help'], { command: 'help', of: 'plan' }],
    [['release', '-h'], { command: 'help', of: 'release' }],
    [['release', '--no-upload', '--sbom'], { command: 'release', sbom: true }],
    [['release', '--no-upload'], { command: 'release', repository: '', tag: false, yes: false, folder: '.' }],
    [['release', '--test-upload'], { repository: 'testpypi' }],
    [['release', '--upload', '--tag', '-y'], { repository: 'pypi', tag: true, yes: true }],
    [['release', '--upload', '--repository', 'acme'], { repository: 'acme' }],
    [
      ['release', 'packages/acme', '--no-upload', '--verify-command', "acme --check 'two words'"],
      { folder: 'packages/acme', verifyCommand: ['acme', '--check', 'two words'] },
    ],
    [['--json', 'plan'], { command: 'plan', json: true }],
    [['plan', '-q', 'packages/acme'], { quiet: true, folder: 'packages/acme' }],
    [['plan', '-qh'], { command: 'help', of: 'plan' }],
    [['plan', '--bump', 'major'], { bump: 'major' }],
    [['plan', '--bump=patch'], { bump: 'patch' }],
    [['plan', '--version', '2.0rc1'], { version: parseVersion('2.0rc1') }],
    [['plan', '--', '--odd-folder'], { folder: '--odd-folder' }],
  ])('%j', (args, expected) => {
    expect(parseCliArguments(args)).toMatchObject(expected);
  });
});

describe('wrong use', () => {
  test.each([
    [['plam'], 'There is no command `plam`. Did you mean `plan`?'],
    [['release'], 'Say what to do with the files: `--no-upload`, `--test-upload` or `--upload`.'],
    [['release', '--upload', '--no-upload'], '`--no-upload` and `--upload` contradict each other.'],
    [['release', '--test-upload', '--tag'], '`--tag` goes with `--upload`'],
    [['release', '--no-upload', '--repository', 'x'], '`--repository` goes with `--upload`.'],
    [['release', '--no-upload', '--bump', 'minor'], 'There is no option `--bump`.'],
    [['release', '--no-upload', '--verify-command', "'"], 'verify-command'],
    [['release-everything'], 'There is no command `release-everything`.'],
    [['--json'], 'A command is missing.'],
    [['plan', '--jsn'], 'There is no option `--jsn`. Did you mean `--json`?'],
    [['plan', '--bmup=major'], 'There is no option `--bmup`. Did you mean `--bump`?'],
    [['plan', '-x'], 'There is no option `-x`.'],
    [['plan', '--no-json'], 'There is no option `--no-json`.'],
    [['plan', '--json=1'], '`--json` takes no value.'],
    [['plan', '--bump'], '`--bump` needs a value.'],
    [['plan', '--bump='], '`--bump` needs a value.'],
    [['plan', '--bump', '--json'], '`--bump` needs a value.'],
    [['plan', '--version'], '`--version` needs a value.'],
    [['plan', '--bump', 'huge'], '`--bump` is `huge`, which is not `major`, `minor` or `patch`.'],
    [['plan', '--version', '1.x'], '`--version` is `1.x`, which is not a version (PEP 440).'],
    [['plan', '--bump', 'minor', '--version', '2'], '`--bump` and `--version` contradict each other.'],
    [['plan', 'a', 'b', 'c'], '`b c` is one argument too many.'],
  ])('%j', (args, text) => {
    expect(() => parseCliArguments(args)).toThrow(
      expect.objectContaining({ code: 'usage-wrong', happened: expect.stringContaining(text) }),
    );
  });

  test('points to the help of the command', () => {
    expect(() => parseCliArguments(['plan', '--jsn'])).toThrow('See `py-release plan --help`.');
    expect(() => parseCliArguments(['plam'])).toThrow('See `py-release --help`.');
  });

  test.each([
    ['--token', 'ghp_secretsecret'],
    ['--token=ghp_secretsecret', ''],
    ['--password', 'ghp_secretsecret'],
  ])('a credential typed as %s is not repeated', (option, value) => {
    expect.assertions(1);
    try {
      parseCliArguments(['plan', option, value].filter(Boolean));
    } catch (error) {
      expect((error as Error).message).not.toContain('ghp_secretsecret');
    }
  });

  test('whatever is typed, it is read or it is wrong use', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'plan',
        'release',
        '--no-upload',
        '--upload',
        '--json',
        '--bump',
        'minor',
        '--version',
        '-q',
        '--',
        '-',
        '--help',
        '1.2',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (args) => {
        try {
          parseCliArguments(args);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).code).toBe('usage-wrong');
        }
      }),
    );
  });
});

describe('help', () => {
  test.each([null, ...CLI_COMMANDS])('of %s has examples, and every line fits', (command) => {
    const text = renderHelp(command);
    expect(text).toContain('Examples:\n  py-release ');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('names every command and every option', () => {
    for (const command of CLI_COMMANDS) expect(renderHelp(null)).toContain(`\n  ${command} `);
    for (const option of ['--json', '--bump', '--version', '-q, --quiet', '-h, --help'])
      expect(renderHelp('plan')).toContain(option);
  });
});
