// The list that a squash merge makes of the commits of a branch.
import { isDashes, isFooter } from './footers.ts';
import type { MessageLine } from './message.ts';

export interface SquashItem {
  /** The item's first line without `* `. */
  readonly header: string;
  /** The lines below it, its own body and footers. */
  readonly lines: readonly MessageLine[];
}

export interface SquashBody {
  /** Two or more. */
  readonly items: readonly SquashItem[];
  /** What follows the list. */
  readonly after: readonly MessageLine[];
}

function startsItem(line: MessageLine): boolean {
  return !line.fenced && line.text.startsWith('* ');
}

/**
 * The items when a body begins a list of two or more: an item starts with `* ` at column 0 and runs to the next; a line of dashes or the
 * trailers of the whole message end the list. Null for any other body.
 */
export function readSquash(body: readonly MessageLine[]): SquashBody | null {
  const start = body.findIndex((line) => line.text !== '');
  const first = body[start];
  if (first === undefined || !startsItem(first)) return null;
  const end = findEnd(body, start);
  const items: { header: string; lines: MessageLine[] }[] = [];
  for (const line of body.slice(start, end)) {
    if (startsItem(line)) items.push({ header: line.text.slice(2).trim(), lines: [] });
    else items.at(-1)?.lines.push(line);
  }
  return items.length < 2 ? null : { items, after: body.slice(end) };
}

function findEnd(body: readonly MessageLine[], start: number): number {
  const dashes = body.findIndex((line, index) => index > start && isDashes(line));
  return dashes === -1 ? findTrailers(body) : dashes;
}

const CREDIT = /^[A-Za-z-]+-by: /;

// The last paragraph, when it holds only trailers and credits somebody. Without a credit (`Refs: 1a2b3c4`, `BREAKING CHANGE: x`) it is
// the footers of the last item.
function findTrailers(body: readonly MessageLine[]): number {
  let end = body.length;
  while (end > 0 && body[end - 1]?.text === '') end--;
  let start = end;
  while (start > 0 && body[start - 1]?.text !== '') start--;
  const paragraph = body.slice(start, end);
  const isTrailers =
    start > 0 && paragraph.every(isFooter) && paragraph.some((line) => CREDIT.test(line.text));
  return isTrailers ? start : body.length;
}
