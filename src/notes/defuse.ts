// Untrusted text made inert in GitHub's Markdown and kept legible.
//
// Mentions, references and addresses become code spans. GitHub links them after Markdown is rendered, in the text nodes of the HTML, so a
// backslash or an entity (`\@user`, `&#64;user`) is gone by then and still notifies (https://github.com/github/cmark-gfm/issues/389); code is
// left alone, reads well in the raw file too, and suits what `@` mostly is in a Python project: a decorator. A zero-width space would be
// copied along by whoever copies the text. All other active characters get CommonMark's backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes).
import { plainLine } from './plain-line.ts';

const ACTIVE = /[@#$&<>\\`*_[\]~|]|:\/\/|www\.|gh-\d|^(?:[-+=]|\d+[.)](?:\s|$))/i;
/** https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks up to the next run of the same length. */
const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
const RISKY = new RegExp(
  [
    // Addresses that GFM links by itself: https://github.github.com/gfm/#autolinks-extension-
    '(?:[a-z][a-z0-9+.-]{0,20}:\\/\\/|www\\.)[^\\s`]*',
    // Mentions of users and teams, e-mail addresses, `owner/repository@sha`.
    '[\\w.+%/:~-]{0,64}@[\\w@/.:+%~-]{0,200}\\w',
    // Mathematics; `$` in GitHub's Markdown can't be escaped outside of it.
    '\\$[^\\s`]*',
    // Issues: `#1`, `owner#1`, `owner/repository#1`, `GH-1`.
    '[\\w.-]{0,100}(?:\\/[\\w.-]{1,100})?(?:#\\d+)+',
    '\\bgh-\\d+',
    // Not a risk, but `__init__` reads better than its escaped form.
    '(?<!\\w)__\\w{1,60}?__(?!\\w)',
  ].join('|'),
  'gi',
);
/** Tells at once what most text has not; `RISKY` is far slower. */
const MAY_BE_RISKY = /[@#$]|:\/\/|www\.|gh-\d|__/i;
const OWN_REFERENCE = /^(?:#|gh-)\d+$/i;
/** The keywords of GitHub, GitLab and Gitea that act on an issue. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORD =
  /(?<![a-z])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|reopen(?:s|ed|ing)?)(?![a-z0-9])/i;
const CLOSING_PUNCTUATION = /[.,;:!?'")\]}>*~|]+$/;

/** One untrusted line for a place inside a line of our own Markdown, also at its start. Longer text is cut at `limit` with an ellipsis. */
export function defuse(text: string, limit?: number): string {
  const line = plainLine(text, limit);
  return ACTIVE.test(line) ? join(pieces(line)) : line;
}

/** As `defuse`, for a cell of a table: there a `|` ends the cell even in code, unless an odd number of backslashes stands before it. https://github.github.com/gfm/#tables-extension- */
export function defuseCell(text: string, limit?: number): string {
  return defuse(text, limit).replace(/\\*\|/g, (mark) => (mark.length % 2 === 1 ? `\\${mark}` : mark));
}

interface Piece {
  readonly text: string;
  readonly code: boolean;
}

function pieces(line: string): readonly Piece[] {
  if (!line.includes('`')) return plainPieces(line, 0, line.length);
  const found: Piece[] = [];
  let end = 0;
  for (const span of line.matchAll(CODE_SPAN)) {
    found.push(...plainPieces(line, end, span.index), { text: span[0], code: true });
    end = span.index + span[0].length;
  }
  found.push(...plainPieces(line, end, line.length));
  return found;
}

function plainPieces(line: string, start: number, stop: number): readonly Piece[] {
  const text = line.slice(start, stop);
  if (!MAY_BE_RISKY.test(text)) return [{ text, code: false }];
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(RISKY)) {
    const token = match[0].replace(CLOSING_PUNCTUATION, '');
    if (OWN_REFERENCE.test(token) && !isClosing(line.slice(0, start + match.index))) continue;
    found.push({ text: text.slice(end, match.index), code: false }, { text: `\`${token}\``, code: true });
    end = match.index + token.length;
  }
  found.push({ text: text.slice(end), code: false });
  return found;
}

/** An issue of this repository stays a link, unless a keyword stands before it, or the caller's own text does ("fixes: " as a scope). */
function isClosing(before: string): boolean {
  return KEYWORD.test(before) || !/[\p{L}\p{N}]/u.test(before);
}

function join(parts: readonly Piece[]): string {
  let line = '';
  let afterCode = false;
  for (const { text, code } of parts) {
    if (text === '') continue;
    // Two spans that touch would merge their fences.
    if (code) line += afterCode ? ` ${text}` : text;
    else line += line === '' ? escapeStart(escape(text)) : escape(text);
    afterCode = code;
  }
  return line;
}

function escape(text: string): string {
  return text.replace(/[\\`*[\]~|<&_]/g, escapeCharacter);
}

/** `_` between letters and digits is never emphasis in GFM, so `foo_bar` stays as it is; `&` matters only where an entity may begin. */
function escapeCharacter(character: string, offset: number, text: string): string {
  if (character === '<') return '&lt;';
  if (character === '&') return /[\s&]/.test(text.charAt(offset + 1)) ? '&' : '&amp;';
  const isInWord = character === '_' && isAlphanumeric(text, offset - 1) && isAlphanumeric(text, offset + 1);
  return isInWord ? '_' : `\\${character}`;
}

function isAlphanumeric(text: string, offset: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(offset));
}

/** Headings, lists, quotes and rules begin only at the start of a line. */
function escapeStart(text: string): string {
  const start = /^(?:\d+(?=[.)](?:\s|$))|(?=[-+=#>]))/.exec(text)?.[0];
  return start === undefined ? text : `${start}\\${text.slice(start.length)}`;
}
