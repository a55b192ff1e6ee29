// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import { checkAssets, describeDifferences } from '../release/asset-check.ts';
import { readDraftOwner, unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { findHolder, holdsManifest, publishedOther } from '../release/release-state.ts';
import { published } from '../release/standing.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { assetsDiffer, hashAssets, type DraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import { publishFiles, type PublishEvent, type PublishNeeds } from './publish-files.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface FinishRequest extends DraftFiles {
  /** Highest final version of all: shown as the latest release. */
  readonly latest: boolean;
  /** The index, for people. */
  readonly index: string;
  /** Other drafts of the same tag that are known: from now on they can only mislead. */
  readonly rivals: readonly HostedRelease[];
}

export interface FinishNeeds extends ReportsSteps, PublishNeeds, Pick<DraftFilesNeeds, 'downloadAsset'> {
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null when there is no such release any more. */
  readRelease(id: number): Promise<HostedRelease | null>;
  publishRelease(id: number, options: { tag: string; body: string; latest: boolean }): Promise<HostedRelease>;
  deleteDraft(id: number): Promise<void>;
}

export interface FinishedRelease {
  readonly url: string;
  readonly files: readonly UploadedFile[];
}

export async function finishRelease(request: FinishRequest, needs: FinishNeeds): Promise<FinishedRelease> {
  const { draft, index } = request;
  const files = await needs.step('Publish', () =>
    publishFiles(needs, request.distributions, {
      index,
      onProgress: (event) => tellProgress(event, needs),
    }),
  );
  needs.standing(published(draft.tag, index));
  const url = await needs.step('Release', async () => {
    const { holder, rivals } = await lookOnceMore(request, needs);
    await Promise.all(rivals.map(({ id }) => needs.deleteDraft(id)));
    return (await publishHolder(holder, request, needs)).url;
  });
  needs.standing(null);
  return { url, files };
}

async function publishHolder(
  holder: HostedRelease,
  request: FinishRequest,
  needs: FinishNeeds,
): Promise<HostedRelease> {
  if (!holder.draft && readDraftOwner(holder.body) === null) return holder;
  const { latest, draft } = request;
  const options = { tag: draft.tag, body: unmarkDraft(holder.body), latest };
  const release = await needs.publishRelease(holder.id, options);
  await refuseExchange(request, release, needs);
  return release;
}

/** The last look and the publication are two requests: what came between them shows in the answer. */
async function refuseExchange(
  { manifest, digest }: FinishRequest,
  release: HostedRelease,
  needs: Pick<DraftFilesNeeds, 'downloadAsset'>,
): Promise<void> {
  const { tag, url, assets } = await hashAssets(release, needs);
  const differences = checkAssets(manifest, digest, assets);
  if (differences.length > 0)
    throw raise(stateErrors, 'release-exchanged', {
      tag,
      url,
      differences: describeDifferences(differences),
    });
}

/** Milliseconds; a host may show what was written a moment ago only later. */
const LOOKS_AGAIN = [1000, 2000, 4000];

interface LastLook {
  /** Holds the files; published already where another run or a person was faster. */
  readonly holder: HostedRelease;
  /** All other drafts of runs for this tag. */
  readonly rivals: readonly HostedRelease[];
}

/** What is there now, looked at again while something is missing in it. */
async function lookOnceMore(request: FinishRequest, needs: FinishNeeds): Promise<LastLook> {
  const { draft, manifest, digest, index } = request;
  const { id, tag } = draft;
  for (let looks = 0; ; looks += 1) {
    const listed = (await needs.listReleases()).filter((release) => release.tag === tag);
    const releases = await Promise.all(listed.map((release) => hashAssets(release, needs)));
    refuseOther(releases, digest);
    // Two runs of one push can make the very same tag: both go on with the same draft, and none removes what the other publishes.
    const holder =
      findHolder(releases, digest) ??
      releases.find((release) => release.id === id) ??
      (await readDraft(id, needs));
    const differences = holder === null ? [] : checkAssets(manifest, digest, holder.assets);
    if (holder !== null && differences.length === 0)
      return { holder, rivals: otherDrafts(releases, request, holder.id) };
    const delay = LOOKS_AGAIN[looks];
    if (delay === undefined || differences.some(({ isMissing }) => !isMissing))
      throw holder === null
        ? raise(stateErrors, 'release-draft-gone', { tag, standing: `its files are on ${index}` })
        : assetsDiffer(tag, differences);
    await needs.wait(delay);
  }
}

function refuseOther(releases: readonly HostedRelease[], digest: string): void {
  const other = releases.find((release) => !release.draft && !holdsManifest(release, digest));
  if (other !== undefined) throw publishedOther(other, digest);
}

/** GitHub lists the newest hundred. */
async function readDraft(id: number, needs: FinishNeeds): Promise<HostedRelease | null> {
  const found = await needs.readRelease(id);
  return found === null ? null : hashAssets(found, needs);
}

/** Only drafts of runs: what a person has prepared for this tag is the person's. */
function otherDrafts(
  releases: readonly HostedRelease[],
  { rivals }: FinishRequest,
  kept: number,
): readonly HostedRelease[] {
  const seen = new Map([...rivals, ...releases].map((release) => [release.id, release]));
  return [...seen.values()].filter(
    ({ draft, id, body }) => draft && id !== kept && readDraftOwner(body) !== null,
  );
}

function tellProgress(event: PublishEvent, needs: ReportsSteps): void {
  if (event.kind === 'already-there') needs.info(`${event.filename}: already there, same sha256`);
  else if (event.kind === 'stored') needs.info(`${event.filename}: uploaded`);
  else if (event.kind === 'waiting')
    needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}
