// A tree made from another by path: what `POST git/trees` with `base_tree` does.
import { parseTree, renderTree, type TreeEntry } from './git-object.ts';
import type { ObjectStore } from './object-store.ts';

export interface PathEdit {
  readonly path: string;
  readonly mode: string;
  /** null removes the path. */
  readonly sha: string | null;
}

/** Thrown when a path that should be removed isn't there. */
export class MissingPath extends Error {
  override readonly name = 'MissingPath';
}

/** The id of the new tree; `undefined` when nothing is left in it. */
export async function editTree(
  objects: ObjectStore,
  base: string | undefined,
  edits: readonly PathEdit[],
): Promise<string | undefined> {
  const entries = new Map<string, TreeEntry>();
  for (const entry of base === undefined ? [] : await readTree(objects, base)) entries.set(entry.name, entry);

  const deeper = new Map<string, PathEdit[]>();
  for (const edit of edits) {
    const slash = edit.path.indexOf('/');
    if (slash === -1) {
      applyHere(entries, edit);
      continue;
    }
    const folder = edit.path.slice(0, slash);
    const inside = deeper.get(folder) ?? [];
    inside.push({ ...edit, path: edit.path.slice(slash + 1) });
    deeper.set(folder, inside);
  }
  for (const [name, inside] of deeper) {
    const existing = entries.get(name);
    const sha = await editTree(objects, existing?.mode === '40000' ? existing.sha : undefined, inside);
    if (sha === undefined) entries.delete(name);
    else entries.set(name, { mode: '40000', name, sha });
  }
  return entries.size === 0 ? undefined : objects.write('tree', renderTree([...entries.values()])).sha;
}

function applyHere(entries: Map<string, TreeEntry>, { path, mode, sha }: PathEdit): void {
  if (sha !== null) entries.set(path, { mode: mode.replace(/^0+/, ''), name: path, sha });
  else if (!entries.delete(path)) throw new MissingPath(path);
}

export async function readTree(objects: ObjectStore, sha: string): Promise<TreeEntry[]> {
  const tree = await objects.read(sha);
  return tree?.type === 'tree' ? parseTree(tree.body) : [];
}
