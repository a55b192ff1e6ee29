import type { ServedFile, ServedVersion } from './served-project.ts';

/** A file that may be served, with what its place says of its project. */
export interface FoundFile {
  /** Normalised. */
  readonly project: string;
  /** As its metadata or manifest writes it. */
  readonly displayName: string;
  /** `owner/name` or a folder; for messages, and what two projects of one name differ in. */
  readonly place: string;
  readonly archived: boolean;
  readonly file: ServedFile;
  readonly version: ServedVersion;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** One sentence for each file that is left out, or whose release is not as it should be. */
  readonly warnings: readonly string[];
}

/** What a file says of itself, read out of its archive where no manifest tells it. */
export interface FileFacts {
  /** `Name` of its metadata. */
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly requiresPython: string | null;
  readonly metadata: string;
  readonly metadataSha256: string;
}

/** What could not be read out of it, and why. */
export interface UnreadFile {
  readonly problem: string;
}
