// A distribution with what was read out of it.
import type { ArchiveFacts } from './archive-facts.ts';
import type { BuiltFile } from './built-file.ts';
import type { CoreMetadata } from './core-metadata.ts';
import type { ConsoleScript } from './console-scripts.ts';

export interface DescribedFile extends BuiltFile {
  readonly kind: 'sdist' | 'wheel';
  /** METADATA or PKG-INFO, character for character. */
  readonly metadataText: string;
  readonly metadataSha256: string;
  readonly metadata: CoreMetadata;
  /** What `import` finds after installation; empty for an sdist. */
  readonly topLevelModules: readonly string[];
  /** Empty for an sdist. */
  readonly consoleScripts: readonly ConsoleScript[];
  /** Paths in the archive, without folders, in its order. */
  readonly members: readonly string[];
  readonly archive: ArchiveFacts;
}
