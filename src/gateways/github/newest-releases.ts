// The newest releases of a repository and what each holds, in one request. https://docs.github.com/en/rest/releases/releases#list-releases
import type { ListedRelease } from '../../consumer/newest-version.ts';
import { listedReleases } from './listed-releases.ts';
import type { GitHubClient } from './octokit.ts';
import { isForbidden, tell } from './request-failure.ts';

/** Newest first, at most a hundred, without drafts. `missing`: this token sees no such repository. Throws `github-…`. */
export function readNewestReleases({
  octokit,
  repository,
}: GitHubClient): Promise<readonly ListedRelease[] | 'missing'> {
  const { owner, repo } = repository;
  return tell(`read the releases of ${owner}/${repo}`, async () => {
    try {
      const asked = { ...repository, per_page: 100 };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', asked);
      return listedReleases(data);
    } catch (error) {
      if (isForbidden(error)) return 'missing';
      throw error;
    }
  });
}
