// What both kinds of archive yield.
import type { ArchiveFacts } from '../../distribution/archive-facts.ts';

export interface ArchiveContents extends Omit<ArchiveFacts, 'entryPoints'> {
  /** Paths of the files, without folders, in the order of the archive. */
  readonly members: readonly string[];
  /** The bytes of METADATA or PKG-INFO. */
  readonly metadata: Buffer;
  /** entry_points.txt; null without one, and in an sdist. */
  readonly entryPoints: Buffer | null;
}
