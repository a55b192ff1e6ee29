// The active rules of a branch, of all rulesets of the repository and its owners. They show themselves to everybody who may read;
// the older branch protection does not.
import type { BranchRule } from '../../plan/merge-ways.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus, isForbidden, refuse } from './request-failure.ts';

/** GitHub's word for a private repository whose plan has no rulesets: nothing there can bind. */
const NOT_IN_PLAN = /upgrade to github/i;

/** All of them. Rejects with what GitHub answered. `branch`: short name, need not exist. */
export function listBranchRules({ octokit, repository }: GitHubClient, branch: string) {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  return octokit.paginate(route, { ...repository, branch, per_page: 100 });
}

export function createBranchRules(client: GitHubClient) {
  return {
    /** Short name of a branch, which need not exist. Null: the token may not see them. Throws `github-…`. */
    readBranchRules: async (branch: string): Promise<readonly BranchRule[] | null> => {
      try {
        return await listBranchRules(client, branch);
      } catch (error) {
        // Enterprise Server knows the route, and rulesets, since 3.11.
        if (hasStatus(error, 404) || NOT_IN_PLAN.test(failureText(error))) return [];
        // 409: no commit yet, and so no branch.
        if (isForbidden(error) || hasStatus(error, 409)) return null;
        return refuse(error, `read the rules of ${branch}`);
      }
    },
  };
}
