// One commit, read by itself; what its reverts mean is for the range to say.
import type { CommitWarning } from './classified-commit.ts';
import type { CommitRules } from './commit-rules.ts';
import type { Commit } from './commit.ts';
import { BREAKING_NOT_MARKED, mayMentionBreaking, readBreakingFooters, warnOfMention } from './footers.ts';
import { readMerge } from './merges.ts';
import { type Message, belowBlankLine, readLines, splitMessage } from './message.ts';
import { endsInPull, parseHeader, readPull } from './parse-header.ts';
import { type ChangeText, type ReadMessage, readChange } from './read-change.ts';
import { readSquashCommit } from './read-squash.ts';
import { mayRevert, readRevert } from './reverts.ts';

export interface ReadCommit extends ReadMessage {
  readonly commit: Commit;
  readonly pull: number | null;
}

/** Reads every commit once, so that it may be read while others still come in. */
export function createCommitReader(rules: CommitRules): (commit: Commit) => ReadCommit {
  const known = new Map<string, ReadCommit>();
  return (commit) => {
    const read = known.get(commit.sha) ?? readCommit(commit, rules);
    known.set(commit.sha, read);
    return read;
  };
}

export function readCommit(commit: Commit, rules: CommitRules): ReadCommit {
  const message = splitMessage(commit.message);
  const pull = readPull(message.header);
  if (commit.parents.length > 1) return { commit, pull, ...readMerge(message) };
  const mayBreak = mayMentionBreaking(commit.message);
  const { own, items, warnings } = readMessage(message, mayBreak, rules);
  if (!mayBreak) return { commit, pull, own, items, warnings };
  const unmarked = warnOfUnmarked(commit.message, { own, items, warnings });
  return { commit, pull, own, items, warnings: [...warnings, ...unmarked] };
}

function readMessage({ header, rest }: Message, mayBreak: boolean, rules: CommitRules): ReadMessage {
  const parsed = parseHeader(header);
  const mayBeSquash = endsInPull(header) && rest.includes('* ');
  const mayUndo = mayRevert(header, rest);
  if (!mayBeSquash && !mayUndo && !mayBreak) {
    // Most messages: nothing that is looked for stands below the header, so its lines are never split.
    return readAlone({ header, parsed, breakingNotes: [], revert: null }, rules);
  }
  const lines = readLines(rest);
  const body = belowBlankLine(lines);
  const squash = mayBeSquash ? readSquashCommit(header, body, rules) : null;
  if (squash !== null) return squash;
  const revert = mayUndo ? readRevert(header, parsed, lines) : null;
  return readAlone({ header, parsed, breakingNotes: readBreakingFooters(body), revert }, rules);
}

function readAlone(text: ChangeText, rules: CommitRules): ReadMessage {
  const own = readChange(text, rules);
  return { own, items: [], warnings: own.warnings };
}

/** Prose about a breaking change matters only when nothing marks one and nothing was said about it yet. */
function warnOfUnmarked(message: string, { own, items, warnings }: ReadMessage): readonly CommitWarning[] {
  const isMarked = [own, ...items].some(({ breaking }) => breaking);
  if (isMarked || warnings.some(({ code }) => code === BREAKING_NOT_MARKED)) return [];
  const warning = warnOfMention(message);
  return warning === null ? [] : [warning];
}
