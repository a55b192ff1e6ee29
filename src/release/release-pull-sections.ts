// Blocks put into notes and taken out of them, section by section; all other blocks keep their text and their order.
import { blockDigest, blockKey, type NotesBlock } from './release-pull-blocks.ts';

type Blocks = readonly NotesBlock[];

/** `isOurs`: a run wrote this heading, so it goes with the last of its entries. */
export function removeBlocks(
  blocks: Blocks,
  isGone: (block: NotesBlock) => boolean,
  isOurs: (heading: NotesBlock) => boolean,
): Blocks {
  const leaving = new Set(blocks.filter(isGone));
  for (const section of sectionsOf(blocks)) {
    const [heading, ...content] = section;
    if (heading?.kind !== 'heading' || !isOurs(heading)) continue;
    const inside = content.filter((block) => blockKey(block) !== 'link');
    if (inside.length > 0 && inside.every((block) => leaving.has(block))) leaving.add(heading);
  }
  let gap = 0;
  return blocks.flatMap((block) => {
    gap = Math.max(gap, block.gap);
    if (leaving.has(block)) return [];
    const kept = { ...block, gap };
    gap = 0;
    return [kept];
  });
}

/** Puts the block of `fresh` at `index` into the section that it has there; the section is made if it is missing. */
export function insertBlock(blocks: Blocks, fresh: Blocks, index: number): Blocks {
  const block = fresh[index] as NotesBlock;
  if (blockKey(block) === 'link') return putAt(blocks, blocks.length, block);
  const heading = fresh.slice(0, index).findLast(({ kind }) => kind === 'heading');
  if (heading === undefined) return putAt(blocks, 0, block);
  if (block.kind === 'text') return putAt(blocks, contentEnd(blocks), block);
  const place = findHeading(blocks, heading);
  if (place !== -1) return putAt(blocks, listEnd(blocks, place), block);
  const at = headingPlace(blocks, fresh, heading);
  return putAt(putAt(blocks, at, heading), at + 1, block);
}

function sectionsOf(blocks: Blocks): readonly Blocks[] {
  const sections: NotesBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

function putAt(blocks: Blocks, at: number, block: NotesBlock): Blocks {
  const [before, next] = [blocks[at - 1], blocks[at]];
  const joins = (one: NotesBlock | undefined, other: NotesBlock): boolean =>
    one?.kind === 'entry' && other.kind === 'entry';
  const placed = { ...block, gap: joins(before, block) ? 0 : 1 };
  const after =
    next === undefined ? [] : [joins(block, next) ? next : { ...next, gap: Math.max(1, next.gap) }];
  return [...blocks.slice(0, at), placed, ...after, ...blocks.slice(at + 1)];
}

function findHeading(blocks: Blocks, heading: NotesBlock): number {
  const digest = blockDigest(heading);
  return blocks.findIndex((block) => block.kind === 'heading' && blockDigest(block) === digest);
}

/** Behind the last entry of the section, or else behind its heading. */
function listEnd(blocks: Blocks, heading: number): number {
  const end = sectionEnd(blocks, heading);
  const last = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'entry');
  return Math.max(heading, last) + 1;
}

/** In front of the section that follows in `fresh`, or else behind the one before it there. */
function headingPlace(blocks: Blocks, fresh: Blocks, heading: NotesBlock): number {
  const headings = fresh.filter(({ kind }) => kind === 'heading');
  const own = headings.indexOf(heading);
  for (const later of headings.slice(own + 1)) {
    const at = findHeading(blocks, later);
    if (at !== -1) return at;
  }
  for (const earlier of headings.slice(0, own).reverse()) {
    const at = findHeading(blocks, earlier);
    if (at !== -1) return sectionEnd(blocks, at);
  }
  return contentEnd(blocks);
}

function sectionEnd(blocks: Blocks, heading: number): number {
  const next = blocks.findIndex(({ kind }, index) => index > heading && kind === 'heading');
  return next === -1 ? contentEnd(blocks) : next;
}

/** In front of the link to all changes, which a run writes last. */
function contentEnd(blocks: Blocks): number {
  const link = blocks.findLastIndex((block) => blockKey(block) === 'link');
  return link === -1 ? blocks.length : link;
}
