// What stands on the branch of a release pull request, judged by content: ours to write anew, or with work of people
// that must not be lost.
import { createHash } from 'node:crypto';
import type { FileEdit } from '../project/file-edit.ts';
import { readPullTrailers } from './release-message.ts';

export interface BranchCommit {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly tree: string;
}

export interface ChangedFile {
  readonly path: string;
  /** Object id of the blob; null for a file that was removed. */
  readonly blob: string | null;
}

/** The branch against the commit that is planned. */
export interface BranchContent {
  readonly tip: string;
  /** The newest commit that both have. */
  readonly mergeBase: string;
  /** Commits that only the branch has, and the files that they change together. */
  readonly commits: readonly BranchCommit[];
  readonly files: readonly ChangedFile[];
  /** The host listed all of them. */
  readonly complete: boolean;
}

/** Our commit, exactly as a run made it. */
export function findOwnCommit({ commits }: BranchContent): BranchCommit | null {
  return commits.find(isOwnCommit) ?? null;
}

export function isOwnCommit({ message, tree }: BranchCommit): boolean {
  return readPullTrailers(message)?.tree === tree;
}

/** A run has made the commit that the branch ends with: nobody's work is on it but ours. */
export function isAsMade(content: BranchContent): boolean {
  if (content.commits.length === 0) return true;
  const tip = content.commits.find(({ sha }) => sha === content.tip);
  return tip !== undefined && isOwnCommit(tip);
}

/** The branch holds just these edits on top of `head`. */
export function holdsEdits(content: BranchContent, head: string, edits: readonly FileEdit[]): boolean {
  const tip = content.commits.find(({ sha }) => sha === content.tip);
  if (tip === undefined || tip.parents.join() !== head || content.files.length !== edits.length) return false;
  return touchedPaths(content.files, [], edits).length === 0;
}

/** Files with content of people: neither what our commit has nor what is planned now. `own`: the files that our commit changed. */
export function touchedPaths(
  files: readonly ChangedFile[],
  own: readonly ChangedFile[],
  edits: readonly FileEdit[],
): readonly string[] {
  const made = new Map(own.map(({ path, blob }) => [path, blob]));
  const planned = new Map(edits.map((edit) => [edit.path, edit.content]));
  const changed = files.filter(({ path, blob }) => {
    if (made.has(path) && made.get(path) === blob) return false;
    const content = planned.get(path);
    return content === undefined || blob === null || blobId(content, blob.length) !== blob;
  });
  const there = new Set(files.map(({ path }) => path));
  // What our commit changed and is as before again.
  const undone = own.filter(({ path }) => !there.has(path) && planned.has(path));
  return [...changed, ...undone].map(({ path }) => path);
}

/** Git's object id of a file, in the length (SHA-1 or SHA-256) that the repository uses. */
export function blobId(content: Buffer, length: number): string {
  const header = `blob ${content.length}\0`;
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(header)
    .update(content)
    .digest('hex');
}
