// Refs as git keeps them while they are few: a file each. Read without a process, which takes longer than all files.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from './object-store.ts';
import type { Ref } from './refs.ts';

/** Above it one process is quicker. */
const FEW = 50;

/** By name; null when git must be asked: they are packed, many, or changing. */
export async function readLooseRefs(
  gitDir: string,
  objects: ObjectStore,
  prefix: string,
): Promise<Ref[] | null> {
  if (existsSync(join(gitDir, 'packed-refs'))) return null;
  const entries = await readdir(join(gitDir, 'refs'), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => join(entry.parentPath, entry.name).slice(gitDir.length + 1))
    .filter((name) => name.startsWith(prefix))
    .sort();
  if (names.length > FEW) return null;
  const refs = await Promise.all(
    names.map(async (name): Promise<Ref | null> => {
      const sha = await readFile(join(gitDir, name), 'utf8').catch(() => null);
      const object = sha === null ? undefined : await objects.read(sha.trim());
      return object === undefined ? null : { name, sha: object.sha, type: object.type };
    }),
  );
  return refs.every((ref) => ref !== null) ? refs : null;
}
