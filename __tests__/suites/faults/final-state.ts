// Everything that a release leaves behind, without what differs from run to run by nature: dates, numbers, and the ids of new commits.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTag } from '../../../sandbox/github/git/git-object.ts';
import type { GitRepository } from '../../../sandbox/github/git/git-repository.ts';
import type { Release } from '../../../sandbox/github/state.ts';
import { MANIFEST_FILENAME, type Manifest } from '../../../src/distribution/manifest.ts';
import type { Cell } from './cell.ts';
import { quickGit } from './quick-git.ts';

/** A commit that a test knows by its id, or what a new one is made of. */
type CommitState =
  | string
  | {
      readonly tree: string;
      readonly message: string;
      readonly author: string;
      readonly committer: string;
      readonly signed: boolean;
      readonly parents: readonly CommitState[];
    };

export interface FinalState {
  readonly branches: Readonly<Record<string, CommitState>>;
  readonly tags: Readonly<Record<string, unknown>>;
  readonly releases: readonly unknown[];
  readonly pulls: readonly unknown[];
  /** sha256 by filename. */
  readonly index: Readonly<Record<string, string>>;
  /** How often a release was published. */
  readonly published: number;
}

export async function readFinalState(cell: Cell): Promise<FinalState> {
  const { project, world, github, head } = cell;
  const { latestReleaseId } = project.repository;
  const git = quickGit(project.repository.git);
  const refs = await git.refs('refs/');
  const read = async (start: string, show: (name: string) => Promise<unknown>) =>
    Object.fromEntries(
      await Promise.all(
        refs.filter(({ name }) => name.startsWith(start)).map(async ({ name }) => [name, await show(name)]),
      ),
    ) as Record<string, never>;
  const state = {
    branches: await read('refs/heads/', (name) => commitState(git, name, head)),
    tags: await read('refs/tags/', (name) => tagState(git, name, head)),
    releases: project
      .releases()
      .map((release) => releaseState(release, release.id === latestReleaseId))
      .sort((a, b) => a.tag.localeCompare(b.tag)),
    index: await indexState(world.index.packagesDir),
    pulls: [...project.repository.pulls.values()].map(({ number, title, body, state, mergedAt }) => ({
      ...{ number, title, body, state },
      merged: mergedAt !== null,
    })),
    published: github.events.filter(
      ({ name, payload }) => name === 'release' && payload['action'] === 'published',
    ).length,
  };
  return withoutHeads(state, cell);
}

/** A manifest names the commit that was built; where that is a merge, it has another id in every cell, and so has the manifest. */
async function withoutHeads(state: FinalState, { project }: Cell): Promise<FinalState> {
  let text = JSON.stringify(state);
  for (const { tagName, assets } of project.releases()) {
    const commit = await project.repository.git.resolveCommit(`refs/tags/${tagName}`);
    for (const { label, digest, file } of assets.values()) {
      if (label !== MANIFEST_FILENAME || digest === null) continue;
      const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
      const built = [commit?.sha, ...(commit?.parents ?? [])].indexOf(manifest.head);
      const known = JSON.stringify({ ...manifest, head: built, plan: '' });
      text = text.replaceAll(digest, `the manifest ${createHash('sha256').update(known).digest('hex')}`);
    }
  }
  return JSON.parse(text) as FinalState;
}

/** Down to the pushed head: what is below it is the same in every cell. */
async function commitState(git: GitRepository, name: string, head: string): Promise<CommitState> {
  const commit = await git.resolveCommit(name);
  if (commit === undefined) return `${name} names no commit`;
  const { sha, tree, message, author, committer, signature, parents } = commit;
  if (sha === head || parents.length === 0 || (await git.isAncestor(sha, head))) return sha;
  return {
    ...{ tree, message },
    author: `${author.name} <${author.email}>`,
    committer: `${committer.name} <${committer.email}>`,
    signed: signature !== null,
    parents: await Promise.all(parents.map((parent) => commitState(git, parent, head))),
  };
}

async function tagState(git: GitRepository, name: string, head: string): Promise<unknown> {
  const object = await git.objects.read(name);
  if (object?.type !== 'tag') return { lightweight: await commitState(git, name, head) };
  const { message, tagger, tag } = parseTag(object.body);
  return { message, tag, tagger: tagger?.name, target: await commitState(git, name, head) };
}

function releaseState(release: Release, latest: boolean) {
  const { tagName: tag, name, body, draft, prerelease, author } = release;
  const assets = [...release.assets.values()]
    .map((asset) => [asset.label, asset.digest, asset.size, asset.state, asset.contentType].join(' '))
    .sort();
  return { tag, name, body, draft, prerelease, latest, author: author.login, assets };
}

async function indexState(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const hashes = await Promise.all(
    names.map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    ),
  );
  return Object.fromEntries(names.map((name, index) => [name, hashes[index] ?? '']));
}

/** Where two states differ, one line for each place. */
export function compareStates(seen: unknown, expected: unknown, path = ''): readonly string[] {
  if (typeof seen !== 'object' || typeof expected !== 'object' || seen === null || expected === null)
    return seen === expected ? [] : [`${path}: ${shown(seen)} instead of ${shown(expected)}`];
  const keys = new Set([...Object.keys(seen), ...Object.keys(expected)]);
  const [left, right] = [seen as Record<string, unknown>, expected as Record<string, unknown>];
  return [...keys].flatMap((key) => compareStates(left[key], right[key], `${path}/${key}`));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
