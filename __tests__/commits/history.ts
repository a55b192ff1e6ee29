// Small histories for the tests of the commits room.
import fc from 'fast-check';

import { classifyCommits } from '../../src/commits/classify-commits.ts';
import type { ClassifiedCommit } from '../../src/commits/classified-commit.ts';
import { type CommitRules, DEFAULT_COMMIT_RULES } from '../../src/commits/commit-rules.ts';
import type { Commit } from '../../src/commits/commit.ts';

/** The sha of the n-th commit of a history. */
export function sha(n: number): string {
  return (n + 1).toString(16).padStart(4, '0').repeat(10);
}

export function commit(n: number, message: string, changes: Partial<Commit> = {}): Commit {
  return {
    sha: sha(n),
    parents: n === 0 ? [] : [sha(n - 1)],
    message,
    author: 'Ada',
    committedAt: 1_700_000_000 + n * 60,
    ...changes,
  };
}

/** One line of history, oldest first. */
export function history(...messages: readonly string[]): readonly Commit[] {
  return messages.map((message, n) => commit(n, message));
}

export function classify(
  commits: readonly Commit[],
  rules: CommitRules = DEFAULT_COMMIT_RULES,
): readonly ClassifiedCommit[] {
  return classifyCommits(commits, rules);
}

export function classifyOne(message: string, rules: CommitRules = DEFAULT_COMMIT_RULES): ClassifiedCommit {
  const [classified] = classify([commit(0, message)], rules);
  if (classified === undefined) throw new Error('a commit was lost');
  return classified;
}

/** `minor counted` and so on, for tables. */
export function effects(classified: readonly ClassifiedCommit[]): readonly string[] {
  return classified.map(({ bump, status }) => (bump === null ? status : `${bump} ${status}`));
}

/** Messages that look like commits, with the shapes that the rules speak of, and arbitrary text among them. */
export const anyMessage: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'feat: a',
        'fix(core)!: b',
        'feat!(x): y',
        'chore: c (#12)',
        'BREAKING CHANGE: text',
        'breaking change: text',
        'This reverts commit 0001000100010001.',
        'Reverts acme/vault#12',
        'Revert "feat: a"',
        'revert: feat: a',
        'Refs: 0002000, 0003000',
        '* feat: item',
        '* plain item',
        '```',
        '~~~~',
        '---------',
        'Co-authored-by: Ada <ada@example.org>',
        '',
        '\r',
        '  ',
        '\u2028',
        '(((((',
        '✨ feat: star',
      ),
      { maxLength: 12 },
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end))),
);
