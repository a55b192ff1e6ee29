// Commits and notes inputs as the tests of notes and report need them.
import type { ClassifiedCommit } from '../../src/commits/classified-commit.ts';
import type { NotesInput } from '../../src/notes/notes-input.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(`The test holds an invalid version: ${text}`);
  return parsed;
}

export type CommitFacts = Partial<ClassifiedCommit> & {
  readonly sha?: string;
  readonly author?: string;
};

export function classified({
  sha = '1a2b3c4',
  author = 'Ada Lovelace',
  ...facts
}: CommitFacts): ClassifiedCommit {
  const { type = 'feat', description = 'add mirror option' } = facts;
  return {
    commit: { sha: sha.padEnd(40, '0'), parents: ['0'.repeat(40)], message: '', author, committedAt: 0 },
    header: `${type}: ${description}`,
    type,
    scope: null,
    breaking: false,
    bump: 'minor',
    description,
    breakingNotes: [],
    status: 'counted',
    why: `type ${type}`,
    pull: null,
    parts: [],
    warnings: [],
    ...facts,
  };
}

/** 2024-05-17 */
const DAY = 1_715_904_000;

export function notesInput(facts: Partial<NotesInput> = {}): NotesInput {
  return {
    version: version('1.3.0'),
    tag: 'v1.3.0',
    previous: { version: version('1.2.0'), tag: 'v1.2.0' },
    date: DAY,
    commits: [classified({})],
    configuration: { sections: { feat: 'Features', fix: 'Bug fixes', perf: 'Performance' } },
    links: null,
    people: null,
    ...facts,
  };
}
