// An index as the content of a branch, by one commit when something changed: git objects first, which nobody sees, then the branch.
// https://docs.github.com/en/rest/git
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { raise } from '../../findings/catalogue.ts';
import { indexBuildErrors } from '../../findings/index-build-errors.ts';
import { INDEX_DOCUMENT } from '../../simple-index/index-document.ts';
import { INDEX_ENTRIES, type IndexTree } from '../../simple-index/index-tree.ts';
import type { IndexOutput } from '../index-output.ts';
import type { GitHubClient } from './octokit.ts';
import { readRef } from './ref-move.ts';
import { failureText, hasStatus, tell } from './request-failure.ts';

interface BranchEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

interface BranchState {
  /** Its commit. */
  readonly head: string;
  /** At its root. */
  readonly root: readonly BranchEntry[];
  /** Ids of the files below, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Characters of texts in one request for a tree: GitHub takes some megabytes. */
const MOST_TEXT = 2_000_000;
const SHOWN = 3;
const MESSAGE = 'chore: build the package index';

export function createBranchOutput(client: GitHubClient, branch: string): IndexOutput {
  // What is written was worked out from what was read here; null: there was no branch.
  let from: { readonly head: string | null } | undefined;
  return {
    readDocument: () =>
      tell(`read the branch ${branch}`, async () => {
        const state = await readBranch(client, branch);
        from = { head: state?.head ?? null };
        const sha = state?.files.get(INDEX_DOCUMENT);
        return sha === undefined ? null : readBlob(client, sha);
      }),
    // The bytes would have to be fetched from the branch: the release has them too.
    findHeld: async () => null,
    writeTree: (tree) =>
      tell(`commit to the branch ${branch}`, async () => {
        const state = await readBranch(client, branch);
        const head = state?.head ?? null;
        if (from !== undefined && from.head !== head)
          throw moved(branch, `it was at ${from.head ?? 'nothing'} and is at ${head ?? 'nothing'}`);
        const { changed, commit } = await commitTree(client, { branch, state }, tree);
        from = { head: commit };
        return changed;
      }),
  };
}

/** Null: there is no such branch. Throws for a branch of something else. */
async function readBranch(client: GitHubClient, branch: string): Promise<BranchState | null> {
  const head = await readRef(client, `heads/${branch}`);
  if (head === null) return null;
  const [root, below] = [await listTree(client, head, false), await listTree(client, head, true)];
  if (root.length > 0 && !root.some(({ path }) => path === INDEX_DOCUMENT)) {
    const entries = root.slice(0, SHOWN).map(({ path }) => JSON.stringify(path));
    throw raise(indexBuildErrors, 'index-branch-foreign', { branch, entries: entries.join(', ') });
  }
  return { head, root, files: new Map(below.map(({ path, sha }) => [path, sha])) };
}

async function listTree(
  { octokit, repository }: GitHubClient,
  head: string,
  recursive: boolean,
): Promise<readonly BranchEntry[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repository,
    tree_sha: head,
    ...(recursive ? { recursive: '1' } : {}),
  });
  return data.tree.filter(({ type }) => !recursive || type === 'blob');
}

async function readBlob({ octokit, repository }: GitHubClient, sha: string): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...repository,
    file_sha: sha,
  });
  return Buffer.from(data.content, 'base64').toString('utf8');
}

interface Committed {
  /** Paths that are new, other or gone. */
  readonly changed: number;
  /** Where the branch is now; null: there is none. */
  readonly commit: string | null;
}

