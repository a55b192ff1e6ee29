// An unfinished release is finished first, with the bytes that its tag names and no others.
import type { DescribedFile } from '../distribution/described-file.ts';
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { checkAssets } from '../plan/asset-check.ts';
import type { HostedRelease, ReleaseAsset } from '../plan/hosted-release.ts';
import { readTagDigest } from '../plan/release-message.ts';
import { finishRelease, type FinishedRelease, type FinishNeeds } from './finish-release.ts';

export interface ResumeNeeds extends FinishNeeds {
  readTagMessage(tag: string): Promise<string | null>;
  downloadAsset(asset: ReleaseAsset): Promise<Buffer>;
  /** Writes bytes to a scratch file of that name and reads the distribution in it. */
  keepDistribution(filename: string, bytes: Buffer): Promise<DescribedFile>;
}

export interface ResumeRequest {
  readonly tag: string;
  readonly releases: readonly HostedRelease[];
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
}

export interface ResumedRelease extends FinishedRelease {
  readonly version: string;
  readonly digest: string;
}

/** Null when the release of this tag is finished, or was never ours. */
export async function resumeRelease(
  request: ResumeRequest,
  needs: ResumeNeeds,
): Promise<ResumedRelease | null> {
  const ofTag = request.releases.filter(({ tag }) => tag === request.tag);
  const drafts = ofTag.filter(({ draft }) => draft);
  if (drafts.length === 0 || ofTag.length > drafts.length) return null;
  const digest = readTagDigest(await needs.readTagMessage(request.tag));
  if (digest === null) return null;
  const draft = drafts.find(({ assets }) => manifestAsset(assets)?.sha256 === digest.slice('sha256:'.length));
  const asset = draft === undefined ? undefined : manifestAsset(draft.assets);
  if (draft === undefined || asset === undefined)
    throw raise(releaseErrors, 'release-assets-differ', {
      tag: request.tag,
      differences: `no draft holds the manifest ${digest}`,
    });
  return needs.step(`Resume ${request.tag}`, async () => {
    const manifest = parseManifest(await needs.downloadAsset(asset), digest);
    const differences = checkAssets(manifest, digest, draft.assets);
    if (differences.length > 0)
      throw raise(releaseErrors, 'release-assets-differ', {
        tag: request.tag,
        differences: differences.join('; '),
      });
    const distributions = await Promise.all(
      manifest.files
        .filter(({ kind }) => kind !== 'extra')
        .map(async ({ filename, sha256 }) => {
          const found = draft.assets.find(
            (each) => (each.label || each.name) === filename && each.sha256 === sha256,
          );
          return needs.keepDistribution(filename, await needs.downloadAsset(found as ReleaseAsset));
        }),
    );
    const rivals = drafts.filter(({ id }) => id !== draft.id);
    const finished = await finishRelease(
      {
        draft,
        tag: request.tag,
        manifest,
        digest,
        distributions,
        latest: request.latest,
        index: request.index,
        rivals,
      },
      needs,
    );
    return { ...finished, version: manifest.version, digest };
  });
}

function manifestAsset(assets: readonly ReleaseAsset[]): ReleaseAsset | undefined {
  return assets.find(
    (asset) => (asset.label || asset.name) === MANIFEST_FILENAME && asset.state === 'uploaded',
  );
}
