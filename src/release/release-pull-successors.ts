// What a run wrote with a version in it, such as a template's `# {version}`, has another text in the next plan and is still
// the same block: found by its text without the version, or by its place among the texts of its section.
import { blockDigest, blockKey, type BlockMark, type NotesBlock } from './release-pull-blocks.ts';

export interface Successors {
  /** The block in the next plan's words; as it is when it has no successor. */
  of(block: NotesBlock): NotesBlock;
  /** Is this block of the next plan the successor of one that a person has taken out or reworded? */
  isTakenOut(block: NotesBlock): boolean;
}

/** `written` is the text as it is now, `base` what the last run wrote, `fresh` what the next one would write. */
export function findSuccessors(
  written: readonly NotesBlock[],
  base: readonly BlockMark[],
  fresh: readonly NotesBlock[],
): Successors {
  const old = new Set(base.map(({ digest }) => digest));
  const still = new Set(fresh.map(blockDigest));
  const there = new Set(written.map(blockDigest));
  const successors = new Map<string, NotesBlock>();
  const free = fresh.filter((block) => isProse(block) && !isAmong(old, block) && !isAmong(there, block));
  for (const block of written.filter(
    (each) => isProse(each) && isAmong(old, each) && !isAmong(still, each),
  )) {
    const at = free.findIndex(({ kind, text }) => kind === block.kind && masked(text) === masked(block.text));
    const [successor] = at === -1 ? [] : free.splice(at, 1);
    if (successor !== undefined) successors.set(blockDigest(block), successor);
  }
  const sections = textsBySection(base, (digest) => {
    const heading = successors.get(digest);
    return heading === undefined ? digest : blockDigest(heading);
  });
  const takenOut = new Set<string>();
  const now = textsBySection(fresh.map(toMark), (digest) => digest);
  for (const [section, texts] of now) {
    const before = sections.get(section) ?? [];
    if (before.length !== texts.length) continue;
    for (const [index, digest] of texts.entries()) {
      const earlier = before[index] as string;
      if (still.has(earlier) || old.has(digest) || successors.has(earlier)) continue;
      if (!there.has(earlier)) takenOut.add(digest);
      const successor = free.find((block) => blockDigest(block) === digest);
      if (successor !== undefined) successors.set(earlier, successor);
    }
  }
  return {
    of: (block) => {
      const successor = successors.get(blockDigest(block));
      if (successor === undefined || successor.kind !== block.kind) return block;
      return { ...successor, text: withLevel(block, successor.text), gap: block.gap };
    },
    isTakenOut: (block) => takenOut.has(blockDigest(block)),
  };
}

function isAmong(digests: ReadonlySet<string>, block: NotesBlock): boolean {
  return digests.has(blockDigest(block));
}

/** Entries and the last link have keys of their own. */
function isProse(block: NotesBlock): boolean {
  return block.kind !== 'entry' && blockKey(block) !== 'link';
}

function toMark(block: NotesBlock): BlockMark {
  return { key: blockKey(block), digest: blockDigest(block) };
}

/** Versions and days are all the same here. */
function masked(text: string): string {
  return text.replace(/^\s*#+\s*/, '').replace(/\d[\w.+!-]*/g, '0');
}

/** The changelog sets headings deeper. */
function withLevel({ kind, text: before }: NotesBlock, text: string): string {
  const [level] = /^\s*#+/.exec(before) ?? [];
  return kind === 'heading' && level !== undefined ? text.replace(/^\s*#+/, level) : text;
}

/**
 * Digests of texts by the digest of the heading that they stand under, empty for none. Beside entries of commits stands what
 * those commits say: such texts come and go, and have no successors.
 */
function textsBySection(
  marks: readonly BlockMark[],
  nameOf: (heading: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  const listing = new Set<string>();
  let section = '';
  for (const { key, digest } of marks) {
    if (key === 'heading') section = nameOf(digest);
    else if (key === 'text') sections.set(section, [...(sections.get(section) ?? []), digest]);
    else if (key !== 'link') listing.add(section);
  }
  return new Map([...sections].filter(([name]) => !listing.has(name)));
}
