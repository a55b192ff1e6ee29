// How a repository merges pull requests, as far as the token may see it.
import type { MergeRules } from '../../plan/merge-methods.ts';
import { readMergeRules } from '../../plan/merge-rules.ts';
import type { GitHubClient } from './octokit.ts';
import { isForbidden, refuse } from './request-failure.ts';

export interface PullText {
  readonly title: string;
  readonly body: string;
}

export function createMergeSettings({ octokit, repository }: GitHubClient) {
  return {
    /** Null: shown to those with `contents: write` only. https://docs.github.com/en/rest/repos/repos#get-a-repository */
    readMergeRules: async (): Promise<MergeRules | null> => {
      try {
        return readMergeRules((await octokit.request('GET /repos/{owner}/{repo}', repository)).data);
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'read how the repository merges');
      }
    },

    /** As it is now: a run that is started again has the event of the first one. Null: the token may not read it. */
    readPullText: async (number: number): Promise<PullText | null> => {
      try {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        const { data } = await octokit.request(route, { ...repository, pull_number: number });
        return { title: data.title, body: data.body ?? '' };
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, `read the pull request #${number}`);
      }
    },
  };
}
