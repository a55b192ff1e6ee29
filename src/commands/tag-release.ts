// The GitHub release of a version that a person has tagged: theirs, which keeps its title and notes, or a draft of this run.
import type { PackagePlan } from '../plan/release-plan.ts';
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { readDraftOwner, unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { attachFiles, type AttachNeeds } from './attach-files.ts';
import { hashAssets, type DraftFilesNeeds } from './draft-files.ts';
import { draftRelease, type DraftNeeds } from './draft-release.ts';
import type { LastLookNeeds } from './last-look.ts';
import { publishedNotes, type PublishedNotesNeeds } from './published-notes.ts';
import type { TaggedRoad } from './publish-tag.ts';
import { isLatest, releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';
import type { TagFiles } from './tag-files.ts';

export interface TagReleaseNeeds
  extends
    AttachNeeds,
    DraftNeeds,
    DraftFilesNeeds,
    PublishedNotesNeeds,
    Pick<LastLookNeeds, 'readTagRef'>,
    Pick<ReportsSteps, 'info' | 'warn'> {
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
  /** The object that the tag named when the files were put there. */
  readonly tagObject: string | null;
  readonly notes: string;
  readonly latest: boolean;
  readonly index: string;
  readonly sha: string;
}

/** Files on the published release of the tag, or in a draft. Throws before anything is uploaded to the index. */
export async function holdTagRelease(request: HoldRequest, needs: TagReleaseNeeds): Promise<HeldRelease> {
  const { planned, releases, read } = request;
  const { tag, version } = releaseIdentity(planned);
  const [notes, tagObject] = await Promise.all([notesOf(request, needs), needs.readTagRef(tag)]);
  const published = releases.find(({ draft }) => !draft);
  const release =
    published === undefined
      ? await draftAnew(request, notes, needs)
      : await attachFiles(await hashAssets(published, needs), request, needs);
  return {
    ...{ release, tagObject, notes },
    latest: isLatest(version, read.tags),
    index: request.request.index.indexName,
    sha: read.plan.head,
  };
}

/** Gives the address of the release. */
export async function publishTagRelease(held: HeldRelease, needs: TagReleaseNeeds): Promise<string> {
  const { release, notes, latest } = held;
  await refuseMovedTag(held, needs);
  if (release.draft) {
    const options = { tag: release.tag, body: unmarkDraft(release.body), latest };
    return (await needs.publishRelease(release.id, options)).url;
  }
  if (release.body.trim() === '' && notes !== '') await needs.writeNotes(release.id, notes);
  return release.url;
}

function notesOf({ request, read, planned }: HoldRequest, needs: TagReleaseNeeds): Promise<string> {
  const { project, repositoryUrl } = request.plan;
  return publishedNotes({ plan: read.plan, planned, project, repositoryUrl, edited: null }, needs);
}

/** Drafts that runs have left for this tag are scratch; a person's own stays. */
async function draftAnew(
  { request, planned, releases, read, files }: HoldRequest,
  notes: string,
  needs: TagReleaseNeeds,
): Promise<HostedRelease> {
  const { fresh } = files;
  if (fresh === null) return approvedDraft(releases, files);
  const { tag } = releaseIdentity(planned);
  if (releases.some(({ draft, body }) => draft && readDraftOwner(body) === null))
    needs.warn(
      `There is a draft release of ${tag} that a person has made; it stays, and ${tag} gets a release of its own.`,
    );
  await deleteLeftDrafts(request.owner.runId, releases, needs);
  const { tags } = read;
  return draftRelease(
    {
      ...releaseIdentity(planned),
      notes,
      owner: request.owner,
      files: { ...files, ...fresh },
      existing: [],
      tags,
    },
    needs,
  );
}

/** The draft whose digest was given. */
function approvedDraft(releases: readonly HostedRelease[], { digest }: TagFiles): HostedRelease {
  const found = releases.find(({ draft }) => draft);
  if (found === undefined) throw new Error(`no draft holds ${digest}`);
  return found;
}

async function deleteLeftDrafts(
  runId: string,
  releases: readonly HostedRelease[],
  needs: TagReleaseNeeds,
): Promise<void> {
  for (const { id, draft, body } of releases) {
    const owner = draft ? readDraftOwner(body) : null;
    if (owner === null) continue;
    if (owner.runId === runId || (await needs.readRunState(owner.runId)) === 'finished')
      await needs.deleteDraft(id);
  }
}

async function refuseMovedTag(
  { release: { tag }, tagObject, index, sha }: HeldRelease,
  needs: TagReleaseNeeds,
): Promise<void> {
  const seen = await needs.readTagRef(tag);
  if (seen === tagObject) return;
  const what = seen === null ? 'deleted' : 'moved';
  throw raise(targetErrors, 'tag-moved', { tag, what, index, sha: sha.slice(0, 7) });
}
