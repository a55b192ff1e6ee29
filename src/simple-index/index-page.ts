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
  /** UTC, as the page writes it (PEP 700, `2026-07-08T09:10:11.123456Z`); null when it gives none. */
  readonly uploadTime: string | null;
}

export interface IndexPage {
  readonly files: readonly IndexFile[];
}
