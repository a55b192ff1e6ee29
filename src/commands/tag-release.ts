// The GitHub release of a version that a person has tagged: theirs, which keeps its title and notes, or a draft of this run.
// It is read anew before each write: a person may be at work on it.
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { readDraftOwner, unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { holdsManifest, manifestsOf } from '../release/release-state.ts';
import { attachFiles, type AttachNeeds } from './attach-files.ts';
import { checkDraft, hashAssets, type DraftFilesNeeds } from './draft-files.ts';
import { draftRelease, type DraftNeeds } from './draft-release.ts';
import { publishedNotes, type PublishedNotesNeeds } from './published-notes.ts';
import { isLatest, releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { refuseMovedTag, type TagCommitNeeds } from './tag-commit.ts';
import type { TagFiles } from './tag-files.ts';
import type { TaggedRoad } from './tagged-road.ts';

export interface TagReleaseNeeds
  extends
    AttachNeeds,
    DraftNeeds,
    DraftFilesNeeds,
    PublishedNotesNeeds,
    TagCommitNeeds,
    Pick<ReportsSteps, 'info' | 'warn'> {
  /** The newest, drafts included. */
  listReleases(): Promise<readonly HostedRelease[]>;
  /** The published release of a tag; null when there is none. */
  readReleaseOf(tag: string): Promise<HostedRelease | null>;
  /** Null when there is no such release any more. */
  readRelease(id: number): Promise<HostedRelease | null>;
  publishRelease(id: number, options: { tag: string; body: string; latest: boolean }): Promise<HostedRelease>;
  /** Leaves title, files and state as they are. */
  writeNotes(id: number, body: string): Promise<void>;
}

export interface HoldRequest extends TaggedRoad {
  readonly planned: PackagePlan;
  readonly files: TagFiles;
}

export interface HeldRelease {
  readonly release: HostedRelease;
  /** Made from the commits, for a release that has none. */
  readonly notes: string;
  /** Drafts with other files that earlier runs left: scratch once these files are out, until then perhaps the only copy of what the index has. */
  readonly left: readonly number[];
}

/** Releases and drafts of the tag, as they are now. */
export async function findTagReleases(
  tag: string,
  needs: TagReleaseNeeds,
): Promise<readonly HostedRelease[]> {
  const [listed, published] = await Promise.all([needs.listReleases(), needs.readReleaseOf(tag)]);
  const ofTag = listed.filter((release) => release.tag === tag && release.id !== published?.id);
  return published === null ? ofTag : [published, ...ofTag];
}

/** The only copy of what an index has in part may be such a draft. */
export async function tellLeftDrafts(tag: string, needs: TagReleaseNeeds): Promise<void> {
  for (const release of await findTagReleases(tag, needs)) {
    const [manifest] = manifestsOf(release.assets);
    if (!release.draft || readDraftOwner(release.body, 'tag') === null || manifest?.sha256 == null) continue;
    needs.warn(
      `A draft release of ${tag} holds the files of an earlier run: to publish those, run again with the input \`manifest-digest: sha256:${manifest.sha256}\`.`,
    );
  }
}

/** Files on the published release of the tag, or in a draft. Nothing is on the index yet. */
export async function holdTagRelease(request: HoldRequest, needs: TagReleaseNeeds): Promise<HeldRelease> {
  const { planned, files, read } = request;
  const { tag } = releaseIdentity(planned);
  const [notes, releases] = await Promise.all([notesOf(request, needs), findTagReleases(tag, needs)]);
  await refuseMovedTag(tag, read.plan.head, needs);
  const published = releases.find(({ draft }) => !draft);
  if (published !== undefined)
    return {
      release: await attachFiles(await hashAssets(published, needs), request, needs),
      notes,
      left: [],
    };
  const approved = releases.find(({ id }) => id === files.holder);
  if (approved !== undefined) {
    const others = releases.filter(({ id }) => id !== approved.id);
    return { release: approved, notes, left: await deleteLeftDrafts(request, others, needs) };
  }
  return { ...(await draftAnew(request, releases, notes, needs)), notes };
}

export interface PublishedTag {
  readonly url: string;
  /** As they stand on the release. */
  readonly notes: string;
}

export async function publishTagRelease(
  request: HoldRequest,
  held: HeldRelease,
  needs: TagReleaseNeeds,
): Promise<PublishedTag> {
  const { planned, read } = request;
  const { tag, version } = releaseIdentity(planned);
  await refuseMovedTag(tag, read.plan.head, needs);
  const published = await needs.readReleaseOf(tag);
  const done = published === null ? await publishHeld() : await settleOn(published, request, held, needs);
  for (const id of held.left) await needs.deleteDraft(id);
  return done;

  async function publishHeld(): Promise<PublishedTag> {
    const draft = await readHeld(request, held, needs);
    const body = unmarkDraft(draft.body);
    const { url } = await needs.publishRelease(draft.id, { tag, body, latest: isLatest(version, read.tags) });
    return { url, notes: body };
  }
}

/** Published by a person, before this run or while it worked. */
async function settleOn(
  published: HostedRelease,
  request: HoldRequest,
  { release, notes }: HeldRelease,
  needs: TagReleaseNeeds,
): Promise<PublishedTag> {
  const hashed = await hashAssets(published, needs);
  await attachFiles(hashed, request, needs);
  if (release.draft && release.id !== published.id) await needs.deleteDraft(release.id);
  const body = unmarkDraft(published.body);
  const wanted = body.trim() === '' ? notes : body;
  if (wanted !== published.body) await needs.writeNotes(published.id, wanted);
  return { url: published.url, notes: wanted };
}

/** Throws when the draft is gone, or does not hold the files any more. */
async function readHeld(
  { files: { manifest, digest } }: HoldRequest,
  { release: { id, tag } }: HeldRelease,
  needs: TagReleaseNeeds,
): Promise<HostedRelease> {
  const found = await needs.readRelease(id);
  if (found === null)
    throw raise(stateErrors, 'release-draft-gone', { tag, standing: 'its files are on the index' });
  const hashed = await hashAssets(found, needs);
  checkDraft(hashed, manifest, digest);
  return hashed;
}

function notesOf({ request, read, planned }: HoldRequest, needs: TagReleaseNeeds): Promise<string> {
  const { project, repositoryUrl } = request.plan;
  return publishedNotes({ plan: read.plan, planned, project, repositoryUrl, edited: null }, needs);
}

/** Drafts that runs have left for this tag are scratch; a person's own stays. */
async function draftAnew(
  { request, planned, read, files }: HoldRequest,
  releases: readonly HostedRelease[],
  notes: string,
  needs: TagReleaseNeeds,
): Promise<Pick<HeldRelease, 'release' | 'left'>> {
  const { fresh } = files;
  const { tag } = releaseIdentity(planned);
  if (fresh === null)
    throw raise(stateErrors, 'release-draft-gone', { tag, standing: 'nothing is on the index' });
  if (releases.some(({ body }) => readDraftOwner(body, 'tag') === null))
    needs.warn(
      `There is a draft release of ${tag} that no run for this tag has made; it stays, and ${tag} gets a release of its own.`,
    );
  const left = await deleteLeftDrafts({ request, files }, releases, needs);
  const release = await draftRelease(
    {
      ...releaseIdentity(planned),
      notes,
      kind: 'tag',
      owner: request.owner,
      files: { ...files, ...fresh },
      existing: [],
      tags: read.tags,
    },
    needs,
  );
  return { release, left };
}

/**
 * Those that can be spared at once: without a manifest, which comes before the first upload, or with the same. Returns the others: what an
 * index lists may lag behind what it holds.
 */
async function deleteLeftDrafts(
  { request: { owner: by }, files: { digest } }: Pick<HoldRequest, 'request' | 'files'>,
  releases: readonly HostedRelease[],
  needs: TagReleaseNeeds,
): Promise<readonly number[]> {
  const kept: number[] = [];
  for (const release of releases) {
    const owner = release.draft ? readDraftOwner(release.body, 'tag') : null;
    if (owner === null) continue;
    if (owner.runId !== by.runId && (await needs.readRunState(owner.runId)) !== 'finished') continue;
    const isSpare = manifestsOf(release.assets).length === 0 || holdsManifest(release, digest);
    if (isSpare) await needs.deleteDraft(release.id);
    else kept.push(release.id);
  }
  return kept;
}
