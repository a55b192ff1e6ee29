// Breaking-change footers, and the texts that people take for one.
import type { CommitWarning } from './classified-commit.ts';
import type { MessageLine } from './message.ts';
import { quoteText } from './quote-text.ts';

const BREAKING_FOOTER = /^BREAKING[ -]CHANGE: +(\S.*)$/s;
const ANY_FOOTER = /^(?:BREAKING CHANGE|[A-Za-z][A-Za-z0-9-]*)(?:: +| #)\S/;
const DASHES = /^-{3,}$/;

/** A line of dashes, as GitHub writes between squashed commits and their co-authors. */
export function isDashes(line: MessageLine): boolean {
  return !line.fenced && DASHES.test(line.text);
}

/** A line `Token: value` or `Token #value`, the form of git trailers. */
export function isFooter(line: MessageLine): boolean {
  return !line.fenced && ANY_FOOTER.test(line.text);
}

/**
 * The texts of the breaking-change footers among lines of a body. A text goes on until a blank line, the next footer or a line of
 * dashes; a code fence in it is never cut.
 */
export function readBreakingFooters(lines: readonly MessageLine[]): readonly string[] {
  const notes: string[] = [];
  let open: string[] | null = null;
  const close = () => {
    if (open !== null) notes.push(open.join('\n'));
    open = null;
  };
  for (const line of lines) {
    const text = line.fenced ? undefined : BREAKING_FOOTER.exec(line.text)?.[1];
    if (text !== undefined) {
      close();
      open = [text];
    } else if (line.fenced || (line.text !== '' && !isFooter(line) && !isDashes(line))) {
      open?.push(line.text);
    } else {
      close();
    }
  }
  close();
  return notes;
}

/** Whether a text can hold a breaking footer or a mention: asked of every message, and cheaper than a pattern. */
export function mayMentionBreaking(text: string): boolean {
  return text.includes('reaking') || text.includes('REAKING');
}

/** The code of every warning about a breaking change that somebody meant and nothing marks. */
export const BREAKING_NOT_MARKED = 'breaking-not-marked';

const MENTION = /breaking[\s_-]{0,3}change/i;
const UPPER_CASE_WORD = /\bBREAKING\b/;

/** A warning when the text speaks of a breaking change. To be asked when nothing marks the commit as breaking. */
export function warnOfMention(message: string): CommitWarning | null {
  const found = MENTION.exec(message) ?? UPPER_CASE_WORD.exec(message);
  if (found === null) return null;
  const start = message.lastIndexOf('\n', found.index) + 1;
  const end = message.indexOf('\n', found.index);
  const line = message.slice(start, end === -1 ? undefined : end);
  return {
    code: BREAKING_NOT_MARKED,
    message:
      `${quoteText(line)} mentions a breaking change but does not mark one: if it breaks users, put "!" before the header's colon ` +
      'or a line "BREAKING CHANGE: what breaks" (upper case, not indented, below a blank line) into the message.',
  };
}

/** A breaking footer below a header that has no type. */
export function warnOfFooterWithoutType(note: string): CommitWarning {
  return {
    code: BREAKING_NOT_MARKED,
    message:
      `The footer "BREAKING CHANGE" (${quoteText(note)}) does not count below a header without a type: ` +
      'write the header as "feat!: description".',
  };
}

/** A breaking mark in a merge commit. */
export function warnOfMarkInMerge(mark: string): CommitWarning {
  return {
    code: 'breaking-in-merge',
    message:
      `${quoteText(mark)} marks a breaking change, but a merge commit does not count, only the commits that it merges: ` +
      'if none of them is marked, add a commit whose header has "!" before the colon.',
  };
}
