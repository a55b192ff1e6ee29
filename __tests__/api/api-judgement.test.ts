// Whether a planned version says that the public API breaks, and what is told when it does not.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApiChange, ApiChangeKind } from '../../src/api/api-change.ts';
import { describeChange, describePlace } from '../../src/api/api-change.ts';
import { apiWarning, breakingLines, isDeclared } from '../../src/api/api-judgement.ts';
import { apiVerdict, notCompared } from '../../src/api/api-verdict.ts';
import type { Bump } from '../../src/commits/bump.ts';
import { nextVersion } from '../../src/version/next-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

const version = (text: string): Version => parseVersion(text) as Version;

function change(facts: Partial<ApiChange> = {}): ApiChange {
  return {
    ...{
      kind: 'removed',
      name: 'acme.open',
      parameter: null,
      path: 'src/acme/io.py',
      line: 3,
      at: 'release',
    },
    ...{ before: 'function', after: null },
    ...facts,
  };
}

describe('a break is declared by', () => {
  test.each<[string, Bump | null, string, boolean, boolean, boolean]>([
    ['1.2.0', 'major', '2.0.0', true, false, true],
    ['1.2.0', 'minor', '1.3.0', false, false, false],
    ['1.2.0', 'patch', '1.2.1', false, false, false],
    // Below 1.0.0 a breaking change is minor, so a feature says enough.
    ['0.2.0', 'minor', '0.3.0', false, false, true],
    ['0.2.0', 'patch', '0.2.1', false, false, false],
    ['0.2.0', 'minor', '0.3.0', false, true, false],
    ['0.2.0', 'major', '1.0.0', true, true, true],
    // A version that a person wrote or asked for.
    ['1.2.0', null, '2.0.0', false, false, true],
    ['1.2.0', null, '1.3.0', false, false, false],
    ['0.2.0', null, '0.3.0', false, false, true],
    // Numbers of a calendar say nothing.
    ['2024.1', null, '2024.2', false, false, false],
    ['2024.1', null, '2024.2', true, false, true],
  ])(
    '%s, bump %s to %s (breaking commit: %s, major-on-zero: %s): %s',
    (last, bump, next, saysBreaking, majorOnZero, declared) => {
      const planned = { version: version(next), bump, saysBreaking, majorOnZero };
      expect(isDeclared(version(last), planned)).toBe(declared);
    },
  );

  test('a commit that is marked, whatever the last version is', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.boolean(), (major, minor, patch, majorOnZero) => {
        const last = version(`${major}.${minor}.${patch}`);
        const next = nextVersion(last, 'major', { majorOnZero });
        expect(isDeclared(last, { version: next, bump: null, saysBreaking: true, majorOnZero })).toBe(true);
      }),
    );
  });

  test('nothing when nothing is planned', () => {
    const planned = { version: null, bump: null, saysBreaking: true, majorOnZero: false };
    expect(isDeclared(version('1.0.0'), planned)).toBe(false);
  });
});

describe('a verdict', () => {
  const none = { changes: [], total: 0, unread: [] };
  const unread = [{ module: 'acme.odd', why: 'invalid syntax (line 2)' }];

  test.each([
    ['same', none, 'no public name changed'],
    ['compatible', { ...none, changes: [change({ kind: 'added' })], total: 0 }, 'names were added only'],
    ['breaking', { ...none, changes: [change()], total: 1 }, 'acme.open was removed'],
    [
      'breaking',
      { changes: [change(), change()], total: 2, unread },
      'acme.open was removed, and 1 more; not compared: acme.odd',
    ],
    ['not-compared', { ...none, unread }, "acme.odd can't be read: invalid syntax (line 2)"],
    ['not-compared', { changes: [change({ kind: 'added' })], total: 0, unread }, "acme.odd can't be read"],
  ])('%s', (state, probed, reason) => {
    const verdict = apiVerdict(probed);
    expect(verdict.state).toBe(state);
    expect(verdict.reason).toContain(reason);
    expect(verdict.cause).toBe(state === 'not-compared' ? 'unreadable' : null);
  });
});

const SENTENCES: Readonly<Record<ApiChangeKind, string>> = {
  removed: 'acme.open was removed',
  'kind-changed': 'acme.open was a function and is a class',
  'parameter-removed': 'parameter key of acme.open was removed',
  'parameter-added': 'parameter key of acme.open was added without a default',
  'parameter-required': 'parameter key of acme.open has no default any more, it was function',
  'parameter-moved': 'parameter key of acme.open moved from place function to place class',
  'parameter-kind': 'parameter key of acme.open was function and is class',
  'parameter-default': 'parameter key of acme.open has default class, it was function',
  'base-removed': 'acme.open is no function any more',
  added: 'acme.open was added',
};

test.each(Object.entries(SENTENCES))('%s is told on one line', (kind, sentence) => {
  const told = change({ kind: kind as ApiChangeKind, parameter: 'key', before: 'function', after: 'class' });
  expect(describeChange(told)).toBe(sentence);
  expect(describeChange({ ...told, before: 'a\nb', after: 'a\r\nb' })).not.toMatch(/[\r\n]/);
});

test('a place is in the head, or in the last release', () => {
  expect(describePlace(change({ at: 'head' }), 'v1.2.0')).toBe('src/acme/io.py:3');
  expect(describePlace(change(), 'v1.2.0')).toBe('src/acme/io.py:3 at v1.2.0');
});

test('lines are cut with their number', () => {
  const changes = [
    change(),
    change({ kind: 'added' }),
    change({ name: 'acme.close' }),
    change({ name: 'acme.x' }),
  ];
  expect(breakingLines({ ...apiVerdict({ changes, total: 10, unread: [] }) }, 'v1', 2)).toEqual([
    'src/acme/io.py:3 at v1: acme.open was removed',
    'src/acme/io.py:3 at v1: acme.close was removed',
    'and 8 more',
  ]);
});

describe('the warning', () => {
  const breaking = apiVerdict({ changes: [change()], total: 1, unread: [] });
  test.each([
    [
      { verdict: breaking, tag: 'v1', isUndeclared: true },
      /^The public API breaks since v1, .*io\.py:3 at v1: acme\.open was removed/,
    ],
    [{ verdict: breaking, tag: 'v1', isUndeclared: false }, null],
    [
      { verdict: notCompared('unreadable', 'x'), tag: 'v1', isUndeclared: false },
      /was not compared with v1: x\.$/,
    ],
    [{ verdict: notCompared('no-sources', 'x'), tag: 'v1', isUndeclared: false }, /was not compared/],
    [{ verdict: notCompared('first-release', 'x'), tag: null, isUndeclared: false }, null],
  ])('%#', (judgement, text) => {
    const warning = apiWarning({ mode: 'warn', ...judgement });
    if (text === null) expect(warning).toBeNull();
    else expect(warning).toMatch(text);
  });
});
