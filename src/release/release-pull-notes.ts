// Notes that a person may have edited, brought up to date: what a person wrote or took out stays so, what a run wrote
// follows the plan. A three-way merge by blocks; of the common ancestor only marks are known, which is enough.
import {
  blockDigest,
  blockKey,
  joinBlocks,
  markBlocks,
  readBlocks,
  type BlockMark,
  type NotesBlock,
} from './release-pull-blocks.ts';
import { findSuccessors } from './release-pull-successors.ts';
import { insertBlock, removeBlocks } from './release-pull-sections.ts';

export interface NotesMerge {
  /** The text as it is now, LF line ends. */
  readonly written: string;
  /** What the last run wrote; null when nobody knows: then all of it counts as a person's. */
  readonly base: readonly BlockMark[] | null;
  /** The notes as they are generated now. */
  readonly fresh: string;
}

export function markNotes(notes: string): readonly BlockMark[] {
  return markBlocks(readBlocks(notes));
}

/** No line end at the end. */
export function mergeNotes({ written, base, fresh }: NotesMerge): string {
  const marks = base ?? [];
  const now = readBlocks(fresh);
  const ours = new Set(marks.map(({ digest }) => digest));
  const isOurs = (block: NotesBlock): boolean => ours.has(blockDigest(block));
  const still = new Set(now.map(blockDigest));
  const isGone = (block: NotesBlock): boolean =>
    block.kind !== 'heading' && isOurs(block) && !still.has(blockDigest(block));
  const link = now.find((block) => blockKey(block) === 'link');
  const there = readBlocks(written);
  const successors = findSuccessors(there, marks, now);
  const before = there.map((block) =>
    link !== undefined && blockKey(block) === 'link' && isGone(block)
      ? { ...link, gap: block.gap }
      : successors.of(block),
  );
  const kept = removeBlocks(before, isGone, isOurs);

  const gone = new Set(before.filter(isGone).map(blockKey));
  const stays = new Set(kept.map(blockDigest));
  const known = new Set([...marks.map(({ key }) => key), ...kept.map(blockKey)]);
  // What a run wrote and is no longer there, a person has taken out; what was taken out just now is replaced.
  const isMissing = (block: NotesBlock): boolean => {
    const key = blockKey(block);
    if (block.kind === 'heading' || stays.has(blockDigest(block)) || successors.isTakenOut(block))
      return false;
    return gone.has(key) || !(key === 'text' ? isOurs(block) : known.has(key));
  };
  return joinBlocks(
    now.reduce((blocks, block, index) => (isMissing(block) ? insertBlock(blocks, now, index) : blocks), kept),
  );
}
