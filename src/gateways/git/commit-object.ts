// What a commit object says of itself.
import { raise } from '../../findings/catalogue.ts';
import { gitErrors } from '../../findings/git-errors.ts';
import type { Git } from './run-git.ts';

export interface CommitObject {
  readonly sha: string;
  /** Object id of its root tree. */
  readonly tree: string;
  /** Committer date, Unix seconds. */
  readonly committedAt: number;
}

/** `name` is a full object id or `HEAD`. */
export async function readCommitObject(git: Git, name: string): Promise<CommitObject> {
  const [object] = await git.objects([name]);
  if (object?.type === 'commit') {
    const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
    const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
    const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
    return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
  }
  throw name === 'HEAD'
    ? raise(gitErrors, 'git-no-commits', {})
    : raise(gitErrors, 'git-commit-missing', { sha: name });
}
