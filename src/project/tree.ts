// The files of the commit by path, and which paths of the project may be read and edited.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { nearName } from '../findings/near-name.ts';
import { projectErrors } from '../findings/project-errors.ts';
import type { TreeEntry } from './project-sources.ts';

export type Tree = ReadonlyMap<string, TreeEntry>;

const SYMBOLIC_LINK = '120000';

export function treeOf(listing: readonly TreeEntry[]): Tree {
  return new Map(listing.map((entry) => [entry.path, entry]));
}

/** `folder` is `.` or a folder; the result is relative to the repository root. Null when the path leaves the repository. */
export function pathBelow(folder: string, path: string): string | null {
  if (path === '' || posix.isAbsolute(path) || /^[a-z]:|[\\\0]/i.test(path)) return null;
  const joined = posix.join(folder, path);
  return joined === '..' || joined.startsWith('../') ? null : joined.replace(/\/$/, '');
}

/** The path of a file that `place` names in the project's configuration; an error when it can't be read and edited safely. */
export function declaredFile(tree: Tree, folder: string, path: string, place: string): string {
  const full = pathBelow(folder, path);
  if (full === null) throw raise(projectErrors, 'version-file-outside', { path, place });
  refuseSymbolicLink(tree, full);
  if (tree.has(full)) return full;
  const near = nearName(full, [...tree.keys()]);
  const hint = near === null ? '' : ` Is it ${near}?`;
  throw raise(projectErrors, 'version-file-missing', { path: full, place, hint });
}

/** Neither the file nor a folder on the way to it may be a link. */
export function refuseSymbolicLink(tree: Tree, path: string): void {
  for (let part = path; part !== '.'; part = posix.dirname(part))
    if (tree.get(part)?.mode === SYMBOLIC_LINK)
      throw raise(projectErrors, 'project-file-symlink', { path, part });
}

export function isFile(tree: Tree, path: string): boolean {
  return tree.get(path)?.mode.startsWith('100') ?? false;
}
