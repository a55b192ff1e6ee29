// Published releases of many repositories with one token, as an index needs them.
// https://docs.github.com/en/rest/releases/releases#list-releases
import { buffer } from 'node:stream/consumers';
import { raise } from '../../findings/catalogue.ts';
import { indexBuildErrors } from '../../findings/index-build-errors.ts';
import type { ReadSource } from '../../simple-index/read-source.ts';
import type { SourceAsset, SourceRelease } from '../../simple-index/source-release.ts';
import { type ApiAsset, type ApiRelease, toAsset } from './api-release.ts';
import { createGitHubClient, type GitHubClient, type GitHubConnection } from './octokit.ts';
import { hasStatus, isForbidden, tell } from './request-failure.ts';

export type SourcesConnection = Omit<GitHubConnection, 'owner' | 'repo'>;

/** A client of one repository, `owner/name`. */
export type ClientOf = (repository: string) => GitHubClient;

const PAGE = 100;

/** Requests to a repository that was renamed are redirected to its number; what is read then tells its name. */
export function createReleaseSources(clientOf: ClientOf) {
  return {
    /** One request, and one per hundred releases. Throws `index-source-missing` or `github-…`. */
    readSource: (repository: string): Promise<ReadSource> =>
      tell(`read the releases of ${repository}`, async () => {
        const facts = await readFacts(clientOf(repository), repository);
        const client = clientOf(facts.repository);
        const { releases, etag } = await readReleases(client);
        return { source: { ...facts, releases }, etag };
      }),

    /** Its bytes; null when it is gone. */
    readManifest: (repository: string, { id }: SourceAsset): Promise<Buffer | null> =>
      tell(`read a manifest of ${repository}`, async () => {
        const { octokit, repository: place } = clientOf(repository);
        try {
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...place,
            asset_id: id,
            headers: { accept: 'application/octet-stream' },
            request: { parseSuccessResponseBody: false },
          });
          return await buffer(data as unknown as AsyncIterable<Uint8Array>);
        } catch (error) {
          if (hasStatus(error, 404)) return null;
          throw error;
        }
      }),
  };
}

export function createClients(connection: SourcesConnection): ClientOf {
  const clients = new Map<string, GitHubClient>();
  return (repository) => {
    const known = clients.get(repository);
    if (known !== undefined) return known;
    const [owner = '', repo = ''] = repository.split('/');
    const client = createGitHubClient({ ...connection, owner, repo });
    clients.set(repository, client);
    return client;
  };
}

async function readFacts({ octokit, repository: place }: GitHubClient, repository: string) {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', place);
    return { repository: data.full_name, private: data.private, archived: data.archived };
  } catch (error) {
    if (hasStatus(error, 404) && isForbidden(error))
      throw raise(indexBuildErrors, 'index-source-missing', { repository });
    throw error;
  }
}

async function readReleases({ octokit, repository }: GitHubClient) {
  const releases: SourceRelease[] = [];
  let etag: string | null = null;
  for (let page = 1; ; page += 1) {
    const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
      ...repository,
      per_page: PAGE,
      // As the index server asks, whose question the ETag has to fit.
      ...(page === 1 ? {} : { page }),
    });
    if (page === 1) etag = headers.etag ?? null;
    releases.push(...data.filter(({ draft }) => !draft).map(toSourceRelease));
    if (!/\brel="next"/.test(headers.link ?? '')) return { releases, etag };
  }
}

function toSourceRelease(release: ApiRelease): SourceRelease {
  return {
    tag: release.tag_name,
    title: release.name ?? '',
    notes: release.body ?? '',
    url: release.html_url,
    publishedAt: release.published_at ?? release.created_at,
    assets: release.assets.filter(({ state }) => state === 'uploaded').map(toSourceAsset),
  };
}

function toSourceAsset(asset: ApiAsset): SourceAsset {
  const { id, name, label, size, sha256 } = toAsset(asset);
  const { browser_download_url: downloadUrl, created_at: createdAt } = asset;
  return { id, name, label, size, sha256, downloadUrl, createdAt };
}
