import { expect, test } from '@jest/globals';
import { nearName } from '../../src/findings/near-name.ts';

const KNOWN = ['tag-format', 'branches', 'bump-rules', 'commit-mode', 'commit-message', 'notes'];

test.each([
  ['tag_format', 'tag-format'],
  ['Tag-Format', 'tag-format'],
  ['tagformat', 'tag-format'],
  ['tga-format', 'tag-format'],
  ['branch', 'branches'],
  ['brnaches', 'branches'],
  ['bump-rule', 'bump-rules'],
  ['commit-mod', 'commit-mode'],
  ['commit-massage', 'commit-message'],
  ['note', 'notes'],
  ['changelog', null],
  ['x', null],
  ['', null],
])('%j is near %j', (seen, near) => {
  expect(nearName(seen, KNOWN)).toBe(near);
});

test('the nearest of several near names is taken, and nothing from no names', () => {
  expect(nearName('cat', ['cart', 'cat', 'car'])).toBe('cat');
  expect(nearName('cat', [])).toBeNull();
});
