// The tag names files that no release holds any more: the same ones again, from the build job's artifact or by building
// once more at the commit that was planned. Only the tag's digest decides whether they are the same.
import { raise } from '../findings/catalogue.ts';
import { stateErrors } from '../findings/state-errors.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readReleaseTrailers } from '../release/release-message.ts';
import type { ReleaseState } from '../release/release-state.ts';
import { compareVersions } from '../version/compare-versions.ts';
import type { Version } from '../version/version.ts';
import type { VersionTag } from '../version/version-tags.ts';
import type { CommitObjectNeeds } from './adopt-commit.ts';
import type { DraftFiles } from './draft-files.ts';
import { holdFiles, type HoldNeeds } from './hold-files.ts';
import { readMergedRelease, type MergedNeeds } from './merged-release.ts';
import { readPlan, type PlanNeeds, type PlanRead } from './read-plan.ts';
import type { ProposalRequest } from './read-proposal.ts';
import type { ReleaseRequest } from './release-request.ts';

export interface RecoverRequest {
  readonly request: ReleaseRequest;
  readonly tags: readonly VersionTag[];
  readonly releases: readonly HostedRelease[];
  readonly version: Version;
  readonly lost: Extract<ReleaseState, { kind: 'files-lost' }> & { readonly tag: string };
}

export interface RecoverNeeds extends PlanNeeds, HoldNeeds, CommitObjectNeeds, MergedNeeds {}

/** Leaves them in a new draft. Throws when they can't be had here or turn out to be others. */
export async function recoverFiles(recover: RecoverRequest, needs: RecoverNeeds): Promise<DraftFiles> {
  const { request, lost, releases } = recover;
  const { files } = request;
  if (files.kind === 'none' || files.kind === 'draft') throw lost.error;
  if (files.kind === 'dist' && files.digest !== lost.digest) throw lost.error;
  const read = await planAgain(recover, needs);
  const planned = read?.plan.packages[0];
  if (read === null || planned?.tag !== lost.tag) throw lost.error;
  const notes = await editedNotes({ request, read, planned }, needs);
  const held = await holdFiles({ request, files, read, planned, releases, notes }, needs);
  if (held.digest !== lost.digest)
    throw raise(stateErrors, 'release-files-rebuilt-differ', {
      tag: lost.tag,
      digest: lost.digest,
      seen: held.digest,
    });
  return { ...held, draft: await held.holdDraft() };
}

/** The plan as it was before this tag: its manifest names the plan's hash. Null at any other commit. */
async function planAgain(
  { request, tags, version, lost }: RecoverRequest,
  needs: RecoverNeeds,
): Promise<PlanRead | null> {
  const { sha } = request.plan.head;
  if (!(await plannedCommits(lost, needs)).includes(sha)) return null;
  const since = new Set(
    tags.filter((tag) => compareVersions(tag.version, version) >= 0).map(({ name }) => name),
  );
  const readTags = async (): Promise<readonly string[]> =>
    (await needs.readTags()).filter((name) => !since.has(name));
  try {
    return await readPlan(request.plan, { ...needs, readTags });
  } catch (error) {
    if (error instanceof UserError || error instanceof UserErrors) return null;
    throw error;
  }
}

/** The plan was made at the parent of a release commit of ours; a tag without one names the planned commit itself. */
async function plannedCommits(
  { tag, commit }: RecoverRequest['lost'],
  needs: CommitObjectNeeds,
): Promise<readonly string[]> {
  const { message, parents } = await needs.readCommit(commit);
  return readReleaseTrailers(message)?.tag === tag ? parents : [commit];
}

/** What people wrote into the release pull request that was merged. */
async function editedNotes(wanted: ProposalRequest, needs: MergedNeeds): Promise<string | null> {
  const { request, planned } = wanted;
  const { commitMode } = request.plan.project.configuration;
  if (commitMode !== 'pull-request' || planned.edits.length > 0) return null;
  return (await readMergedRelease(wanted, needs))?.notes ?? null;
}
