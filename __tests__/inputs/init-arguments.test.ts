import { expect, test } from '@jest/globals';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { renderHelp } from '../../src/inputs/help.ts';
import { INIT_OPTIONS } from '../../src/inputs/init-arguments.ts';

test.each([
  [['init'], { folder: '.', publish: null, isPrivate: false, branch: null, mode: 'write', yes: false }],
  [['init', 'packages/a', '-y'], { folder: 'packages/a', yes: true }],
  [['init', '--check'], { mode: 'check' }],
  [['init', '--dry-run', '--json'], { mode: 'dry-run', json: true }],
  [['init', '--private'], { isPrivate: true, publish: null }],
  [['init', '--publish', 'token', '--branch', 'stable'], { publish: { kind: 'token' }, branch: 'stable' }],
  [
    ['init', '--private', '--repository', 'https://pypi.acme.example/legacy/'],
    { isPrivate: true, publish: { kind: 'index', url: 'https://pypi.acme.example/legacy/' } },
  ],
])('%j', (args, expected) => {
  expect(parseCliArguments(args)).toMatchObject({ command: 'init', ...expected });
});

test.each([
  [['--check', '--yes'], '`--check` and `--yes` contradict each other.'],
  [['--private', '--publish', 'trusted'], '`--private` and `--publish` contradict each other.'],
  [['--publish', 'pypi-secret'], '`--publish` is neither `trusted` nor `token`.'],
  [['--repository', 'pypi'], '`--repository` is the upload URL of an index of your own'],
  [['--repository', 'https://upload.pypi.org/legacy/'], '`--repository` is the upload URL'],
  [['--repository', 'http://pypi.acme.example/'], 'http://pypi.acme.example/'],
  [['--repository', 'https://mona:secret@pypi.acme.example/'], 'pypi.acme.example'],
  [['--repository', 'none'], 'a release without an index is `--private`'],
  [['--branch', 'a b'], '`--branch` is "a b", which no branch can be called'],
])('wrong use: %j', (args, text) => {
  let told = '';
  try {
    parseCliArguments(['init', ...args]);
  } catch (error) {
    const { code, happened } = error as { code: string; happened: string };
    expect(code).toBe('usage-wrong');
    told = happened;
  }
  expect(told).toContain(text);
  expect(told).not.toContain('secret');
});

test('every option is in the help', () => {
  for (const option of Object.keys(INIT_OPTIONS)) expect(renderHelp('init')).toContain(`--${option}`);
});
