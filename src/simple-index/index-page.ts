// What a simple index (PEP 503, PEP 691) says of one project.

export interface IndexFile {
  readonly filename: string;
  /** Absolute. */
  readonly url: string;
  /** Lower-case hex; null when the page gives none. */
  readonly sha256: string | null;
  readonly size: number | null;
  readonly requiresPython: string | null;
  /** False, or the reason (which may be empty). */
  readonly yanked: string | false;
}

export interface IndexPage {
  readonly files: readonly IndexFile[];
}