async function commitTree(
  client: GitHubClient,
  { branch, state }: { readonly branch: string; readonly state: BranchState | null },
  tree: IndexTree,
): Promise<Committed> {
  const { octokit, repository } = client;
  const texts = new Map([...tree.texts, ['.nojekyll', () => []]]);
  const known = state?.files ?? new Map<string, string>();
  const own = [...known.keys()].filter((path) => INDEX_ENTRIES.includes(path.split('/')[0] ?? ''));
  const stale = own.filter((path) => !texts.has(path) && !tree.files.has(path));
  const kept: BranchEntry[] = (state?.root ?? []).filter(({ path }) => !INDEX_ENTRIES.includes(path));
  const changed: { readonly path: string; readonly text: string }[] = [];
  for (const [path, make] of texts) {
    const text = [...make()].join('');
    const sha = blobId(Buffer.from(text));
    if (known.get(path) === sha) kept.push({ path, mode: '100644', sha });
    else changed.push({ path, text });
  }
  let uploaded = 0;
  for (const [path, { path: from }] of tree.files) {
    const bytes = await readFile(from);
    const sha = blobId(bytes);
    kept.push({ path, mode: '100644', sha });
    if (known.get(path) === sha) continue;
    await createBlob(client, bytes);
    uploaded += 1;
  }
  const count = changed.length + uploaded + stale.length;
  if (count === 0) return { changed: 0, commit: state?.head ?? null };
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repository,
    message: MESSAGE,
    tree: await createTree(client, kept, changed),
    parents: state === null ? [] : [state.head],
  });
  await moveBranch(client, branch, state?.head ?? null, data.sha);
  return { changed: count, commit: data.sha };
}

/** As git names it: what is there already need not be sent. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function createBlob({ octokit, repository }: GitHubClient, bytes: Buffer): Promise<void> {
  await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...repository,
    content: bytes.toString('base64'),
    encoding: 'base64',
  });
}

interface ChangedText {
  readonly path: string;
  readonly text: string;
}

/** Texts need no request of their own. The first tree is made of nothing, so what is neither kept nor changed is gone. */
async function createTree(
  client: GitHubClient,
  kept: readonly BranchEntry[],
  changed: readonly ChangedText[],
): Promise<string> {
  const [first = [], ...others] = inPortions(changed);
  const unchanged = kept.map(({ path, mode, sha }) => ({ path, mode, type: typeOf(mode), sha }));
  let sha = await postTree(client, null, [...unchanged, ...first.map(textEntry)]);
  for (const portion of others) sha = await postTree(client, sha, portion.map(textEntry));
  return sha;
}

function textEntry({ path, text }: ChangedText) {
  return { path, mode: '100644', type: 'blob' as const, content: text };
}

function inPortions(changed: readonly ChangedText[]): readonly (readonly ChangedText[])[] {
  const portions: ChangedText[][] = [];
  let size = Infinity;
  for (const each of changed) {
    if (size > MOST_TEXT) portions.push([]);
    if (size > MOST_TEXT) size = 0;
    portions.at(-1)?.push(each);
    size += each.text.length;
  }
  return portions;
}

interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha?: string;
  readonly content?: string;
}

async function postTree(
  { octokit, repository }: GitHubClient,
  base: string | null,
  tree: readonly NewEntry[],
): Promise<string> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...repository,
    ...(base === null ? {} : { base_tree: base }),
    tree: tree as (NewEntry & { mode: '100644' })[],
  });
  return data.sha;
}

function typeOf(mode: string): 'blob' | 'tree' | 'commit' {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
}

/** From the commit that was read, or not at all; an answer that got lost is looked up. */
async function moveBranch(
  client: GitHubClient,
  branch: string,
  from: string | null,
  to: string,
): Promise<void> {
  const { octokit, repository } = client;
  try {
    if (from === null)
      await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...{ ...repository, ref: `refs/heads/${branch}`, sha: to },
      });
    else
      await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...{ ...repository, ref: `heads/${branch}`, sha: to, force: false },
      });
  } catch (error) {
    if ((await readRef(client, `heads/${branch}`)) === to) return;
    if (!hasStatus(error, 409, 422)) throw error;
    throw moved(branch, failureText(error));
  }
}

function moved(branch: string, message: string): Error {
  return raise(indexBuildErrors, 'index-branch-moved', { branch, message });
}
