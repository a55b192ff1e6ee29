// What the commits room says of each commit of a range: its effect on the version and the notes, and why.
import type { Bump } from './bump.ts';
import type { Commit } from './commit.ts';

export type CommitStatus =
  /** Bumps the version. */
  | 'counted'
  /** In the notes by `bump-rules` or `notes`, without a bump. */
  | 'listed'
  /** Recognised; neither in the notes nor a bump. */
  | 'hidden'
  /** Reverted inside the range, or the revert that did it. */
  | 'cancelled'
  /** Not a conventional commit. */
  | 'unparsed';

/** One change that a message states: the header's own, or one item of a squash body. */
export interface Change {
  readonly header: string;
  /** Lower case; `revert` for every form of revert; null when the header is not conventional. */
  readonly type: string | null;
  readonly scope: string | null;
  readonly breaking: boolean;
  /** Before the 0.x rule. Null when the change does not count, also when it is cancelled. */
  readonly bump: Bump | null;
  /** The header's text after the colon; the whole header when it is not conventional. */
  readonly description: string;
  /** Texts of breaking-change footers (empty when only `!` marks it). */
  readonly breakingNotes: readonly string[];
}

/** A near miss or an ambiguity, with the mend: `feat:x` has no space after the colon, and so on. */
export interface CommitWarning {
  readonly code: string;
  readonly message: string;
}

export interface ClassifiedCommit extends Change {
  readonly commit: Commit;
  readonly status: CommitStatus;
  /** Short reason for people: `type feat`, `breaking footer`, `reverted by 1a2b3c4`, `merge commit`. */
  readonly why: string;
  /** Pull request number from the header's closing `(#n)` or a merge header; null when the text names none. */
  readonly pull: number | null;
  /** Conventional items of a squash body, in order; empty for an ordinary commit. */
  readonly parts: readonly Change[];
  readonly warnings: readonly CommitWarning[];
}
