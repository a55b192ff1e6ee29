// The files that a draft release holds: believed by their manifest's digest and nothing else.
import { createHash } from 'node:crypto';
import type { DescribedFile } from '../distribution/described-file.ts';
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { checkAssets, describeDifferences, type AssetDifference } from '../release/asset-check.ts';
import type { HostedRelease, ReleaseAsset } from '../release/hosted-release.ts';
import { holdsManifest } from '../release/release-state.ts';

export interface DraftFiles {
  readonly draft: HostedRelease;
  readonly manifest: Manifest;
  /** `sha256:<hex>` of the manifest. */
  readonly digest: string;
  readonly distributions: readonly DescribedFile[];
}

export interface DraftFilesNeeds {
  downloadAsset(asset: ReleaseAsset): Promise<Buffer>;
  /** Writes bytes to a scratch file of that name and reads the distribution in it. */
  keepDistribution(filename: string, bytes: Buffer): Promise<DescribedFile>;
}

/** The draft whose manifest has this digest; null when there is none. */
export async function findDraft(
  drafts: readonly HostedRelease[],
  digest: string,
  needs: Pick<DraftFilesNeeds, 'downloadAsset'>,
): Promise<HostedRelease | null> {
  for (const draft of drafts) {
    const known = await hashAssets(draft, needs);
    if (holdsManifest(known, digest)) return known;
  }
  return null;
}

/** Throws when a file that the manifest names is missing or has other bytes. `draft` holds that manifest. */
export async function readDraftFiles(
  draft: HostedRelease,
  digest: string,
  needs: DraftFilesNeeds,
): Promise<DraftFiles> {
  const { tag, assets } = draft;
  const asset = findAsset(assets, MANIFEST_FILENAME, digest.slice('sha256:'.length));
  const manifest = parseManifest(await needs.downloadAsset(asset), digest);
  checkDraft(draft, manifest, digest);
  const distributions = await Promise.all(
    manifest.files
      .filter(({ kind }) => kind !== 'extra')
      .map(async ({ filename, sha256 }) => {
        const bytes = await needs.downloadAsset(findAsset(assets, filename, sha256));
        const file = await needs.keepDistribution(filename, bytes);
        if (file.sha256 === sha256) return file;
        const text = `${filename} was downloaded with sha256 ${file.sha256}`;
        throw assetsDiffer(tag, [{ text, isMissing: false }]);
      }),
  );
  return { draft, manifest, digest, distributions };
}

/** Throws unless the draft holds every file of the manifest, and the manifest. */
export function checkDraft({ tag, assets }: HostedRelease, manifest: Manifest, digest: string): void {
  const differences = checkAssets(manifest, digest, assets);
  if (differences.length > 0) throw assetsDiffer(tag, differences);
}

export function assetsDiffer(tag: string, differences: readonly AssetDifference[]): UserError {
  return raise(stateErrors, 'release-assets-differ', { tag, differences: describeDifferences(differences) });
}

/** Some hosts don't tell the sha256 of assets: there the bytes themselves are looked at. */
export async function hashAssets(
  draft: HostedRelease,
  needs: Pick<DraftFilesNeeds, 'downloadAsset'>,
): Promise<HostedRelease> {
  const assets = await Promise.all(
    draft.assets.map(async (asset) => {
      if (asset.sha256 !== null || asset.state !== 'uploaded') return asset;
      const bytes = await needs.downloadAsset(asset);
      return { ...asset, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  return { ...draft, assets };
}

/** The asset of that file; the release was checked to hold it. */
export function findAsset(assets: readonly ReleaseAsset[], filename: string, sha256: string): ReleaseAsset {
  const found = assets.find(
    (asset) =>
      (asset.label || asset.name) === filename && asset.state === 'uploaded' && asset.sha256 === sha256,
  );
  if (found === undefined) throw new Error(`no asset holds ${filename}`);
  return found;
}
