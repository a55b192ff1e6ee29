// How a changelog writes the heading of a release, read from one that is there.
import { DATE_PATTERN, dateLike } from './changelog-date.ts';
import { linkDestination } from './markdown-link.ts';

export interface HeadingStyle {
  /** What stands before and after the number: `[v` and `]`, `acme-vault ` and nothing. */
  readonly before: string;
  readonly after: string;
  /** The number as written. */
  readonly version: string;
  /** The address of `[1.2.0](address)`; null when the heading has none. */
  readonly url: string | null;
  /** What stands around the date, and the date as written; null for a heading without one. */
  readonly date: { readonly before: string; readonly sample: string; readonly after: string } | null;
  /** The rest of the heading is nothing that a tool writes: a title, say. */
  readonly loose: boolean;
  /** Marked as coming: `1.3.0 (unreleased)`. */
  readonly coming: boolean;
}

export interface HeadingFacts {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly url: string | null;
}

export const VERSION_PATTERN =
  '(?:\\d+!)?\\d+(?:\\.\\d+)+(?:[-_.]?(?:alpha|a|beta|b|preview|pre|rc|c|post|rev|r|dev)[-_.]?\\d*)*(?:\\+[\\w.-]+)?';
const HEADING = new RegExp(
  `^(?<before>(?<word>[a-z][\\w.-]*\\s+)?[[*_\`]{0,3}v?)(?<version>${VERSION_PATTERN})(?![\\w])(?<after>[\\]*_\`]{0,3})(?:\\((?<url>[^\\s()]*/[^\\s()]*)\\))?(?<rest>.*)$`,
  'i',
);
const DATE = new RegExp(
  `^(?<before>[\\s\\-–—:,/|(\\[_*]*(?:released(?: on)? )?)(?<sample>${DATE_PATTERN})(?<after>[)\\]_*]*)`,
  'i',
);
const COMING = /\b(?:unreleased|not (?:yet )?released|in development|upcoming|tbd|tba)\b|[x?]{4}/i;

/** The usual form of Keep a Changelog, for files that have no release yet. */
export const DEFAULT_STYLE: HeadingStyle = {
  before: '[',
  after: ']',
  version: '',
  url: null,
  date: { before: ' - ', sample: '2024-01-31', after: '' },
  loose: false,
  coming: false,
};

/** Null when the text is no heading of a release. A word before the number is the package's name only when a date follows. */
export function readHeading(text: string): HeadingStyle | null {
  const groups = HEADING.exec(text)?.groups;
  if (groups === undefined) return null;
  const { before = '', word, version = '', after = '', url, rest = '' } = groups;
  const dated = DATE.exec(rest)?.groups;
  const date =
    dated === undefined
      ? null
      : { before: dated['before'] ?? '', sample: dated['sample'] ?? '', after: dated['after'] ?? '' };
  const named = word !== undefined && !/^(?:version|release|ver)\s/i.test(word);
  if (named && date === null) return null;
  const loose = date === null && !/^\s*(?:$|[-–—:|,([])/.test(rest);
  return {
    before,
    after,
    version,
    url: url ?? null,
    date,
    loose,
    coming: date === null && COMING.test(rest),
  };
}

/** Without an address a heading that would be a link is plain text. */
export function renderHeading(style: HeadingStyle, { version, day, url }: HeadingFacts): string {
  const { before, after, date } = style;
  const when = date === null ? '' : `${date.before}${dateLike(date.sample, day)}${date.after}`;
  if (style.url === null) return `${before}${version}${after}${when}`;
  const destination = url === null ? null : linkDestination(url);
  if (destination === null) return `${before.replace('[', '')}${version}${after.replace(']', '')}${when}`;
  return `${before}${version}${after}(${destination})${when}`;
}
