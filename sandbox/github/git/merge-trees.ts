// Merging without a working tree: https://git-scm.com/docs/git-merge-tree
import { type Commit, type GitRepository } from './git-repository.ts';
import { renderCommit } from './git-object.ts';
import { tryGit } from './run-git.ts';

/** The tree of both; undefined when they conflict. */
export async function mergeTrees(
  git: GitRepository,
  ours: string,
  theirs: string,
): Promise<string | undefined> {
  if (await git.isAncestor(ours, theirs)) return (await git.commit(theirs))?.tree;
  const { code, stdout } = await tryGit(git.gitDir, ['merge-tree', '--write-tree', ours, theirs]);
  return code === 0 ? stdout.toString().split('\n')[0] : undefined;
}

/** What a commit changes, on top of another; undefined when that conflicts. */
export async function pickedTree(
  git: GitRepository,
  commit: Commit,
  onto: Commit,
): Promise<string | undefined> {
  const [parent] = commit.parents;
  if (parent === undefined || parent === onto.sha) return commit.tree;
  // merge-tree of this git takes no base, so the tip is grafted onto the commit's parent, which then is the base.
  const body = renderCommit({ ...onto, parents: [parent], signature: null });
  return mergeTrees(git, git.objects.write('commit', body).sha, commit.sha);
}
