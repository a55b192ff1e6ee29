// A person's edits of the changelog on the branch of a release pull request: those of the section of the release are
// merged into the fresh changelog; what stands around the list of that section is not ours to merge.
import { changelogLines } from '../notes/changelog-lines.ts';
import { outlineChangelog } from '../notes/changelog-outline.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { BlockMark } from './release-pull-blocks.ts';
import { mergeNotes } from './release-pull-notes.ts';

export interface ChangelogParts {
  /** Everything around the section's list, exact: the heading of the release belongs to it. */
  readonly before: string;
  readonly after: string;
  /** The list of the section, LF line ends, without blank lines around it. */
  readonly list: string;
}

/** Null when there is no section of this version. */
export function splitChangelog(content: Buffer, version: Version): ChangelogParts | null {
  const text = content.toString('utf8');
  const { releases, definitions } = outlineChangelog(text);
  const own = releases.find(({ style }) => isVersion(style.version, version));
  if (own === undefined) return null;
  const { lines } = changelogLines(text);
  const heading = lines.findIndex(({ start }) => start === own.offset);
  const first = heading + (own.underline === null ? 1 : 2);
  const isEnd = (line: (typeof lines)[number]): boolean =>
    !line.inert && (headingLevel(line.text) ?? Infinity) <= own.level;
  const next = lines.slice(first).find(isEnd);
  const stops = [
    next?.start,
    releases.find(({ start }) => start > own.offset)?.start,
    definitions.find(({ start }) => start > own.offset)?.start,
  ].filter((offset) => offset !== undefined);
  const start = lines[first]?.start ?? text.length;
  const end = Math.min(text.length, ...stops);
  const list = plainEnds(text.slice(start, end)).trim();
  return { before: text.slice(0, start), list, after: text.slice(end) };
}

export interface ChangelogMerge {
  /** The changelog on the branch, and the version that its section is of. */
  readonly written: Buffer;
  readonly writtenVersion: Version;
  /** The changelog as it is planned now. */
  readonly fresh: Buffer;
  readonly version: Version;
  /** What the last run wrote into the notes; the changelog lists the same entries. */
  readonly base: readonly BlockMark[] | null;
}

/** The planned changelog with a person's edits of the section; the planned one when there is no section to take them from. */
export function mergeChangelog({ written, writtenVersion, fresh, version, base }: ChangelogMerge): Buffer {
  const theirs = splitChangelog(written, writtenVersion);
  const ours = splitChangelog(fresh, version);
  if (theirs === null || ours === null || theirs.list === ours.list) return fresh;
  const list = mergeNotes({ written: theirs.list, base, fresh: ours.list });
  if (list === ours.list) return fresh;
  const eol = ours.before.includes('\r\n') ? '\r\n' : '\n';
  const gap = ours.after === '' ? eol : `${eol}${eol}`;
  return Buffer.from(`${ours.before}${eol}${list.replaceAll('\n', eol)}${gap}${ours.after}`);
}

export interface SectionFold extends Pick<ChangelogMerge, 'fresh' | 'version' | 'base'> {
  /** A version with a section that was never released. */
  readonly unreleased: Version;
}

/** The planned changelog with that section taken into the one of the release; what people wrote in it stays. */
export function foldSection({ fresh, version, unreleased, base }: SectionFold): Buffer {
  if (splitChangelog(fresh, unreleased) === null) return fresh;
  const without = dropSection(fresh.toString('utf8'), unreleased);
  return mergeChangelog({ written: fresh, writtenVersion: unreleased, fresh: without, version, base });
}

/** With the link of its heading. */
function dropSection(text: string, version: Version): Buffer {
  const { releases, definitions } = outlineChangelog(text);
  const own = releases.find(({ style }) => isVersion(style.version, version));
  const parts = splitChangelog(Buffer.from(text), version);
  if (own === undefined || parts === null) return Buffer.from(text);
  const link = definitions.find(({ kind, label }) => kind === 'release' && isVersion(label, version));
  const after = text.length - parts.after.length;
  const end = releases.find(({ offset }) => offset === after)?.start ?? after;
  const rest =
    link === undefined || link.start < end
      ? text.slice(end)
      : text.slice(end, link.start) + text.slice(link.end);
  const before = text.slice(0, own.start);
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  return Buffer.from(rest === '' ? `${before.trimEnd()}${eol}` : `${before}${rest}`);
}

function isVersion(written: string, version: Version): boolean {
  const read = parseVersion(written);
  return read !== null && sameVersion(read, version);
}

/** Do both differ in nothing but the lists of their sections? */
export function sameAround(one: ChangelogParts, other: ChangelogParts): boolean {
  const around = ({ before, after }: ChangelogParts): string =>
    `${plainEnds(before).trimEnd()}\0${plainEnds(after).trim()}`;
  return around(one) === around(other);
}

function plainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function headingLevel(line: string): number | null {
  return /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1]?.length ?? null;
}
