// The files of a project in git, as its distributions would have them.
import type { TreeEntry } from '../project/project-sources.ts';

/**
 * Paths relative to the project's folder (`.` for the root of the repository); `written` are those that the release itself
 * writes, a new changelog for example. A submodule is one path, which stands for everything below it.
 */
export function trackedPaths(
  listing: readonly Pick<TreeEntry, 'path'>[],
  folder: string,
  written: readonly string[],
): readonly string[] {
  const start = folder === '.' ? '' : `${folder}/`;
  const paths = new Set([...listing.map(({ path }) => path), ...written]);
  return [...paths].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}
