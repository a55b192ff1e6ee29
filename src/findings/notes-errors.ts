// Errors of the notes room: changelogs that can't be extended safely, templates that can't be filled.
import type { Catalogue } from './catalogue.ts';

export const notesErrors = {
  'changelog-unrecognised': {
    happened: 'The changelog {path} cannot be extended: {why}.',
    remedy:
      'Add the heading "## [Unreleased]" where new releases belong, set "changelog" in [tool.py-release] to another Markdown file, or set it to false to keep none.',
  },
  'changelog-path-invalid': {
    happened: 'The setting changelog = "{path}" does not name a file inside the repository.',
    remedy: 'Give a path relative to the repository root, such as "CHANGELOG.md".',
  },
  'notes-template-invalid': {
    happened: 'The notes template ({place}) cannot be used: {problem}.',
    remedy:
      'Mend it; the placeholders are {placeholders}, of which sections must be there, and a brace itself is written twice.',
  },
} as const satisfies Catalogue;
