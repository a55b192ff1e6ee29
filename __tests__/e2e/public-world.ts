// The world of releases with what is public around it: PyPI and TestPyPI, GitHub's issuer of ID tokens and Sigstore, under their real names.
// Files are made without a build where the build is not what is tested.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PypiRequest, StrictPypi } from '../../sandbox/index/strict-pypi/strict-pypi.ts';
import { type PublicServices, startPublicServices } from '../../sandbox/internet/public-services.ts';
import { projectFiles } from '../../sandbox/projects/project-files.ts';
import type { Permissions, RunnerEvent } from '../../sandbox/runner/job-context.ts';
import type { ActionRun, RunActionOptions } from '../../sandbox/runner/run-action.ts';
import { readyFiles, type ReadyOptions } from '../commands/ready-files.ts';
import {
  checkOut,
  commit,
  type ProjectOptions,
  type PushedProject,
  RELEASE_RIGHTS,
  startWorld,
  type World,
} from './world.ts';

export const TAG = 'v1.3.0';
export const WORKFLOW = '.github/workflows/release.yml';
export const PUBLISH_RIGHTS: Permissions = { 'id-token': 'write' };
export const RELEASE_AND_PUBLISH: Permissions = { ...RELEASE_RIGHTS, 'id-token': 'write' };

export interface PublicWorld extends World {
  readonly services: PublicServices;
  /** A step of a job that has exactly these rights, in a checkout of the event's commit that holds the files of its build job in `dist`. */
  publish(project: PushedProject, run: PublishRun): Promise<PublishedRun>;
}

export interface PublishRun extends Partial<RunActionOptions> {
  /** A folder of `actions/`; the root action by default. */
  readonly action?: 'publish' | 'verify';
  readonly files?: ReadyDist;
  /** In their place; the world's own by default. */
  readonly services?: PublicServices;
}

export interface PublishedRun extends ActionRun {
  readonly workspace: string;
}

export interface ReadyDist {
  /** Absolute. */
  readonly folder: string;
  readonly digest: string;
}

export interface PublicWorldOptions {
  readonly invariants?: boolean;
  /** More names of the internet, by the address of their server. */
  readonly others?: Readonly<Record<string, string>>;
}

export async function startPublicWorld({
  invariants = false,
  others = {},
}: PublicWorldOptions = {}): Promise<PublicWorld> {
  // A build that needs its backend from the real index gets it; a project of these tests stays on this machine.
  const asksOutside = (url: URL): boolean => !url.pathname.includes('acme');
  const [world, services] = await Promise.all([
    startWorld({ invariants }),
    startPublicServices({ internet: { asksOutside, others } }),
  ]);
  let runs = 0;
  return {
    ...world,
    services,
    publish: async (project, { action, files, services: own = services, inputs = {}, ...more }) => {
      const event = more.event ?? project.event();
      const workspace = more.workspace ?? join(world.root, `publish-${(runs += 1)}`, 'workspace');
      if (more.workspace === undefined) await checkOut(project, workspace, event);
      if (files !== undefined) await cp(files.folder, join(workspace, 'dist'), { recursive: true });
      const folder = join(world.root, 'action', ...(action === undefined ? [] : ['actions', action]));
      const given = files === undefined ? {} : { dist: 'dist', 'manifest-digest': files.digest };
      const permissions =
        more.permissions ??
        { publish: PUBLISH_RIGHTS, verify: {}, root: RELEASE_AND_PUBLISH }[action ?? 'root'];
      const run = await world.act(
        project,
        { ...given, ...inputs },
        {
          ...{ env: own.env, oidc: own.issuer, workflowPath: WORKFLOW },
          ...more,
          ...{ actionDir: folder, workspace, event, permissions },
          token: world.issueToken(project, withoutIdToken(permissions)),
        },
      );
      return { ...run, workspace };
    },
    close: async () => {
      await Promise.all([world.close(), services.close()]);
    },
  };
}

/** What the token of GitHub's API may; the right to ID tokens is the job's. */
function withoutIdToken(permissions: Permissions): Permissions {
  const entries = Object.entries(permissions).filter(([scope]) => scope !== 'id-token');
  return { metadata: 'read', ...Object.fromEntries(entries) };
}

