// What must hold on GitHub and on the index after every single write (design, section 3): never a tag without its commit, a published
// release without its files, or a version on the index without a tag that names its bytes.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release, Repository, State } from '../../sandbox/github/state.ts';
import { parseManifest } from '../../src/distribution/parse-manifest.ts';
import { MANIFEST_FILENAME, type Manifest } from '../../src/distribution/manifest.ts';
import { readTagDigest } from '../../src/release/release-message.ts';

/** `packages` is the folder of the index; a project is called as its repository. */
export function releaseInvariant(packages: string) {
  return async (state: State): Promise<readonly string[]> => {
    const indexed = await readdir(packages);
    const found = await Promise.all(
      [...state.repositories.values()].map((repository) => judge(repository, packages, indexed)),
    );
    return found.flat();
  };
}

async function judge(
  repository: Repository,
  packages: string,
  indexed: readonly string[],
): Promise<readonly string[]> {
  const tags = await repository.git.refs('refs/tags/');
  const published = [...repository.releases.values()].filter(({ draft }) => !draft);
  const stem = `${repository.name.replaceAll('-', '_')}-`;
  const found = await Promise.all([
    ...tags.map(({ name }) => tagProblem(repository, name)),
    ...published.map((release) => releaseProblem(repository, release)),
    ...indexed
      .filter((file) => file.startsWith(stem))
      .map((file) => fileProblem(repository, join(packages, file), file.slice(stem.length))),
  ]);
  return found.filter((problem) => problem !== null);
}

async function tagProblem(repository: Repository, name: string): Promise<string | null> {
  const commit = await repository.git.resolveCommit(name);
  const main = await repository.git.resolveCommit(`refs/heads/${repository.defaultBranch}`);
  const reachable =
    commit !== undefined &&
    main !== undefined &&
    (commit.sha === main.sha || (await repository.git.isAncestor(commit.sha, main.sha)));
  return reachable ? null : `${name} names no commit of ${repository.defaultBranch}`;
}

async function releaseProblem(repository: Repository, release: Release): Promise<string | null> {
  const manifest = await manifestOf(repository, release.tagName);
  if (manifest === null) return `${release.tagName} is released, but its tag names no manifest of its assets`;
  const assets = [...release.assets.values()];
  const missing = manifest.files.filter(
    ({ filename, sha256 }) =>
      !assets.some(({ label, digest }) => label === filename && digest === `sha256:${sha256}`),
  );
  return missing.length === 0
    ? null
    : `${release.tagName} is released without ${missing.map(({ filename }) => filename).join()}`;
}

async function fileProblem(repository: Repository, path: string, rest: string): Promise<string | null> {
  // No version in a file name holds `-`.
  const [version = ''] = rest.replace(/\.tar\.gz$/, '').split('-');
  const manifest = await manifestOf(repository, `v${version}`);
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const named = manifest?.files.some((file) => file.sha256 === sha256) ?? false;
  return named ? null : `${path} is on the index, but no tag names its bytes`;
}

/** The manifest that the tag names by its digest, from the assets of any release or draft of that tag. */
async function manifestOf(repository: Repository, tag: string): Promise<Manifest | null> {
  const ref = await repository.git.ref(`refs/tags/${tag}`);
  if (ref?.type !== 'tag') return null;
  const digest = readTagDigest((await repository.git.objects.read(ref.sha))?.body.toString() ?? '');
  const asset = [...repository.releases.values()]
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ assets }) => [...assets.values()])
    .find((each) => each.label === MANIFEST_FILENAME && each.digest === digest);
  return digest === null || asset === undefined ? null : parseManifest(await readFile(asset.file), digest);
}
