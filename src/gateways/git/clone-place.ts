// Where a clone stands, for its set-up: also before the first commit, in a shallow clone and on a detached head.
import { webUrl } from './local-history.ts';
import type { Git } from './run-git.ts';

export interface CloneRoot {
  /** Absolute. */
  readonly root: string;
  /** The folder that git was started in, below the root, POSIX; `.` for the root. */
  readonly folder: string;
}

/** Throws `git-…`: there is no work tree. */
export async function readCloneRoot(git: Git): Promise<CloneRoot> {
  const out = (await git(['rev-parse', '--show-toplevel', '--show-prefix'])).toString('utf8');
  const [, root = '', prefix = ''] = /^(.*?)\n(.*)\n$/s.exec(out) ?? [];
  return { root, folder: prefix.replace(/\/$/, '') || '.' };
}

export function createClonePlace(git: Git) {
  const nameOf = async (args: readonly string[]): Promise<string | null> =>
    // 1: there is no such ref; 128: it is detached, in older versions of git.
    (await git(args, [0, 1, 128])).toString('utf8').trim() || null;
  const names = async (refs: string): Promise<readonly string[]> =>
    (await git(['for-each-ref', '--format=%(refname:strip=2)', refs]))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  return {
    readPlace: async () => {
      const [branch, remoteHead, branches, tags, origin] = await Promise.all([
        nameOf(['symbolic-ref', '--quiet', '--short', 'HEAD']),
        nameOf(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']),
        names('refs/heads'),
        names('refs/tags'),
        nameOf(['config', '--get', 'remote.origin.url']),
      ]);
      const defaultBranch = remoteHead?.replace(/^origin\//, '') ?? null;
      return { branch, defaultBranch, branches, tags, remote: webUrl(origin ?? '') };
    },
  };
}
