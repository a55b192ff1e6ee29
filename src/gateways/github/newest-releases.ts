// The newest releases of a repository and what each holds, in one request. https://docs.github.com/en/rest/releases/releases#list-releases
import { type ListedRelease, RELEASES_READ } from '../../consumer/newest-version.ts';
import { listedReleases } from './listed-releases.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, tell } from './request-failure.ts';

/** Newest first, at most `RELEASES_READ`, without drafts. `missing`: this token sees no such repository. Throws `github-…`. */
export function readNewestReleases({
  octokit,
  repository,
}: GitHubClient): Promise<readonly ListedRelease[] | 'missing'> {
  const { owner, repo } = repository;
  return tell(`read the releases of ${owner}/${repo}`, async () => {
    try {
      const asked = { ...repository, per_page: RELEASES_READ };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', asked);
      return listedReleases(data);
    } catch (error) {
      if (hasStatus(error, 404)) return 'missing';
      throw error;
    }
  });
}
