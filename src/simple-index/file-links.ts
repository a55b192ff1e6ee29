// Where pages say that the files are: the one thing that differs between an index on a static host and a server.
import type { ServedFile } from './served-project.ts';

export interface FileLinks {
  /** Absolute, or relative to the project's page; without a fragment. Its last part is the filename, percent-encoded, or pip ignores the file. */
  readonly url: (file: ServedFile) => string;
  /** Whether the file's metadata is served at `url` + `.metadata` (PEP 658). */
  readonly hasMetadata: (file: ServedFile) => boolean;
}
