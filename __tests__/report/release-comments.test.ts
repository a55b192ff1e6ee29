import { expect, test } from '@jest/globals';
import { commentsSection, type ReleaseComments } from '../../src/report/release-comments.ts';

const NONE: ReleaseComments = { pulls: [], issues: [], earlier: 0, left: 0 };

test.each<[ReleaseComments | undefined, string | null]>([
  [undefined, null],
  [NONE, null],
  [{ ...NONE, pulls: [7] }, 'Comments "Released in": pull request #7.'],
  [
    { pulls: [7, 8], issues: [1], earlier: 2, left: 3 },
    'Comments "Released in": pull requests #7, #8; issue #1; 2 had a comment from an earlier run; 3 got none.',
  ],
])('%j: %s', (comments, text) => {
  expect(commentsSection(comments)).toBe(text);
});
