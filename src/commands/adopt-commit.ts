// Hosts without an atomic update move the branch first and make the tag after it. A run that was cut off in between left
// the release commit without its tag: the next run of the same commit makes it, and the release is finished.
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { readReleaseTrailers, tagMessage } from '../release/release-message.ts';
import { formatVersion } from '../version/format-version.ts';
import type { TagNeeds } from './commit-and-tag.ts';
import { releaseIdentity } from './release-identity.ts';

export interface CommitObjectNeeds {
  readCommit(sha: string): Promise<{
    readonly message: string;
    readonly parents: readonly string[];
    readonly tree: string;
  }>;
}

export interface AdoptNeeds extends CommitObjectNeeds, Pick<TagNeeds, 'createTag' | 'moveRefs' | 'readTree'> {
  createTree(wanted: { baseTree: string; edits: PackagePlan['edits'] }): Promise<string>;
}

export interface PlannedCommit {
  readonly plan: ReleasePlan;
  readonly planned: PackagePlan;
  /** Where the branch stands, which is not the commit that was planned. */
  readonly branchSha: string;
}

/** The manifest that the branch's newest commit names, when its content is exactly what is planned; null for any other commit. */
export async function readOwnCommit(
  { plan, planned, branchSha }: PlannedCommit,
  needs: AdoptNeeds,
): Promise<string | null> {
  const commit = await needs.readCommit(branchSha);
  const trailers = readReleaseTrailers(commit.message);
  if (trailers?.tag !== planned.tag || commit.parents.join() !== plan.head) return null;
  const tree = await needs.createTree({ baseTree: await needs.readTree(), edits: planned.edits });
  return tree === commit.tree ? trailers.digest : null;
}

/** True when the tag is there afterwards. */
export async function tagOwnCommit(
  { planned, branchSha: sha }: PlannedCommit,
  { digest, repositoryId }: { readonly digest: string; readonly repositoryId: string },
  needs: AdoptNeeds,
): Promise<boolean> {
  const { name, version, tag } = releaseIdentity(planned);
  const message = tagMessage({ name, version: formatVersion(version), tag, digest });
  const tagObject = await needs.createTag({ name: tag, commit: sha, message });
  const moved = await needs.moveRefs({ repositoryId, branch: null, from: sha, to: sha, tag, tagObject });
  if (moved instanceof Error) throw moved;
  return moved === 'moved';
}
