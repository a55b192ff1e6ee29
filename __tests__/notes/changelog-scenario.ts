// Folders of plain files: before.md (none: the file is new), entry.json, after.md.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NotesInput } from '../../src/notes/notes-input.ts';
import { classified, notesInput, version, type CommitFacts } from './classified.ts';

const FOLDER = fileURLToPath(new URL('scenarios', import.meta.url));

interface EntryFile {
  readonly version: string;
  readonly tag: string;
  readonly previous: { readonly version: string; readonly tag: string } | null;
  readonly date: string;
  readonly repository: string | null;
  readonly commits: readonly CommitFacts[];
}

export interface ChangelogScenario {
  readonly name: string;
  readonly before: Buffer | null;
  readonly after: string;
  readonly input: NotesInput;
}

export function readScenarios(): readonly ChangelogScenario[] {
  return readdirSync(FOLDER).map((name) => {
    const file = (part: string): string => join(FOLDER, name, part);
    const entry = JSON.parse(readFileSync(file('entry.json'), 'utf8')) as EntryFile;
    return {
      name,
      before: existsSync(file('before.md')) ? readFileSync(file('before.md')) : null,
      after: readFileSync(file('after.md'), 'utf8'),
      input: notesInput({
        version: version(entry.version),
        tag: entry.tag,
        previous: entry.previous && { ...entry.previous, version: version(entry.previous.version) },
        date: Date.parse(entry.date) / 1000,
        links: entry.repository === null ? null : { repository: entry.repository },
        commits: entry.commits.map(classified),
      }),
    };
  });
}
