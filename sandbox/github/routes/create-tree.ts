// `POST git/trees`: entries by id, with content, or removed by a null id, on top of `base_tree`.
import { editTree, MissingPath, type PathEdit } from '../git/tree-edit.ts';
import { renderTree } from '../git/git-object.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { refusal } from '../serving/answer.ts';

interface WantedEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

export async function createTree(
  objects: ObjectStore,
  body: Readonly<Record<string, unknown>>,
): Promise<string> {
  const wanted = body['base_tree'];
  const base = typeof wanted === 'string' ? await baseTree(objects, wanted) : undefined;
  const edits: PathEdit[] = [];
  for (const entry of body['tree'] as readonly WantedEntry[]) edits.push(await readEntry(objects, entry));
  try {
    return (await editTree(objects, base, edits)) ?? objects.write('tree', renderTree([])).sha;
  } catch (error) {
    if (error instanceof MissingPath) throw refusal(422, 'GitRPC::BadObjectState');
    throw error;
  }
}

/** A commit's id works too. */
async function baseTree(objects: ObjectStore, sha: string): Promise<string> {
  const tree = /^[0-9a-f]{40}$/.test(sha) ? await objects.read(`${sha}^{tree}`) : undefined;
  if (tree === undefined) throw refusal(422, 'base_tree is not a valid tree oid');
  return tree.sha;
}

async function readEntry(objects: ObjectStore, entry: WantedEntry): Promise<PathEdit> {
  const { path = '', mode = '100644', sha, content } = entry;
  if (path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase()))) {
    throw refusal(422, 'tree.path contains a malformed path component');
  }
  if (sha === null) return { path, mode, sha };
  if (sha === undefined) {
    if (content === undefined) throw refusal(422, 'Must supply either tree.sha or tree.content');
    return { path, mode, sha: objects.write('blob', Buffer.from(content)).sha };
  }
  if (mode !== '160000' && (await objects.read(sha)) === undefined) {
    throw refusal(422, `tree.sha ${sha} is not a valid ${entry.type ?? 'blob'}`);
  }
  return { path, mode, sha };
}
