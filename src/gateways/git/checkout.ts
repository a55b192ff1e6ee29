// A person's clone, for the release from a shell: where it stands, and the tag at the end.
import { raise } from '../../findings/catalogue.ts';
import { checkoutErrors } from '../../findings/checkout-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import { readCommitObject } from './commit-object.ts';
import type { Git } from './run-git.ts';

export interface CheckoutHead {
  readonly sha: string;
  /** Unix seconds. */
  readonly committedAt: number;
  readonly changed: readonly string[];
}

export function createCheckout(git: Git) {
  return {
    /** Null outside a repository, before its first commit, and where the repository ignores the folder. */
    readState: async (): Promise<CheckoutHead | null> => {
      try {
        const [{ sha, committedAt }, status, tracked] = await Promise.all([
          readCommitObject(git, 'HEAD'),
          git(['status', '--porcelain', '-z', '--untracked-files=no', '--', '.']),
          git(['ls-files', '-z', '--', '.']),
        ]);
        return tracked.length === 0
          ? null
          : { sha, committedAt, changed: changedPaths(status.toString('utf8')) };
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },

    /** The commit that the tag names (peeled); null when there is none. */
    readLocalTag: async (tag: string): Promise<string | null> => {
      const found = await git(['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`], [0, 1]);
      return found.toString('utf8').trim() || null;
    },

    /** Signed where the person's configuration says so. */
    makeTag: async (tag: string, message: string): Promise<void> => {
      await git(['tag', '--annotate', '--message', message, '--', tag]);
    },

    /** Returns where `origin` is, without credentials. */
    pushTag: async (tag: string): Promise<string> => {
      try {
        await git(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        throw raise(checkoutErrors, 'checkout-tag-push', { tag, reason: error.happened });
      }
      return 'origin';
    },
  };
}

/** https://git-scm.com/docs/git-status#_pathname_format_notes_and_z: a renamed file is followed by its old name. */
function changedPaths(status: string): readonly string[] {
  const paths: string[] = [];
  const entries = status.split('\0').filter((entry) => entry !== '');
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as string;
    paths.push(entry.slice(3));
    if (/^[RC]/.test(entry)) at += 1;
  }
  return paths;
}
