// Before a resumed release sends anything: does the index still take what is missing?
import { UserError } from '../findings/user-error.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import { judgeUploadWindow, WINDOW_DAYS } from '../release/upload-window.ts';
import { type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface UploadWindowRequest {
  readonly index: Pick<IndexProfile, 'name' | 'label'>;
  readonly tag: string;
  /** All distributions of the release. */
  readonly files: readonly Pick<DescribedFile, 'filename' | 'metadata'>[];
}

export interface UploadWindowNeeds extends Pick<PublishNeeds, 'readPage'>, Pick<ReportsSteps, 'info'> {
  /** Unix milliseconds by this machine's clock. */
  now(): number;
  /** Milliseconds that GitHub's clock is ahead of ours; null when no answer told its time. */
  clockSkew(): number | null;
}

/** Throws `release-upload-window-closed`. */
export async function checkUploadWindow(
  { index, tag, files }: UploadWindowRequest,
  needs: UploadWindowNeeds,
): Promise<void> {
  const [first] = files;
  const version = first === undefined ? null : parseVersion(first.metadata.version);
  if (first === undefined || version === null || !isWarehouse(index)) return;
  const project = first.metadata.name;
  const verdict = judgeUploadWindow({
    index,
    project,
    version,
    tag,
    page: await needs.readPage(project),
    filenames: files.map(({ filename }) => filename),
    now: needs.now() + (needs.clockSkew() ?? 0),
  });
  if (verdict instanceof UserError) throw verdict;
  if (verdict === 'unknown')
    needs.info(
      `unknown: whether ${index.label} still takes files of ${project} ${first.metadata.version}: it does not tell since when it has those that are there, and takes no new ones after ${WINDOW_DAYS} days`,
    );
}
