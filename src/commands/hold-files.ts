// Files in hand, with the notes and the draft that will show them: new ones, or those of a draft that a person approved.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { unmarkDraft } from '../release/draft-marker.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { checkNames } from './build-files.ts';
import { findDraft, readDraftFiles, type DraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import { draftRelease, type DraftNeeds } from './draft-release.ts';
import { prepareFiles, refuseOtherPlan, type PrepareNeeds } from './prepare-files.ts';
import { fileRules } from './file-rules.ts';
import { publishedNotes, type PublishedNotesNeeds } from './published-notes.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReleaseRoad } from './release-road.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';

export interface HeldFiles extends Omit<DraftFiles, 'draft'> {
  readonly notes: string;
  /** The draft with all files; nothing is written before this is called. */
  readonly holdDraft: () => Promise<HostedRelease>;
}

export interface HoldNeeds extends PrepareNeeds, PublishedNotesNeeds, DraftNeeds, DraftFilesNeeds {}

export async function holdFiles(road: ReleaseRoad, needs: HoldNeeds): Promise<HeldFiles> {
  const { request, files: source, planned, releases: existing } = road;
  if (source.kind === 'draft') return needs.step('Check', () => approvedFiles(road, source.digest, needs));
  const { plan, tags } = road.read;
  const { project, repositoryUrl } = request.plan;
  const rules = fileRules(project, planned.edits, request.index);
  const [files, notes] = await Promise.all([
    prepareFiles({ files: source, plan, package: planned, rules }, needs),
    publishedNotes({ plan, planned, project, repositoryUrl, edited: road.notes }, needs),
  ]);
  // Other projects of the repository have drafts too, by the same run even: theirs are in other tags.
  const format = parseTagFormat(project.configuration.tagFormat);
  const own = existing.filter(({ tag }) => readTag(format, tag) !== null);
  const draft = { ...releaseIdentity(planned), notes, owner: request.owner, files, existing: own, tags };
  return { ...files, notes, holdDraft: () => needs.step('Draft', () => draftRelease(draft, needs)) };
}

/** A draft without its tag is revived by the digest of its manifest alone. */
async function approvedFiles(
  { request, planned, releases, read }: ReleaseRoad,
  digest: string,
  needs: HoldNeeds,
): Promise<HeldFiles> {
  const { tag } = releaseIdentity(planned);
  const drafts = releases.filter((release) => release.draft && release.tag === tag);
  const draft = await findDraft(drafts, digest, needs);
  if (draft === null) throw raise(releaseErrors, 'release-draft-unknown', { tag, digest });
  const files = await readDraftFiles(draft, digest, needs);
  refuseOtherPlan(files.manifest, read.plan);
  const { publicIndex } = fileRules(request.plan.project, [], request.index);
  checkNames(files.distributions, planned, needs, publicIndex);
  return { ...files, notes: unmarkDraft(draft.body), holdDraft: async () => draft };
}
