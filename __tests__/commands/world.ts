// What tests of the commands stand in: a GitHub in process, a real package index, and projects whose releases run with
// the same gateways as the action's. Files are made without a build where the build is not what is tested.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { LoggedRequest, LoggedWrite } from '../../sandbox/github/serving/request-log.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';
import type { Access, Release, Repository } from '../../sandbox/github/state.ts';
import { type Pypiserver, startPypiserver } from '../../sandbox/index/pypiserver.ts';
import type { HistoryCommit } from '../../sandbox/projects/fast-import.ts';
import { importHistory } from '../../sandbox/projects/fast-import.ts';
import { createSampleProject } from '../../sandbox/projects/sample-project.ts';
import { type Git, isolatedGit } from '../../sandbox/runner/isolated-git.ts';
import { releaseInvariant } from '../e2e/invariants.ts';

export const USER = 'acme';
export const PASSWORD = 'correct-horse-battery-9';

export const RIGHTS: Readonly<Record<string, Access>> = {
  contents: 'write',
  actions: 'read',
  'pull-requests': 'read',
};

export interface ProjectOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** What follows the release 1.2.0; a fix and a feature by default. */
  readonly commits?: number | 'believable' | readonly HistoryCommit[];
  readonly older?: number;
  readonly private?: boolean;
  /** The state is made so that invariants don't hold from the start. */
  readonly unsound?: boolean;
}

export interface TestProject {
  /** Also the name of its repository. */
  readonly name: string;
  readonly module: string;
  readonly fullName: string;
  readonly directory: string;
  readonly git: Git;
  readonly repository: Repository;
  /** Commits on main and puts it on GitHub, as a push does. */
  push(...commits: readonly HistoryCommit[]): Promise<string>;
  head(): Promise<string>;
  token(permissions?: Readonly<Record<string, Access>>): string;
  /** Branches and tags on GitHub. */
  refs(): Promise<Readonly<Record<string, string>>>;
  releases(): readonly Release[];
  /** Files of this project on the index, by name. */
  indexed(): Promise<readonly string[]>;
}

export interface World {
  readonly root: string;
  readonly github: SandboxGitHub;
  readonly index: Pypiserver;
  project(options?: ProjectOptions): Promise<TestProject>;
  /** Writes and requests from now on. */
  watch(): { writes(): readonly LoggedWrite[]; requests(): readonly LoggedRequest[] };
}

/** One world for a test file; after each test GitHub must have had nothing to complain about. */
export function useWorld(options: { readonly privateIndex?: boolean } = {}): () => World {
  let world: StartedWorld | null = null;
  beforeAll(async () => {
    world = await startWorld(options.privateIndex ?? false);
  });
  afterEach(() => {
    world?.endTest();
    const seen = (world?.github.violations ?? []) as string[];
    expect(seen.splice(0)).toEqual([]);
  });
  afterAll(async () => world?.close());
  return () => {
    if (world === null) throw new Error('the world has not started');
    return world;
  };
}

interface StartedWorld extends World {
  endTest(): void;
  close(): Promise<void>;
}

async function startWorld(privateIndex: boolean): Promise<StartedWorld> {
  const root = await mkdtemp(join(tmpdir(), 'py-release-commands-'));
  const github = createSandboxGitHub({ root: join(root, 'github'), validate: true });
  github.addUser({ login: 'mona', name: 'Mona Acme', emails: ['mona@acme.example'] });
  github.addUser({ login: 'hugo', name: 'Hugo Beispiel', emails: ['hugo@acme.example'] });
  const index = await startPypiserver({ user: USER, password: PASSWORD, private: privateIndex });
  // Those of the test that runs.
  const watched = new Set<string>();
  const sound = releaseInvariant(index.packagesDir);
  github.onWrite((state) => {
    const repositories = [...state.repositories].filter(([name]) => watched.has(name));
    return sound({ ...state, repositories: new Map(repositories) });
  });
  let projects = 0;
  return {
    root,
    github,
    index,
    project: async (options = {}) => {
      const name = `acme-vault${(projects += 1)}x`;
      if (options.unsound !== true) watched.add(`acme/${name}`);
      return makeProject({ root, github, index }, name, options);
    },
    endTest: () => watched.clear(),
    watch: () => {
      const [writes, requests] = [github.writes.length, github.requests.length];
      return { writes: () => github.writes.slice(writes), requests: () => github.requests.slice(requests) };
    },
    close: async () => {
      await index.close();
      github.close();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function makeProject(
  { root, github, index }: Pick<World, 'root' | 'github' | 'index'>,
  name: string,
  options: ProjectOptions,
): Promise<TestProject> {
  const fullName = `acme/${name}`;
  const { gitDir } = await github.createRepository({
    owner: 'acme',
    name,
    private: options.private ?? false,
  });
  const directory = join(root, 'projects', name);
  await mkdir(directory, { recursive: true });
  const { module } = await createSampleProject(directory, { commits: DEFAULT_COMMITS, ...options, name });
  const git = isolatedGit(directory);
  // Straight into the repository: a server of this process could not answer a git that it waits for.
  await git('remote', 'add', 'origin', gitDir);
  await git('push', '--quiet', 'origin', 'main', '--tags');
  const repository = github.repository(fullName);
  const head = async (): Promise<string> => (await git('rev-parse', 'main')).trim();
  return {
    ...{ name, module, fullName, directory, git, repository, head },
    push: async (...commits) => {
      await git('fetch', '--quiet', '--tags', 'origin', 'main');
      await git('reset', '--quiet', '--hard', 'FETCH_HEAD');
      if (commits.length > 0) await importHistory(directory, commits);
      await git('reset', '--quiet', '--hard', 'main');
      await git('push', '--quiet', 'origin', 'main', '--tags');
      return head();
    },
    token: (permissions = RIGHTS) =>
      github.issueToken({ repository: fullName, permissions, kind: 'actions' }),
    refs: async () =>
      Object.fromEntries((await repository.git.refs('refs/')).map((ref) => [ref.name, ref.sha])),
    releases: () => [...repository.releases.values()],
    indexed: async () =>
      (await readdir(index.packagesDir)).filter((file) => file.startsWith(`${module}-`)).sort(),
  };
}

const MONA = { name: 'Mona Acme', email: 'mona@acme.example' };
const START = 1_788_400_000;

/** A commit of Mona's, some minutes after the release 1.2.0. */
export function commit(message: string, minutes: number, more: Partial<HistoryCommit> = {}): HistoryCommit {
  return {
    message,
    author: MONA,
    date: START + minutes * 60,
    ...more,
    files: more.files ?? { [`docs/${minutes}.txt`]: `${minutes}\n` },
  };
}

export const DEFAULT_COMMITS: readonly HistoryCommit[] = [
  commit('fix: close the vault after reading', 1),
  commit('feat: add mirror option', 2),
  commit('docs: say where the vault is looked for', 3),
];

/** The bytes of a file at a commit. */
export async function fileAt(project: TestProject, commitName: string, path: string): Promise<string> {
  await project.git(
    'fetch',
    '--quiet',
    'origin',
    '+refs/heads/*:refs/remotes/origin/*',
    '+refs/tags/*:refs/tags/*',
  );
  return project.git('show', `${commitName}:${path}`);
}

export async function indexBytes(world: World, filename: string): Promise<Buffer> {
  return readFile(join(world.index.packagesDir, filename));
}
