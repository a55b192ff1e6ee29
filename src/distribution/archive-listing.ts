// A built archive as far as two builds of the same commit can differ.

export interface ArchiveMember {
  /** As in the archive; folders end in a slash. */
  readonly path: string;
  /** Of the content, lower-case hex; null for folders and links. */
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number;
  /** Kind and permissions, `100644`, octal. */
  readonly mode: string;
  /** As the archive says it: seconds since 1970 in a tar, local time without a zone in a zip. */
  readonly time: string;
  /** `uid:gid user:group` of a tar; empty in a zip. */
  readonly owner: string;
  /** Where a link leads; empty for others. */
  readonly link: string;
}

export interface ArchiveListing {
  readonly filename: string;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  /** In the order of the archive. */
  readonly members: readonly ArchiveMember[];
  /** What the compressed wrapping says besides the members: the time in gzip's header. Empty for a zip. */
  readonly wrapping: string;
}
