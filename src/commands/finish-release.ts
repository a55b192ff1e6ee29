// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import { checkAssets, describeDifferences } from '../release/asset-check.ts';
import { readDraftOwner, unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { isLastingRefusal } from '../release/lasting-refusal.ts';
import { published, stuck, tagged } from '../release/standing.ts';
import { type OutcomeFile, unservedFiles } from '../report/run-outcome.ts';
import { hashAssets } from './draft-files.ts';
import { lookOnceMore, type LastLookNeeds, type LastLookRequest } from './last-look.ts';
import { publishAll } from './publish-all.ts';
import type { PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface FinishRequest extends LastLookRequest {
  /** The commit that the tag names. */
  readonly sha: string;
  /** Highest final version of all: shown as the latest release. */
  readonly latest: boolean;
}

export interface FinishNeeds extends ReportsSteps, PublishNeeds, LastLookNeeds {
  publishRelease(id: number, options: { tag: string; body: string; latest: boolean }): Promise<HostedRelease>;
  /** A published release becomes a draft again; false where the host does not allow it. */
  redraftRelease(id: number, options: { tag: string; body: string }): Promise<boolean>;
  deleteDraft(id: number): Promise<void>;
}

export interface FinishedRelease {
  readonly url: string;
  readonly files: readonly OutcomeFile[];
}

export async function finishRelease(request: FinishRequest, needs: FinishNeeds): Promise<FinishedRelease> {
  const release = { tag: request.draft.tag, sha: request.sha, index: request.index };
  try {
    const files = needs.absent
      ? unservedFiles(request.distributions)
      : await needs.step('Publish', () => publish(request, needs));
    const url = await needs.step('Release', () => undraft(request, needs));
    needs.standing(null);
    return { url, files };
  } catch (error) {
    if (isLastingRefusal(error)) needs.standing(stuck(release));
    throw error;
  }
}

function publish(
  { draft: { tag }, sha, index, distributions }: FinishRequest,
  needs: FinishNeeds,
): Promise<readonly OutcomeFile[]> {
  const release = { tag, sha, index };
  return publishAll(
    {
      files: distributions,
      index,
      standing: (missing) => (missing.length > 0 ? tagged(release, missing) : published(release)),
    },
    needs,
  );
}

/** Gives the address of the release. */
async function undraft(request: FinishRequest, needs: FinishNeeds): Promise<string> {
  const { holder, rivals } = await lookOnceMore(request, needs);
  const isPublished = !holder.draft && readDraftOwner(holder.body) === null;
  const url = isPublished ? holder.url : await publishHolder(holder, request, needs);
  for (const { id } of rivals)
    await needs.deleteDraft(id).catch((error: unknown) => tellLeft(request, error, needs));
  return url;
}

async function publishHolder(
  holder: HostedRelease,
  request: FinishRequest,
  needs: FinishNeeds,
): Promise<string> {
  const { latest, draft } = request;
  const options = { tag: draft.tag, body: unmarkDraft(holder.body), latest };
  const release = await needs.publishRelease(holder.id, options);
  await refuseExchange(request, { ...release, body: holder.body }, needs);
  return release.url;
}

function tellLeft({ draft: { tag } }: FinishRequest, error: unknown, needs: ReportsSteps): void {
  const why = error instanceof Error ? error.message : String(error);
  needs.warn(`Another draft of ${tag} is left, which the next run removes: ${why}`);
}

/** The last look and the publication are two requests: what came between them shows in the answer. `body` still has its mark. */
async function refuseExchange(
  { manifest, digest, draft: { tag } }: FinishRequest,
  release: HostedRelease,
  needs: FinishNeeds,
): Promise<void> {
  const { id, url, assets, body } = await hashAssets(release, needs);
  const differences = checkAssets(manifest, digest, assets);
  if (differences.length === 0) return;
  const isDraft = await needs.redraftRelease(id, { tag, body });
  throw raise(stateErrors, 'release-exchanged', {
    tag,
    url,
    differences: describeDifferences(differences),
    now: isDraft ? 'it was made a draft again' : 'it could not be made a draft again',
  });
}
