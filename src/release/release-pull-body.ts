// The text of a release pull request: what merging does, the notes, and what else a person can do. What people add
// before or after it stays.
import { defuse } from '../notes/defuse.ts';
import { limitNotes } from '../notes/notes-limit.ts';
import { plainLine } from '../notes/plain-line.ts';
import { currentNotes, readNotesBlock, renderNotesBlock } from './release-pull-notes-block.ts';

/** GitHub's limit for the text of a pull request, less the room for a last line of ours. */
const LIMIT = 65_536 - 100;

export interface PullFacts {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly base: string;
  readonly reason: string;
  /** The changelog that the branch edits; null when there is none. */
  readonly changelog: string | null;
  /** The notes as they are generated now. */
  readonly notes: string;
  /** Where all changes can be seen, should the notes be too long. */
  readonly link: string;
  /** Workflows wait for a person, since the workflow's own token makes the pull request; the checks that are required, null when nobody knows. Null: they start by themselves. */
  readonly waiting: { readonly checks: readonly string[] | null } | null;
}

const START = '<!-- py-release pull request -->';
const END = '<!-- py-release pull request end -->';
const WITHDRAWN = '<!-- py-release withdrawn -->';
const TOKEN_PAGE =
  'https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs';

/** `existing`: the text as it is now; null for a new pull request. Null: with a person's text it would be longer than GitHub takes. */
export function renderPullBody(facts: PullFacts, existing: string | null): string | null {
  const { before, after } = surroundings(existing ?? '');
  const block = readNotesBlock(existing ?? '');
  const render = (text: string, generated: string): string =>
    `${before}${START}\n${introduction(facts)}\n\n${renderNotesBlock(text, generated)}\n\n${closing(facts)}\n${END}${after}`;
  // The first line of the block remembers about 18 characters of each of its lines.
  for (const share of [1, 0.8, 0.6, 0.4, 0.2, 0.1]) {
    const generated = limitNotes(facts.notes, LIMIT * share, facts.link);
    const body = render(currentNotes(block, generated), generated);
    if (body.length <= LIMIT) return body;
  }
  return null;
}

/** True when both are the same to a reader: a host may write other line ends. */
export function samePullBody(one: string, other: string): boolean {
  const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

/** For a pull request that we close ourselves, so that it does not count as a person's refusal. */
export function withdrawBody(body: string): string {
  return isWithdrawn(body) ? body : `${body}\n\n${WITHDRAWN}`;
}

export function isWithdrawn(body: string): boolean {
  return body.split(/\r?\n/).includes(WITHDRAWN);
}

/** What people have written around our part. Without our part all of it is theirs. */
function surroundings(existing: string): { readonly before: string; readonly after: string } {
  const body = existing.replaceAll('\r\n', '\n').replace(WITHDRAWN, '').trim();
  const [start, end] = [body.indexOf(START), body.lastIndexOf(END)];
  if (start === -1 || end < start) return { before: body === '' ? '' : `${body}\n\n`, after: '' };
  return { before: body.slice(0, start), after: body.slice(end + END.length) };
}

function introduction({ name, version, tag, reason }: PullFacts): string {
  return [
    `Merging this pull request releases **${defuse(name)} ${defuse(version)}** as ${code(tag)}: the run that the merge starts builds the files, checks and uploads them, and makes the tag and the GitHub release.`,
    `Why ${defuse(version)}: ${defuse(reason)}.`,
  ].join('\n\n');
}

function closing({ base, version, changelog, waiting }: PullFacts): string {
  const file =
    changelog === null ? '' : `, or the section of ${defuse(version)} in ${code(changelog)} on this branch`;
  const lines = [
    `Every push to ${code(base)} brings this pull request up to date. Edit the notes above${file}: what you write stays, and entries of later commits are added.`,
    'Closing it without a merge pauses releases until another commit calls for one.',
    ...(waiting === null ? [] : [waitingLine(waiting.checks)]),
  ];
  return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}

/** `null` and `[]` alike: there may be workflows that nobody requires. */
export function waitingLine(checks: readonly string[] | null): string {
  const named = (checks ?? []).map(code).join(', ');
  const which = named === '' ? 'Its workflows wait' : `The required checks ${named} wait`;
  return `${which}: GitHub holds back the workflows of a pull request that the token of a workflow has made or updated. Someone with write access starts them with **Approve workflows to run** below; where that is not offered, by closing and reopening this pull request or by pushing an empty commit to its branch. With the token of a GitHub App as input ${code('token')} they start by themselves ([GitHub's documentation](${TOKEN_PAGE})).`;
}

/** Code notifies nobody and links nothing. */
function code(text: string): string {
  return `\`${plainLine(text).replaceAll('`', "'")}\``;
}
