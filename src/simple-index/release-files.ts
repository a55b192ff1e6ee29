// The files of one release that an index may serve: those that its manifest names, or those that its assets are.
import type { ManifestFile } from '../distribution/manifest.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { type DistributionName, looksServed, parseDistributionName } from './distribution-name.ts';
import type { FileFacts, FoundFile, FoundFiles, UnreadFile } from './found-file.ts';
import {
  assetFilename,
  manifestAsset,
  type ManifestProblem,
  type ReleaseManifest,
  type ReleaseManifests,
} from './release-manifest.ts';
import type { ReleaseSource, SourceAsset, SourceRelease } from './source-release.ts';
import { yankedReason } from './yanked-reason.ts';

export interface SourceContents {
  readonly source: ReleaseSource;
  /** Of releases that have one; a manifest that is not among them is told and does without. */
  readonly manifests: ReleaseManifests;
  /** By asset id: assets of other tools that were read. Those that were not are served without metadata. */
  readonly described: ReadonlyMap<number, FileFacts | UnreadFile>;
}

/** Assets that only reading them tells about: of releases without a manifest that can be used. */
export function assetsToRead(release: SourceRelease, manifests: ReleaseManifests): readonly SourceAsset[] {
  if (usable(findManifest(release, manifests))) return [];
  return release.assets.filter((asset) => {
    const filename = assetFilename(asset);
    return looksServed(filename) && !('problem' in parseDistributionName(filename));
  });
}

export function releaseFiles(contents: SourceContents, release: SourceRelease): FoundFiles {
  const { source, manifests } = contents;
  const manifest = findManifest(release, manifests);
  const where = `${source.repository} (${release.tag})`;
  if (usable(manifest)) return listedFiles(source, release, manifest, where);
  const found = assetFiles(contents, release, where);
  if (manifest === null) return found;
  const warning = `The manifest of ${where} is not used: ${manifest.problem}. Its files are taken as they are.`;
  return { files: found.files, warnings: [warning, ...found.warnings] };
}

/** Null: the release has none. */
function findManifest(
  release: SourceRelease,
  manifests: ReleaseManifests,
): ReleaseManifest | ManifestProblem | null {
  const asset = manifestAsset(release);
  return asset === null ? null : (manifests.get(asset.id) ?? { problem: 'it could not be read' });
}

function usable(manifest: ReleaseManifest | ManifestProblem | null): manifest is ReleaseManifest {
  return manifest !== null && !('problem' in manifest);
}

function listedFiles(
  source: ReleaseSource,
  release: SourceRelease,
  manifest: ReleaseManifest,
  where: string,
): FoundFiles {
  const named = (filename: string): readonly SourceAsset[] =>
    release.assets.filter((asset) => assetFilename(asset) === filename);
  // Two assets may have one label: the one with the right bytes is meant.
  const assetOf = ({ filename, sha256 }: ManifestFile): SourceAsset | undefined =>
    named(filename).find((asset) => asset.sha256 === sha256) ?? named(filename)[0];
  const files: FoundFile[] = [];
  const warnings: string[] = [];
  for (const listed of manifest.files) {
    if (listed.kind === 'extra') continue;
    const found = matchListed(listed, manifest, assetOf(listed));
    if ('problem' in found) warnings.push(leftOut(listed.filename, where, found.problem));
    else
      files.push(
        foundFile(source, release, found.asset, {
          filename: listed.filename,
          version: found.version,
          name: manifest.package,
          sha256: listed.sha256,
          size: listed.size,
          requiresPython: listed['requires-python'],
          metadata: listed.metadata,
          metadataSha256: listed['metadata-sha256'],
        }),
      );
  }
  const known = new Set(manifest.files.map(({ filename }) => filename));
  for (const filename of new Set(release.assets.map(assetFilename)))
    if (looksServed(filename) && !known.has(filename))
      warnings.push(leftOut(filename, where, 'the manifest of its release does not name it'));
  return { files, warnings };
}

type Matched = { readonly asset: SourceAsset; readonly version: string } | { readonly problem: string };

