// The part of a text that is ours: a person's words behind it (or before it) stay when it is written anew.
import { renderMark, type UpdateMark } from './update-marker.ts';

/** GitHub's limit for the text of a pull request or issue. */
export const LONGEST_BODY = 65_536;

const START = /^<!-- py-release:update \S.* -->$/m;
const END = '<!-- py-release:update end -->';
const WITHDRAWN = '<!-- py-release:update withdrawn -->';
const CLOSED = /\n\n---\n\n[^\n]+\n\n<!-- py-release:update withdrawn -->$/;

/** `existing`: the text as it is now; null for a new one. `text` is rendered for shares of the room, from the whole to a tenth, until it fits. */
export function updateBody(
  mark: UpdateMark,
  text: (budget: number) => string,
  existing: string | null,
): string {
  const { before, after } = surroundings(existing ?? '');
  const room = LONGEST_BODY - before.length - after.length;
  const render = (budget: number): string =>
    `${before}${renderMark(mark)}\n${unmarked(text(budget))}\n${END}${after}`;
  for (const budget of [40_000, 20_000, 8000, 2000, 500]) {
    const body = render(Math.min(budget, Math.max(0, room)));
    if (body.length <= LONGEST_BODY) return body;
  }
  const short = `${renderMark(mark)}\nThis text would be too long for GitHub; the log of the run has it.\n${END}`;
  return `${before}${short}${after}`.length <= LONGEST_BODY ? `${before}${short}${after}` : short;
}

/** A log or a block of code in notes may hold the marks that the next run looks for. */
function unmarked(text: string): string {
  return text.replaceAll('<!-- py-release:', '<! - py-release:');
}

/** Of our table, and at the end of what uv, unittest and pytest print: `2 s`, `12ms`, `in 65.02s (0:01:05)`, `in 1m 05s`. */
const TIMES = /\b(?:\d+m )?\d+(?:\.\d+)? ?(?:m?s|seconds)\b|\(\d+:\d\d:\d\d\)/g;

/** True when both are the same to a reader: a host may write other line ends, and the same tests take another time in each run. */
export function sameBody(one: string, other: string): boolean {
  const plain = (body: string): string =>
    body.replaceAll('\r\n', '\n').replaceAll(TIMES, '').replaceAll(/ +$/gm, '').trim();
  return plain(one) === plain(other);
}

/** For one that we close ourselves, so that it does not count as a person's refusal. */
export function withdrawnBody(body: string, why: string): string {
  if (isWithdrawn(body)) return body;
  const kept = body.trimEnd().slice(0, LONGEST_BODY - why.length - WITHDRAWN.length - 20);
  return `${kept}\n\n---\n\n${why}\n\n${WITHDRAWN}`;
}

export function isWithdrawn(body: string): boolean {
  return body.trimEnd().endsWith(`\n${WITHDRAWN}`);
}

/** Without our part all of it is theirs. */
function surroundings(existing: string): { readonly before: string; readonly after: string } {
  // One that we closed and a person has opened again is as any other.
  const body = existing.replaceAll('\r\n', '\n').trim().replace(CLOSED, '');
  const start = START.exec(body);
  const end = body.lastIndexOf(END);
  if (start === null || end < start.index) return { before: '', after: body === '' ? '' : `\n\n${body}` };
  return { before: body.slice(0, start.index), after: body.slice(end + END.length) };
}
