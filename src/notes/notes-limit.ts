// Hosts refuse long texts, and they do so after the tag is there; so notes are cut to size beforehand.
import { markdownLink } from './markdown-link.ts';

/** GitHub's limit for the body of a release. */
export const NOTES_LIMIT = 125_000;

/** The notes, or as many whole lines of them as fit with a last line that links the rest. A code fence is never left open. */
export function limitNotes(notes: string, limit: number, link: string): string {
  return cutText(notes, limit, `… ${markdownLink('the rest is too long for this place', link)}`);
}

/** The same with any last line. */
export function cutText(text: string, limit: number, lastLine: string): string {
  if (text.length <= limit) return text;
  const ending = `\n\n${lastLine}\n`;
  const kept = text.slice(0, safeEnd(text, Math.max(0, limit - ending.length)));
  return `${kept.trimEnd()}${ending}`;
}

/** The end of the last line before `limit` that isn't inside a code fence. */
function safeEnd(notes: string, limit: number): number {
  let safe = 0;
  let open: string | null = null;
  for (let start = 0; start < notes.length;) {
    const newline = notes.indexOf('\n', start);
    const end = newline === -1 ? notes.length : newline + 1;
    if (end > limit) break;
    const line = notes.slice(start, end).trim();
    const fence = /^`{3,}/.exec(line)?.[0] ?? null;
    if (open === null) open = fence;
    else if (line === open) open = null;
    if (open === null) safe = end;
    start = end;
  }
  return safe;
}
