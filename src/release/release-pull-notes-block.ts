// The notes inside the text of a release pull request, between two invisible lines. The first one remembers what a run
// wrote there, so that a person's edits can be told from it.
import { createHash } from 'node:crypto';
import type { BlockMark } from './release-pull-blocks.ts';
import { markNotes, mergeNotes } from './release-pull-notes.ts';

export interface PullNotes {
  /** The block as it is now, LF line ends, without blank lines around it. */
  readonly text: string;
  /** What the last run would have written without a person's edits. */
  readonly base: readonly BlockMark[];
  /** Nobody has changed what the last run wrote. */
  readonly untouched: boolean;
}

const END = '<!-- py-release notes end -->';
const START =
  /^<!-- py-release notes sha256=([0-9a-f]{64}) blocks=((?:(?:[0-9a-f]{7}|heading|link|text):[0-9a-f]{8},?)*) -->$/m;

/** `generated` are the notes without a person's edits; `text` those that are shown. */
export function renderNotesBlock(text: string, generated: string): string {
  const blocks = markNotes(generated)
    .map(({ key, digest }) => `${key}:${digest}`)
    .join(',');
  const start = `<!-- py-release notes sha256=${sha256(generated.trim())} blocks=${blocks} -->`;
  return `${start}\n\n${text.trim()}\n\n${END}`;
}

/** From the first such line to the last end: neither is ours to lose when a text between them looks like one. Null: there is none. */
export function readNotesBlock(body: string): PullNotes | null {
  const text = body.replaceAll('\r\n', '\n');
  const start = START.exec(text);
  const end = text.lastIndexOf(`\n${END}`);
  if (start === null || end < start.index + start[0].length) return null;
  const [line, digest, blocks = ''] = start;
  const notes = text.slice(start.index + line.length, end).trim();
  return { text: notes, base: readMarks(blocks), untouched: sha256(notes) === digest };
}

/** The notes to show or to publish: the fresh ones, or what a person made of earlier ones brought up to date. */
export function currentNotes(block: PullNotes | null, fresh: string): string {
  if (block === null || block.untouched) return fresh.trim();
  return mergeNotes({ written: block.text, base: block.base, fresh });
}

function readMarks(blocks: string): readonly BlockMark[] {
  return blocks
    .split(',')
    .filter((mark) => mark !== '')
    .map((mark) => {
      const [key = '', digest = ''] = mark.split(':');
      return { key, digest };
    });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
