import { describe, expect, test } from '@jest/globals';
import type { Commit } from '../../src/commits/commit.ts';
import {
  DEFAULT_MERGE_RULES,
  mergeBy,
  type ProposedMerge,
  squashText,
} from '../../src/plan/merge-methods.ts';
import { readMergeRules } from '../../src/plan/merge-rules.ts';
import { readTriedMerge } from '../../src/plan/proposed-history.ts';

const sha = (letter: string): string => letter.repeat(40);
const commit = (id: string, parents: readonly string[], message: string, author = 'Ada'): Commit => ({
  ...{ sha: sha(id), parents: parents.map(sha), message, author },
  committedAt: 100 + id.charCodeAt(0),
});
const proposed = (...commits: readonly Commit[]): ProposedMerge => ({
  ...{ number: 12, title: 'Open the vault', body: 'It opens.\r\n\r\nRefs: #3', author: null },
  ...{ headLabel: 'acme/topic', base: sha('a'), head: commits.at(-1)?.sha ?? sha('a'), commits, at: 900 },
});
const ONE = commit('b', ['a'], 'feat: one\n\nWords.\n');
const TWO = commit('c', ['b'], 'fix: two', 'Hugo');

describe('the text of a squash', () => {
  test.each([
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', [ONE], 'feat: one (#12)\n\nWords.'],
    ['PR_TITLE', 'COMMIT_MESSAGES', [ONE], 'Open the vault (#12)\n\n* feat: one\n\nWords.'],
    ['PR_TITLE', 'BLANK', [ONE], 'Open the vault (#12)'],
    ['COMMIT_OR_PR_TITLE', 'PR_BODY', [ONE], 'feat: one (#12)\n\nIt opens.\n\nRefs: #3'],
    [
      ...(['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', [ONE, TWO]] as const),
      'Open the vault (#12)\n\n* feat: one\n\nWords.\n\n* fix: two\n\n---------\n\nCo-authored-by: Hugo',
    ],
    [
      ...(['PR_TITLE', 'PR_BODY', [TWO, ONE]] as const),
      'Open the vault (#12)\n\nIt opens.\n\nRefs: #3\nCo-authored-by: Hugo',
    ],
  ] as const)('by %s and %s', (squashTitle, squashMessage, commits, text) => {
    expect(squashText(proposed(...commits), { ...DEFAULT_MERGE_RULES, squashTitle, squashMessage })).toBe(
      text,
    );
  });
});

describe('a merge', () => {
  test('of nothing adds nothing', () => {
    for (const method of DEFAULT_MERGE_RULES.methods)
      expect(mergeBy(method, proposed(), DEFAULT_MERGE_RULES)).toEqual({
        ...{ tip: sha('a'), commits: [] },
        madeUp: new Map(),
      });
  });

  test('by rebase copies all but merges, one on the other', () => {
    const update = commit('d', ['c', 'f'], "Merge branch 'main'");
    const { tip, commits, madeUp } = mergeBy('rebase', proposed(ONE, TWO, update), DEFAULT_MERGE_RULES);
    const [first, second] = commits;
    expect(commits.map(({ message }) => message)).toEqual([ONE.message, TWO.message]);
    expect([first?.parents, second?.parents, tip]).toEqual([[sha('a')], [first?.sha], second?.sha]);
    expect([...madeUp]).toEqual([
      [first?.sha, ONE.sha],
      [second?.sha, TWO.sha],
    ]);
  });

  test.each([
    ['MERGE_MESSAGE', 'PR_TITLE', 'Merge pull request #12 from acme/topic\n\nOpen the vault'],
    ['PR_TITLE', 'PR_BODY', 'Open the vault (#12)\n\nIt opens.\n\nRefs: #3'],
    ['PR_TITLE', 'BLANK', 'Open the vault (#12)'],
  ] as const)('with a commit of its own by %s and %s', (mergeTitle, mergeMessage, message) => {
    const { commits } = mergeBy('merge', proposed(ONE), { ...DEFAULT_MERGE_RULES, mergeTitle, mergeMessage });
    expect(commits.at(-1)).toMatchObject({ parents: [sha('a'), sha('b')], message });
  });
});

test('settings that are not told are unknown, and words that nobody knows are GitHub’s own', () => {
  expect(readMergeRules({})).toBeNull();
  expect(readMergeRules(null)).toBeNull();
  expect(readMergeRules({ allow_squash_merge: true, allow_merge_commit: false })).toBeNull();
  const allowed = { allow_squash_merge: true, allow_merge_commit: false, allow_rebase_merge: false };
  expect(readMergeRules({ ...allowed, squash_merge_commit_title: 'NEW_WORD' })).toEqual({
    ...DEFAULT_MERGE_RULES,
    methods: ['squash'],
  });
});

test('only a commit of two parents, of which the second is the head, tries a merge', () => {
  const tried = commit('e', ['f', 'c'], 'Merge c into f');
  const range = [commit('f', ['a'], 'fix: main'), ONE, TWO, tried];
  expect(readTriedMerge(range, sha('e'), sha('c'))).toEqual({
    base: sha('f'),
    head: sha('c'),
    commits: [ONE, TWO],
  });
  expect(readTriedMerge(range, sha('e'), sha('b'))).toBeNull();
  expect(readTriedMerge(range, sha('c'), sha('b'))).toBeNull();
  expect(readTriedMerge(range, sha('9'), sha('c'))).toBeNull();
});
