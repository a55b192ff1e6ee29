// The draft: notes, files and manifest in place before any ref moves. Until its tag exists a draft is scratch.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { markDraft, readDraftOwner, type DraftOwner } from '../plan/draft-marker.ts';
import type { HostedRelease, NewAsset } from '../plan/hosted-release.ts';
import { isFinal } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import type { PreparedFiles } from './build-files.ts';

export interface DraftRequest {
  readonly name: string;
  readonly version: Version;
  readonly tag: string;
  readonly notes: string;
  readonly owner: DraftOwner;
  readonly files: PreparedFiles;
  /** Releases as they were read when the run began. */
  readonly existing: readonly HostedRelease[];
}

export interface DraftNeeds {
  createDraft(draft: {
    tag: string;
    name: string;
    body: string;
    prerelease: boolean;
  }): Promise<HostedRelease>;
  uploadAsset(release: HostedRelease, asset: NewAsset): Promise<unknown>;
  deleteDraft(id: number): Promise<void>;
}

export async function draftRelease(request: DraftRequest, needs: DraftNeeds): Promise<HostedRelease> {
  const stale = request.existing.filter((release) => isOwn(release, request));
  await Promise.all(stale.map((release) => needs.deleteDraft(release.id)));
  const draft = await needs.createDraft({
    tag: request.tag,
    name: `${request.name} ${formatVersion(request.version)}`,
    body: markDraft(request.notes, request.owner),
    prerelease: !isFinal(request.version),
  });
  const { distributions, extras, manifestBytes } = request.files;
  await Promise.all(
    [...distributions, ...extras].map(({ filename, size, path }) =>
      needs.uploadAsset(draft, { filename, size, source: path, contentType: 'application/octet-stream' }),
    ),
  );
  // Last: a draft that has its manifest has all its files.
  await needs.uploadAsset(draft, {
    filename: MANIFEST_FILENAME,
    size: manifestBytes.length,
    source: manifestBytes,
    contentType: 'application/json',
  });
  return draft;
}

/** Drafts of this run, and of its earlier attempts. */
function isOwn(release: HostedRelease, { tag, owner }: DraftRequest): boolean {
  return release.draft && release.tag === tag && readDraftOwner(release.body)?.runId === owner.runId;
}
