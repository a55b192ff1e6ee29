// A repository as invariants ask it, after every write of every cell: without a process for each question.
import type { GitRepository } from '../../../sandbox/github/git/git-repository.ts';
import type { State } from '../../../sandbox/github/state.ts';

export function quickGit(git: GitRepository): GitRepository {
  const ancestors = new Map<string, Promise<boolean>>();
  return {
    ...git,
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
