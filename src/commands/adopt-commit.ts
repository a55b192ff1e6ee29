// Hosts without an atomic update move the branch first and make the tag after it. A run that was cut off in between left
// the release commit without its tag: the next run of the same commit makes it, and the release is resumed.
import type { HostedRelease } from '../release/hosted-release.ts';
import { readReleaseTrailers, tagMessage } from '../release/release-message.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { formatVersion } from '../version/format-version.ts';
import type { TagNeeds } from './commit-and-tag.ts';
import { findDraft, type DraftFilesNeeds } from './draft-files.ts';
import { releaseIdentity } from './release-identity.ts';

export interface AdoptRequest {
  readonly plan: ReleasePlan;
  readonly planned: PackagePlan;
  /** Where the branch stands, which is not the commit that was planned. */
  readonly branchSha: string;
  readonly repositoryId: string;
  /** Drafts of the planned tag. */
  readonly drafts: readonly HostedRelease[];
}

export interface CommitObjectNeeds {
  readCommit(sha: string): Promise<{
    readonly message: string;
    readonly parents: readonly string[];
    readonly tree: string;
  }>;
}

export interface AdoptNeeds
  extends
    CommitObjectNeeds,
    Pick<TagNeeds, 'createTag' | 'moveRefs' | 'readTree'>,
    Pick<DraftFilesNeeds, 'downloadAsset'> {
  createTree(wanted: { baseTree: string; edits: PackagePlan['edits'] }): Promise<string>;
}

/** True when the tag is there afterwards. The commit counts only when its content is exactly what is planned. */
export async function adoptCommit(request: AdoptRequest, needs: AdoptNeeds): Promise<boolean> {
  const { plan, planned, branchSha: sha, repositoryId } = request;
  const { name, version, tag } = releaseIdentity(planned);
  const commit = await needs.readCommit(sha);
  const trailers = readReleaseTrailers(commit.message);
  if (trailers?.tag !== tag || commit.parents.join() !== plan.head) return false;
  const { digest } = trailers;
  if ((await findDraft(request.drafts, digest, needs)) === null) return false;
  const tree = await needs.createTree({ baseTree: await needs.readTree(), edits: planned.edits });
  if (tree !== commit.tree) return false;
  const message = tagMessage({ name, version: formatVersion(version), tag, digest });
  const tagObject = await needs.createTag({ name: tag, commit: sha, message });
  const moved = await needs.moveRefs({ repositoryId, branch: null, from: sha, to: sha, tag, tagObject });
  if (moved instanceof Error) throw moved;
  return moved === 'moved';
}
