import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { parseHeader, readPull, withoutPull } from '../../src/commits/parse-header.ts';

describe('parseHeader', () => {
  test.each([
    ['feat: add a mirror', 'feat', null, false, 'add a mirror'],
    ['feat(api): add a mirror', 'feat', 'api', false, 'add a mirror'],
    ['feat!: drop Python 3.8', 'feat', null, true, 'drop Python 3.8'],
    ['feat(api)!: drop it', 'feat', 'api', true, 'drop it'],
    ['FEAT: shout', 'feat', null, false, 'shout'],
    ['Fix(Core): capital', 'fix', 'Core', false, 'capital'],
    ['fix(my scope): a space', 'fix', 'my scope', false, 'a space'],
    ['fix(a/b, c.d @e #1 $*): signs', 'fix', 'a/b, c.d @e #1 $*', false, 'signs'],
    ['fix(deps[dev]): square', 'fix', 'deps[dev]', false, 'square'],
    ['fix(a: b): colon in the scope', 'fix', 'a: b', false, 'colon in the scope'],
    ['fix(a: b)!: c (d: e)', 'fix', 'a: b', true, 'c (d: e)'],
    ['fix: see (a: b)', 'fix', null, false, 'see (a: b)'],
    ['fix(größe): Zeichen', 'fix', 'größe', false, 'Zeichen'],
    ['fix(): empty scope', 'fix', null, false, 'empty scope'],
    ['fix( ): blank scope', 'fix', null, false, 'blank scope'],
    ['feat:   wide', 'feat', null, false, 'wide'],
    ['feat: text: with: colons', 'feat', null, false, 'text: with: colons'],
    ['deps: x', 'deps', null, false, 'x'],
    ['build-deps: x', 'build-deps', null, false, 'x'],
    ['修复: 文字', '修复', null, false, '文字'],
    ['gpg: sign the files', 'gpg', null, false, 'sign the files'],
    ['feat: separator\u2028inside', 'feat', null, false, 'separator\u2028inside'],
    ['constructor: x', 'constructor', null, false, 'x'],
    ['BREAKING CHANGE: new layers', 'breaking change', null, true, 'new layers'],
    ['BREAKING-CHANGE: new layers', 'breaking change', null, true, 'new layers'],
    ['BREAKING CHANGE(api): new layers', 'breaking change', 'api', true, 'new layers'],
    [
      'breaking-change: lower case is just a word',
      'breaking-change',
      null,
      false,
      'lower case is just a word',
    ],
    ['feat: closes #12 (#13)', 'feat', null, false, 'closes #12 (#13)'],
  ])('%j', (header, type, scope, breaking, description) => {
    expect(parseHeader(header)).toEqual({ type, scope, breaking, description });
  });

  test.each([
    '',
    'plain text',
    'feat:no space',
    'feat:\ttab',
    'feat:\u00a0no-break space',
    'feat: ',
    'feat:',
    'feat : x',
    'feat (api): x',
    'feat!(x): y',
    'feat!!: y',
    'feat(a(b)): x',
    'feat(a: x',
    'feat(a)b: x',
    ' feat: x',
    '\ufefffeat: x',
    '\rfeat: x',
    ': x',
    '!: x',
    '(api): x',
    '12: x',
    'two words: x',
    'Breaking change: x',
    'breaking change: x',
    'BREAKING CHANGES: x',
    'BREAKING CHANGE x',
    'BREAKING  CHANGE: x',
    '[feat] x',
    'feat：x',
    'https://example.org/: x',
  ])('%j is not conventional', (header) => {
    expect(parseHeader(header)).toBeNull();
  });

  test('any description after a good beginning is kept as it is', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => one.trim() !== '' && !one.includes('\n'));
    fc.assert(
      fc.property(text, (description) => {
        expect(parseHeader(`feat(api): ${description}`)?.description).toBe(description.trim());
      }),
    );
  });

  test('any scope without brackets is kept', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => !/[()\r\n]/.test(one));
    fc.assert(
      fc.property(text, (scope) => {
        expect(parseHeader(`feat(${scope})!: x`)).toEqual({
          type: 'feat',
          scope: scope.trim() || null,
          breaking: true,
          description: 'x',
        });
      }),
    );
  });
});

describe('pull request numbers', () => {
  test.each([
    ['feat: a (#12)', 12],
    ['Revert "feat: a (#8)" (#9)', 9],
    ['Merge pull request #7 from acme/branch', 7],
    ['plain (#3)', 3],
    ['Revert "feat: a (#8)"', null],
    ['feat: a (#12) more', null],
    ['feat: a #12', null],
    ['Merge branch main', null],
    ['see Merge pull request #7', null],
    ['feat: a (#99999999999999999999)', null],
  ])('%j: %p', (header, pull) => {
    expect(readPull(header)).toBe(pull);
  });

  test('a header without its number', () => {
    expect(withoutPull('feat: a (#12)')).toBe('feat: a');
    expect(withoutPull('feat: a')).toBe('feat: a');
  });
});
