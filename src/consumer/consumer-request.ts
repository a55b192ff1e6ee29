// What a person asks for, and what the project's files become by it. Nothing is written here.
import type { VersionRange } from '../dependencies/version-range.ts';

/** Where the package comes from. */
export type PackageSource =
  /** Releases of a repository, through the index server of this machine. */
  | { readonly kind: 'github'; readonly repository: string }
  /** The simple index of one's own server. */
  | { readonly kind: 'index' };

export interface ConsumerRequest {
  /** As typed. */
  readonly name: string;
  /** Null: any, what is there may stay as it is. */
  readonly asked: VersionRange | null;
  /** What a new dependency gets. */
  readonly fresh: VersionRange;
  readonly source: PackageSource;
  /** Name in the configuration of uv and poetry, and root of its simple index. */
  readonly index: { readonly name: string; readonly url: string };
  /** A dependency group; null: the project's own dependencies. */
  readonly group: string | null;
}

export interface TextFile {
  /** POSIX, relative to the project's folder; absolute outside of it. */
  readonly path: string;
  readonly text: string;
}

export interface FileChange {
  readonly path: string;
  /** Null: a new file. */
  readonly before: string | null;
  readonly after: string;
}

export function newRequirement({ name, fresh }: ConsumerRequest): string {
  return `${name}${fresh.clauses}`;
}
