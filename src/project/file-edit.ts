// A file of the release commit, whole: text in, text out. Nothing is written here.

export interface FileEdit {
  /** POSIX path relative to the repository root. */
  readonly path: string;
  /** Version text before and after; null for files that hold none (the changelog). */
  readonly from: string | null;
  readonly to: string | null;
  /** The whole new content, exact bytes. */
  readonly content: Buffer;
  /** Git mode of the file in the commit; a new file is `100644`. */
  readonly mode: string;
}
