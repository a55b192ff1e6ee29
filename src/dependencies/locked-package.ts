// One package as a lock file fixes it.

export interface LockedPackage {
  /** Normalised. */
  readonly name: string;
  /** As written; null: the lock leaves it open. */
  readonly version: string | null;
  /** Where it comes from: `registry` an index, `root` the project itself, `other` a repository, an address or a folder. */
  readonly source: 'registry' | 'root' | 'other';
  /** The index as the lock names it; null: it names none. */
  readonly index: string | null;
  /** Line of the lock, from 1; null: not known. */
  readonly line: number | null;
  /** Unix milliseconds, of its first file; null: the lock does not say. */
  readonly publishedAt: number | null;
  readonly files: readonly LockedFile[];
  readonly dependencies: readonly LockedDependency[];
}

export interface LockedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface LockedDependency {
  readonly name: string;
  /** Null: the lock has one version of it only. */
  readonly version: string | null;
  /** Of the depending package; null: always. */
  readonly extra: string | null;
}
