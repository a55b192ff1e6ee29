// An unfinished release is finished with the bytes that its tag names and no others.
import type { HostedRelease } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import { assetsDiffer, findDraft, readDraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import { finishRelease, type FinishedRelease, type FinishNeeds } from './finish-release.ts';

export interface ResumeNeeds extends FinishNeeds, DraftFilesNeeds {
  /** An annotated tag; null for a lightweight one. */
  readTag(tag: string): Promise<{ readonly message: string; readonly commit: string } | null>;
}

export interface ResumeRequest {
  readonly tag: string;
  /** Drafts of this tag; none of its releases is published. */
  readonly drafts: readonly HostedRelease[];
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
}

export interface ResumedRelease extends FinishedRelease {
  readonly version: string;
  readonly digest: string;
  /** The commit that the tag names. */
  readonly sha: string;
}

/** Null when the tag is not of our making: nothing says which files belong to it. */
export async function resumeRelease(
  { tag, drafts, latest, index }: ResumeRequest,
  needs: ResumeNeeds,
): Promise<ResumedRelease | null> {
  const object = await needs.readTag(tag);
  const digest = readTagDigest(object?.message ?? null);
  if (object === null || digest === null) return null;
  const files = await needs.step(`Resume ${tag}`, async () => {
    const draft = await findDraft(drafts, digest, needs);
    if (draft === null) throw assetsDiffer(tag, [`no draft holds the manifest ${digest}`]);
    return readDraftFiles(draft, digest, needs);
  });
  const rivals = drafts.filter(({ id }) => id !== files.draft.id);
  const finished = await finishRelease({ ...files, latest, index, rivals }, needs);
  return { ...finished, version: files.manifest.version, digest, sha: object.commit };
}
