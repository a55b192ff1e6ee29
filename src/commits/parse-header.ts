// The first line of a conventional commit: `type(scope)!: description`. https://www.conventionalcommits.org/en/v1.0.0/
import { CommitParser } from 'conventional-commits-parser';

export interface ParsedHeader {
  /** Lower case. `breaking change` for a header typed `BREAKING CHANGE: text` or `BREAKING-CHANGE: text`. */
  readonly type: string;
  /** As written; null when there is none or it is blank. */
  readonly scope: string | null;
  /** Marked by `!`, or typed `BREAKING CHANGE`. */
  readonly breaking: boolean;
  /** Never empty. */
  readonly description: string;
}

/** The type of a header that is typed `BREAKING CHANGE: text`. */
export const BREAKING_TYPE = 'breaking change';

const parser = new CommitParser({
  headerPattern: /^(BREAKING[ -]CHANGE|\p{L}[\p{L}\p{N}_-]*)(?:\(([^()]*)\))?(!)?: $/u,
  headerCorrespondence: ['type', 'scope', 'mark'],
});

// Far more than anybody writes before a description, and few enough for whatever the parser does with them.
const LONGEST_BEGINNING = 1000;

/** Null when the line is not a conventional header. */
export function parseHeader(header: string): ParsedHeader | null {
  const start = findDescription(header);
  if (start === -1 || start > LONGEST_BEGINNING || /^\s/.test(header)) return null;
  const description = header.slice(start).trim();
  if (description === '') return null;
  const beginning = readBeginning(header.slice(0, start));
  return beginning === null ? null : { ...beginning, description };
}

type Beginning = Omit<ParsedHeader, 'description'>;

// Thousands of commits begin with the same few words.
const beginnings = new Map<string, Beginning | null>();
const MOST_BEGINNINGS = 1000;

function readBeginning(text: string): Beginning | null {
  const known = beginnings.get(text);
  if (known !== undefined) return known;
  const beginning = parseBeginning(text);
  if (beginnings.size < MOST_BEGINNINGS) beginnings.set(text, beginning);
  return beginning;
}

// Without the description, which the parser would search for references and mentions that nobody asks for; and the parser leaves
// out lines that gpg prints into `git log`.
function parseBeginning(text: string): Beginning | null {
  const { type, scope, mark } = parser.parse(text.replace(/^gpg:/, 'GPG:'));
  if (typeof type !== 'string') return null;
  const isBreakingType = type === 'BREAKING CHANGE' || type === 'BREAKING-CHANGE';
  return {
    type: isBreakingType ? BREAKING_TYPE : type.toLowerCase(),
    scope: scope?.trim() || null,
    breaking: isBreakingType || mark === '!',
  };
}

/** Where the text after the first colon and space begins that is not inside the scope; -1 without one. */
function findDescription(header: string): number {
  const colon = header.indexOf(': ');
  const opening = header.lastIndexOf('(', colon);
  const closing = opening === -1 ? -1 : header.indexOf(')', opening);
  const found = closing > colon ? header.indexOf(': ', closing) : colon;
  return found === -1 ? -1 : found + 2;
}

const CLOSING_NUMBER = /\(#(\d{1,10})\)$/;
const MERGE_HEADER = /^Merge pull request #(\d{1,10})\b/;

function findClosingNumber(header: string): RegExpExecArray | null {
  return header.endsWith(')') ? CLOSING_NUMBER.exec(header.slice(-20)) : null;
}

/** The number of the pull request that a header names at its end, `(#12)`, or as `Merge pull request #12`. */
export function readPull(header: string): number | null {
  const match = findClosingNumber(header) ?? MERGE_HEADER.exec(header);
  return match === null ? null : Number(match[1]);
}

/** A header that ends in `(#n)`: a squash or rebase merge by GitHub. */
export function endsInPull(header: string): boolean {
  return findClosingNumber(header) !== null;
}

export function withoutPull(header: string): string {
  const match = findClosingNumber(header);
  return match === null ? header : header.slice(0, -match[0].length).trimEnd();
}
