// The draft: notes, files and manifest in place before any ref moves. Until its tag exists a draft is scratch.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';
import { markDraft, readDraftOwner, type DraftKind, type DraftOwner } from '../release/draft-marker.ts';
import type { HostedRelease, NewAsset, ReleaseAsset } from '../release/hosted-release.ts';
import { isFinal } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import type { VersionTag } from '../version/version-tags.ts';
import type { PreparedFiles } from './build-files.ts';
import type { ReleaseIdentity } from './release-identity.ts';

export interface DraftRequest extends ReleaseIdentity {
  readonly notes: string;
  readonly owner: DraftOwner;
  readonly kind?: DraftKind;
  readonly files: PreparedFiles;
  /** Releases and tags of this project as they were read when the run began. */
  readonly existing: readonly HostedRelease[];
  readonly tags: readonly VersionTag[];
}

export interface DraftNeeds {
  createDraft(draft: {
    tag: string;
    name: string;
    body: string;
    prerelease: boolean;
  }): Promise<HostedRelease>;
  uploadAsset(release: HostedRelease, asset: NewAsset): Promise<ReleaseAsset>;
  deleteDraft(id: number): Promise<void>;
  hasTag(tag: string): Promise<boolean>;
  /** Null: this token may not see runs. */
  readRunState(runId: string): Promise<'finished' | 'going' | null>;
}

export async function draftRelease(request: DraftRequest, needs: DraftNeeds): Promise<HostedRelease> {
  await deleteScratch(request, needs);
  const draft = await needs.createDraft({
    tag: request.tag,
    name: `${request.name} ${formatVersion(request.version)}`,
    body: markDraft(request.notes, request.owner, request.kind),
    prerelease: !isFinal(request.version),
  });
  const { distributions, extras, manifestBytes, digest } = request.files;
  const send = async (file: NewAsset, sha256: string): Promise<void> => {
    const stored = await needs.uploadAsset(draft, file);
    // The checks looked at a file on disk; what counts is what the draft holds.
    if (stored.sha256 !== null && stored.sha256 !== sha256)
      throw raise(uploadErrors, 'upload-file-changed', { filename: file.filename });
  };
  await Promise.all(
    [...distributions, ...extras].map(({ filename, size, path, sha256 }) =>
      send({ filename, size, source: path, contentType: 'application/octet-stream' }, sha256),
    ),
  );
  // Last: a draft that has its manifest has all its files.
  const manifest = {
    filename: MANIFEST_FILENAME,
    size: manifestBytes.length,
    source: manifestBytes,
    contentType: 'application/json',
  };
  await send(manifest, digest.slice('sha256:'.length));
  return draft;
}

/** Drafts without a tag that this run, an earlier attempt of it, or a run that has ended left behind. */
async function deleteScratch({ existing, tags, owner }: DraftRequest, needs: DraftNeeds): Promise<void> {
  const tagged = new Set(tags.map(({ name }) => name));
  const scratch = existing.filter(({ draft, tag }) => draft && !tagged.has(tag));
  await Promise.all(
    scratch.map(async ({ id, tag, body }) => {
      const runId = readDraftOwner(body)?.runId;
      if (runId === undefined) return;
      const isOver = runId === owner.runId || (await needs.readRunState(runId)) === 'finished';
      // In this order: a run that has ended makes no tag any more, but it may have made one since the tags were read.
      if (isOver && !(await needs.hasTag(tag))) await needs.deleteDraft(id);
    }),
  );
}
