// Commit object and annotated tag object, then both refs in one step with expected old values (design, section 3).
import type { UserError } from '../findings/user-error.ts';
import { releaseCommitMessage, tagMessage } from '../release/release-message.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { formatVersion } from '../version/format-version.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface TagRequest {
  readonly planned: PackagePlan;
  readonly commitMessage: string;
  readonly repositoryId: string;
  readonly branch: string | null;
  /** The commit that was planned and built. */
  readonly head: string;
  /** `sha256:<hex>` of the manifest. */
  readonly digest: string;
}

export interface TagNeeds extends ReportsSteps {
  /** Root tree of a commit, from the checkout. */
  readTree(): Promise<string>;
  createCommit(commit: {
    parent: string;
    baseTree: string;
    edits: readonly FileEdit[];
    message: string;
  }): Promise<{ readonly sha: string; readonly verified: boolean }>;
  createTag(tag: { name: string; commit: string; message: string }): Promise<string>;
  moveRefs(move: {
    repositoryId: string;
    branch: string | null;
    from: string;
    to: string;
    tag: string;
    tagObject: string;
  }): Promise<'moved' | 'branch-moved' | 'tag-exists' | UserError>;
}

export type Tagged =
  | { readonly moved: true; readonly sha: string; readonly tagObject: string }
  /** Neither ref has changed. A UserError: GitHub refused, and why. */
  | { readonly moved: false; readonly why: 'branch-moved' | 'tag-exists' | UserError };

export async function commitAndTag(request: TagRequest, needs: TagNeeds): Promise<Tagged> {
  const { planned, head } = request;
  if (planned.version === null || planned.tag === null) throw new Error('nothing is planned to tag');
  const facts = {
    name: planned.name,
    version: formatVersion(planned.version),
    tag: planned.tag,
    digest: request.digest,
  };
  // No edit, no commit: the tag names the head.
  const commits = planned.edits.length > 0;
  const sha = commits ? await commitEdits(request, facts, needs) : head;
  const tagObject = await needs.createTag({ name: planned.tag, commit: sha, message: tagMessage(facts) });
  const moved = await needs.moveRefs({
    repositoryId: request.repositoryId,
    branch: commits ? request.branch : null,
    from: head,
    to: sha,
    tag: planned.tag,
    tagObject,
  });
  return moved === 'moved' ? { moved: true, sha, tagObject } : { moved: false, why: moved };
}

async function commitEdits(
  { planned, head, commitMessage }: TagRequest,
  facts: Parameters<typeof tagMessage>[0],
  needs: TagNeeds,
): Promise<string> {
  const commit = await needs.createCommit({
    parent: head,
    baseTree: await needs.readTree(),
    edits: planned.edits,
    message: releaseCommitMessage(commitMessage, facts),
  });
  needs.info(`Commit ${commit.sha.slice(0, 7)} is ${commit.verified ? 'verified' : 'not signed'} by GitHub.`);
  return commit.sha;
}
