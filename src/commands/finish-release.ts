// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.
import type { DescribedFile } from '../distribution/described-file.ts';
import type { Manifest } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { checkAssets } from '../plan/asset-check.ts';
import { unmarkDraft } from '../plan/draft-marker.ts';
import type { HostedRelease } from '../plan/hosted-release.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { publishFiles, type PublishEvent, type PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface FinishRequest {
  readonly draft: HostedRelease;
  readonly tag: string;
  readonly manifest: Manifest;
  /** `sha256:<hex>`, as the tag names it. */
  readonly digest: string;
  readonly distributions: readonly DescribedFile[];
  /** Highest final version of all: shown as the latest release. */
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
  /** Other drafts of the same tag: from now on they can only mislead. */
  readonly rivals: readonly HostedRelease[];
}

export interface FinishNeeds extends ReportsSteps, PublishNeeds {
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
    const draft = await needs.readRelease(request.draft.id);
    const differences = checkAssets(request.manifest, request.digest, draft.assets);
    if (differences.length > 0)
      throw raise(releaseErrors, 'release-assets-differ', {
        tag: request.tag,
        differences: differences.join('; '),
      });
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
