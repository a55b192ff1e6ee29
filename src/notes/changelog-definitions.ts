// Link definitions at the end of a changelog (`[1.3.0]: address`), kept up only where the file has them.
import { releaseUrl, unreleasedUrl, type ReleaseRefs } from './changelog-links.ts';
import type { ChangelogOutline, LinkDefinition } from './changelog-outline.ts';
import type { HeadingStyle } from './heading-style.ts';
import type { TextChange } from './text-change.ts';

export interface DefinedRelease {
  readonly version: string;
  readonly refs: ReleaseRefs;
  readonly style: HeadingStyle;
}

export function definitionChanges(
  outline: ChangelogOutline,
  release: DefinedRelease,
  eol: string,
): readonly TextChange[] {
  const unreleased = outline.definitions.find(({ kind }) => kind === 'unreleased') ?? null;
  return [
    ...moveUnreleased(unreleased, release.refs.tag),
    ...defineRelease(outline, unreleased, release, eol),
  ];
}

/** The name by which `## [v1.3.0]` refers to its address; null for a heading that refers to none. */
export function definitionLabel(style: HeadingStyle, version: string): string | null {
  const bracket = style.before.indexOf('[');
  return bracket === -1 || style.url !== null ? null : `${style.before.slice(bracket + 1)}${version}`;
}

function moveUnreleased(unreleased: LinkDefinition | null, tag: string): readonly TextChange[] {
  const url = unreleased === null ? null : unreleasedUrl(unreleased.url, tag);
  if (unreleased === null || url === null) return [];
  return [{ start: unreleased.urlStart, end: unreleased.urlStart + unreleased.url.length, text: url }];
}

function defineRelease(
  { definitions, releases, lines }: ChangelogOutline,
  unreleased: LinkDefinition | null,
  { version, refs, style }: DefinedRelease,
  eol: string,
): readonly TextChange[] {
  const label = definitionLabel(style, version);
  const defined = definitions.filter(({ kind }) => kind === 'release');
  const neighbour = defined[0] ?? unreleased;
  if (label === null || neighbour === null || defined.some((definition) => definition.label === label))
    return [];

  const newest = releases.find((heading) => !heading.style.coming)?.style.version ?? '';
  const isNewest = (definition: LinkDefinition | undefined): boolean => bare(definition?.label) === newest;
  const sample = defined.find(isNewest) ?? neighbour;
  const url = releaseUrl(refs, version, { url: sample.url, version: bare(sample.label) });
  if (url === null) return [];
  const definition = `[${label}]: ${url}`;
  const last = defined.at(-1);
  const above = defined[0] !== undefined && (defined.length === 1 || last === undefined || !isNewest(last));
  if (above) return [{ start: neighbour.start, end: neighbour.start, text: `${definition}${eol}` }];
  const { end } = last ?? neighbour;
  const closed = lines.find((line) => line.end === end)?.text.length !== end - (last ?? neighbour).start;
  return [{ start: end, end, text: closed ? `${definition}${eol}` : `${eol}${definition}` }];
}

function bare(label: string | undefined): string {
  return (label ?? '').replace(/^v/i, '');
}
