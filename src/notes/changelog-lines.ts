// A Markdown file as lines by offset, with what is code or comment marked: headings there are none.

export interface ChangelogLine {
  /** Offset of the line, and of the one after it. */
  readonly start: number;
  readonly end: number;
  /** Without the line end. */
  readonly text: string;
  /** Inside a code fence or an HTML comment of several lines. */
  readonly inert: boolean;
}

const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

export interface ChangelogLines {
  readonly lines: readonly ChangelogLine[];
  /** Offset of a code fence or comment that is never closed: all that follows belongs to it. */
  readonly unclosed: number | null;
}

export function changelogLines(text: string): ChangelogLines {
  const lines: ChangelogLine[] = [];
  let closing: RegExp | null = null;
  let opened = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, '');
    const opening: RegExp | null = closing === null ? closingOf(line) : null;
    lines.push({ start, end, text: line, inert: closing !== null || opening !== null });
    if (opening !== null) {
      closing = opening;
      opened = start;
    } else if (closing?.test(line) === true) closing = null;
    start = end;
  }
  return { lines, unclosed: closing === null ? null : opened };
}

/** What ends the block that this line opens. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function closingOf(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^\\s*${fence}${fence.charAt(0)}*\\s*$`);
  return /^ {0,3}<!--(?!.*-->)/.test(line) ? /-->/ : null;
}
