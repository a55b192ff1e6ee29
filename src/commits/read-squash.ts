// A squash commit, read: its header and each conventional item of its list count (`squash-bullets: auto`), or the header alone.
import type { CommitRules } from './commit-rules.ts';
import { readBreakingFooters } from './footers.ts';
import type { MessageLine } from './message.ts';
import { parseHeader, readPull } from './parse-header.ts';
import { type ReadChange, type ReadMessage, cancel, readChange, readSquashTitle } from './read-change.ts';
import { matchReverts } from './revert-matches.ts';
import { readRevert } from './reverts.ts';
import { type SquashItem, readSquash } from './squash.ts';

/** Null when the body is not the list of a squash: fewer than two items, or none of them conventional. */
export function readSquashCommit(
  header: string,
  body: readonly MessageLine[],
  rules: CommitRules,
): ReadMessage | null {
  const squash = readSquash(body);
  if (squash === null) return null;
  const items = squash.items.map((item) => readItem(item, rules));
  if (items.every(({ type }) => type === null)) return null;

  const parsed = parseHeader(header);
  // Ids in the items are those of the branch before it was squashed: none of them makes a revert of the whole commit.
  const revert = readRevert(header, parsed, squash.after);
  if (rules.squashBullets === 'never') {
    const own = readChange({ header, parsed, breakingNotes: readBreakingFooters(body), revert }, rules);
    return { own, items: [], warnings: own.warnings };
  }
  const plain = squash.items.filter((_, index) => items[index]?.type === null).map(({ lines }) => lines);
  const breakingNotes = [...plain, squash.after].flatMap(readBreakingFooters);
  const own = readSquashTitle({ header, parsed, breakingNotes, revert }, rules);
  return {
    own,
    items: cancelReverted(items).filter(({ type }) => type !== null),
    warnings: [own, ...items].flatMap(({ warnings }) => warnings),
  };
}

function readItem({ header, lines }: SquashItem, rules: CommitRules): ReadChange {
  const parsed = parseHeader(header);
  const revert = readRevert(header, parsed, lines);
  return readChange({ header, parsed, breakingNotes: readBreakingFooters(lines), revert }, rules);
}

/** Items that revert each other. Their own ids are gone, so they are found by their quoted headers. */
function cancelReverted(items: readonly ReadChange[]): readonly ReadChange[] {
  const { matches, cancelledBy } = matchReverts(
    items.map(({ header, revert }, index) => ({
      sha: `item ${index}`,
      parents: [],
      header,
      pull: readPull(header),
      reverts: revert === null ? [] : [revert],
    })),
  );
  return items.map((item, index) =>
    cancelledBy.has(index) || matches.get(index)?.[0]?.complete === true
      ? cancel(item, 'reverted inside the squash')
      : item,
  );
}
