// Assets of a release against the manifest whose digest the tag names: the last look before a draft becomes public.
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';

export interface AssetFacts {
  readonly name: string;
  /** The file's own name: hosts rename assets. */
  readonly label: string | null;
  readonly state: string;
  /** Lower-case hex; null when the host does not tell. */
  readonly sha256: string | null;
}

export interface AssetDifference {
  /** In words. */
  readonly text: string;
  /** Nothing is there (yet), rather than something else: a host may show it later. */
  readonly isMissing: boolean;
}

/** One for each file; empty when every file of the manifest, and the manifest, is there. */
export function checkAssets(
  manifest: Manifest,
  digest: string,
  assets: readonly AssetFacts[],
): readonly AssetDifference[] {
  const expected = [
    ...manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
    { filename: MANIFEST_FILENAME, sha256: digest.replace(/^sha256:/, '') },
  ];
  return expected.flatMap(({ filename, sha256 }) => {
    const named = assets.filter((asset) => (asset.label || asset.name) === filename);
    if (named.length === 0) return [{ text: `${filename} is missing`, isMissing: true }];
    if (named.some((asset) => asset.state === 'uploaded' && asset.sha256 === sha256)) return [];
    const seen = named.map((asset) =>
      asset.state === 'uploaded' ? (asset.sha256 ?? 'unknown') : asset.state,
    );
    const isMissing = named.every(({ state }) => state !== 'uploaded');
    return [{ text: `${filename} has sha256 ${seen.join(', ')} instead of ${sha256}`, isMissing }];
  });
}

export function describeDifferences(differences: readonly AssetDifference[]): string {
  return differences.map(({ text }) => text).join('; ');
}
