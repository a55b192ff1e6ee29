// A commit as git or GitHub gives it, before anything is read into it.

export interface Commit {
  /** Full object id, lower-case hex. */
  readonly sha: string;
  /** Object ids of the parents; two or more for a merge. */
  readonly parents: readonly string[];
  /** The whole message, line ends as written. Untrusted text. */
  readonly message: string;
  /** Git author name. Untrusted text. */
  readonly author: string;
  /** Committer date, Unix seconds. */
  readonly committedAt: number;
}

/** Object ids are shown with 7 digits (design, section 2). */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
