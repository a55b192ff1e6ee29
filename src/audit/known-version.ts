// One version with all that speaks of it: its tags, its releases, its manifest, the files that indexes list.
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { readTag, type TagFormat } from '../version/tag-format.ts';
import { versionKey } from '../version/version-key.ts';
import type { Version } from '../version/version.ts';
import type { AssetFacts, AuditFacts, ReleaseFacts, TagFacts } from './release-facts.ts';

export interface KnownVersion {
  /** PEP 440, canonical. */
  readonly text: string;
  readonly version: Version;
  readonly tags: readonly TagFacts[];
  /** The published release; null: there is none. */
  readonly release: ReleaseFacts | null;
  /** Null: the release has none. */
  readonly manifestAsset: AssetFacts | null;
  /** Null: there is none, or it could not be used. */
  readonly manifest: Manifest | null;
  /** Why the manifest that is there can't be used; null: it can, or there is none. */
  readonly manifestProblem: string | null;
  /** Files of this version by index, each index that could be read. */
  readonly listed: readonly { readonly where: string; readonly files: readonly IndexFile[] }[];
}

/** Its release, or its tag, fixes its bytes, as those of ours do. */
export function isFixed({ manifestAsset, tags }: KnownVersion): boolean {
  return manifestAsset !== null || tags.some(({ digest }) => digest !== null);
}

/**
 * Those whose release a pushed tag has started: it names what was built itself, and was there before any digest. Where another tag of that
 * kind does name its manifest, one that does not was made again.
 */
export function pushedVersions(versions: readonly KnownVersion[]): readonly KnownVersion[] {
  const own = versions.flatMap((known) => {
    const tag = known.tags.find(({ name }) => name === known.release?.tag);
    return tag !== undefined && tag.commit === known.manifest?.head ? [{ known, digest: tag.digest }] : [];
  });
  return own.some(({ digest }) => digest !== null) ? [] : own.map(({ known }) => known);
}

/** Newest first. */
export function knownVersions(facts: AuditFacts, format: TagFormat): readonly KnownVersion[] {
  const found = new Map<string, Version>();
  const note = (version: Version | null): string | null => {
    if (version === null) return null;
    const key = versionKey(version);
    if (!found.has(key)) found.set(key, version);
    return key;
  };
  const tags = groupBy(facts.tags, ({ version }) => note(version));
  const releases = groupBy(facts.releases, ({ tag }) => note(readTag(format, tag)));
  const listed = facts.indexes.map(({ where, files }) => ({
    where,
    files: groupBy(files, ({ filename }) => note(versionOf(filename, facts.project))),
  }));
  return [...found]
    .sort(([, one], [, other]) => compareVersions(other, one))
    .map(([key, version]) => {
      const [release = null] = releases.get(key) ?? [];
      return {
        ...{ version, release, text: formatVersion(version), tags: tags.get(key) ?? [] },
        ...manifestOf(release, facts),
        listed: listed.map(({ where, files }) => ({ where, files: files.get(key) ?? [] })),
      };
    });
}

function manifestOf(
  release: ReleaseFacts | null,
  { manifests }: AuditFacts,
): Pick<KnownVersion, 'manifestAsset' | 'manifest' | 'manifestProblem'> {
  const manifestAsset = release?.assets.find(({ filename }) => filename === MANIFEST_FILENAME) ?? null;
  const read = manifestAsset === null ? null : (manifests.get(manifestAsset.id) ?? null);
  if (read === null) return { manifestAsset, manifest: null, manifestProblem: null };
  return 'problem' in read
    ? { manifestAsset, manifest: null, manifestProblem: read.problem }
    : { manifestAsset, manifest: read, manifestProblem: null };
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
