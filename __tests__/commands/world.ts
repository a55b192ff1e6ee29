// What tests of the commands stand in: a GitHub in process, a real package index, and projects whose releases run with
// the same gateways as the action's. Files are made without a build where the build is not what is tested.
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { LoggedRequest, LoggedWrite } from '../../sandbox/github/serving/request-log.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';
import type { Access, Release, Repository } from '../../sandbox/github/state.ts';
import { type Pypiserver, startPypiserver } from '../../sandbox/index/pypiserver.ts';
import type { HistoryCommit } from '../../sandbox/projects/fast-import.ts';
import { importHistory } from '../../sandbox/projects/fast-import.ts';
import { createSampleProject, type SampleProjectOptions } from '../../sandbox/projects/sample-project.ts';
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

export interface WorldOptions {
  readonly privateIndex?: boolean;
  /** False where every request is one that other tests make: to hold all of them against GitHub's description takes time. */
  readonly validate?: boolean;
}

/** An index and a root for a test file; a GitHub for each test, which must have had nothing to complain about. */
export function useWorld(options: WorldOptions = {}): () => World {
  let place: Place | null = null;
  let world: StartedWorld | null = null;
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'py-release-commands-'));
    const index = await startPypiserver({
      user: USER,
      password: PASSWORD,
      private: options.privateIndex ?? false,
    });
    place = { root, index, templates: new Map(), validate: options.validate ?? true };
  });
  beforeEach(async () => {
    if (place !== null) world = await startWorld(place);
  });
  afterEach(async () => {
    await world?.github.close();
    const violations: readonly string[] = world?.github.violations ?? [];
    expect(violations).toEqual([]);
  });
  afterAll(async () => {
    await place?.index.close();
    if (place !== null) await rm(place.root, { recursive: true, force: true, maxRetries: 3 });
  });
  return () => {
    if (world === null) throw new Error('the world has not started');
    return world;
  };
}

interface Place {
  readonly root: string;
  readonly index: Pypiserver;
  readonly validate: boolean;
  /** Working copies by their options: most tests begin with the same one. */
  readonly templates: Map<string, Promise<string>>;
}

type StartedWorld = World & Place;

let worlds = 0;

async function startWorld(place: Place): Promise<StartedWorld> {
  const root = join(place.root, `world-${(worlds += 1)}`);
  const { packagesDir } = place.index;
  for (const file of await readdir(packagesDir)) await rm(join(packagesDir, file));
  const github = createSandboxGitHub({ root: join(root, 'github'), validate: place.validate });
  github.addUser({ login: 'mona', name: 'Mona Acme', emails: ['mona@acme.example'] });
  github.addUser({ login: 'hugo', name: 'Hugo Beispiel', emails: ['hugo@acme.example'] });
  const world: StartedWorld = {
    ...{ ...place, root, github },
    project: (options = {}) => {
      if (options.unsound !== true) github.onWrite(releaseInvariant(packagesDir));
      return makeProject(world, options);
    },
    watch: () => {
      const [writes, requests] = [github.writes.length, github.requests.length];
      return { writes: () => github.writes.slice(writes), requests: () => github.requests.slice(requests) };
    },
  };
  return world;
}

const NAME = 'acme-vault';
const MODULE = 'acme_vault';

async function makeProject(world: StartedWorld, options: ProjectOptions): Promise<TestProject> {
  const { root, github, index, templates } = world;
  const { private: isPrivate = false, commits = DEFAULT_COMMITS, older = 0 } = options;
  const sample = { commits, older, name: NAME };
  const key = JSON.stringify(sample);
  const template = templates.get(key) ?? makeTemplate(join(root, 'template'), sample);
  templates.set(key, template);
  const fullName = `acme/${NAME}`;
  const { gitDir } = await github.createRepository({ owner: 'acme', name: NAME, private: isPrivate });
  const directory = join(root, 'project');
  await cp(await template, directory, { recursive: true });
  // What a push would do, without its processes: a server of this process could not answer a git that it waits for.
  for (const part of ['objects', 'refs/heads', 'refs/tags'])
    await cp(join(directory, '.git', part), join(gitDir, part), { recursive: true });
  await appendFile(
    join(directory, '.git', 'config'),
    `[remote "origin"]\n\turl = ${gitDir}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
  const git = isolatedGit(directory);
  const repository = github.repository(fullName);
  const head = async (): Promise<string> => (await git('rev-parse', 'main')).trim();
  return {
    ...{ name: NAME, module: MODULE, fullName, directory, git, repository, head },
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
    indexed: async () => (await readdir(index.packagesDir)).sort(),
  };
}

async function makeTemplate(directory: string, sample: SampleProjectOptions): Promise<string> {
  await createSampleProject(directory, sample);
  return directory;
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