export interface Trust {
  readonly environment?: string;
  readonly workflow?: string;
}

/** The workflow is a publisher of the project, on each of these indexes. */
export function trust(
  { name, fullName, repository }: PushedProject,
  indexes: readonly StrictPypi[],
  { environment, workflow = 'release.yml' }: Trust = {},
): void {
  const publisher = { repository: fullName, workflow, ownerId: repository.owner.id };
  for (const index of indexes)
    index.addPublisher(name, { ...publisher, ...(environment === undefined ? {} : { environment }) });
}

/** The project's version in its files is 1.3.0, on the head of main, and tagged so. */
export async function taggedProject(
  world: World,
  name: string,
  options: ProjectOptions = {},
): Promise<PushedProject> {
  const project = await world.project(name, options);
  const files = projectFiles({ name, module: name.replaceAll('-', '_') }, 'hatchling', '1.3.0');
  await project.push(commit('chore: next version', 30, files));
  await project.git('tag', TAG);
  await project.git('push', '--quiet', 'origin', TAG);
  return project;
}

/** The push of the tag, as GitHub tells it. */
export function tagEvent({ github }: World, project: PushedProject): RunnerEvent {
  const { fullName } = project;
  const told = github.events.findLast(
    ({ repository, payload }) => repository === fullName && payload['ref'] === `refs/tags/${TAG}`,
  );
  if (told === undefined) throw new Error(`GitHub told nothing of ${TAG} of ${fullName}.`);
  return { name: told.name, payload: told.payload, sha: project.head() };
}

/** A person publishes a release of the tag on GitHub's page. */
export async function releaseEvent(
  { github, urls }: World,
  project: PushedProject,
  text: { readonly name?: string; readonly body?: string } = {},
): Promise<RunnerEvent> {
  const { fullName } = project;
  const permissions = { contents: 'write' } as const;
  const token = github.issueToken({ repository: fullName, permissions, kind: 'pat', login: 'mona' });
  const answer = await fetch(`${urls.apiUrl}/repos/${fullName}/releases`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    body: JSON.stringify({ tag_name: TAG, ...text }),
  });
  const told = github.events.findLast(
    ({ name, repository }) => name === 'release' && repository === fullName,
  );
  if (answer.status !== 201 || told === undefined) throw new Error(await answer.text());
  return { name: told.name, payload: told.payload, sha: project.head() };
}

/** The form of "Run workflow" on GitHub's page. */
export function dispatchEvent(project: PushedProject): RunnerEvent {
  const { repository, sender } = project.event().payload;
  return {
    name: 'workflow_dispatch',
    payload: { ref: 'refs/heads/main', inputs: {}, repository, sender },
    sha: project.head(),
    ref: 'refs/heads/main',
  };
}

/** Files as the build job of the event leaves them. */
export async function readyDist(
  world: World,
  project: PushedProject,
  options: ReadyOptions = {},
): Promise<ReadyDist> {
  const { name, directory, fullName } = project;
  const planned = { name, directory, fullName, module: name.replaceAll('-', '_') };
  const { folder, digest } = await readyFiles({ ...planned, head: async () => project.head() }, options);
  const kept = join(world.root, `dist-${digest.slice(-12)}`);
  await cp(join(directory, folder), kept, { recursive: true });
  return { folder: kept, digest };
}

export const ofTag: ReadyOptions = { branch: null, target: { kind: 'tag', tag: TAG } };

/** Names of the project's files. */
export function namesOn(index: StrictPypi, { name }: PushedProject): readonly string[] {
  return index
    .files(name)
    .map(({ filename }) => filename)
    .sort();
}

/** Uploads that brought a file, and requests that only asked; from now on. */
export function watchIndex(
  index: StrictPypi,
): () => { readonly all: readonly PypiRequest[]; readonly stored: readonly string[] } {
  const before = index.requests.length;
  return () => {
    const all = index.requests.slice(before);
    return { all, stored: all.flatMap(({ filename }) => (filename === null ? [] : [filename])) };
  };
}

/** Titles of errors, or `level: message` of what else is annotated. */
export function complaints(run: ActionRun): readonly string[] {
  return run.annotations.map(({ level, title, message }) =>
    level === 'error' ? (title ?? message) : `${level}: ${message}`,
  );
}
