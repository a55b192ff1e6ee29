// What a file must be to be read as a Markdown changelog at all.
import { notesErrors } from '../findings/notes-errors.ts';
import { raise } from '../findings/catalogue.ts';
import type { UserError } from '../findings/user-error.ts';
import type { ChangelogOutline } from './changelog-outline.ts';

/** Directives, targets and underlines that Markdown doesn't have. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
const RESTRUCTURED_TEXT = /^(?:\.\. _|\.\. [\w-]+::|[\^"+]{3,}[ \t]*\r?$)/m;
const LISTED = /^\s*(?:[-*+]\s|\d+[.)]\s|\*\*|v?\d+\.\d)/i;

/** The byte order mark stays the first character. */
export function decodeChangelog(bytes: Buffer, path: string): string {
  const text = decodeUtf8(bytes);
  if (text === null || text.includes('\0')) throw unrecognised(path, 'it is not UTF-8 text');
  const isMarkdown = !/\.(?:rst|txt|adoc|org)$/i.test(path) && !RESTRUCTURED_TEXT.test(text);
  if (!isMarkdown) throw unrecognised(path, 'it is not Markdown');
  return text;
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function unrecognised(path: string, why: string): UserError {
  return raise(notesErrors, 'changelog-unrecognised', { path, why });
}

/** Only a title and perhaps an introduction: the first release goes below. */
export function isBare({ lines, headings, definitions }: ChangelogOutline): boolean {
  if (headings > 1) return false;
  const defined = new Set(definitions.map(({ start }) => start));
  return lines.every(({ text, inert, start }) => inert || defined.has(start) || !LISTED.test(text));
}
