// The text of a release pull request: ours is replaced, what people wrote around it and in the notes stays.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isWithdrawn,
  renderPullBody,
  samePullBody,
  withdrawBody,
  type PullFacts,
} from '../../src/release/release-pull-body.ts';
import { currentNotes, readNotesBlock } from '../../src/release/release-pull-notes-block.ts';
import { classified } from '../notes/classified.ts';
import { notesOf, twoPlans } from './release-pull-texts.ts';

const commits = [classified({ sha: 'aaaaaaa', description: 'add mirrors' })];
const facts: PullFacts = {
  name: 'acme-vault',
  version: '1.3.0',
  tag: 'v1.3.0',
  base: 'main',
  reason: 'feat: add mirrors (aaaaaaa)',
  changelog: 'CHANGELOG.md',
  notes: notesOf(commits),
  link: 'https://github.com/acme/acme-vault/compare/v1.2.0...main',
  waiting: null,
};

function render(more: Partial<PullFacts> = {}, existing: string | null = null): string {
  const body = renderPullBody({ ...facts, ...more }, existing);
  if (body === null) throw new Error('too long');
  return body;
}

test('what merging does, why, the notes, and what else can be done', () => {
  const body = render().replace(/sha256=.* -->/, 'sha256=… -->');
  expect(body).toBe(`<!-- py-release pull request -->
Merging this pull request releases **acme-vault 1.3.0** as \`v1.3.0\`: the run that the merge starts builds the files, checks and uploads them, and makes the tag and the GitHub release.

Why 1.3.0: feat: add mirrors (aaaaaaa).

<!-- py-release notes sha256=… -->

${facts.notes.trim()}

<!-- py-release notes end -->

---

- Every push to \`main\` brings this pull request up to date. Edit the notes above, or the section of 1.3.0 in \`CHANGELOG.md\` on this branch: what you write stays, and entries of later commits are added.
- Closing it without a merge pauses releases until another commit calls for one.
<!-- py-release pull request end -->`);
});

test('commit text, branch names and check names do nothing here', () => {
  const body = render({
    reason: 'feat: @acme/all <img src=x> closes #3\n<!-- py-release notes end -->',
    base: 'x`@acme`y',
    waiting: { checks: ['`@acme/all`', 'a\n### b'] },
  });
  expect(body).not.toMatch(/(?<![`'])@acme\/all/);
  expect(body).not.toContain('<img');
  expect(body).not.toMatch(/^### b/m);
  expect(body).toContain("`x'@acme'y`");
});

describe('the checks that wait', () => {
  test.each([
    [{ checks: ['test', 'lint'] }, '- The required checks `test`, `lint` wait: '],
    [{ checks: [] }, '- Its workflows wait: '],
    [{ checks: null }, '- Its workflows wait: '],
  ])('%j', (waiting, line) => {
    expect(render({ waiting })).toContain(line);
  });

  test('none with a token that starts workflows', () => {
    expect(render()).not.toMatch(/wait:/);
  });
});

describe('an existing text', () => {
  test('is the same again, also with the line ends of a browser', () => {
    const body = render();
    expect(render({}, body)).toBe(body);
    expect(samePullBody(render({}, body.replaceAll('\n', '\r\n')), body)).toBe(true);
  });

  test('keeps what stands around ours', () => {
    const body = `Before.\r\n\r\n${render()}\r\n\r\nAfter.`;
    const next = render({ notes: notesOf([]) }, body);
    expect(next).toMatch(/^Before\.\n\n<!-- py-release pull request -->/);
    expect(next).toMatch(/<!-- py-release pull request end -->\n\nAfter\.$/);
    expect(next).not.toContain('- add mirrors');
  });

  test.each(['Mine alone.', ''])('without our part stands above it: %j', (mine) => {
    expect(render({}, mine)).toBe(mine === '' ? render() : `${mine}\n\n${render()}`);
  });

  test('without one of our lines is a person’s, and stays so', () => {
    const body = render().replace('<!-- py-release pull request end -->', '');
    const next = render({}, body);
    expect(next).toContain('Merging this pull request releases');
    expect(render({}, next)).toBe(next);
  });
});

describe('the notes in it', () => {
  test('are known as untouched, also with the line ends of a browser', () => {
    const block = readNotesBlock(render().replaceAll('\n', '\r\n'));
    expect(block).toMatchObject({ untouched: true, text: facts.notes.trim() });
    expect(currentNotes(block, 'x\n')).toBe('x');
  });

  test('are known as edited', () => {
    const block = readNotesBlock(render().replace('- add mirrors', '- Mirrors'));
    expect(block?.untouched).toBe(false);
    expect(currentNotes(block, facts.notes)).toContain('- Mirrors');
  });

  test.each([['no block'], ['<!-- py-release notes end -->']])('are none in %j', (body) => {
    expect(readNotesBlock(body)).toBeNull();
  });

  test('are read as they were written, whatever commits say', () => {
    fc.assert(
      fc.property(twoPlans, ({ before, after }) => {
        const body = render({ notes: before });
        expect(readNotesBlock(body)).toMatchObject({ untouched: true, text: before.trim() });
        expect(readNotesBlock(render({ notes: after }, body))).toMatchObject({ text: after.trim() });
      }),
    );
  });
});

describe('GitHub’s limit', () => {
  const many = notesOf(
    Array.from({ length: 900 }, (_, index) =>
      classified({ sha: (index + 0xabc0000).toString(16), description: `change number ${index}` }),
    ),
  );

  test('cuts long notes with a link to the rest, and the same again is the same', () => {
    const body = render({ notes: many });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(40_000);
    expect(body).toContain(`(${facts.link})`);
    expect(render({ notes: many }, body)).toBe(body);
  });

  test('keeps a person’s words in long notes', () => {
    const body = render({ notes: many }).replace('- change number 1 ', '- Number one! ');
    expect(render({ notes: many }, body)).toContain('- Number one! ');
  });

  test('takes no more when a person’s text fills it', () => {
    expect(renderPullBody(facts, 'x'.repeat(65_500))).toBeNull();
  });
});

test('a pull request that we close is told from one that a person closes', () => {
  const closed = withdrawBody(render());
  expect(isWithdrawn(render())).toBe(false);
  expect(isWithdrawn(closed.replaceAll('\n', '\r\n'))).toBe(true);
  expect(withdrawBody(closed)).toBe(closed);
});
