// What a changelog consists of: headings of releases, the coming section, markers of tools, link definitions.
import { changelogLines, type ChangelogLine, type ChangelogLines } from './changelog-lines.ts';
import { VERSION_PATTERN, readHeading, type HeadingStyle } from './heading-style.ts';

export interface ReleaseHeading {
  readonly style: HeadingStyle;
  readonly level: number;
  /** Underlined with this character instead of marked by `#`. https://spec.commonmark.org/0.31.2/#setext-headings */
  readonly underline: string | null;
  /** Where an entry above it goes: the anchor lines before a heading belong to it. */
  readonly start: number;
  /** Where the heading itself stands. */
  readonly line: number;
  readonly offset: number;
}

export interface LinkDefinition {
  readonly label: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
  /** Offset of the address. */
  readonly urlStart: number;
  readonly kind: 'release' | 'unreleased' | 'other';
}

export interface ChangelogOutline extends ChangelogLines {
  /** Newest first, as in the file; also those marked as coming. */
  readonly releases: readonly ReleaseHeading[];
  /** The section of what is coming, `Unreleased` or `1.3.0 (unreleased)`, and the offset after it. */
  readonly unreleased: { readonly text: string; readonly level: number; readonly end: number } | null;
  /** Offset after the line at which a tool inserts; null when there is none. */
  readonly marker: number | null;
  readonly definitions: readonly LinkDefinition[];
  readonly headings: number;
}

interface Heading {
  readonly text: string;
  readonly level: number;
  readonly underline: string | null;
  readonly index: number;
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const UNRELEASED =
  /^\[?(?:un-?released(?: changes)?|upcoming(?: release)?|next(?: release| version)?|in development|head)(?!\s*[\w'])/i;
/** python-semantic-release and towncrier put new entries below such a line. */
const MARKER = /^<!--\s*(?:version list|towncrier release notes start)\s*-->\s*$/i;
const ANCHOR = /^\s*<a\s+(?:name|id)=["'][^"'<>]*["']\s*(?:\/>|>\s*<\/a>)\s*$/;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:[ \t]*(\S+)/;
const RELEASE_LABEL = new RegExp(`^v?${VERSION_PATTERN}$`, 'i');

export function outlineChangelog(text: string): ChangelogOutline {
  const { lines, unclosed } = changelogLines(text);
  const headings = readHeadings(lines);
  const unreleased = headings.find(({ text: title }) => isUnreleased(title)) ?? null;
  const definitions = readDefinitions(lines);
  const marker = lines.find((line) => !line.inert && MARKER.test(line.text));
  return {
    lines,
    unclosed,
    releases: releaseHeadings(headings, unreleased, lines),
    unreleased:
      unreleased === null
        ? null
        : { ...unreleased, end: sectionEnd(unreleased, headings, definitions, lines) },
    marker: marker?.end ?? null,
    definitions,
    headings: headings.length,
  };
}

function isUnreleased(heading: string): boolean {
  return UNRELEASED.test(heading) || readHeading(heading)?.coming === true;
}

function readHeadings(lines: readonly ChangelogLine[]): readonly Heading[] {
  return lines.flatMap((line, index): readonly Heading[] => {
    if (line.inert || line.text === '') return [];
    const atx = ATX.exec(line.text);
    if (atx !== null) return [{ text: atx[2] ?? '', level: (atx[1] ?? '').length, underline: null, index }];
    const next = lines[index + 1];
    const underline = next?.inert === false ? /^ {0,3}(=|-)\1*[ \t]*$/.exec(next.text)?.[1] : undefined;
    if (underline === undefined || !/^ {0,3}[^\s>*+-]/.test(line.text)) return [];
    return [{ text: line.text.trim(), level: underline === '=' ? 1 : 2, underline, index }];
  });
}

/** A heading with a title of its own (`1.2.0 The big one`) is a release only on the level where releases stand: `3.13 support` is not. */
function releaseHeadings(
  headings: readonly Heading[],
  unreleased: Heading | null,
  lines: readonly ChangelogLine[],
): readonly ReleaseHeading[] {
  const found = headings.flatMap((heading) => {
    const style = readHeading(heading.text);
    if (style === null || (unreleased !== null && heading.level > unreleased.level)) return [];
    const { start } = lines[heading.index] as ChangelogLine;
    return [
      { ...heading, style, line: heading.index + 1, offset: start, start: anchored(lines, heading.index) },
    ];
  });
  const level = (found.find(({ style }) => !style.loose) ?? unreleased ?? found[0])?.level;
  return found.filter((heading) => !heading.style.loose || heading.level === level);
}

function anchored(lines: readonly ChangelogLine[], index: number): number {
  let first = index;
  while (first > 0 && ANCHOR.test(lines[first - 1]?.text ?? '')) first -= 1;
  return lines[first]?.start ?? 0;
}

function sectionEnd(
  section: Heading,
  headings: readonly Heading[],
  definitions: readonly LinkDefinition[],
  lines: readonly ChangelogLine[],
): number {
  const next = headings.find(({ index, level }) => index > section.index && level <= section.level);
  const start = lines[section.index]?.start ?? 0;
  const links = definitions.find((definition) => definition.start > start);
  const last = lines.at(-1)?.end ?? 0;
  return Math.min(next === undefined ? last : anchored(lines, next.index), links?.start ?? last);
}

function readDefinitions(lines: readonly ChangelogLine[]): readonly LinkDefinition[] {
  return lines.flatMap((line): readonly LinkDefinition[] => {
    const match = line.inert ? null : DEFINITION.exec(line.text);
    if (match === null) return [];
    const [whole, label = '', url = ''] = match;
    const kind = RELEASE_LABEL.test(label) ? 'release' : UNRELEASED.test(label) ? 'unreleased' : 'other';
    const { start, end } = line;
    return [{ label, url, start, end, urlStart: start + whole.length - url.length, kind }];
  });
}
