// One cell of a matrix: a GitHub of its own with a project in it, an empty index, and the runs that meet there.
import { appendFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandboxGitHub, type SandboxGitHub } from '../../../sandbox/github/sandbox-github.ts';
import type { State } from '../../../sandbox/github/state.ts';
import { importHistory } from '../../../sandbox/projects/fast-import.ts';
import { createSampleProject } from '../../../sandbox/projects/sample-project.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import type { FilesSource } from '../../../src/commands/prepare-files.ts';
import { run, type Run, type RunOptions } from '../../commands/release-run.ts';
import { RIGHTS, type TestProject, type World } from '../../commands/world.ts';
import { releaseInvariant } from '../../e2e/invariants.ts';
import { type Count, distFiles } from './dist-files.ts';
import { type Interference, type Line, openLine } from './line.ts';
import type { Event, Mode } from './modes.ts';
import { quickState } from './quick-git.ts';
import type { Prepared, Stand } from './stand.ts';

export interface Cell {
  readonly mode: Mode;
  readonly count: Count;
  readonly world: World;
  readonly github: SandboxGitHub;
  readonly project: TestProject;
  /** The commit that was pushed, and the files that were built for it. */
  readonly head: string;
  readonly files: FilesSource;
  /** A run for an event; the line it was on tells what it sent. */
  start(event: Event, options?: StartOptions): Started;
  /** All lines of the runs that were started. */
  readonly lines: readonly Line[];
  /** What the sandbox found wrong so far. */
  violations(): readonly string[];
  close(): Promise<void>;
}

export interface StartOptions extends Pick<RunOptions, 'runId' | 'attempt' | 'token' | 'stopAfterDraft'> {
  readonly interfere?: Interference;
}

export interface Started {
  readonly line: Line;
  /** Null: the run died. A bug is thrown. */
  readonly ended: Promise<Run | null>;
}

/** What a push starts; runs of other pushes have other numbers. */
const RUN = 7;

export interface CellOptions {
  /** Hold every request against GitHub's description, which takes time. */
  readonly validate?: boolean;
}

const NAME = 'acme-vault';
const FULL_NAME = `acme/${NAME}`;

export async function openCell(
  stand: Stand,
  mode: Mode,
  count: Count,
  { validate = false }: CellOptions = {},
): Promise<Cell> {
  const { directory: template, head, files } = await prepare(stand, mode, count);
  await stand.clearIndex();
  const { index } = stand;
  const root = stand.folder();
  // A run that is started again later makes other commits and tags of the same content.
  let later = 0;
  const now = (): Date => new Date(Date.now() + later);
  const github = createSandboxGitHub({ root: join(root, 'github'), validate, now });
  github.addUser({ login: 'mona', name: 'Mona Acme', emails: ['mona@acme.example'] });
  github.offerUpdateRefs(mode.updateRefs);
  const { gitDir } = await github.createRepository({ owner: 'acme', name: NAME });
  const directory = join(root, 'project');
  await copyProject(template, directory, gitDir);
  const project = makeProject(github, directory, index.packagesDir, mode.rights);
  const world = makeWorld(stand, root, github, project);
  const judge = releaseInvariant(index.packagesDir);
  const quick = quickState();
  const uploading = new Set<Promise<unknown>>();
  const invariant = async (seen: State): Promise<readonly string[]> => {
    const broken = await judge(quick(seen));
    if (broken.length === 0 || uploading.size === 0) return broken;
    // A file that is still being written is no file yet.
    await Promise.allSettled(uploading);
    return judge(quick(seen));
  };
  let state: State | null = null;
  github.onWrite((seen) => {
    state = seen;
    return invariant(seen);
  });
  const afterUploads: string[] = [];
  const onStored = async (): Promise<void> => {
    if (state === null) afterUploads.push('a file was uploaded before anything was written on GitHub');
    else for (const broken of await invariant(state)) afterUploads.push(`after an upload: ${broken}`);
  };
  github.addRun({ repository: FULL_NAME, headSha: head, id: RUN, status: 'in_progress' });
  const lines: Line[] = [];
  const ends: Promise<unknown>[] = [];
  const cell: Cell = {
    ...{ mode, count, world, github, project, head, files, lines },
    start: ({ sha, files: built }, { interfere, ...options } = {}) => {
      const line = openLine({ onStored, uploading, ...(interfere === undefined ? {} : { interfere }) });
      lines.push(line);
      const runId = options.runId ?? String(RUN);
      later += 2000;
      const known = project.repository.runs.find(({ id }) => String(id) === runId);
      if (known !== undefined) known.status = 'in_progress';
      const going = run(world, project, { ...options, runId, sha, files: built, fetch: line.fetch });
      // What a dead run would still think of is nobody's business.
      const settled = going.then(
        (ended) => (line.isDead() ? null : ended),
        (error: unknown) => {
          if (line.isDead()) return null;
          throw error;
        },
      );
      const end = (): void => {
        if (known !== undefined) known.status = 'completed';
      };
      ends.push(settled.then(end, end));
      return { line, ended: Promise.race([settled, line.death.then(() => null)]) };
    },
    violations: () => [...github.violations, ...afterUploads],
    close: async () => {
      await Promise.all(ends);
      await github.close();
    },
  };
  await mode.arrange?.(cell);
  return cell;
}

