import { describe, expect, test } from '@jest/globals';

import { DEFAULT_COMMIT_RULES, mergeRules } from '../../src/commits/commit-rules.ts';
import { classifyOne } from './history.ts';

describe('mergeRules', () => {
  test('changes single types and keeps the others', () => {
    const rules = mergeRules(DEFAULT_COMMIT_RULES, {
      types: { Deps: 'patch', docs: 'listed', feat: 'patch' },
    });
    expect(rules.types).toMatchObject({ deps: 'patch', docs: 'listed', feat: 'patch', fix: 'patch' });
    expect(rules.squashBullets).toBe('auto');
  });

  test('without changes is the base', () => {
    expect(mergeRules(DEFAULT_COMMIT_RULES, {})).toEqual(DEFAULT_COMMIT_RULES);
  });
});

describe('bump-rules', () => {
  const rules = mergeRules(DEFAULT_COMMIT_RULES, {
    types: { deps: 'patch', docs: 'listed', perf: 'hidden', schema: 'major' },
  });

  test.each([
    ['deps: a', 'counted', 'patch', 'type deps'],
    ['docs: a', 'listed', null, 'type docs'],
    ['docs!: a', 'counted', 'major', 'breaking mark "!"'],
    ['perf: a', 'hidden', null, 'type perf'],
    ['schema: a', 'counted', 'major', 'type schema'],
    ['feat: a', 'counted', 'minor', 'type feat'],
  ])('%s', (message, status, bump, why) => {
    expect(classifyOne(message, rules)).toMatchObject({ status, bump, why, warnings: [] });
  });

  test('a major type is no breaking change', () => {
    expect(classifyOne('schema: a', rules).breaking).toBe(false);
  });
});
