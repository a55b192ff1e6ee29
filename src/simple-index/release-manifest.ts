// The manifest among the assets of a release: hostile, and believed only for files that have the sha256 it names.
import { manifestDigest } from '../distribution/make-manifest.ts';
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { UserError } from '../findings/user-error.ts';
import type { SourceAsset, SourceRelease } from './source-release.ts';

/** What an index needs of it. */
export type ReleaseManifest = Pick<Manifest, 'package' | 'version' | 'files'>;

export interface ManifestProblem {
  /** Why its bytes can't be used, as part of a sentence. */
  readonly problem: string;
}

/** By asset id, which always means the same bytes. */
export type ReleaseManifests = ReadonlyMap<number, ReleaseManifest | ManifestProblem>;

/** The filename that an asset was uploaded as: hosts rename assets, and keep it as the label. */
export function assetFilename({ label, name }: Pick<SourceAsset, 'label' | 'name'>): string {
  return label === null || label === '' ? name : label;
}

/** Null for a release that another tool made. */
export function manifestAsset(release: SourceRelease): SourceAsset | null {
  return release.assets.find((asset) => assetFilename(asset) === MANIFEST_FILENAME) ?? null;
}

export function readReleaseManifest(
  bytes: Uint8Array,
  { sha256 }: Pick<SourceAsset, 'sha256'>,
): ReleaseManifest | ManifestProblem {
  if (sha256 !== null && manifestDigest(bytes) !== `sha256:${sha256}`)
    return { problem: 'its bytes do not have the digest that its release names' };
  try {
    const { package: name, version, files } = parseManifest(bytes);
    return { package: name, version, files };
  } catch (error) {
    if (error instanceof UserError) return { problem: error.happened };
    throw error;
  }
}
