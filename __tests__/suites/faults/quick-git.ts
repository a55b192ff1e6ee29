// A repository as invariants ask it, after every write of every cell: without a process for each question.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitRepository } from '../../../sandbox/github/git/git-repository.ts';
import type { Ref } from '../../../sandbox/github/git/refs.ts';
import type { State } from '../../../sandbox/github/state.ts';

export function quickGit(git: GitRepository): GitRepository {
  const ancestors = new Map<string, Promise<boolean>>();
  return {
    ...git,
    refs: (prefix) => looseRefs(git, prefix),
    isAncestor: (old, young) => {
      const key = `${old} ${young}`;
      const known = ancestors.get(key) ?? git.isAncestor(old, young);
      ancestors.set(key, known);
      return known;
    },
  };
}

/** The state with quick repositories; ids are found again, so nothing is asked of a commit twice. */
export function quickState(): (state: State) => State {
  const known = new Map<GitRepository, GitRepository>();
  return (state) => {
    const repositories = [...state.repositories].map(([name, repository]) => {
      const git = known.get(repository.git) ?? quickGit(repository.git);
      known.set(repository.git, git);
      return [name, { ...repository, git }] as const;
    });
    return { ...state, repositories: new Map(repositories) };
  };
}

/** The sandbox never packs refs. */
async function looseRefs(git: GitRepository, prefix: string): Promise<Ref[]> {
  const entries = await readdir(join(git.gitDir, 'refs'), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name).slice(git.gitDir.length + 1))
    .filter((name) => name.startsWith(prefix))
    .sort();
  const refs = await Promise.all(
    names.map(async (name): Promise<Ref | null> => {
      const sha = await readFile(join(git.gitDir, name), 'utf8').catch(() => null);
      const object = sha === null ? undefined : await git.objects.read(sha.trim());
      return object === undefined ? null : { name, sha: object.sha, type: object.type };
    }),
  );
  return refs.filter((ref) => ref !== null);
}
