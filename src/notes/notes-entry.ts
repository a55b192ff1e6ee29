// The changes of a range that people are told of, each with the commit that brought it.
import type { Change, ClassifiedCommit } from '../commits/classified-commit.ts';
import { DEFAULT_COMMIT_RULES } from '../commits/commit-rules.ts';
import type { NotesInput } from './notes-input.ts';

export interface NotesEntry {
  readonly change: Change;
  readonly commit: ClassifiedCommit;
}

/** In commit order. A squash commit gives an entry for its header, if that is listed by itself, and for each of its items that is. */
export function notesEntries(input: NotesInput): readonly NotesEntry[] {
  return input.commits.flatMap((commit) => {
    if (commit.status !== 'counted' && commit.status !== 'listed') return [];
    return changesOf(commit, input).map((change) => ({ change, commit }));
  });
}

function changesOf(commit: ClassifiedCommit, input: NotesInput): readonly Change[] {
  if (commit.parts.length === 0) return [commit];
  const changes = [headerChange(commit), ...commit.parts].filter((change) => isListed(change, input));
  return changes.length === 0 ? [commit] : changes;
}

/** The header of a squash commit without what it has from its items. */
function headerChange(commit: ClassifiedCommit): Change {
  const fromItems = new Set(commit.parts.flatMap((part) => part.breakingNotes));
  const breakingNotes = commit.breakingNotes.filter((note) => !fromItems.has(note));
  const marked = /^(?:[^:]*!|BREAKING[ -]CHANGE):/.test(commit.header);
  return { ...commit, breakingNotes, breaking: commit.breaking && (marked || breakingNotes.length > 0) };
}

function isListed(change: Change, { configuration, rules = DEFAULT_COMMIT_RULES }: NotesInput): boolean {
  const { type, breaking } = change;
  if (breaking || type === 'revert') return true;
  if (type === null) return false;
  if (Object.hasOwn(configuration.sections, type)) return true;
  return Object.hasOwn(rules.types, type) && rules.types[type] !== 'hidden';
}
