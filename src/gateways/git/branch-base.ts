// The branch that a clone's head would be merged into, and the history of both as if GitHub had tried the merge. Nothing is written.
import { createHash } from 'node:crypto';
import type { Commit } from '../../commits/commit.ts';
import { raise } from '../../findings/catalogue.ts';
import { previewErrors } from '../../findings/preview-errors.ts';
import type { ReadsHistory, RelatedTag } from '../../plan/history.ts';
import type { Git } from './run-git.ts';

export interface BranchBase {
  /** As it was found: `origin/main`, `main`. */
  readonly name: string;
  /** Full object id of its tip. */
  readonly sha: string;
  /** Commits that the head has and it has not, and the other way round. */
  readonly ahead: number;
  readonly behind: number;
}

/** Usual names, where the clone does not know the default branch of its remote. */
const USUAL = ['main', 'master'];

/** `asked`: a branch or commit; null: the default branch of `origin`. The remote's branch is what a pull request would be merged into. */
export async function findBranchBase(git: Git, head: string, asked: string | null): Promise<BranchBase> {
  const wanted = asked === null ? await usualBranches(git) : [asked];
  const names = wanted.flatMap((name) => [
    [`origin/${name}`, `refs/remotes/origin/${name}`] as const,
    [name, `refs/heads/${name}`] as const,
    ...(asked === null ? [] : [[name, name] as const]),
  ]);
  const found = await git.objects(names.map(([, ref]) => `${ref}^{commit}`));
  const at = found.findIndex((object) => object !== null);
  const [object, name] = [found[at], names[at]?.[0]];
  if (object === null || object === undefined || name === undefined)
    throw raise(previewErrors, 'preview-base-missing', {
      base: wanted.join(' or '),
      name: asked ?? (wanted.length === 1 ? (wanted[0] ?? '') : 'BRANCH'),
    });
  const counts = await git(['rev-list', '--left-right', '--count', `${object.sha}...${head}`]);
  const [behind = 0, ahead = 0] = counts.toString().trim().split(/\s+/).map(Number);
  return { name, sha: object.sha, ahead, behind };
}

async function usualBranches(git: Git): Promise<readonly string[]> {
  const out = await git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], [0, 1]);
  const name = out
    .toString()
    .trim()
    .replace(/^origin\//, '');
  return name === '' ? USUAL : [name];
}

export interface TriedHistory extends ReadsHistory {
  /** Made-up id of the merge of both. */
  readonly sha: string;
}

/** The history of a merge commit that is not there: what its parents reach. */
export function triedHistory(
  history: ReadsHistory,
  { base, head, at }: { readonly base: string; readonly head: string; readonly at: number },
): TriedHistory {
  const sha = createHash('sha256').update(`try ${base} ${head}`).digest('hex').slice(0, 40);
  const tried: Commit = {
    sha,
    parents: [base, head],
    message: `Merge ${head} into ${base}`,
    author: '',
    committedAt: at,
  };
  return {
    sha,
    readTags: () => history.readTags(),
    relateTags: async (names, of, early) => {
      if (of !== sha) return history.relateTags(names, of, early);
      const [byBase, byHead] = await Promise.all([
        history.relateTags(names, base, early),
        history.relateTags(names, head, early),
      ]);
      return relateMerge(names, byBase, byHead);
    },
    readCommits: async (tag, of, limit) => {
      if (of !== sha) return history.readCommits(tag, of, limit);
      const [mainline, branch] = await Promise.all([
        history.readCommits(tag, base, limit),
        history.readCommits(tag, head, limit),
      ]);
      const all = new Map([...mainline, ...branch].map((commit) => [commit.sha, commit]));
      return [...all.values(), tried];
    },
  };
}

/** Both may end after the first tag that is an ancestor. */
function relateMerge(
  names: readonly string[],
  byBase: readonly RelatedTag[],
  byHead: readonly RelatedTag[],
): readonly RelatedTag[] {
  const related: RelatedTag[] = [];
  for (const name of names) {
    const both = [byBase, byHead].flatMap((tags) => tags.find((tag) => tag.name === name) ?? []);
    const [first] = both;
    if (first === undefined) break;
    const isIn = both.some(({ relation }) => relation === 'ancestor' || relation === 'identical');
    related.push({ name, sha: first.sha, relation: isIn ? 'ancestor' : 'diverged' });
    if (isIn) break;
  }
  return related;
}
