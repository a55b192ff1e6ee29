// Git history from values, in one pass of `git fast-import`: the same values give the same object ids, and 100,000 commits take seconds.
// https://git-scm.com/docs/git-fast-import
import { isolatedGit } from '../runner/isolated-git.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface HistoryCommit {
  readonly message: string;
  readonly author: Person;
  /** Unix seconds, author and committer alike. */
  readonly date: number;
  /** Changed files; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  /** Branch `main` by default. */
  readonly branch?: string;
  /** Where a branch begins, and what a merge merges: a branch. */
  readonly from?: string;
  readonly merge?: string;
  /** An annotated tag on this commit. */
  readonly tag?: string;
}

/** Adds the commits on top of what the repository has, and answers with the object id of the last. */
export async function importHistory(folder: string, commits: readonly HistoryCommit[]): Promise<string> {
  const existing = new Set(
    (await isolatedGit(folder)('for-each-ref', '--format=%(refname)'))
      .split('\n')
      .filter((ref) => ref !== ''),
  );
  const stream: string[] = [];
  commits.forEach((commit, index) => stream.push(commitCommand(commit, index + 1, existing)));
  stream.push(`get-mark :${commits.length}\n`);
  return (await isolatedGit(folder, {}, stream.join(''))('fast-import', '--quiet', '--force')).trim();
}

function commitCommand(commit: HistoryCommit, mark: number, existing: Set<string>): string {
  const ref = `refs/heads/${commit.branch ?? 'main'}`;
  const who = `${commit.author.name} <${commit.author.email}> ${commit.date} +0000`;
  const parent =
    commit.from === undefined ? (existing.has(ref) ? `${ref}^0` : null) : `refs/heads/${commit.from}`;
  // Only the first commit of a branch in this stream names its parent: later ones follow by themselves.
  existing.delete(ref);
  return [
    `commit ${ref}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${data(commit.message)}`,
    parent === null ? '' : `from ${parent}\n`,
    commit.merge === undefined ? '' : `merge refs/heads/${commit.merge}\n`,
    ...Object.entries(commit.files).map(([path, content]) =>
      content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`,
    ),
    '\n',
    commit.tag === undefined ? '' : `tag ${commit.tag}\nfrom :${mark}\ntagger ${who}\n${data(commit.tag)}`,
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
