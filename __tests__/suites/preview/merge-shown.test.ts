// The law of previews: for any branch, base and settings, what is shown is what comes of the merge.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MERGE_METHODS } from '../../../src/plan/merge-methods.ts';
import type { MergeSettings } from '../../../sandbox/github/state.ts';
import { compareWithMerge } from '../../commands/compare-merge.ts';
import type { PullOptions } from '../../commands/preview-world.ts';

const TITLES = [
  'feat: open the vault',
  'fix: a leak',
  'Change a few things',
  'feat!: no more keys',
  'docs: words',
];
const MESSAGES = [
  ...TITLES,
  'wip',
  'feat(api): add a door\n\nIt has a handle.',
  'fix: close it\n\nBREAKING CHANGE: doors are closed',
  'refactor: walls\n\nRefs: #12\nSigned-off-by: Ada <ada@example.org>',
  'Merge tools into one',
  'feature: nearly',
];

interface Case extends PullOptions {
  readonly settings: MergeSettings;
}

const cases: fc.Arbitrary<Case> = fc.record({
  before: fc.array(fc.constantFrom(...MESSAGES), { maxLength: 2 }),
  since: fc.array(fc.constantFrom(...MESSAGES), { maxLength: 2 }),
  branch: fc.array(fc.constantFrom(...MESSAGES), { minLength: 1, maxLength: 4 }),
  title: fc.constantFrom(...TITLES),
  body: fc.constantFrom('', 'Words.\r\n\r\nBREAKING CHANGE: all of it', '* feat: one\n* fix: two'),
  settings: fc.record({
    squash: fc.constant(true),
    squashTitle: fc.constantFrom('PR_TITLE', 'COMMIT_OR_PR_TITLE'),
    squashMessage: fc.constantFrom('PR_BODY', 'COMMIT_MESSAGES', 'BLANK'),
    mergeTitle: fc.constantFrom('PR_TITLE', 'MERGE_MESSAGE'),
    mergeMessage: fc.constantFrom('PR_BODY', 'PR_TITLE', 'BLANK'),
  }),
});

test.each(MERGE_METHODS)(
  'by %s',
  async (method) => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ settings, ...options }) =>
        compareWithMerge(method, settings, options),
      ),
      { numRuns: 25 },
    );
    expect.hasAssertions();
  },
  300_000,
);
