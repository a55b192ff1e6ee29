// Merge commits: hidden, because the commits that they merge are in the range themselves.
import { readBreakingFooters, mayMentionBreaking, warnOfMarkInMerge } from './footers.ts';
import { type Message, belowBlankLine, readLines } from './message.ts';
import { parseHeader } from './parse-header.ts';
import type { ReadMessage } from './read-change.ts';

export function readMerge(message: Message): ReadMessage {
  const { header } = message;
  const parsed = parseHeader(header);
  const mark = findBreakingMark(message);
  return {
    own: {
      header,
      type: parsed?.type ?? null,
      scope: parsed?.scope ?? null,
      breaking: false,
      bump: null,
      description: parsed?.description ?? header,
      breakingNotes: [],
      effect: 'hidden',
      why: 'merge commit',
      revert: null,
      warnings: [],
    },
    items: [],
    warnings: mark === null ? [] : [warnOfMarkInMerge(mark)],
  };
}

/** The header, the title of the pull request (GitHub writes it below `Merge pull request #n`), or a footer. */
function findBreakingMark({ header, rest }: Message): string | null {
  if (parseHeader(header)?.breaking === true) return header;
  const title = rest.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
  if (parseHeader(title)?.breaking === true) return title;
  if (!mayMentionBreaking(rest)) return null;
  const note = readBreakingFooters(belowBlankLine(readLines(rest)))[0];
  return note === undefined ? null : `BREAKING CHANGE: ${note}`;
}
