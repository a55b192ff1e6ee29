// Edited notes follow the plan, and nothing that a person wrote is lost.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blockDigest,
  blockKey,
  joinBlocks,
  readBlocks,
  type NotesBlock,
} from '../../src/release/release-pull-blocks.ts';
import { markNotes, mergeNotes } from '../../src/release/release-pull-notes.ts';
import { classified } from '../notes/classified.ts';
import { edits, notesOf, twoPlans, type Edit } from './release-pull-texts.ts';

const commits = [
  classified({ sha: 'aaaaaaa', description: 'add mirrors' }),
  classified({ sha: 'bbbbbbb', type: 'fix', description: 'close files' }),
];
const later = [...commits, classified({ sha: 'ccccccc', type: 'fix', description: 'stop a leak' })];
const before = notesOf(commits);
const base = markNotes(before);

const merge = (written: string, fresh: string): string => mergeNotes({ written, base, fresh });

describe('edited notes', () => {
  test('keep what was reworded, and get what is new in its section', () => {
    const merged = merge(before.replace('- add mirrors', '- Mirrors, at last'), notesOf(later));
    expect(merged).toContain('- Mirrors, at last ([aaaaaaa]');
    expect(merged).not.toContain('- add mirrors');
    expect(merged).toMatch(/### Bug fixes\n\n- close files .*\n- stop a leak .*\n\n\*\*Full changelog/);
  });

  test('keep what was taken out, heading and all', () => {
    const merged = merge(before.replace(/### Features\n\n.*\n\n/, ''), notesOf(later));
    expect(merged).toMatch(/^### Bug fixes\n\n- close files .*\n- stop a leak/);
  });

  test('lose the entry of a commit that is taken back, with its heading', () => {
    const edited = before.replace('### Features', 'Hello.\n\n### Features');
    expect(merge(edited, notesOf(commits.slice(1)))).toMatch(/^Hello\.\n\n### Bug fixes\n\n- close files/);
  });

  test('follow the version wherever a template has it, unless a person wrote there', () => {
    const template =
      '# acme {version} ({date})\n\nReleased {date}, thanks to {contributors}.\n\n{sections}\n\n## Install {version}\n\nIt is `acme=={version}`.\n\n{compare}';
    const render = (of: typeof commits, next: string): string => notesOf(of, next, true, template);
    const first = render(commits.slice(1), '1.2.1rc1');
    const second = render([...commits, ...later.slice(2)], '1.3.0');
    const follow = (written: string): string =>
      mergeNotes({ written, base: markNotes(first), fresh: second });
    expect(follow(`Hello.\n\n${first}`)).toBe(`Hello.\n\n${second.trim()}`);
    const renamed = follow(first.replace(/^# .*/, '# Spring 1.2.1rc1').replace('It is', 'It was'));
    expect(renamed).toMatch(/^# Spring 1\.2\.1rc1\n\nReleased 2024/);
    expect(renamed).toContain('## Install 1.3.0\n\nIt was `acme==1.2.1rc1`.');
    expect(renamed).not.toContain('It is');
    expect(renamed.match(/^#{1,2} .*/gm)).toHaveLength(2);
  });

  test('keep the reworded entry of a commit that is taken back', () => {
    const edited = before.replace('- add mirrors', '- Mirrors, at last');
    expect(merge(edited, notesOf(commits.slice(1)))).toContain('### Features\n\n- Mirrors, at last');
  });

  test('get an entry back that was only taken back for a while', () => {
    const edited = before.replace('### Features', 'Hello.\n\n### Features');
    const without = notesOf(commits.slice(1));
    const between = merge(edited, without);
    expect(mergeNotes({ written: between, base: markNotes(without), fresh: before })).toBe(edited.trim());
  });

  test('get a new section where it belongs', () => {
    const boom = classified({
      sha: 'ddddddd',
      description: 'boom',
      breaking: true,
      breakingNotes: ['Do x.'],
    });
    const fast = classified({ sha: 'eeeeeee', type: 'perf', description: 'faster' });
    const edited = `${before}\nThanks to all.\n`;
    expect(merge(edited, notesOf([...commits, boom, fast])).match(/^(?:### .*|Thanks.*)$/gm)).toEqual([
      '### Breaking changes',
      '### Features',
      '### Bug fixes',
      '### Performance',
      'Thanks to all.',
    ]);
  });

  test('show the range of the version that it is now', () => {
    const edited = before.replace('- add mirrors', '- Mirrors, at last');
    const merged = merge(edited, notesOf(later, '2.0.0'));
    expect(merged).toContain('v1.2.0...v2.0.0');
    expect(merged).not.toContain('v1.2.0...v1.3.0');
  });

  test('of which nobody knows what a run wrote keep all of it', () => {
    const merged = mergeNotes({ written: before, base: null, fresh: notesOf(later.slice(1)) });
    expect(merged).toContain('- add mirrors');
    expect(merged).toContain('- stop a leak');
    expect(merged.match(/- close files/g)).toHaveLength(1);
  });
});

describe('for all histories and edits', () => {
  test('blocks are the text again', () => {
    fc.assert(
      fc.property(twoPlans, edits, ({ before }, made) => {
        const text = applyEdits(before.trim(), made);
        expect(joinBlocks(readBlocks(text))).toBe(text.replace(/^\n+|\n+$/g, ''));
      }),
    );
  });

  test('without edits the result has the blocks of the fresh notes', () => {
    fc.assert(
      fc.property(twoPlans, ({ before, after }) => {
        const merged = mergeNotes({ written: before, base: markNotes(before), fresh: after });
        expect(digests(merged).sort()).toEqual(digests(after).sort());
      }),
    );
  });

  test('nothing of a person is lost or reordered, and what a person took out stays out', () => {
    fc.assert(
      fc.property(twoPlans, edits, ({ before, after }, made) => {
        const written = applyEdits(before.trim(), made);
        const known = new Set(digests(before));
        const theirs = readBlocks(written).filter((block) => !known.has(blockDigest(block)));
        const merged = mergeNotes({ written, base: markNotes(before), fresh: after });
        let from = 0;
        for (const { text } of theirs) {
          const at = merged.indexOf(text, from);
          expect(at === -1 ? text : null).toBeNull();
          from = at + text.length;
        }
        const removed = entries(before).filter((text) => !entries(written).includes(text));
        for (const text of removed)
          if (entries(after).includes(text)) expect(entries(merged)).not.toContain(text);
      }),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(twoPlans, edits, ({ before, after }, made) => {
        const written = applyEdits(before.trim(), made);
        const merged = mergeNotes({ written, base: markNotes(before), fresh: after });
        expect(mergeNotes({ written: merged, base: markNotes(after), fresh: after })).toBe(merged);
      }),
    );
  });
});

const digests = (text: string): string[] => readBlocks(text).map(blockDigest);

/** Entries whose commit can be told, by their text. */
const entries = (text: string): readonly string[] =>
  readBlocks(text)
    .filter((block) => /^[0-9a-f]{7}$/.test(blockKey(block)))
    .map((block) => block.text);

function applyEdits(text: string, made: readonly Edit[]): string {
  const blocks: NotesBlock[] = [...readBlocks(text)];
  for (const { kind, at, text: words } of made) {
    const index = blocks.length === 0 ? 0 : at % blocks.length;
    const block = blocks[index];
    if (kind === 'insert' || block === undefined)
      blocks.splice(index, 0, { kind: 'text', text: words, gap: 1 });
    else if (kind === 'remove') blocks.splice(index, 1);
    else if (kind === 'reword') blocks[index] = { ...block, text: `${block.text} (really)` };
    else blocks.push(...blocks.splice(index, 1));
  }
  return joinBlocks(blocks);
}
