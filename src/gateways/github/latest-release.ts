// The release that GitHub shows as the latest: one request; a second one only to tell a missing release from a missing repository.
// https://docs.github.com/en/rest/releases/releases#get-the-latest-release
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isForbidden, tell } from './request-failure.ts';

/** `missing`: this token sees no such repository; null: it has no published release. Throws `github-…`. */
export function readLatestRelease({
  octokit,
  repository,
}: GitHubClient): Promise<{ tag: string } | 'missing' | null> {
  const { owner, repo } = repository;
  return tell(`read the latest release of ${owner}/${repo}`, async () => {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/latest', repository);
      return { tag: data.tag_name };
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
    try {
      await octokit.request('GET /repos/{owner}/{repo}', repository);
      return null;
    } catch (error) {
      if (isForbidden(error)) return 'missing';
      throw error;
    }
  });
}
