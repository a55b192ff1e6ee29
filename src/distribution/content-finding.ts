// What is in a distribution and should not be, or should be and is not.

export type ContentRule =
  | 'content-secret-file'
  | 'content-secret-text'
  | 'content-junk'
  | 'content-stray'
  | 'content-sdist-incomplete'
  | 'content-sdist-untracked'
  | 'content-wheel-incomplete'
  | 'content-wheel-untyped'
  | 'content-wheel-empty';

export interface ContentFinding {
  readonly rule: ContentRule;
  /** The distribution. */
  readonly filename: string;
  /** In the distribution, without the folder at the top of an sdist; a folder ends in a slash. */
  readonly path: string;
  /** More about it, for people; null for nothing. */
  readonly note: string | null;
  /** No doubt, and nothing that a release mends: it fails although findings only warn. */
  readonly certain: boolean;
}
