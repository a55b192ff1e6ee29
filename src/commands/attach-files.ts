// Files onto a release that a person has published. What is there stays, unless an earlier run put it there and the index
// has nothing of it yet.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import type { HostedRelease, NewAsset, ReleaseAsset } from '../release/hosted-release.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { Version } from '../version/version.ts';
import type { DraftFilesNeeds } from './draft-files.ts';
import type { DraftNeeds } from './draft-release.ts';
import type { PublishNeeds } from './publish-files.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';
import type { TagFiles } from './tag-files.ts';
import type { PackagePlan } from '../plan/release-plan.ts';

export interface AttachNeeds
  extends
    Pick<DraftNeeds, 'uploadAsset'>,
    Pick<DraftFilesNeeds, 'downloadAsset'>,
    Pick<PublishNeeds, 'readPage' | 'absent'>,
    Pick<ReportsSteps, 'info' | 'warn'> {
  deleteAsset(id: number): Promise<void>;
}

export interface AttachRequest {
  readonly planned: PackagePlan;
  readonly files: TagFiles;
}

type Attached = NewAsset & { readonly sha256: string };

/** `release` has the sha256 of its assets. An immutable release takes no files: that is told, and the run goes on. */
export async function attachFiles(
  release: HostedRelease,
  { planned, files }: AttachRequest,
  needs: AttachNeeds,
): Promise<HostedRelease> {
  const wanted = files.fresh === null ? [] : assetsOf(files, files.fresh);
  const missing = wanted.filter((asset) => find(release, asset)?.sha256 !== asset.sha256);
  if (missing.length === 0) return release;
  if (release.immutable) {
    const names = missing.map(({ filename }) => filename).join(', ');
    if (needs.absent)
      throw raise(targetErrors, 'release-immutable-without-index', { tag: release.tag, files: names });
    needs.warn(
      `The release of ${release.tag} is immutable, so its files cannot be attached: ${names}. They go to the index only.`,
    );
    return release;
  }
  const taken = missing.flatMap((asset) => find(release, asset) ?? []);
  if (taken.length > 0) await freeNames(release, taken, { planned, missing }, needs);
  const [manifest, ...rest] = missing.toReversed();
  await Promise.all(rest.map((asset) => attach(release, asset, needs)));
  // Last: a release that has its manifest has all its files.
  if (manifest !== undefined) await attach(release, manifest, needs);
  needs.info(`Attached to the release: ${missing.map(({ filename }) => filename).join(', ')}`);
  return release;
}

/** Somebody may have attached another file of that name a moment ago. */
async function attach(release: HostedRelease, asset: Attached, needs: AttachNeeds): Promise<void> {
  const { sha256 } = await needs.uploadAsset(release, asset);
  if (sha256 !== null && sha256 !== asset.sha256)
    throw raise(targetErrors, 'release-asset-differs', {
      tag: release.tag,
      filename: asset.filename,
      theirs: sha256,
      ours: asset.sha256,
    });
}

function assetsOf(
  { distributions, digest }: TagFiles,
  { extras, manifestBytes }: NonNullable<TagFiles['fresh']>,
): readonly Attached[] {
  const files = [...distributions, ...extras].map(({ filename, size, path, sha256 }) => ({
    ...{ filename, size, sha256, source: path },
    contentType: 'application/octet-stream',
  }));
  const manifest = {
    filename: MANIFEST_FILENAME,
    size: manifestBytes.length,
    sha256: digest.slice('sha256:'.length),
    source: manifestBytes,
    contentType: 'application/json',
  };
  return [...files, manifest];
}

function find(
  { assets }: HostedRelease,
  { filename }: { readonly filename: string },
): ReleaseAsset | undefined {
  return assets.find(({ label, name }) => (label || name) === filename);
}

interface Taken {
  readonly planned: PackagePlan;
  readonly missing: readonly Attached[];
}

async function freeNames(
  release: HostedRelease,
  taken: readonly ReleaseAsset[],
  { planned, missing }: Taken,
  needs: AttachNeeds,
): Promise<void> {
  const { name, version } = releaseIdentity(planned);
  const ours = await ownAssets(release, needs);
  const mayReplace = await isUnpublished(name, version, needs);
  const others = taken.filter(({ id, state }) => state === 'uploaded' && !(mayReplace && ours.has(id)));
  throwAll(
    others.map((asset) =>
      raise(targetErrors, 'release-asset-differs', {
        tag: release.tag,
        filename: asset.label || asset.name,
        theirs: asset.sha256 ?? 'unknown',
        ours: missing.find(({ filename }) => filename === (asset.label || asset.name))?.sha256 ?? '',
      }),
    ),
  );
  needs.info('Replaced: the files that an earlier run attached; nothing of them is on the index.');
  for (const { id } of taken) await needs.deleteAsset(id);
}

/** Assets that a manifest on the release names, which only a run puts there, and that manifest. */
async function ownAssets(release: HostedRelease, needs: AttachNeeds): Promise<ReadonlySet<number>> {
  const manifest = find(release, { filename: MANIFEST_FILENAME });
  if (manifest?.sha256 == null) return new Set();
  const bytes = await needs.downloadAsset(manifest);
  const { files } = parseManifest(bytes, `sha256:${manifest.sha256}`);
  const named = new Set(files.map(({ sha256 }) => sha256));
  const ours = release.assets.filter(({ sha256 }) => sha256 !== null && named.has(sha256));
  return new Set([manifest.id, ...ours.map(({ id }) => id)]);
}

async function isUnpublished(name: string, version: Version, needs: AttachNeeds): Promise<boolean> {
  // The release is what installers take files from: their hashes are in lock files by now.
  if (needs.absent) return false;
  const page = await needs.readPage(name);
  return filesOfVersion(page, version).length === 0;
}