/** The working copy and what a push of it would do; objects stay where they are. */
async function copyProject(template: string, directory: string, gitDir: string): Promise<void> {
  const objects = join(template, '.git', 'objects');
  await cp(template, directory, { recursive: true, filter: (source) => !source.startsWith(`${objects}/`) });
  const local = join(directory, '.git');
  for (const repository of [local, gitDir]) {
    await mkdir(join(repository, 'objects', 'info'), { recursive: true });
    await writeFile(join(repository, 'objects', 'info', 'alternates'), `${objects}\n`);
  }
  for (const refs of ['refs/heads', 'refs/tags'])
    await cp(join(local, refs), join(gitDir, refs), { recursive: true });
  const remote = `[remote "origin"]\n\turl = ${gitDir}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
  await appendFile(join(local, 'config'), remote);
}

function prepare(stand: Stand, mode: Mode, count: Count): Promise<Prepared> {
  const key = JSON.stringify([mode.commits, count]);
  const known = stand.prepared.get(key);
  if (known !== undefined) return known;
  const made = makePrepared(stand.folder(), mode, count);
  stand.prepared.set(key, made);
  return made;
}

async function makePrepared(directory: string, { commits }: Mode, count: Count): Promise<Prepared> {
  const { head } = await createSampleProject(directory, { name: NAME, commits });
  await rm(join(directory, '.git', 'hooks'), { recursive: true });
  const github = createSandboxGitHub({ root: `${directory}-unused` });
  await github.createRepository({ owner: 'acme', name: NAME });
  const files = await distFiles(makeProject(github, directory, '', RIGHTS), count);
  await github.close();
  if (files === null) throw new Error('nothing is planned');
  return { directory, head, files };
}

function makeProject(
  github: SandboxGitHub,
  directory: string,
  packagesDir: string,
  rights: Mode['rights'],
): TestProject {
  const git = isolatedGit(directory);
  const repository = github.repository(FULL_NAME);
  const head = async (): Promise<string> => (await git('rev-parse', 'main')).trim();
  return {
    ...{ name: NAME, module: 'acme_vault', fullName: FULL_NAME, directory, git, repository, head },
    push: async (...commits) => {
      await git('fetch', '--quiet', '--tags', 'origin', 'main');
      await git('reset', '--quiet', '--hard', 'FETCH_HEAD');
      if (commits.length > 0) await importHistory(directory, commits);
      await git('reset', '--quiet', '--hard', 'main');
      await git('push', '--quiet', 'origin', 'main');
      return head();
    },
    token: (permissions = rights) =>
      github.issueToken({ repository: FULL_NAME, permissions, kind: 'actions' }),
    refs: async () =>
      Object.fromEntries((await repository.git.refs('refs/')).map((ref) => [ref.name, ref.sha])),
    releases: () => [...repository.releases.values()],
    indexed: async () => (await readdir(packagesDir)).sort(),
  };
}

function makeWorld({ index }: Stand, root: string, github: SandboxGitHub, project: TestProject): World {
  return {
    ...{ root, github, index },
    project: async () => project,
    watch: () => {
      const [writes, requests] = [github.writes.length, github.requests.length];
      return { writes: () => github.writes.slice(writes), requests: () => github.requests.slice(requests) };
    },
  };
}
