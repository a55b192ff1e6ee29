// One change as one item of a list: what changed, where to read more, who wrote it.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { shortSha } from '../commits/commit.ts';
import { defuse } from './defuse.ts';
import { linkDestination, markdownLink } from './markdown-link.ts';
import type { NotesEntry } from './notes-entry.ts';
import type { NotesInput } from './notes-input.ts';

/** GitHub's logins, the underscore of enterprise users included. Apps (`name[bot]`) have nobody to notify. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;

/** A renderer of `- **scope:** description (links) by author`; it remembers authors, since few people write most commits. */
export function entryLines(input: NotesInput): (entry: NotesEntry) => string {
  const link = referenceLinks(input);
  const writerOf = writers(input);
  return ({ change, commit }) => {
    const { sha } = commit.commit;
    const person = input.people?.get(sha) ?? null;
    const pull = person?.pull?.number ?? commit.pull;
    const scope = change.scope === null ? '' : `**${defuse(change.scope, 60)}:** `;
    const writer = writerOf(commit);
    const by = writer === '' ? '' : ` by ${writer}`;
    const references = link(sha, pull, person?.pull?.title ?? '');
    return `- ${scope}${describe(change.description, commit.pull)} (${references})${by}`;
  };
}

/** Who wrote a commit: `@login` where it is known, else the defused name; it may be empty. */
export function writers({ people }: NotesInput): (commit: ClassifiedCommit) => string {
  const names = new Map<string, string>();
  return ({ commit: { sha, author } }) => {
    const login = people?.get(sha)?.login ?? '';
    if (LOGIN.test(login)) return `@${login}`;
    const name = names.get(author) ?? defuse(author, 80);
    names.set(author, name);
    return name;
  };
}

/** GitHub ends a squash header with the number of the pull request; here it stands among the links. */
function describe(description: string, pull: number | null): string {
  const number = `(#${pull})`;
  const text = description.endsWith(number) ? description.slice(0, -number.length) : description;
  return defuse(text) || 'No description';
}

/** Addresses are joined by hand: the repository's part is the same thousands of times. */
export function referenceLinks({
  links,
}: NotesInput): (sha: string, pull: number | null, title: string) => string {
  const base = links === null ? null : linkDestination(links.repository);
  if (base === null) return (sha, pull) => (pull === null ? shortSha(sha) : `#${pull}, ${shortSha(sha)}`);
  return (sha, pull, title) => {
    const commit = `[${shortSha(sha)}](${base}/commit/${sha})`;
    if (pull === null) return commit;
    const page = `${base}/pull/${pull}`;
    return `${title === '' ? `[#${pull}](${page})` : markdownLink(`#${pull}`, page, title)}, ${commit}`;
  };
}
