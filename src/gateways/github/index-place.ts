// Who can see what a repository publishes. https://docs.github.com/en/rest/pages/pages#get-a-apiname-pages-site
import type { IndexPlace } from '../../simple-index/index-place.ts';
import type { GitHubClient } from './octokit.ts';
import { isForbidden, tell } from './request-failure.ts';

export function readPlace({ octokit, repository }: GitHubClient): Promise<IndexPlace> {
  return tell('read who can see this repository', async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
    const { full_name: name, private: isPrivate, has_pages: hasPages } = data;
    return { repository: name, private: isPrivate, pages: hasPages ? await readPages() : 'none' };
  });

  async function readPages(): Promise<IndexPlace['pages']> {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/pages', repository);
      return data.public ? 'public' : 'private';
    } catch (error) {
      if (isForbidden(error)) return 'unknown';
      throw error;
    }
  }
}
