// The facts of one tag, from host and index, and what they add up to.
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { UserError } from '../findings/user-error.ts';
import { readDraftOwner } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import { holdsManifest, releaseState, type ReleaseState, type TagMark } from '../release/release-state.ts';
import { findAsset, hashAssets, type DraftFilesNeeds } from './draft-files.ts';
import type { ListedFiles } from '../upload/upload-verdict.ts';
import type { PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface StateNeeds
  extends
    Pick<DraftFilesNeeds, 'downloadAsset'>,
    Pick<PublishNeeds, 'readPage' | 'absent'>,
    Pick<ReportsSteps, 'info'> {
  /** An annotated tag; null for a lightweight one. */
  readTag(tag: string): Promise<{
    readonly message: string;
    readonly commit: string;
    readonly object: string;
  } | null>;
}

export interface StateRequest {
  /** A tag that exists. */
  readonly tag: string;
  /** Releases and drafts of this tag. */
  readonly releases: readonly HostedRelease[];
  /** The index, for people. */
  readonly index: string;
  /** False where what the index holds makes no difference. */
  readonly asksIndex?: boolean;
}

export async function readReleaseState(request: StateRequest, needs: StateNeeds): Promise<ReleaseState> {
  const mark = await readMark(request.tag, needs);
  if (mark.kind !== 'ours') return releaseState({ ...request, mark, manifest: null, page: null });
  const releases = await Promise.all(request.releases.map((release) => hashAssets(release, needs)));
  const manifest = await readManifest(releases, mark.digest, needs);
  const asks = !needs.absent && (request.asksIndex ?? true);
  const page = manifest !== null && asks ? await readPage(manifest, request, needs) : null;
  return releaseState({ ...request, mark, releases, manifest, page });
}

/** Of a release that looks whole an index that can't be asked proves nothing; for any other it must be known. */
async function readPage(
  manifest: Manifest,
  { tag, releases, index }: StateRequest,
  needs: StateNeeds,
): Promise<ListedFiles | 'empty' | null> {
  const looksWhole = releases.every(({ draft, body }) => !draft && readDraftOwner(body) === null);
  try {
    return await needs.readPage(manifest.package);
  } catch (error) {
    if (!looksWhole || !(error instanceof UserError)) throw error;
    needs.info(`Unknown: whether ${index} holds the files of ${tag}. ${error.happened}`);
    return null;
  }
}

async function readMark(tag: string, needs: StateNeeds): Promise<TagMark> {
  const object = await needs.readTag(tag);
  const digest = readTagDigest(object?.message ?? null);
  if (object === null || digest === null) return { kind: 'foreign' };
  return { kind: 'ours', digest, commit: object.commit, tagObject: object.object };
}

async function readManifest(
  releases: readonly HostedRelease[],
  digest: string,
  needs: StateNeeds,
): Promise<Manifest | null> {
  const holder = releases.find((release) => holdsManifest(release, digest));
  if (holder === undefined) return null;
  const asset = findAsset(holder.assets, MANIFEST_FILENAME, digest.slice('sha256:'.length));
  return parseManifest(await needs.downloadAsset(asset), digest);
}
