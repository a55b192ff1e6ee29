// What a build is told.

export interface BuildOrder {
  /** Of the package, relative to the workspace. */
  readonly folder: string;
  /** Unix seconds. https://reproducible-builds.org/docs/source-date-epoch/ */
  readonly sourceDateEpoch: number;
  /** Null: sdist and wheel by the project's build backend. */
  readonly buildCommand: readonly string[] | null;
  /** Variables that tell a dynamic version its value. */
  readonly versionEnvironment: Readonly<Record<string, string>>;
}

export interface RebuildOrder extends BuildOrder {
  /** Paths in the workspace that this run edited. */
  readonly edited: readonly string[];
  /** Absolute paths of what the first build left. */
  readonly first: readonly string[];
}
