// What the files of a project have to be: by its configuration, its sources in git, and the index that they go to.
import { trackedPaths } from '../distribution/tracked-paths.ts';
import type { FileEdit } from '../project/file-edit.ts';
import type { Configuration } from '../project/configuration.ts';
import type { Project } from '../project/project.ts';
import { type IndexProfile, publicIndexName } from '../upload/index-profile.ts';

export interface FileRules extends Pick<
  Configuration,
  'buildCommand' | 'contentCheck' | 'contentAllow' | 'reproducible'
> {
  /** Paths in git at the head and of what the release writes, relative to the package's folder; null: not known. */
  readonly tracked: readonly string[] | null;
  /** Name of the public index whose own rules hold; null for private ones, and where it is not known yet. */
  readonly publicIndex: string | null;
}

/** `index` null: the job does not know where the files go. */
export function fileRules(
  { configuration, listing, path }: Pick<Project, 'configuration' | 'listing' | 'path'>,
  edits: readonly FileEdit[],
  index: { readonly kind: IndexProfile['name']; readonly indexName: string } | null,
): FileRules {
  const { buildCommand, contentCheck, contentAllow, reproducible } = configuration;
  return {
    ...{ buildCommand, contentCheck, contentAllow, reproducible },
    tracked: trackedPaths(
      listing,
      path,
      edits.map((edit) => edit.path),
    ),
    publicIndex: index === null ? null : publicIndexName(index),
  };
}
