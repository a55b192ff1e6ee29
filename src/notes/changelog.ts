// One more release in a changelog: what people and other tools wrote stays, byte for byte.
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { versionKey } from '../version/version-key.ts';
import type { Version } from '../version/version.ts';
import { definitionChanges, definitionLabel } from './changelog-definitions.ts';
import { releaseUrl, type ReleaseRefs } from './changelog-links.ts';
import { outlineChangelog, type ChangelogOutline, type ReleaseHeading } from './changelog-outline.ts';
import { decodeChangelog, isBare, unrecognised } from './changelog-text.ts';
import { DEFAULT_STYLE, renderHeading, type HeadingStyle } from './heading-style.ts';
import type { NotesInput } from './notes-input.ts';
import { renderSections } from './notes-sections.ts';
import { applyTextChanges } from './text-change.ts';

interface Entry {
  readonly version: Version;
  readonly number: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly sections: string;
  readonly refs: ReleaseRefs;
}

type Form = Pick<ReleaseHeading, 'style' | 'level' | 'underline'>;

const BOM = '\ufeff';
const INTRODUCTION =
  '# Changelog\n\nAll notable changes to this project are listed here, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).';

/**
 * The changelog with this release above the last one, in the form of the file's own entries; a new file in the form of Keep a Changelog when
 * there is none. Applied again it changes nothing. An entry for this version with another text, and a file in which releases can't be told,
 * are errors.
 */
export function updateChangelog(existing: Buffer | null, input: NotesInput, path = 'CHANGELOG.md'): Buffer {
  const text = existing === null ? '' : decodeChangelog(existing, path);
  const mark = text.startsWith(BOM) ? BOM : '';
  const before = text.slice(mark.length);
  const eol = lineEnd(before);
  const entry = readEntry(input);
  const after =
    before.trim() === '' ? createChangelog(entry, eol) : extendChangelog(before, entry, eol, path);
  return existing !== null && after === before ? existing : Buffer.from(`${mark}${after}`);
}

/** The one that most lines have. */
function lineEnd(text: string): string {
  const lines = text.split('\n');
  const windows = lines.filter((line) => line.endsWith('\r')).length;
  return windows * 2 > lines.length - 1 ? '\r\n' : '\n';
}

function readEntry(input: NotesInput): Entry {
  return {
    version: input.version,
    number: formatVersion(input.version),
    day: new Date(input.date * 1000).toISOString().slice(0, 10),
    sections: renderSections(input),
    refs: {
      tag: input.tag,
      previousTag: input.previous?.tag ?? null,
      repository: input.links?.repository ?? null,
    },
  };
}

function createChangelog(entry: Entry, eol: string): string {
  const block = renderEntry(entry, { style: DEFAULT_STYLE, level: 2, underline: null }, eol);
  const url = releaseUrl(entry.refs, entry.number, null);
  const definition = url === null ? [] : [`[${definitionLabel(DEFAULT_STYLE, entry.number)}]: ${url}`];
  const introduction = INTRODUCTION.replaceAll('\n', eol);
  return `${[introduction, block, ...definition].join(`${eol}${eol}`)}${eol}`;
}

function extendChangelog(text: string, entry: Entry, eol: string, path: string): string {
  const outline = outlineChangelog(text);
  const start = insertionPoint(outline, text);
  if (start === null) throw unrecognised(path, 'it has no heading of a release, such as "## 1.2.0"');
  if (start > (outline.unclosed ?? start))
    throw unrecognised(path, 'it has a code fence or comment without an end');
  const form = chooseForm(outline, entry.version);
  const key = keyOf(entry.number);
  // What people, or a run before, have written for this version stays as it is.
  if (outline.releases.some(({ style }) => keyOf(style.version) === key)) return text;
  const block = renderEntry(entry, form, eol);
  const release = { version: entry.number, refs: entry.refs, style: form.style };
  return applyTextChanges(text, [
    { start, end: start, text: withBlankLines(text, start, block, eol) },
    ...definitionChanges(outline, release, eol),
  ]);
}

/** Above the newest release, below what is coming and below the line at which another tool inserts. */
function insertionPoint(outline: ChangelogOutline, text: string): number | null {
  const { marker, unreleased, definitions } = outline;
  const released = outline.releases.filter(({ style, start }) => !style.coming && start >= (marker ?? 0));
  if (released[0] !== undefined) return released[0].start;
  if (marker !== null) return marker;
  if (unreleased !== null) return unreleased.end;
  return isBare(outline) ? (definitions[0]?.start ?? text.length) : null;
}

/** As the newest entry; where levels differ (standard-version sets patches one lower), as the newest of the same kind. */
function chooseForm({ releases, unreleased }: ChangelogOutline, version: Version): Form {
  const released = releases.filter(({ style }) => !style.coming);
  const [newest] = released;
  if (newest === undefined) {
    const plain = unreleased !== null && !unreleased.text.startsWith('[');
    const style: HeadingStyle = plain ? { ...DEFAULT_STYLE, before: '', after: '' } : DEFAULT_STYLE;
    return { style, level: unreleased?.level ?? 2, underline: null };
  }
  if (released.every(({ level }) => level === newest.level)) return newest;
  const isPatch = ({ release }: Version): boolean => (release[2] ?? 0) !== 0;
  const same = released.find(({ style }) => {
    const read = parseVersion(style.version);
    return read !== null && isPatch(read) === isPatch(version);
  });
  return same ?? newest;
}

function renderEntry(
  { number, day, sections, refs }: Entry,
  { style, level, underline }: Form,
  eol: string,
): string {
  const url =
    style.url === null ? null : releaseUrl(refs, number, { url: style.url, version: style.version });
  const title = renderHeading(style, { version: number, day, url });
  const heading =
    underline === null ? [`${'#'.repeat(level)} ${title}`] : [title, underline.repeat(title.length)];
  const marks = '#'.repeat(Math.min(6, Math.max(3, level + 1)));
  const body = sections.replace(/^### /gm, `${marks} `).split('\n');
  return [...heading, '', ...body].join(eol);
}

function keyOf(written: string): string {
  const version = parseVersion(written);
  return version === null ? written : versionKey(version);
}

function withBlankLines(text: string, start: number, block: string, eol: string): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const lead =
    before === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? eol : `${eol}${eol}`;
  const next = text.slice(start, start + 2);
  const gap = next === '' || /^\r?\n/.test(next) ? eol : `${eol}${eol}`;
  return `${lead}${block}${gap}`;
}
