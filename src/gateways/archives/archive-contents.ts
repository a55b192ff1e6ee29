// What both kinds of archive yield.

export interface ArchiveContents {
  /** Paths of the files, without folders, in the order of the archive. */
  readonly members: readonly string[];
  /** The bytes of METADATA or PKG-INFO. */
  readonly metadata: Buffer;
  /** entry_points.txt; null without one, and in an sdist. */
  readonly entryPoints: Buffer | null;
}
