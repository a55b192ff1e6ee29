// What end-to-end tests stand in: a GitHub and a package index on loopback, projects that people push, and the workflow files of
// README, run with the committed bundle.
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listening } from '../../sandbox/github/serving/http-face.ts';
import type { LoggedWrite } from '../../sandbox/github/serving/request-log.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';
import type { Release, Repository } from '../../sandbox/github/state.ts';
import { type Pypiserver, startPypiserver } from '../../sandbox/index/pypiserver.ts';
import { type HistoryCommit, importHistory } from '../../sandbox/projects/fast-import.ts';
import { projectFiles } from '../../sandbox/projects/project-files.ts';
import { createSampleProject, type SampleProject } from '../../sandbox/projects/sample-project.ts';
import { type Git, isolatedGit } from '../../sandbox/runner/isolated-git.ts';
import type { Permissions, RunnerEvent } from '../../sandbox/runner/job-context.ts';
import { type ActionRun, runAction, type RunActionOptions } from '../../sandbox/runner/run-action.ts';
import { type RunWorkflowOptions, runWorkflow, type WorkflowRun } from '../../sandbox/runner/run-workflow.ts';
import { releaseInvariant } from './invariants.ts';
import { BACKEND_TABLE, plainBackend } from './plain-backend.ts';
import { warmTools } from './warm-tools.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
/** What a runner gets of the action: the committed files, and none of `node_modules`. */
const SHIPPED = ['action.yml', 'actions', 'dist', 'package.json'];

export const TWO_JOBS = 'release.yml';
export const ONE_JOB = 'release-one-job.yml';
export const INDEX_USER = 'acme';

export const documented = (name: string): string => join(checkout, 'docs', 'workflows', name);

export interface ProjectOptions {
  readonly private?: boolean;
  /** `plain` is the project's own backend, which needs nothing from an index. */
  readonly backend?: 'hatchling' | 'plain';
  /** Python that the plain backend runs while it builds the wheel. */
  readonly attack?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Commits after the release 1.2.0; a fix and a feature by default. */
  readonly commits?: 'believable' | readonly HistoryCommit[];
}

export interface PushedProject {
  readonly name: string;
  /** `acme/<name>` */
  readonly fullName: string;
  /** `acme_vault-1.3.0` */
  readonly stem: (version: string) => string;
  readonly directory: string;
  /** git in the working copy, with the right to push and fetch. */
  readonly git: Git;
  readonly repository: Repository;
  /** The last push to main. */
  event(): RunnerEvent;
  head(): string;
  /** Adds commits on top of what GitHub has and pushes them. */
  push(...commits: readonly HistoryCommit[]): Promise<void>;
  releases(): readonly Release[];
  /** Files of this project on the index. */
  indexed(): Promise<readonly string[]>;
  /** Full names and object ids of branches and tags. */
  refs(): Promise<Readonly<Record<string, string>>>;
}

export interface WorkflowChanges {
  /** Replaces the lines of the documented file that name PyPI; the sandbox's index by default. */
  readonly index?: Readonly<Record<string, string>>;
  /** More inputs of the root action. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Inputs of `actions/build`. */
  readonly buildInputs?: Readonly<Record<string, string>>;
  readonly edit?: (yaml: string) => string;
}

type RunOptions = WorkflowChanges & Partial<RunWorkflowOptions>;

export interface World {
  readonly root: string;
  readonly github: SandboxGitHub;
  readonly urls: Listening;
  readonly index: Pypiserver;
  readonly password: string;
  /** The password of the index and every token that was issued. */
  readonly secrets: readonly string[];
  /** Makes a small project and pushes it. */
  project(name: string, options?: ProjectOptions): Promise<PushedProject>;
  /** Pushes main and a tag of a working copy that exists. */
  adopt(name: string, directory: string, tag: string, isPrivate?: boolean): Promise<PushedProject>;
  /** Runs a documented workflow on the last push of the project. */
  run(project: PushedProject, workflow: string, options?: RunOptions): Promise<WorkflowRun>;
  /** Runs the root action alone, in a depth-1 checkout. */
  act(
    project: PushedProject,
    inputs: Readonly<Record<string, string>>,
    options?: Partial<RunActionOptions> & { readonly token?: string },
  ): Promise<ActionRun>;
  issueToken(project: PushedProject, permissions: Permissions): string;
  /** What is written from now on. */
  watchWrites(): () => readonly LoggedWrite[];
  close(): Promise<void>;
}

