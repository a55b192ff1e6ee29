// Whose fault it is that an update fails: what the same steps did without it.
import { describe, expect, test } from '@jest/globals';
import { updateIssueTitle } from '../../src/update/update-issue-text.ts';
import type { TestedUpdate } from '../../src/update/update-result.ts';
import { withoutLog, withoutSentence } from '../../src/update/without-words.ts';
import { renderTestedUpdates } from '../../src/report/update-summary.ts';

const run = (text: string) => ({
  ...{ name: text.replace('!', ''), command: ['x'], passed: !text.startsWith('!'), seconds: 1 },
  log: `log of ${text}`,
});
const asked = { before: 'acme-vault', after: 'acme-vault' };
const named = (name: string) =>
  ({ name, from: '1.0', to: '1.1', kind: 'minor', asked, widened: false, notes: [] }) as const;
const red = (tests: readonly string[], without?: readonly string[]): TestedUpdate => ({
  ...{ id: 'acme-vault', state: 'red', packages: [named('acme-vault')], files: [], conflict: null },
  tests: tests.map(run),
  ...(without === undefined ? {} : { without: without.map(run) }),
});

describe('red', () => {
  test.each<[readonly string[], readonly string[] | undefined, string | null, string]>([
    [['install', '!tests'], ['install', 'tests'], 'so it is to blame', 'does not pass the tests'],
    [
      ['install', '!tests'],
      ['install', '!tests'],
      'Without this update the tests fail as well: nothing says that acme-vault is to blame',
      'could not be tested: the tests of app fail without it',
    ],
    [
      ['install', '!tests'],
      ['!install'],
      'the installation fails as well',
      "could not be tested: app can't be installed without it",
    ],
    [['!install'], ['!install'], 'as well', "could not be tested: app can't be installed without it"],
    [['!install'], ['install'], 'so it is to blame', 'does not pass the tests'],
    [
      ['install', 'tests', '!staging'],
      ['install', 'tests', '!staging'],
      'the tests against staging fail as well',
      'could not be tested: the staging tests of app fail without it',
    ],
    // The tests pass with the update, and not without it: what staging says is not known of either.
    [['install', 'tests', '!staging'], ['install', '!tests'], 'as well', 'the tests of app fail without it'],
    [['install', '!tests'], ['install'], 'is not known', 'does not pass the tests'],
    [['install', '!tests'], undefined, 'is not known', 'does not pass the tests'],
    [['install', '!import'], undefined, null, 'does not pass the tests'],
  ])('%j with it, %j without it', (tests, without, sentence, title) => {
    const update = red(tests, without);
    if (sentence === null) expect(withoutSentence(update)).toBeNull();
    else expect(withoutSentence(update)).toContain(sentence);
    expect(updateIssueTitle(update, 'app')).toContain(title);
    expect(withoutLog(update, 1000) !== null).toBe(sentence?.includes('as well') ?? false);
  });

  test('of a group names none of it; the root has no name', () => {
    const update = {
      ...red(['install', '!tests'], ['install', '!tests']),
      ...{ id: 'packages', packages: [named('acme-key'), named('acme-vault')] },
    };
    expect(withoutSentence(update)).toContain('nothing says that one of these packages is to blame');
    expect(updateIssueTitle(update, '.')).toBe(
      'packages (2 packages) could not be tested: the tests of this project fail without it',
    );
  });

  test('a title fits, whatever the folder is called', () => {
    expect(updateIssueTitle(red(['!install'], ['!install']), 'x/'.repeat(400)).length).toBeLessThanOrEqual(
      256,
    );
  });
});

test('the summary says which it is, with both logs', () => {
  const summary = (update: TestedUpdate): string =>
    renderTestedUpdates({ schema: 1, head: null, path: '.', updates: [update], current: [] });
  const untested = summary(red(['install', '!tests'], ['install', '!tests']));
  expect(untested).toContain('| **could not be tested** |');
  expect(untested).toContain('nothing says that acme-vault is to blame');
  expect(untested.match(/log of !tests/g)).toHaveLength(2);
  const blamed = summary(red(['install', '!tests'], ['install', 'tests']));
  expect(blamed).toContain('| **fails** |');
  expect(blamed).toContain('so it is to blame');
  expect(blamed.match(/log of !/g)).toHaveLength(1);
});
