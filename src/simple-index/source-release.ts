// A published release of a repository, as far as an index needs it. Hostile: whoever may write to the repository wrote it.

export interface SourceAsset {
  readonly id: number;
  /** As the host names it; hosts rename assets. */
  readonly name: string;
  /** The filename that it was uploaded as, where its uploader said so. */
  readonly label: string | null;
  readonly size: number;
  /** Lower-case hex; null when the host tells none (older servers). */
  readonly sha256: string | null;
  /** What a browser would open. */
  readonly downloadUrl: string;
  /** UTC, ISO 8601 with `Z`. */
  readonly createdAt: string;
}

export interface SourceRelease {
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  readonly url: string;
  /** UTC, ISO 8601 with `Z`. */
  readonly publishedAt: string;
  readonly assets: readonly SourceAsset[];
}

/** A repository and its published releases, newest first. */
export interface ReleaseSource {
  /** `owner/name`, as the host writes it now (after renames). */
  readonly repository: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly releases: readonly SourceRelease[];
}
