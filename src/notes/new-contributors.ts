// Credit for those whose first contribution a release holds.
import { referenceLinks, writers } from './entry-line.ts';
import type { NotesInput } from './notes-input.ts';

const TITLE = '### New contributors';
/** The last line of notes without a template. */
const LAST_LINK = /\n\*\*(?:Full changelog|All commits):\*\* [^\n]*\n*$/;

/** A section of its own, each person once with the first change; null: there is nobody new, or nobody knows. */
export function renderNewcomers(input: NotesInput): string | null {
  const { people, newcomers } = input;
  if (people === null || newcomers === undefined) return null;
  const link = referenceLinks(input);
  const writerOf = writers(input);
  const items = new Map<string, string>();
  for (const commit of input.commits) {
    const person = people.get(commit.commit.sha);
    const login = person?.login ?? null;
    if (login === null || !newcomers.has(login) || items.has(login)) continue;
    const references = link(
      commit.commit.sha,
      person?.pull?.number ?? commit.pull,
      person?.pull?.title ?? '',
    );
    items.set(login, `- ${writerOf(commit)} (${references})`);
  }
  return items.size === 0 ? null : `${TITLE}\n\n${[...items.values()].join('\n')}`;
}

/** Notes as a person has edited them, with that section at their end; as they are when there is none, or one of the person's own. */
export function withCredit(edited: string, credit: string | null): string {
  if (credit === null || /^ {0,3}#+[ \t]+new contributors[ \t\r]*$/im.test(edited)) return edited;
  const link = LAST_LINK.exec(edited);
  if (link === null) return `${edited.trimEnd()}\n\n${credit}\n`;
  return `${edited.slice(0, link.index).trimEnd()}\n\n${credit}\n${link[0]}`;
}
