// The history that a plan is made from, as a command needs it. Two gateways meet this: git in a clone, and GitHub's API.
import type { Commit } from '../commits/commit.ts';
import type { TagRelation } from '../version/last-release.ts';

export interface Head {
  /** Short branch name; null when the head is detached or a tag. */
  readonly branch: string | null;
  readonly sha: string;
  /** Committer date, Unix seconds. */
  readonly committedAt: number;
}

export interface RelatedTag {
  readonly name: string;
  readonly relation: TagRelation;
  /** The commit that the tag names (peeled). */
  readonly sha: string;
}

export interface ReadsHistory {
  /** All tag names. */
  readTags(): Promise<readonly string[]>;
  /**
   * Relations of these tags to the head, in the order given. It may stop after the first `ancestor`; asking is one
   * request a tag for a remote history. A history that reads the commits behind the first tag for this shows each of
   * them to `early`, since the plan will most likely ask for them.
   */
  relateTags(
    names: readonly string[],
    head: string,
    early?: (commit: Commit) => void,
  ): Promise<readonly RelatedTag[]>;
  /** Commits that the head reaches and the tag does not; without a tag, the newest `limit` commits. Any order. */
  readCommits(tag: string | null, head: string, limit: number): Promise<readonly Commit[]>;
}
