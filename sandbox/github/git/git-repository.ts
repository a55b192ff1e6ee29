// One bare repository: its objects, its refs and questions about its history.
import { appendFile, mkdir } from 'node:fs/promises';
import { type ChangedFile, changedFiles, compareCommits, type Comparison, isAncestor } from './comparison.ts';
import { type CommitObject, type GitObject, parseCommit } from './git-object.ts';
import { type ObjectStore, openObjectStore } from './object-store.ts';
import { readLooseRefs } from './loose-refs.ts';
import { isRefName, listRefs, type Ref, type RefUpdate, updateRefs } from './refs.ts';
import { runGit, tryGit } from './run-git.ts';

export interface Commit extends CommitObject {
  readonly sha: string;
}

export interface GitRepository {
  readonly gitDir: string;
  readonly objects: ObjectStore;
  /** A ref by its full name, not peeled. */
  ref(name: string): Promise<Ref | undefined>;
  refs(prefix: string): Promise<Ref[]>;
  update(updates: readonly RefUpdate[]): Promise<string | undefined>;
  commit(sha: string): Promise<Commit | undefined>;
  /** A branch, a tag (peeled), a full ref name or an id, also a short one. */
  resolveCommit(name: string): Promise<Commit | undefined>;
  compare(base: string, head: string): Promise<Comparison>;
  files(from: string, to: string): Promise<ChangedFile[]>;
  history(head: string, limit: number, skip: number, path?: string): Promise<string[]>;
  isAncestor(old: string, young: string): Promise<boolean>;
  isReachable(sha: string): Promise<boolean>;
  close(): void;
}

// Clients may ask for any commit by id, and for parts, as on GitHub: https://git-scm.com/docs/git-config
const SERVER_CONFIG = `[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
`;

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export async function createGitRepository(gitDir: string, defaultBranch: string): Promise<GitRepository> {
  await mkdir(gitDir, { recursive: true });
  await runGit(gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`]);
  await appendFile(`${gitDir}/config`, SERVER_CONFIG);
  return openGitRepository(gitDir);
}

export function openGitRepository(gitDir: string): GitRepository {
  const objects = openObjectStore(gitDir);
  const asCommit = (object: GitObject | undefined): Commit | undefined =>
    object?.type === 'commit' ? { ...parseCommit(object.body), sha: object.sha } : undefined;

  return {
    gitDir,
    objects,
    async ref(name) {
      const object = isRefName(name) ? await objects.read(name) : undefined;
      return object && { name, sha: object.sha, type: object.type };
    },
    refs: async (prefix) => (await readLooseRefs(gitDir, objects, prefix)) ?? listRefs(gitDir, prefix),
    update: (updates) => updateRefs(gitDir, updates),
    commit: async (sha) => asCommit(await objects.read(sha)),
    async resolveCommit(name) {
      if (!isRefName(name)) return undefined;
      for (const candidate of candidates(name)) {
        const commit = asCommit(await objects.read(`${candidate}^{commit}`));
        if (commit !== undefined) return commit;
      }
      return undefined;
    },
    compare: (base, head) => compareCommits(gitDir, base, head),
    files: (from, to) => changedFiles(gitDir, from, to),
    async history(head, limit, skip, path) {
      const range = [`--max-count=${limit}`, `--skip=${skip}`, head, '--'];
      const output = await runGit(gitDir, ['rev-list', ...range, ...(path === undefined ? [] : [path])]);
      return output.split('\n').filter((line) => line !== '');
    },
    isAncestor: (old, young) => isAncestor(gitDir, objects, old, young),
    async isReachable(sha) {
      const { code, stdout } = await tryGit(gitDir, ['for-each-ref', '--count=1', `--contains=${sha}`]);
      return code === 0 && stdout.length > 0;
    },
    close: () => objects.close(),
  };
}

function candidates(name: string): string[] {
  if (/^[0-9a-f]{40}$/.test(name)) return [name];
  const named = name.startsWith('refs/')
    ? [name]
    : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  return name === 'HEAD' || /^[0-9a-f]{4,39}$/.test(name) ? [...named, name] : named;
}

/** What a commit without parents is compared with. */
export function treeBefore(commit: Commit): string {
  return commit.parents[0] ?? EMPTY_TREE;
}
