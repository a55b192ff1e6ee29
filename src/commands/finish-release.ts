// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.
import { unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { checkDraft, hashAssets, type DraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import { publishFiles, type PublishEvent, type PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface FinishRequest extends DraftFiles {
  /** Highest final version of all: shown as the latest release. */
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
  /** Other drafts of the same tag: from now on they can only mislead. */
  readonly rivals: readonly HostedRelease[];
}

export interface FinishNeeds extends ReportsSteps, PublishNeeds, Pick<DraftFilesNeeds, 'downloadAsset'> {
  readRelease(id: number): Promise<HostedRelease>;
  publishRelease(id: number, options: { body: string; latest: boolean }): Promise<HostedRelease>;
  deleteDraft(id: number): Promise<void>;
}

export interface FinishedRelease {
  readonly url: string;
  readonly files: readonly UploadedFile[];
}

export async function finishRelease(request: FinishRequest, needs: FinishNeeds): Promise<FinishedRelease> {
  const files = await needs.step('Publish', () =>
    publishFiles(needs, request.distributions, {
      index: request.index,
      onProgress: (event) => tellProgress(event, needs),
    }),
  );
  const url = await needs.step('Release', async () => {
    const draft = await hashAssets(await needs.readRelease(request.draft.id), needs);
    checkDraft(draft, request.manifest, request.digest);
    await Promise.all(request.rivals.map((rival) => needs.deleteDraft(rival.id)));
    const body = unmarkDraft(draft.body);
    return (await needs.publishRelease(draft.id, { body, latest: request.latest })).url;
  });
  return { url, files };
}

function tellProgress(event: PublishEvent, needs: ReportsSteps): void {
  if (event.kind === 'already-there') needs.info(`${event.filename}: already there, same sha256`);
  else if (event.kind === 'stored') needs.info(`${event.filename}: uploaded`);
  else if (event.kind === 'waiting')
    needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}
