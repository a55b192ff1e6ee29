// New contents of the files that hold the version: the version's characters change, and no other byte.
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'smol-toml';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import type { FileEdit } from './file-edit.ts';
import type { ProjectFile } from './project.ts';
import type { VersionPlace } from './version-place.ts';

/** A place that already holds the version, in any spelling, is left alone: applied twice is applied once. */
export function editVersionPlaces(
  files: ReadonlyMap<string, ProjectFile>,
  places: readonly VersionPlace[],
  version: Version,
): readonly FileEdit[] {
  const to = formatVersion(version);
  const stale = places.filter((place) => formatVersion(place.version) !== to);
  return [...new Set(stale.map(({ path }) => path))].map((path) => {
    const inFile = stale.filter((place) => place.path === path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`the content of ${path} is not at hand`);
    const sorted = inFile.toSorted((a, b) => a.start - b.start);
    const content = replace(file.content, sorted, to);
    if (path.endsWith('.toml')) proveToml(file.content, content, sorted, to);
    return { path, from: sorted[0]?.text ?? null, to, content, mode: file.mode };
  });
}

function replace(before: Buffer, places: readonly VersionPlace[], to: string): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { path, start, end, text } of places) {
    if (start < at || before.toString('utf8', start, end) !== text)
      throw new Error(`${path} does not hold ${text} at byte ${start}: its places are of another content`);
    pieces.push(before.subarray(at, start), Buffer.from(to));
    at = end;
  }
  return Buffer.concat([...pieces, before.subarray(at)]);
}

/** Parsed again, the file differs in as many strings as were meant, each from the old version to the new. */
function proveToml(before: Buffer, after: Buffer, places: readonly VersionPlace[], to: string): void {
  const old = leaves(parse(withoutMark(before)));
  const now = leaves(parse(withoutMark(after)));
  const changed = old.flatMap((leaf, index) => (isDeepStrictEqual(leaf, now[index]) ? [] : [now[index]]));
  const isMeant = changed.every((leaf) => typeof leaf?.[1] === 'string' && leaf[1].includes(to));
  if (old.length !== now.length || changed.length !== places.length || !isMeant)
    throw new Error(`the edit of ${places[0]?.path} would change more than its version`);
}

function withoutMark(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Key path and value of everything in a table, in order. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  const isLeaf = typeof value !== 'object' || value === null || value instanceof Date;
  if (isLeaf) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}\0${key}`));
}
