// The upload itself, told line by line; where the release stands is known at any moment of it.
import type { DescribedFile } from '../distribution/described-file.ts';
import type { Standing } from '../release/standing.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { publishFiles, type PublishEvent, type PublishNeeds, type PublishOptions } from './publish-files.ts';
import { createUploadProgress } from './upload-progress.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PublishAllRequest {
  readonly files: readonly DescribedFile[];
  /** The index, for people. */
  readonly index: string;
  /** `missing`: distributions that are not known to be on the index. */
  readonly standing: (missing: readonly string[]) => Standing;
  /** See publish-files. */
  readonly page?: PublishOptions['page'];
}

export interface PublishAllNeeds extends PublishNeeds, Pick<ReportsSteps, 'info' | 'standing'> {
  /** A line that the next one replaces; only a terminal shows it. */
  progress?(text: string): void;
}

export async function publishAll(
  { files, index, standing, page = null }: PublishAllRequest,
  needs: PublishAllNeeds,
): Promise<readonly UploadedFile[]> {
  const missing = new Set(files.map(({ filename }) => filename));
  const progress = createUploadProgress(files);
  needs.standing(standing([...missing]));
  const uploaded = await publishFiles(needs, files, {
    index,
    page,
    onProgress: (event) => {
      const moved = progress(event);
      if (moved !== null) needs.progress?.(moved);
      tellProgress(event, needs);
      if (event.kind !== 'already-there' && event.kind !== 'stored') return;
      missing.delete(event.filename);
      needs.standing(standing([...missing]));
    },
  });
  needs.standing(standing([]));
  return uploaded;
}

function tellProgress(event: PublishEvent, needs: Pick<ReportsSteps, 'info'>): void {
  if (event.kind === 'already-there') needs.info(`${event.filename}: already there, same sha256`);
  else if (event.kind === 'stored') needs.info(`${event.filename}: uploaded`);
  else if (event.kind === 'waiting')
    needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}
