// The form of release notes as a project writes it: Markdown with `{placeholders}`, each filled once and never read again.
import { raise } from '../findings/catalogue.ts';
import { nearName } from '../findings/near-name.ts';
import { notesErrors } from '../findings/notes-errors.ts';
import type { UserError } from '../findings/user-error.ts';

/** What each stands for; the table of the docs is made from it. */
export const NOTES_PLACEHOLDERS = {
  sections: 'the changes, in sections',
  version: '1.3.0',
  tag: 'v1.3.0',
  previous: 'the version before, empty for a first release',
  date: 'the day of the released commit, 2026-05-04',
  compare: 'a link to all changes',
  contributors: 'who wrote the listed changes',
  'new-contributors': 'with `notes.credit`: who contributes for the first time',
} as const;

export type PlaceholderValues = Readonly<Record<keyof typeof NOTES_PLACEHOLDERS, string>>;

const NAMES = Object.keys(NOTES_PLACEHOLDERS);
/** `{{` and `}}` are braces. */
const PART = /\{\{|\}\}|\{([A-Za-z][\w-]*)\}/g;
/** What looks like one, as far as it stands on one line. */
const BRACED = /\{\{|\}\}|\{([^{}\n]*)\}/g;
/** GitHub's limit for a release is 125,000 characters; the changes need room. */
const LONGEST = 20_000;
const LONGEST_SHOWN = 60;
const OWN_MARKER = '<!-- py-release';

/** Throws when the template can't be filled. `place`: where it is written. */
export function checkTemplate(template: string, place: string): void {
  const invalid = (problem: string): UserError =>
    raise(notesErrors, 'notes-template-invalid', { place, problem, placeholders: NAMES.join(', ') });
  if (template.length > LONGEST) throw invalid(`it has more than ${LONGEST} characters`);
  if (template.includes('\0')) throw invalid('it holds a null character');
  if (template.includes(OWN_MARKER)) throw invalid(`it holds ${OWN_MARKER}, by which drafts are told apart`);
  const used = [...template.matchAll(BRACED)]
    .map(([, name = '']) => name)
    .filter((name) => /[A-Za-z]/.test(name));
  const stranger = used.find((name) => !NAMES.includes(name));
  if (stranger !== undefined) {
    const near = nearName(stranger.trim(), NAMES);
    throw invalid(
      `{${stranger.slice(0, LONGEST_SHOWN)}} is unknown${near === null ? '' : ` (is {${near}} meant?)`}`,
    );
  }
  if (!used.includes('sections')) throw invalid('{sections} is missing');
}

/** Values may hold braces: they are not read again. */
export function fillTemplate(template: string, values: PlaceholderValues): string {
  return template.replace(PART, (whole, name: keyof PlaceholderValues | undefined) =>
    name === undefined ? whole.charAt(0) : values[name],
  );
}

export function usesPlaceholder(template: string, wanted: keyof PlaceholderValues): boolean {
  return [...template.matchAll(PART)].some(([, name]) => name === wanted);
}
