// Repositories as an index needs them: their releases, the manifests among the assets, and what no manifest tells.
import { throwAll, UserError, UserErrors } from '../findings/user-error.ts';
import type { FileFacts, UnreadFile } from '../simple-index/found-file.ts';
import { type IndexDocument, knownManifests } from '../simple-index/index-document.ts';
import { knownFacts } from '../simple-index/known-facts.ts';
import type { ReadSource, WantedAsset } from '../simple-index/read-source.ts';
import { assetsToRead, type SourceContents } from '../simple-index/release-files.ts';
import {
  assetFilename,
  manifestAsset,
  type ManifestProblem,
  readReleaseManifest,
  type ReleaseManifest,
  type ReleaseManifests,
} from '../simple-index/release-manifest.ts';
import type { SourceAsset, SourceRelease } from '../simple-index/source-release.ts';
import type { ReadsSources } from './build-index-needs.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { twoAtATime } from '../pace/some-at-a-time.ts';

/** No manifest of ours comes near; a larger one is not read. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

export interface ReadContents extends SourceContents {
  readonly etag: string | null;
}

type Needs = ReadsSources & ReportsSteps;

/** All repositories, or all that is wrong with them. One that was renamed is read, and told. */
export async function readSources(
  repositories: readonly string[],
  needs: Needs,
): Promise<readonly ReadSource[]> {
  const problems: UserError[] = [];
  const read = await twoAtATime(repositories, async (repository) => {
    try {
      return { asked: repository, ...(await needs.readSource(repository)) };
    } catch (error) {
      if (error instanceof UserErrors) problems.push(...error.errors);
      else if (error instanceof UserError) problems.push(error);
      else throw error;
      return null;
    }
  });
  throwAll(withoutRepeats(problems));
  const sources = new Map<string, ReadSource>();
  for (const each of read) {
    if (each === null) continue;
    const { asked, source, etag } = each;
    const { repository } = source;
    if (asked.toLowerCase() !== repository.toLowerCase())
      needs.warn(
        `The repository ${asked} is now ${repository}: name it so, the old name works only until somebody takes it.`,
      );
    sources.set(repository, { source, etag });
  }
  return [...sources.keys()].sort().flatMap((name) => sources.get(name) ?? []);
}

/** One bad token is one problem, however many repositories it was tried on. */
function withoutRepeats(problems: readonly UserError[]): readonly UserError[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message }) => {
    const key = code === 'github-token-invalid' || code === 'github-rate-limit' ? code : message;
    return !seen.has(key) && seen.add(key);
  });
}

/** `old`: of the build before, whose manifests and files need not be read again. */
export async function readContents(
  { source, etag }: ReadSource,
  old: IndexDocument | null,
  needs: Needs,
): Promise<ReadContents> {
  const { repository, releases } = source;
  const known: ReleaseManifests = old === null ? new Map() : knownManifests(old, repository);
  const manifests = new Map<number, ReleaseManifest | ManifestProblem>();
  await twoAtATime(releases, async (release) => {
    const asset = manifestAsset(release);
    if (asset === null) return;
    manifests.set(asset.id, known.get(asset.id) ?? (await readManifest(repository, asset, needs)));
  });
  const facts = old === null ? null : knownFacts(old).byAsset;
  const described = new Map<number, FileFacts | UnreadFile>();
  const unread = releases.flatMap((release) =>
    assetsToRead(release, manifests).map((asset) => ({ release, asset })),
  );
  await twoAtATime(unread, async ({ release, asset }) => {
    const file = facts?.get(asset.id) ?? (await readAsset(wantedAsset(repository, release, asset), needs));
    described.set(asset.id, file);
  });
  return { source, etag, manifests, described };
}

async function readManifest(
  repository: string,
  asset: SourceAsset,
  needs: Needs,
): Promise<ReleaseManifest | ManifestProblem> {
  if (asset.size > LARGEST_MANIFEST) return { problem: `it is larger than ${LARGEST_MANIFEST} bytes` };
  const bytes = await needs.readManifest(repository, asset);
  return bytes === null ? { problem: 'it was removed meanwhile' } : readReleaseManifest(bytes, asset);
}

async function readAsset(wanted: WantedAsset, needs: Needs): Promise<FileFacts | UnreadFile> {
  needs.info(`${wanted.filename} of ${wanted.repository} has no manifest and is read once.`);
  return needs.readFacts(await needs.holdAsset(wanted));
}

function wantedAsset(repository: string, { tag }: SourceRelease, asset: SourceAsset): WantedAsset {
  const { id, sha256, size } = asset;
  return { repository, tag, id, filename: assetFilename(asset), sha256, size };
}
