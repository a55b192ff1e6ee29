// Release notes as blocks: headings, list entries, other text. What a run wrote is recognised block by block.
import { createHash } from 'node:crypto';
import { changelogLines, type ChangelogLine } from '../notes/changelog-lines.ts';

export interface NotesBlock {
  readonly kind: 'heading' | 'entry' | 'text';
  /** As written, without the line end; never empty. */
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
}

/** A block that a run wrote, as it is remembered: whose it is, and a digest that tells whether it is still as written. */
export interface BlockMark {
  /** Short sha of an entry's commit; `heading`, `link` (the last line), `text`. */
  readonly key: string;
  readonly digest: string;
}

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {2,}|\t)\S/;
/** The last link of an entry: `[1a2b3c4](https://…/commit/…)`. Authors and descriptions may look like one. */
const LINKED = /^.*\[([0-9a-f]{7})\]\([^\s()]*\/commit\/[0-9a-f]{40,64}\)\)(?: by .*)?$/;
/** Where nothing is linked: `(#12, 1a2b3c4)`. */
const BARE = /[(\s]([0-9a-f]{7})\)(?: by .*)?$/;
const LINK = /^\*\*(?:Full changelog|All commits):\*\* /;
const DIGEST_LENGTH = 8;

/** `text` has LF line ends. `joinBlocks` of all of them is the text again, without blank lines at its ends. */
export function readBlocks(text: string): readonly NotesBlock[] {
  const blocks: { kind: NotesBlock['kind']; lines: string[]; gap: number }[] = [];
  const { lines } = changelogLines(text);
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line.text === '' && !line.inert) {
      gap += 1;
    } else if (last !== undefined && continues(last.kind, line, gap, lines[index - 1])) {
      last.lines.push(...Array.from({ length: gap }, () => ''), line.text);
      gap = 0;
    } else {
      blocks.push({ kind: kindOf(line), lines: [line.text], gap });
      gap = 0;
    }
  }
  return blocks.map(({ kind, lines, gap }) => ({ kind, text: lines.join('\n'), gap }));
}

export function joinBlocks(blocks: readonly NotesBlock[]): string {
  return blocks
    .map(({ text, gap }, index) => (index === 0 ? text : `${'\n'.repeat(gap + 1)}${text}`))
    .join('');
}

/** Marks of what a run wrote, in its order. */
export function markBlocks(blocks: readonly NotesBlock[]): readonly BlockMark[] {
  return blocks.map((block) => ({ key: blockKey(block), digest: blockDigest(block) }));
}

/** Headings are compared without their level: the changelog sets them deeper than the notes do. */
export function blockDigest({ kind, text }: NotesBlock): string {
  const compared = kind === 'heading' ? text.replace(/^\s*#+\s*/, '# ').trimEnd() : text;
  return createHash('sha256').update(compared).digest('hex').slice(0, DIGEST_LENGTH);
}

export function blockKey({ kind, text }: NotesBlock): string {
  if (kind === 'heading') return 'heading';
  if (kind === 'text') return LINK.test(text) ? 'link' : 'text';
  const [line = ''] = text.split('\n', 1);
  return LINKED.exec(line)?.[1] ?? BARE.exec(line)?.[1] ?? 'text';
}

function kindOf(line: ChangelogLine): NotesBlock['kind'] {
  if (line.inert) return 'text';
  if (HEADING.test(line.text)) return 'heading';
  return ITEM.test(line.text) ? 'entry' : 'text';
}

/** Paragraphs of a list item are indented; a code fence or comment belongs to what it begins in. */
function continues(
  kind: NotesBlock['kind'],
  line: ChangelogLine,
  gap: number,
  before: ChangelogLine | undefined,
): boolean {
  if (line.inert && before?.inert === true) return true;
  if (kind === 'heading') return false;
  if (kind === 'entry' && INDENTED.test(line.text)) return true;
  return gap === 0 && !HEADING.test(line.text) && !ITEM.test(line.text);
}