function matchListed(
  listed: ManifestFile,
  { package: name, version }: ReleaseManifest,
  asset: SourceAsset | undefined,
): Matched {
  const named = parseDistributionName(listed.filename);
  if ('problem' in named) return named;
  if (named.project !== normalizeName(name)) return { problem: `it is no file of ${name}` };
  const own = parseVersion(version);
  if (own === null || formatVersion(own) !== named.version)
    return { problem: `it is not of version ${version}, which the manifest is about` };
  if (asset === undefined) return { problem: 'the manifest names it, but the release does not have it' };
  // A host that tells no digests leaves the size; installers compare the manifest's sha256 in any case.
  if (asset.sha256 !== null && asset.sha256 !== listed.sha256)
    return { problem: `the manifest names sha256 ${listed.sha256}, the release has ${asset.sha256}` };
  if (asset.size !== listed.size)
    return { problem: `the manifest names ${listed.size} bytes, the release has ${asset.size}` };
  return { asset, version: named.version };
}

function assetFiles(
  { source, described }: SourceContents,
  release: SourceRelease,
  where: string,
): FoundFiles {
  const files: FoundFile[] = [];
  const warnings: string[] = [];
  for (const asset of release.assets) {
    const filename = assetFilename(asset);
    if (!looksServed(filename)) continue;
    const judged = judgeAsset(asset, described.get(asset.id) ?? null);
    if ('problem' in judged) {
      warnings.push(leftOut(filename, where, judged.problem));
      continue;
    }
    const { named, facts, sha256 } = judged;
    files.push(
      foundFile(source, release, asset, {
        ...{ filename, version: named.version, sha256, size: asset.size },
        name: facts?.name ?? named.name,
        requiresPython: facts?.requiresPython ?? null,
        metadata: facts?.metadata ?? null,
        metadataSha256: facts?.metadataSha256 ?? null,
      }),
    );
  }
  return { files, warnings };
}

interface Judged {
  readonly named: DistributionName;
  readonly facts: FileFacts | null;
  readonly sha256: string;
}

function judgeAsset(asset: SourceAsset, read: FileFacts | UnreadFile | null): Judged | UnreadFile {
  const named = parseDistributionName(assetFilename(asset));
  if ('problem' in named) return named;
  if (read !== null && 'problem' in read) return read;
  const problem = factsProblem(named, asset, read);
  if (problem !== null) return { problem };
  const sha256 = asset.sha256 ?? read?.sha256 ?? null;
  return sha256 === null ? { problem: 'nobody tells its sha256' } : { named, facts: read, sha256 };
}

function factsProblem(
  { project, version }: DistributionName,
  asset: Pick<SourceAsset, 'sha256' | 'size'>,
  facts: FileFacts | null,
): string | null {
  if (facts === null) return null;
  if (asset.sha256 !== null && facts.sha256 !== asset.sha256)
    return `it has sha256 ${facts.sha256}, the release names ${asset.sha256}`;
  if (normalizeName(facts.name) !== project) return `its metadata says that it is a file of ${facts.name}`;
  const own = parseVersion(facts.version);
  return own !== null && formatVersion(own) === version
    ? null
    : `its metadata says that it is of version ${facts.version}`;
}

type Described = Omit<FoundFile['file'], 'origin' | 'uploadTime' | 'yanked' | 'provenance'> & {
  readonly name: string;
};

function foundFile(
  { repository, archived }: ReleaseSource,
  release: SourceRelease,
  asset: SourceAsset,
  { name, ...facts }: Described,
): FoundFile {
  return {
    project: normalizeName(name),
    displayName: name,
    ...{ place: repository, archived },
    file: {
      ...facts,
      origin: { kind: 'asset', repository, id: asset.id, downloadUrl: asset.downloadUrl },
      uploadTime: asset.createdAt,
      yanked: yankedReason(release.notes),
      provenance: null,
    },
    version: {
      version: facts.version,
      notes: release.notes,
      url: release.url,
      publishedAt: release.publishedAt,
    },
  };
}

function leftOut(filename: string, where: string, problem: string): string {
  return `${JSON.stringify(filename)} of ${where} is left out: ${problem}.`;
}
