// A person's clone, for the release from a shell: where it stands, and the tag at the end.
import { raise } from '../../findings/catalogue.ts';
import { checkoutErrors } from '../../findings/checkout-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import { readCommitObject } from './commit-object.ts';
import { nullSeparated } from './null-separated.ts';
import type { Git } from './run-git.ts';

export interface CheckoutHead {
  readonly sha: string;
  /** Unix seconds. */
  readonly committedAt: number;
  readonly changed: readonly string[];
}

/** Nothing is wrong: there is no repository, no commit in it, or no git on this machine. */
const NO_COMMIT: readonly string[] = [
  'git-not-a-repository',
  'git-no-commits',
  'git-object-missing',
  'git-missing',
];

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
          : { sha, committedAt, changed: changedPaths(nullSeparated(status)) };
      } catch (error) {
        if (error instanceof UserError && NO_COMMIT.includes(error.code)) return null;
        throw error;
      }
    },

    /** The commit that the tag names (peeled); null when there is none. */
    readLocalTag: async (tag: string): Promise<string | null> => {
      const found = await git(['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`], [0, 1]);
      return found.toString('utf8').trim() || null;
    },

    /** Throws `checkout-origin-refused` when origin can't be asked. */
    readRemoteTag: async (tag: string): Promise<string | null> => {
      const refs = [`refs/tags/${tag}`, `refs/tags/${tag}^{}`];
      const listed = await orOriginRefused(tag, git(['ls-remote', 'origin', ...refs]));
      const found = new Map(
        listed
          .toString('utf8')
          .split('\n')
          .map((line) => line.split('\t'))
          .map(([sha = '', ref = '']) => [ref, sha]),
      );
      return found.get(`refs/tags/${tag}^{}`) ?? found.get(`refs/tags/${tag}`) ?? null;
    },

    /** Logs in and asks origin, which then is sent nothing. Hooks run neither here nor at the push. */
    tryPushTag: async (tag: string, sha: string): Promise<void> => {
      const push = ['push', '--quiet', '--dry-run', 'origin', `${sha}:refs/tags/${tag}`];
      await orOriginRefused(tag, git(push));
    },

    /** Signed where the person's configuration says so. */
    makeTag: async (tag: string, sha: string, message: string): Promise<void> => {
      await git(['tag', '--annotate', '--message', message, '--', tag, sha]);
    },

    /** Returns where `origin` is, without credentials. */
    pushTag: async (tag: string): Promise<string> => {
      try {
        await git(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        throw raise(checkoutErrors, 'checkout-tag-push', { tag, reason: reasonOf(error) });
      }
      return 'origin';
    },
  };
}

async function orOriginRefused<Value>(tag: string, asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw raise(checkoutErrors, 'checkout-origin-refused', { tag, reason: reasonOf(error) });
  }
}

/** Git's advice to a person at its own prompt. */
const ADVICE = /^(?:hint:|Please make sure you have the correct access rights|and the repository exists\.)/;

/** What git said, inside a sentence and without the user and password of an address. */
function reasonOf({ happened }: UserError): string {
  return happened
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !ADVICE.test(line))
    .join(' ')
    .replace(/\.$/, '')
    .replace(/:\/\/[^\s/@]+@/g, '://');
}

/** https://git-scm.com/docs/git-status#_pathname_format_notes_and_z: a renamed file is followed by its old name. */
function changedPaths(entries: readonly string[]): readonly string[] {
  const paths: string[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as string;
    paths.push(entry.slice(3));
    if (/^[RC]/.test(entry)) at += 1;
  }
  return paths;
}
