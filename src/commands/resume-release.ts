// An unfinished release is finished with the bytes that its tag names and no others.
import type { HostedRelease } from '../release/hosted-release.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { checkUploadWindow, type UploadWindowNeeds } from './check-upload-window.ts';
import type { DraftFiles, DraftFilesNeeds } from './draft-files.ts';
import { finishRelease, type FinishNeeds } from './finish-release.ts';

export interface ResumeNeeds extends FinishNeeds, DraftFilesNeeds, UploadWindowNeeds {}

export interface ResumeRequest {
  readonly tag: string;
  /** The commit that the tag names. */
  readonly commit: string;
  readonly tagObject: string;
  /** Those that the tag names, in a release or draft. */
  readonly files: () => Promise<DraftFiles>;
  readonly surplus: readonly HostedRelease[];
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
  readonly indexKind: IndexProfile['name'];
}

export async function resumeRelease(request: ResumeRequest, needs: ResumeNeeds): Promise<RunOutcome> {
  const { tag, commit: sha, tagObject, index, latest, surplus: rivals } = request;
  const files = await needs.step(`Resume ${tag}`, async () => {
    const read = await request.files();
    const asked = { name: request.indexKind, label: index };
    await checkUploadWindow({ index: asked, tag, files: read.distributions }, needs);
    return read;
  });
  const { manifest, digest } = files;
  const finished = await finishRelease({ ...files, tagObject, sha, latest, index, rivals }, needs);
  return quietOutcome('resumed', `finished ${tag}, which an earlier run had begun`, null, {
    version: manifest.version,
    tag,
    sha,
    releaseUrl: finished.url,
    files: finished.files,
    manifestDigest: digest,
  });
}
