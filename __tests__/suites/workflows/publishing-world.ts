// Where the documented ways to publish are run: GitHub with a project, PyPI and TestPyPI under their real names, trusted publishing set up as
// docs/publishing.md says, and an index of one's own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type PushedProject, pushProject, REPOSITORY, startServices } from '../../../sandbox/demo/world.ts';
import type { Services } from '../../../sandbox/demo/world.ts';
import type { IndexFile } from '../../../sandbox/index/strict-pypi/state.ts';
import { type PublicServices, startPublicServices } from '../../../sandbox/internet/public-services.ts';
import { projectFiles } from '../../../sandbox/projects/project-files.ts';
import { importHistory } from '../../../sandbox/projects/fast-import.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';

export const VERSION = '1.3.0';
export const TAG = `v${VERSION}`;
export const FILES = ['acme_vault-1.3.0-py3-none-any.whl', 'acme_vault-1.3.0.tar.gz'];

export interface PublishingWorld {
  readonly root: string;
  readonly services: Services;
  readonly internet: PublicServices;
  readonly project: PushedProject;
}

/** What people set up on an index for a workflow: project, owner, repository, file name and environment. */
export interface TrustedWorkflow {
  readonly workflow: string;
  readonly environment?: string;
}

export async function startPublishing(
  root: string,
  trusted: TrustedWorkflow,
  isPrivate: boolean,
): Promise<PublishingWorld & { readonly close: () => Promise<void> }> {
  // A build that needs its backend from the real index gets it; the project's own name stays on this machine.
  const asksOutside = (url: URL): boolean => !url.pathname.includes('acme');
  const [services, internet] = await Promise.all([
    startServices(root, { private: isPrivate, validate: true }),
    startPublicServices({ internet: { asksOutside } }),
  ]);
  const ownerId = services.github.repository(REPOSITORY).owner.id;
  for (const index of [internet.pypi, internet.testpypi])
    index.addPublisher('acme-vault', { repository: REPOSITORY, ownerId, ...trusted });
  const close = async (): Promise<void> => {
    await Promise.all([services.close(), internet.close()]);
  };
  return { root, services, internet, project: await pushProject(root, services), close };
}

/** Starts worlds, and ends them after each test. Private: a token then reads nothing that its job wasn't given. */
export function usePublishing(
  trusted: TrustedWorkflow,
): (options?: { readonly private: boolean }) => Promise<PublishingWorld> {
  const ending: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
  });
  return async (options = { private: true }) => {
    const root = await mkdtemp(join(tmpdir(), 'publishing-'));
    ending.push(() => rm(root, { recursive: true, force: true }));
    const { close, ...world } = await startPublishing(root, trusted, options.private);
    ending.unshift(close);
    return world;
  };
}

/** A person writes the version into the files, and pushes the commit and its tag. */
export async function pushTag({ services, project }: PublishingWorld): Promise<RunnerEvent> {
  const { directory, name, module, git } = project;
  const author = { name: 'Mona Acme', email: 'mona@acme.example' };
  const files = projectFiles({ name, module }, 'hatchling', VERSION);
  const date = 1788600000;
  await importHistory(directory, [{ message: 'chore: next version', author, date, files }]);
  await git('push', '--quiet', 'origin', 'main');
  await git('tag', TAG);
  await git('push', '--quiet', 'origin', TAG);
  const told = services.github.events.findLast(({ payload }) => payload['ref'] === `refs/tags/${TAG}`);
  if (told === undefined) throw new Error(`GitHub told nothing of the push of ${TAG}.`);
  return { name: told.name, payload: told.payload, sha: (await git('rev-parse', `${TAG}^0`)).trim() };
}

/** A person publishes a release of the tag on GitHub's page. */
export async function publishRelease(world: PublishingWorld, body = ''): Promise<RunnerEvent> {
  const { sha } = await pushTag(world);
  const { github, urls } = world.services;
  const permissions = { contents: 'write' } as const;
  const token = github.issueToken({ repository: REPOSITORY, permissions, kind: 'pat', login: 'mona' });
  const answer = await fetch(`${urls.apiUrl}/repos/${REPOSITORY}/releases`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    body: JSON.stringify({ tag_name: TAG, name: 'The mirror release', body }),
  });
  const told = github.events.findLast(({ name }) => name === 'release');
  if (answer.status !== 201 || told === undefined) throw new Error(await answer.text());
  return { name: told.name, payload: told.payload, ...(sha === undefined ? {} : { sha }) };
}

/** Names of the project's files on PyPI. */
export const onPypi = ({ internet }: PublishingWorld): readonly string[] => names(internet.pypi.files());

export const onTestPypi = ({ internet }: PublishingWorld): readonly string[] =>
  names(internet.testpypi.files());

function names(files: readonly IndexFile[]): readonly string[] {
  return files.map(({ filename }) => filename).sort();
}

export interface SeenRelease {
  readonly tagName: string;
  readonly name: string | null;
  readonly draft: boolean;
  readonly body: string;
  /** Labels, which are file names. */
  readonly assets: readonly string[];
}

/** Releases and drafts on GitHub. */
export function releasesOf({ services }: PublishingWorld): readonly SeenRelease[] {
  return [...services.github.repository(REPOSITORY).releases.values()].map((release) => ({
    tagName: release.tagName,
    name: release.name ?? null,
    draft: release.draft,
    body: release.body ?? '',
    assets: [...release.assets.values()].map(({ label, name }) => label ?? name).sort(),
  }));
}
