import { describe, expect, test } from '@jest/globals';

import { classifyOne } from './history.ts';

describe('a header that is nearly conventional does not count and says how to write it', () => {
  test.each([
    ['feat:x', 'feat: x'],
    ['feat(api):x', 'feat(api): x'],
    ['feat!:x', 'feat!: x'],
    ['feat:! x', 'feat!: x'],
    ['feat!(api): x', 'feat(api)!: x'],
    ['feat(api) !: x', 'feat(api)!: x'],
    ['feat!!: x', 'feat!: x'],
    ['feat : x', 'feat: x'],
    ['feat (api): x', 'feat(api): x'],
    ['feat:\tx', 'feat: x'],
    ['feat：x', 'feat: x'],
    ['feat:', 'feat: description'],
    ['FEAT:x', 'feat: x'],
    ['feature:x', 'feat: x'],
    ['[feat] x', 'feat: x'],
    ['(fix): x', 'fix: x'],
    ['fix - x', 'fix: x'],
    ['fix(core) x', 'fix(core): x'],
    ['feat(a(b)): x', 'feat(scope): description'],
    ['feat(a: x', 'feat(scope): description'],
    [' feat: x', 'feat: x'],
    ['\ufefffeat: x', 'feat: x'],
    ['✨ feat: x', 'feat: x'],
    [':sparkles: feat: x', 'feat: x'],
    ['ABC-12 feat: x', 'feat: x'],
    ['[ABC-12] fix(core)!: x', 'fix(core)!: x'],
    ['fixup! feat: x', 'feat: x'],
    ['Breaking change: x', 'BREAKING CHANGE: x'],
    ['breaking change: x', 'BREAKING CHANGE: x'],
    ['BREAKING CHANGE:x', 'BREAKING CHANGE: x'],
    ['BREAKING CHANGES: x', 'BREAKING CHANGE: x'],
    ['BREAKING x', 'BREAKING CHANGE: x'],
    ['Reverted the cache', 'revert: header of the reverted commit'],
  ])('%j: write %j', (header, mend) => {
    const classified = classifyOne(header);
    expect(classified).toMatchObject({ status: 'unparsed', bump: null, type: null });
    expect(classified.warnings).toHaveLength(1);
    expect(classified.warnings[0]?.message).toContain(`write "${mend}"`);
  });

  test.each([
    'Update the readme',
    'fix typo',
    'test the parser',
    'see https://example.org/x',
    'note:x',
    '12:30 backup',
    'C:\\path',
    'Breaking the monolith up',
    'WIP',
    '🎉',
    'test-suite cleanup',
    'Merge branch main into topic',
    'v1.2.3',
    '',
  ])('%j is plain text', (header) => {
    expect(classifyOne(header)).toMatchObject({ status: 'unparsed', bump: null, warnings: [], type: null });
  });
});

describe('good headers that warn', () => {
  test.each([
    ['feature: x', 'write "feat: description"'],
    ['bugfix: x', 'write "fix: description"'],
    ['deps: x', 'add "deps" to bump-rules'],
    ['wip: x', 'add "wip" to bump-rules'],
    ['breaking-change: x', 'write "BREAKING CHANGE: description"'],
    ['constructor: x', 'add "constructor" to bump-rules'],
  ])('%j has an unknown type: hidden', (header, mend) => {
    const classified = classifyOne(header);
    expect(classified).toMatchObject({
      status: 'hidden',
      bump: null,
      why: `unknown type ${classified.type}`,
    });
    expect(classified.warnings).toHaveLength(1);
    expect(classified.warnings[0]?.message).toContain(mend);
  });

  test('a mark behind the colon', () => {
    const classified = classifyOne('feat: !drop Python 3.8');
    expect(classified).toMatchObject({ status: 'counted', bump: 'minor', breaking: false });
    expect(classified.warnings[0]?.message).toContain('write "feat!: drop Python 3.8"');
  });

  test('an unknown type that is marked as breaking counts and needs no warning', () => {
    expect(classifyOne('deps!: x')).toMatchObject({ status: 'counted', bump: 'major', warnings: [] });
  });
});
