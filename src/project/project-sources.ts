// The tree of one commit as the project room needs it. Paths are POSIX, relative to the repository root.

export interface TreeEntry {
  readonly path: string;
  /** Git file mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /** Object id of the blob. */
  readonly sha: string;
}

/** What a command needs to read the files of one commit; met by the git gateway. */
export interface ReadsProject {
  /** All entries of the commit's tree, recursively. */
  listFiles(): Promise<readonly TreeEntry[]>;
  /** Exact bytes of the blobs at these paths; a path that is not in the tree is not in the map. */
  readFiles(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** Paths under `folder` (empty: everywhere) with the given file name suffix whose text has a line that matches the POSIX extended expression. */
  findFiles(expression: string, folder: string, suffix: string): Promise<readonly string[]>;
}
