// Settings of a repository that decide what commits its branch gets, as far as the token may see them.
import { readMergeRules } from '../../plan/merge-rules.ts';
import { type BranchRule, mergeWays, methodsLeft } from '../../plan/merge-ways.ts';
import type { MergeSettings, RepositorySettings } from '../../setup/repository-settings.ts';
import { createBranchRules } from './branch-rules.ts';
import type { GitHubClient } from './octokit.ts';
import { isForbidden, refuse } from './request-failure.ts';

/** Nothing but a merge gets past these. */
const NEEDS_PULL = ['pull_request', 'merge_queue'];

export function createRepositorySettings(client: GitHubClient) {
  const { octokit, repository } = client;
  return {
    /**
     * `proposes`: also asks whether GitHub Actions may open pull requests. `branch`: the one that releases; null: the default branch.
     * Throws `github-…`.
     */
    readSettings: async (proposes: boolean, branch: string | null): Promise<RepositorySettings> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
        const [actionsOpenPulls, rules] = await Promise.all([
          proposes ? readActionsPulls() : null,
          createBranchRules(client).readBranchRules(branch ?? data.default_branch),
        ]);
        return {
          private: data.private,
          defaultBranch: data.default_branch,
          merges: mergeSettings(data, rules ?? []),
          actionsOpenPulls,
          needsPull: rules && rules.some(({ type }) => NEEDS_PULL.includes(type)),
          isBlocked: mergeWays(readMergeRules(data), rules).isBlocked,
        };
      } catch (error) {
        return refuse(error, 'read the settings of the repository');
      }
    },
  };

  async function readActionsPulls(): Promise<boolean | null> {
    try {
      const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
      return (await octokit.request(route, repository)).data.can_approve_pull_request_reviews;
    } catch (error) {
      if (isForbidden(error)) return null;
      throw error;
    }
  }
}

interface MergeFields {
  readonly allow_squash_merge?: boolean;
  readonly squash_merge_commit_title?: MergeSettings['squashTitle'];
  readonly squash_merge_commit_message?: MergeSettings['squashMessage'];
}

/** Shown to those with `contents: write` only. https://docs.github.com/en/rest/repos/repos#get-a-repository */
function mergeSettings(
  {
    allow_squash_merge: squash,
    squash_merge_commit_title: squashTitle,
    squash_merge_commit_message: squashMessage,
  }: MergeFields,
  rules: readonly BranchRule[],
): MergeSettings | null {
  if (squash === undefined) return null;
  // Older Enterprise Servers know only the first way.
  return {
    squash: squash && methodsLeft(rules).includes('squash'),
    squashTitle: squashTitle ?? 'COMMIT_OR_PR_TITLE',
    squashMessage: squashMessage ?? 'COMMIT_MESSAGES',
  };
}
