// What several checks of a released project need, each asked once, and only when a check that needs it was chosen.
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import type { ReleasedVersion } from '../health/listed-version.ts';
import type { Project } from '../project/project.ts';
import type { HostedRelease, ReleaseAsset } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import { findHolder } from '../release/release-state.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { readVersionTags, releaseTags, type VersionTag } from '../version/version-tags.ts';
import { findAsset, hashAssets } from './draft-files.ts';

export interface HostedTag {
  readonly message: string;
  readonly commit: string;
  readonly object: string;
}

/** GitHub, with a token. */
export interface HealthHost {
  /** The newest hundred, with the drafts that this token may see. */
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null for a lightweight tag. */
  readTag(tag: string): Promise<HostedTag | null>;
  downloadAsset(asset: ReleaseAsset): Promise<Buffer>;
  /** Tag of the release that is shown as the latest; null: there is none. */
  readLatest(): Promise<string | null>;
  /** Null: nobody may say. */
  readRunState(runId: string): Promise<'finished' | 'going' | null>;
}

export interface FactNeeds {
  readonly host: HealthHost | null;
  /** All tag names: of GitHub, or of the clone. */
  readonly readTags: () => Promise<readonly string[]>;
  /** Null: what is released goes to no index. */
  readonly readPage:
    ((project: string, filenames?: readonly string[]) => Promise<IndexPage | 'empty'>) | null;
}

export interface HealthFacts {
  /** Highest first, pre-releases too. */
  readonly allTags: () => Promise<readonly VersionTag[]>;
  /** Highest first, final versions only. */
  readonly tags: () => Promise<readonly VersionTag[]>;
  /** Null: nothing was released yet. */
  readonly released: () => Promise<ReleasedVersion | null>;
  readonly releases: () => Promise<readonly HostedRelease[]>;
  readonly readTag: (tag: string) => Promise<HostedTag | null>;
  readonly downloadAsset: (asset: ReleaseAsset) => Promise<Buffer>;
  readonly latest: () => Promise<string | null>;
  /** Null: there is no index. */
  readonly page: () => Promise<IndexPage | 'empty' | null>;
  /** The published release of the last tag, hashes known. */
  readonly release: () => Promise<HostedRelease | null>;
  /** The one that the last tag names; null: it names none, or nothing holds it. */
  readonly manifest: () => Promise<Manifest | null>;
}

/** `host` of the needs is there when one of its facts is asked for. */
export function createHealthFacts(
  project: Project,
  profile: IndexProfile | null,
  { host, readTags, readPage }: FactNeeds,
): HealthFacts {
  const format = parseTagFormat(project.configuration.tagFormat);
  const allTags = once(async () => readVersionTags(format, await readTags()));
  const tags = once(async () => releaseTags(await allTags()));
  const released = once(async () => {
    const [last] = await tags();
    if (last === undefined) return null;
    const { name } = project.pyproject;
    return { project: name, version: last.version, tag: last.name, index: profile?.label ?? 'GitHub' };
  });
  const listed = once(async () => (host === null ? [] : host.listReleases()));
  const tagObjects = new Map<string, Promise<HostedTag | null>>();
  const readTag = (tag: string): Promise<HostedTag | null> => {
    const known = tagObjects.get(tag) ?? host?.readTag(tag) ?? Promise.resolve(null);
    tagObjects.set(tag, known);
    return known;
  };
  const assets = new Map<number, Promise<Buffer>>();
  const downloadAsset = (asset: ReleaseAsset): Promise<Buffer> => {
    const known = assets.get(asset.id) ?? host?.downloadAsset(asset) ?? Promise.resolve(Buffer.alloc(0));
    assets.set(asset.id, known);
    return known;
  };
  const own = once(async () => {
    const last = await released();
    const releases = (await listed()).filter(({ tag }) => tag === last?.tag);
    return Promise.all(releases.map((release) => hashAssets(release, { downloadAsset })));
  });
  return {
    ...{ allTags, tags, released, readTag, downloadAsset, releases: listed },
    latest: once(async () => (host === null ? null : host.readLatest())),
    page: once(async () => (readPage === null ? null : readPage(project.pyproject.name))),
    release: async () => (await own()).find(({ draft }) => !draft) ?? null,
    manifest: once(async () => {
      const last = await released();
      if (last === null) return null;
      const [tag, releases] = await Promise.all([readTag(last.tag), own()]);
      const digest = readTagDigest(tag?.message ?? null);
      const holder = digest === null ? null : findHolder(releases, digest);
      if (digest === null || holder === null) return null;
      const asset = findAsset(holder.assets, MANIFEST_FILENAME, digest.slice('sha256:'.length));
      return parseManifest(await downloadAsset(asset), digest);
    }),
  };
}

export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => (asked ??= ask());
}
