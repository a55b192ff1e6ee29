// How tags stand to the head. Asking git for all tags at once walks the whole history, seconds in an old repository;
// so the highest tag is judged by the range that is read anyway, the next few one by one, and only then all others.
import type { Commit } from '../../commits/commit.ts';
import type { ReadsHistory, RelatedTag } from '../../plan/history.ts';
import type { TagRelation } from '../../version/last-release.ts';
import type { RangeReader } from './range-reader.ts';
import type { Git } from './run-git.ts';

const ONE_BY_ONE = 8;

export function createTagRelations(
  git: Git,
  readRange: RangeReader['readRange'],
): ReadsHistory['relateTags'] {
  return async (names, head, early) => {
    const [highest, ...lower] = names;
    if (highest === undefined) return [];
    const range = readRange(highest, head, early);
    const related = [await relateByRange(git, highest, head, range)];
    for (const name of lower.slice(0, ONE_BY_ONE)) {
      if (related.at(-1)?.relation === 'ancestor') return related;
      related.push(await relateOne(git, name, head));
    }
    if (related.at(-1)?.relation === 'ancestor') return related;
    return [...related, ...(await relateAll(git, lower.slice(ONE_BY_ONE), head))];
  };
}

/**
 * A tag is a proper ancestor exactly if a commit of the range behind it has it as a parent: on the way from the head
 * to the tag, the commit just before the tag can't be reached from the tag. Without a range, the tag holds the head.
 */
async function relateByRange(
  git: Git,
  name: string,
  head: string,
  range: Promise<readonly Commit[]>,
): Promise<RelatedTag> {
  // For a tag that names no commit git fails here; nobody waits for it then.
  range.catch(() => undefined);
  const sha = await peel(git, name);
  if (sha === null) return { name, relation: 'diverged', sha: '' };
  if (sha === head) return { name, relation: 'identical', sha };
  const commits = await range;
  if (commits.length === 0) return { name, relation: 'descendant', sha };
  const isParent = commits.some(({ parents }) => parents.includes(sha));
  return { name, relation: isParent ? 'ancestor' : 'diverged', sha };
}

async function relateOne(git: Git, name: string, head: string): Promise<RelatedTag> {
  const sha = await peel(git, name);
  if (sha === null) return { name, relation: 'diverged', sha: '' };
  if (sha === head) return { name, relation: 'identical', sha };
  // The best common ancestor is the tag or the head itself when one of them contains the other.
  const base = (await git(['merge-base', head, sha], [0, 1])).toString().trim();
  return { name, relation: base === sha ? 'ancestor' : base === head ? 'descendant' : 'diverged', sha };
}

/** The commit that a tag names; null for a tag of a file or folder. */
async function peel(git: Git, name: string): Promise<string | null> {
  const [commit] = await git.objects([`refs/tags/${name}^{commit}`]);
  return commit?.sha ?? null;
}

async function relateAll(git: Git, names: readonly string[], head: string): Promise<readonly RelatedTag[]> {
  if (names.length === 0) return [];
  const list = async (...filter: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const format = '%(refname:strip=2)%00%(objectname)%00%(*objectname)';
    const out = await git(['tag', '--list', `--format=${format}`, ...filter]);
    return new Map(
      out
        .toString('utf8')
        .split('\n')
        .map((line) => {
          const [name = '', sha = '', peeled = ''] = line.split('\0');
          return [name, peeled || sha];
        }),
    );
  };
  const [all, merged, containing] = await Promise.all([
    list(),
    list('--merged', head),
    list('--contains', head),
  ]);
  return names.map((name) => {
    const sha = all.get(name) ?? '';
    return { name, relation: judge(name, sha === head, merged, containing), sha };
  });
}

function judge(
  name: string,
  isHead: boolean,
  merged: ReadonlyMap<string, string>,
  containing: ReadonlyMap<string, string>,
): TagRelation {
  if (isHead) return 'identical';
  if (merged.has(name)) return 'ancestor';
  return containing.has(name) ? 'descendant' : 'diverged';
}
