import { expect, test } from '@jest/globals';

import { describeUnparsed } from '../../src/commits/range-health.ts';
import { classify, commit, history, sha } from './history.ts';

test.each([
  ['most are plain', ['a', 'b', 'c', 'feat: d'], '3 of 4 commits are not conventional'],
  ['all are plain', ['a', 'b', 'c'], '3 of 3 commits are not conventional'],
])('%s', (_, messages, expected) => {
  const sentence = describeUnparsed(classify(history(...messages)));
  expect(sentence).toContain(expected);
  expect(sentence).toContain('feat: description');
  expect(sentence).toContain('"bump" or "version"');
});

test.each([
  ['nothing', []],
  ['only two', ['a', 'b']],
  ['half', ['a', 'b', 'c', 'feat: d', 'fix: e', 'docs: f']],
  ['hidden ones are conventional', ['docs: a', 'chore: b', 'ci: c', 'deps: d']],
])('%s: nothing to say', (_, messages) => {
  expect(describeUnparsed(classify(history(...messages)))).toBeNull();
});

test('merges are not counted', () => {
  const plain = history('a', 'b', 'feat: c', 'feat: d');
  const merges = [4, 5, 6].map((n) =>
    commit(n, 'Merge branch main', { parents: [sha(n - 1), 'f'.repeat(40)] }),
  );
  expect(describeUnparsed(classify([...plain, ...merges]))).toBeNull();
});