export const RELEASE_RIGHTS: Permissions = { contents: 'write', actions: 'read', 'pull-requests': 'read' };

export interface WorldOptions {
  readonly privateIndex?: boolean;
  /** False: not only release runs make tags and releases here, so that not each has its files. */
  readonly invariants?: boolean;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  await warmTools();
  const root = await mkdtemp(join(tmpdir(), 'py-release-e2e-'));
  await mkdir(join(root, 'github'));
  const action = join(root, 'action');
  await Promise.all(SHIPPED.map((name) => cp(join(checkout, name), join(action, name), { recursive: true })));
  const password = `index-password-${randomBytes(12).toString('hex')}`;
  const secrets = [password];
  const github = createSandboxGitHub({ root: join(root, 'github'), validate: true });
  github.addUser({ login: 'mona', name: 'Mona Acme', emails: ['mona@acme.example'] });
  github.addUser({ login: 'hugo', name: 'Hugo Beispiel', emails: ['hugo@acme.example'] });
  const [urls, index] = await Promise.all([
    github.listen(),
    startPypiserver({ user: INDEX_USER, password, private: options.privateIndex ?? false }),
  ]);
  if (options.invariants !== false) github.onWrite(releaseInvariant(index.packagesDir));
  const issueToken = (project: PushedProject, permissions: Permissions): string => {
    const token = github.issueToken({ repository: project.fullName, permissions, kind: 'actions' });
    secrets.push(token);
    return token;
  };
  let runs = 0;
  const indexInputs = {
    repository: index.uploadUrl,
    user: INDEX_USER,
    password: '${{ secrets.INDEX_PASSWORD }}',
  };

