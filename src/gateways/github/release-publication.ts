// A draft becomes public: the same request may be sent again, but a host with immutable releases may refuse it the second time.
// https://docs.github.com/en/rest/releases/releases#update-a-release
import type { HostedRelease } from '../../release/hosted-release.ts';
import { toRelease } from './api-release.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isTagBurnt } from './request-failure.ts';

export interface PublishOptions {
  readonly tag: string;
  readonly body: string;
  readonly latest: boolean;
}

/** Rejects with what Octokit throws. */
export async function publishRelease(
  client: GitHubClient,
  id: number,
  options: PublishOptions,
): Promise<HostedRelease> {
  const { octokit, repository } = client;
  try {
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      ...repository,
      release_id: id,
      // GitHub may forget the tag of a draft that is changed without naming it, and publish another one of its own making.
      tag_name: options.tag,
      body: options.body,
      draft: false,
      make_latest: options.latest ? 'true' : 'false',
    });
    return toRelease(data);
  } catch (error) {
    if (isTagBurnt(error) || hasStatus(error, 401, 403)) throw error;
    const seen = await findPublished(client, id, options).catch(() => null);
    if (seen === null) throw error;
    return seen;
  }
}

/** False where it is refused: published releases that are immutable stay what they are. */
export async function redraftRelease(
  { octokit, repository }: GitHubClient,
  id: number,
  { tag, body }: { readonly tag: string; readonly body: string },
): Promise<boolean> {
  try {
    const change = { ...repository, release_id: id, tag_name: tag, body, draft: true };
    return (await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', change)).data.draft;
  } catch (error) {
    if (hasStatus(error, 403, 404, 422)) return false;
    throw error;
  }
}

async function findPublished(
  { octokit, repository, lookAgain }: GitHubClient,
  id: number,
  { body }: PublishOptions,
): Promise<HostedRelease | null> {
  const look = async (): Promise<HostedRelease | null> => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
      ...repository,
      release_id: id,
    });
    const release = toRelease(data);
    return !release.draft && plain(release.body) === plain(body) ? release : null;
  };
  return (await look()) ?? lookAgain('published release', look);
}

/** A host may rewrite line ends. */
function plain(body: string): string {
  return body.replace(/\r\n?/g, '\n').trimEnd();
}
