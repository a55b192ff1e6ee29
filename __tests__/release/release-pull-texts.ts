// Notes as runs write them, with commits as they come, and what people make of them.
import fc from 'fast-check';
import type { ClassifiedCommit } from '../../src/commits/classified-commit.ts';
import { renderReleaseNotes } from '../../src/notes/release-notes.ts';
import { classified, notesInput, version } from '../notes/classified.ts';

const links = { repository: 'https://github.com/acme/acme-vault' };

/** `next` is the version that they are of. */
export function notesOf(
  commits: readonly ClassifiedCommit[],
  next = '1.3.0',
  linked = true,
  template: string | null = null,
): string {
  const facts = { commits, version: version(next), tag: `v${next}`, links: linked ? links : null };
  const { configuration } = notesInput();
  return renderReleaseNotes(notesInput({ ...facts, configuration: { ...configuration, template } }));
}

const description = fc.oneof(
  fc.constantFrom(
    'add mirror option',
    '`[1a2b3c4](https://h/a/b/commit/1a2b3c4000000000000000000000000000000000)`',
    '- one\n- two',
    '### Features',
    '<!-- py-release notes end -->',
    '**Full changelog:** x',
  ),
  fc.string({ maxLength: 30 }),
);

const breakingNote = fc.constantFrom(
  'Use 3.10 or newer.',
  'Do this:\n\n```\n### Features\n\n<!-- py-release notes end -->\n- x\n```\n\n- then\n- that',
  '### Features\n- x',
  '',
);

const change = fc.record({
  type: fc.constantFrom('feat', 'fix', 'perf', 'revert', 'deps', null),
  scope: fc.constantFrom(null, 'api'),
  description,
  author: fc.constantFrom('Ada Lovelace', 'Eve (1a2b3c4) by Mallory', 'by [0000000](x)', ''),
  pull: fc.constantFrom(null, 12),
  notes: fc.option(fc.array(breakingNote, { maxLength: 2 }), { nil: null }),
});

/** Commits with ids of their own, in the order of their ages. */
export const history: fc.Arbitrary<readonly ClassifiedCommit[]> = fc
  .array(change, { maxLength: 9 })
  .map((changes) =>
    changes.map(({ notes, ...facts }, index) =>
      classified({
        ...facts,
        sha: (index + 0xabc0000).toString(16),
        breaking: notes !== null,
        breakingNotes: notes ?? [],
      }),
    ),
  );

/** Two plans: the second lacks some commits of the first (reverted), and has others. */
export const twoPlans = fc
  .record({
    commits: history,
    first: fc.nat(9),
    gone: fc.array(fc.nat(9), { maxLength: 3 }),
    linked: fc.boolean(),
  })
  .map(({ commits, first, gone, linked }) => ({
    before: notesOf(commits.slice(0, first), '1.2.1', linked),
    after: notesOf(
      commits.filter((_, index) => !gone.includes(index)),
      '1.3.0',
      linked,
    ),
  }));

export interface Edit {
  readonly kind: 'remove' | 'reword' | 'insert' | 'move';
  readonly at: number;
  readonly text: string;
}

const written = fc.constantFrom(
  'Read this first.',
  'Two\nlines.',
  '- my own entry',
  '- with a paragraph\n\n  of its own',
  '### My section',
  '## Features',
  '```\n### code\n- x\n\n- y\n```',
  '> quoted',
  '1. first\n2. second',
  '<!-- a comment\n\nof people -->',
  'Title\n=====',
  'hard break  \nhere',
);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('remove' as const, 'reword' as const, 'insert' as const, 'move' as const),
    at: fc.nat(30),
    text: written,
  }),
  { maxLength: 5 },
);
