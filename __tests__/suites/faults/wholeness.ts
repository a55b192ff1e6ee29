// What holds of a repository and its index when all is quiet, whatever happened before: every version that has a tag is whole, nothing
// else is left, and versions rise along the branch.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parseTag } from '../../../sandbox/github/git/git-object.ts';
import type { Release } from '../../../sandbox/github/state.ts';
import { parseManifest } from '../../../src/distribution/parse-manifest.ts';
import { MANIFEST_FILENAME, type Manifest } from '../../../src/distribution/manifest.ts';
import { readTagDigest } from '../../../src/release/release-message.ts';
import { compareVersions } from '../../../src/version/compare-versions.ts';
import { parseVersion } from '../../../src/version/parse-version.ts';
import type { Version } from '../../../src/version/version.ts';
import type { TestProject, World } from '../../commands/world.ts';
import { quickGit } from './quick-git.ts';

/** The release that every project begins with, made by hand. */
const FIRST = 'refs/tags/v1.2.0';

/** What is looked at: a project and the index that it is published on. */
export interface Quiet {
  readonly project: Pick<TestProject, 'repository' | 'releases' | 'indexed'>;
  readonly world: { readonly index: Pick<World['index'], 'packagesDir'> };
}

interface Tagged {
  readonly tag: string;
  readonly version: Version;
  readonly commit: string;
  readonly digest: string | null;
}

export async function wholenessProblems(quiet: Quiet): Promise<readonly string[]> {
  const tags = await readTags(quiet);
  const releases = quiet.project.releases();
  const seen = await Promise.all(tags.map((tag) => tagProblems(quiet, tag, releases)));
  const drafts = releases.filter(({ draft }) => draft);
  const named = new Set(seen.flatMap(({ files }) => files));
  const strays = (await quiet.project.indexed()).filter((name) => !named.has(name));
  return [
    ...seen.flatMap(({ problems }) => problems),
    ...drafts.map(({ tagName }) => `a draft of ${tagName} is left`),
    ...strays.map((name) => `${name} is on the index, and no release names it`),
    ...(await risingProblems(quiet, tags)),
    ...latestProblems(quiet, tags),
  ];
}

async function readTags({ project }: Quiet): Promise<readonly Tagged[]> {
  const git = quickGit(project.repository.git);
  const refs = (await git.refs('refs/tags/')).filter(({ name }) => name !== FIRST);
  return Promise.all(
    refs.map(async ({ name, sha }) => {
      const tag = name.slice('refs/tags/'.length);
      const version = parseVersion(tag.slice(1));
      const commit = await git.resolveCommit(name);
      if (version === null || commit === undefined) throw new Error(`nobody made a tag ${tag}`);
      const object = await git.objects.read(sha);
      const message = object?.type === 'tag' ? parseTag(object.body).message : null;
      return { tag, version, commit: commit.sha, digest: readTagDigest(message) };
    }),
  );
}

interface TagSeen {
  readonly problems: readonly string[];
  /** What the index should have. */
  readonly files: readonly string[];
}

async function tagProblems(
  quiet: Quiet,
  { tag, digest }: Tagged,
  releases: readonly Release[],
): Promise<TagSeen> {
  const published = releases.filter(({ tagName, draft }) => tagName === tag && !draft);
  const [release] = published;
  if (digest === null) return { problems: [`${tag} names no manifest`], files: [] };
  if (release === undefined || published.length > 1)
    return { problems: [`${tag} has ${published.length} releases`], files: [] };
  const assets = [...release.assets.values()];
  const found = assets.find(({ label, digest: seen }) => label === MANIFEST_FILENAME && seen === digest);
  if (found === undefined) return { problems: [`${tag} is released without its manifest`], files: [] };
  const manifest = parseManifest(await readFile(found.file), digest);
  const missing = manifest.files.filter(
    ({ filename, sha256 }) =>
      !assets.some((asset) => asset.label === filename && asset.digest === `sha256:${sha256}`),
  );
  const more = assets.length - manifest.files.length - 1;
  const marked = release.body?.includes('py-release draft') ?? false;
  return {
    problems: [
      ...missing.map(({ filename }) => `${tag} is released without ${filename}`),
      ...(more === 0 ? [] : [`${tag} has ${more} assets more than its manifest names`]),
      ...(marked ? [`${tag} still shows the marker of its draft`] : []),
      ...(await indexProblems(quiet, manifest)),
    ],
    files: distributions(manifest).map(({ filename }) => filename),
  };
}

function distributions({ files }: Manifest): Manifest['files'] {
  return files.filter(({ kind }) => kind !== 'extra');
}

async function indexProblems({ world }: Quiet, manifest: Manifest): Promise<readonly string[]> {
  const problems = await Promise.all(
    distributions(manifest).map(async ({ filename, sha256 }) => {
      const bytes = await readFile(join(world.index.packagesDir, filename)).catch(() => null);
      if (bytes === null) return [`${filename} is not on the index`];
      const seen = createHash('sha256').update(bytes).digest('hex');
      return seen === sha256 ? [] : [`${filename} is on the index with other bytes`];
    }),
  );
  return problems.flat();
}

/** Of two tags the higher one names the later commit of the branch. */
async function risingProblems({ project }: Quiet, tags: readonly Tagged[]): Promise<readonly string[]> {
  const { git } = project.repository;
  const main = (await git.resolveCommit('refs/heads/main'))?.sha ?? '';
  const order = await git.history(main, 10_000, 0);
  const place = (tag: Tagged): number => order.indexOf(tag.commit);
  const sorted = [...tags].sort((a, b) => compareVersions(a.version, b.version));
  return sorted.flatMap((tag, position) => {
    const before = sorted[position - 1];
    if (place(tag) === -1) return [`${tag.tag} is not on main`];
    if (before === undefined || place(before) > place(tag)) return [];
    return [`${tag.tag} does not come after ${before.tag} on main`];
  });
}

function latestProblems({ project }: Quiet, tags: readonly Tagged[]): readonly string[] {
  const highest = [...tags].sort((a, b) => compareVersions(b.version, a.version))[0];
  const { latestReleaseId, releases } = project.repository;
  const latest = releases.get(latestReleaseId ?? -1)?.tagName;
  return highest === undefined || highest.tag === latest
    ? []
    : [`${latest ?? 'nothing'} is shown as the latest release instead of ${highest.tag}`];
}