  return {
    ...{ root, github, urls, index, password, secrets, issueToken },
    project: async (name, more = {}) => {
      const { directory, tag } = await makeProject(root, name, more);
      return pushProject({ github, urls, index }, { name, directory, tag, isPrivate: more.private ?? false });
    },
    adopt: (name, directory, tag, isPrivate = false) =>
      pushProject({ github, urls, index }, { name, directory, tag, isPrivate }),
    run: async (project, workflow, more = {}) => {
      const folder = join(root, `run-${(runs += 1)}`);
      await mkdir(folder);
      const workflowFile = join(folder, workflow);
      const yaml = await readFile(documented(workflow), 'utf8');
      await writeFile(workflowFile, changeWorkflow(yaml, { index: indexInputs, ...more }));
      const event = more.event ?? project.event();
      const run = github.addRun({
        repository: project.fullName,
        headSha: (event.payload['after'] as string | undefined) ?? project.head(),
        status: 'in_progress',
      });
      const done = await runWorkflow({
        ...{ workflowFile, folder, event, repository: project.fullName, github: urls, runId: run.id },
        actions: { 'org/py-release-action': action },
        issueToken: (permissions) => issueToken(project, permissions),
        secrets: { INDEX_PASSWORD: password },
        ...more,
      });
      run.status = 'completed';
      return done;
    },
    act: async (project, inputs, more = {}) => {
      const folder = join(root, `act-${(runs += 1)}`);
      const workspace = more.workspace ?? join(folder, 'workspace');
      if (more.workspace === undefined) await checkOut(project, workspace, more.event);
      return runAction({
        actionDir: action,
        inputs,
        ...{ workspace, event: project.event(), repository: project.fullName, github: urls },
        token: more.token ?? issueToken(project, RELEASE_RIGHTS),
        secrets: [password],
        permissions: RELEASE_RIGHTS,
        ...more,
      });
    },
    watchWrites: () => {
      const before = github.writes.length;
      return () => github.writes.slice(before);
    },
    close: async () => {
      await Promise.all([urls.close(), index.close()]);
      await github.close();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function changeWorkflow(
  yaml: string,
  { index = {}, inputs = {}, buildInputs, edit }: WorkflowChanges,
): string {
  const lines = (values: Readonly<Record<string, string>>, indent: string) =>
    Object.entries(values)
      .map(([name, value]) => `${indent}${name}: ${value.startsWith('${{') ? value : JSON.stringify(value)}`)
      .join('\n');
  const pypi = /^( *)pypi-token: .*$/m;
  if (!pypi.test(yaml)) throw new Error('The documented workflow names no pypi-token.');
  const indexed = yaml.replace(pypi, (_, indent: string) => lines({ ...index, ...inputs }, indent));
  const uses = /^( *)uses: org\/py-release-action\/actions\/build@v1\n *with:$/m;
  const built =
    buildInputs === undefined
      ? indexed
      : indexed.replace(uses, (text, indent: string) => `${text}\n${lines(buildInputs, `${indent}  `)}`);
  return edit?.(built) ?? built;
}

function makeProject(root: string, name: string, options: ProjectOptions): Promise<SampleProject> {
  return createSampleProject(join(root, 'projects', name), {
    name,
    commits: options.commits ?? DEFAULT_COMMITS,
    files: { ...(options.backend === 'hatchling' ? {} : plainFiles(name, options.attack)), ...options.files },
  });
}

type Services = Pick<World, 'github' | 'urls' | 'index'>;

interface WorkingCopy {
  readonly name: string;
  readonly directory: string;
  readonly tag: string;
  readonly isPrivate: boolean;
}

async function pushProject(
  { github, urls, index }: Services,
  { name, directory, tag, isPrivate }: WorkingCopy,
): Promise<PushedProject> {
  const fullName = `acme/${name}`;
  await github.createRepository({ owner: 'acme', name, private: isPrivate });
  const git = authorizedGit({ github, urls }, fullName, directory);
  await git('remote', 'add', 'origin', `${urls.serverUrl}/${fullName}.git`);
  await git('push', '--quiet', 'origin', 'main', tag);
  const repository = github.repository(fullName);
  const event = (): RunnerEvent => {
    const push = github.events.findLast(
      (each) =>
        each.name === 'push' && each.repository === fullName && each.payload['ref'] === 'refs/heads/main',
    );
    if (push === undefined) throw new Error(`Nothing was pushed to main of ${fullName}.`);
    return { name: push.name, payload: push.payload };
  };
  return {
    ...{ name, fullName, directory, git, repository, event },
    stem: (version) => `${name.replaceAll('-', '_')}-${version}`,
    head: () => String(event().payload['after']),
    push: async (...commits) => {
      await git('fetch', '--quiet', 'origin', 'main');
      await git('reset', '--quiet', '--hard', 'FETCH_HEAD');
      await importHistory(directory, commits);
      await git('push', '--quiet', 'origin', 'main');
    },
    releases: () => [...repository.releases.values()],
    indexed: async () =>
      (await readdir(index.packagesDir))
        .filter((file) => file.startsWith(`${name.replaceAll('-', '_')}-`))
        .sort(),
    refs: async () =>
      Object.fromEntries((await repository.git.refs('refs/')).map((ref) => [ref.name, ref.sha])),
  };
}

function authorizedGit(
  { github, urls }: Pick<Services, 'github' | 'urls'>,
  repository: string,
  directory: string,
): Git {
  const token = github.issueToken({
    repository,
    permissions: { contents: 'write' },
    kind: 'pat',
    login: 'mona',
  });
  return isolatedGit(directory, {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${urls.serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  });
}

function plainFiles(name: string, attack: string | undefined): Record<string, string> {
  const { 'pyproject.toml': text = '' } = projectFiles(
    { name, module: name.replaceAll('-', '_') },
    'hatchling',
    '1.2.0',
  );
  return {
    'pyproject.toml': `${BACKEND_TABLE}\n${text.slice(text.indexOf('[project]'))}`,
    'tools/backend.py': plainBackend(attack),
  };
}

const MONA = { name: 'Mona Acme', email: 'mona@acme.example' };

/** A commit of Mona's, some minutes after the release 1.2.0. */
export function commit(message: string, minutes: number, files: HistoryCommit['files'] = {}): HistoryCommit {
  return {
    message,
    author: MONA,
    date: 1788400000 + minutes * 60,
    files: { [`docs/${minutes}.txt`]: `${minutes}\n`, ...files },
  };
}

const DEFAULT_COMMITS = [
  commit('fix: close the vault after reading', 1),
  commit('feat: add mirror option', 2),
  commit('docs: say where the vault is looked for', 3),
];

/** The commit of the event, at depth 1. */
export async function checkOut(
  project: PushedProject,
  workspace: string,
  event?: RunnerEvent,
): Promise<void> {
  await mkdir(workspace, { recursive: true });
  const git = isolatedGit(workspace);
  const { payload, sha } = event ?? project.event();
  const { after, pull_request: pull } = payload as {
    after?: string;
    pull_request?: { merge_commit_sha: string };
  };
  const target = sha ?? after ?? pull?.merge_commit_sha ?? project.head();
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('fetch', '--quiet', '--no-tags', '--depth=1', project.repository.git.gitDir, target);
  await git('checkout', '--quiet', '--force', '-B', 'main', target);
}
