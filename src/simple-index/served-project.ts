// What an index of ours serves of one project: the value that pages are rendered from, whatever its files come from.

/** Where the bytes of a file are. */
export type FileOrigin =
  /** An asset of a GitHub release. `repository`: `owner/name`; `downloadUrl`: what a browser would open (no use for private ones). */
  | { readonly kind: 'asset'; readonly repository: string; readonly id: number; readonly downloadUrl: string }
  /** Absolute path on this machine. */
  | { readonly kind: 'path'; readonly path: string };

export interface ServedFile {
  readonly filename: string;
  /** PEP 440, canonical. */
  readonly version: string;
  readonly origin: FileOrigin;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly requiresPython: string | null;
  /** The METADATA or PKG-INFO text (PEP 658); null when it is not known. */
  readonly metadata: string | null;
  /** sha256 of its bytes, lower-case hex. */
  readonly metadataSha256: string | null;
  /** UTC, ISO 8601 with `Z` (PEP 700). */
  readonly uploadTime: string;
  /** False, or the reason (which may be empty). PEP 592. */
  readonly yanked: string | false;
  /** Address of the file's attestations (PEP 740); null: none. */
  readonly provenance: string | null;
}

/** PEP 792. https://packaging.python.org/en/latest/specifications/project-status-markers/ */
export interface ProjectStatus {
  readonly status: 'active' | 'archived' | 'quarantined' | 'deprecated';
  readonly reason: string | null;
}

/** For people; installers never see it. */
export interface ServedVersion {
  readonly version: string;
  /** Markdown of the release's notes; hostile. */
  readonly notes: string;
  /** Of the release; null for files of a folder. */
  readonly url: string | null;
  /** UTC, ISO 8601 with `Z`. */
  readonly publishedAt: string;
}

export interface ServedProject {
  /** Normalised (PEP 503). */
  readonly name: string;
  /** As its metadata writes it. */
  readonly displayName: string;
  /** One line; empty when the metadata has none. */
  readonly summary: string;
  /** By version, highest first, then by filename. */
  readonly files: readonly ServedFile[];
  /** Of every version that has files, highest first. */
  readonly versions: readonly ServedVersion[];
  readonly status: ProjectStatus;
}
