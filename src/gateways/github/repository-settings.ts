// Settings of a repository that decide what commits its branch gets, as far as the token may see them.
import type { MergeSettings, RepositorySettings } from '../../setup/repository-settings.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isForbidden, refuse } from './request-failure.ts';

export function createRepositorySettings({ octokit, repository }: GitHubClient) {
  return {
    /** `proposes`: also asks whether GitHub Actions may open pull requests. Throws `github-…`. */
    readSettings: async (proposes: boolean): Promise<RepositorySettings> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
        const [actionsOpenPulls, needsPull] = await Promise.all([
          proposes ? readActionsPulls() : null,
          readNeedsPull(data.default_branch),
        ]);
        return {
          private: data.private,
          defaultBranch: data.default_branch,
          merges: mergeSettings(data),
          actionsOpenPulls,
          needsPull,
        };
      } catch (error) {
        return refuse(error, 'read the settings of the repository');
      }
    },
  };

  async function readActionsPulls(): Promise<boolean | null> {
    return orUnknown(async () => {
      const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
      return (await octokit.request(route, repository)).data.can_approve_pull_request_reviews;
    });
  }

  /** Rules show themselves to everybody who may read; the older branch protection does not. */
  async function readNeedsPull(branch: string): Promise<boolean | null> {
    return orUnknown(async () => {
      const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
      const { data } = await octokit.request(route, { ...repository, branch, per_page: 100 });
      return data.some(({ type }) => type === 'pull_request');
    });
  }
}

async function orUnknown(ask: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await ask();
  } catch (error) {
    // 409: no commit yet, and so no branch.
    if (isForbidden(error) || hasStatus(error, 409)) return null;
    throw error;
  }
}

interface MergeFields {
  readonly allow_squash_merge?: boolean;
  readonly squash_merge_commit_title?: MergeSettings['squashTitle'];
  readonly squash_merge_commit_message?: MergeSettings['squashMessage'];
}

/** Shown to those with `contents: write` only. https://docs.github.com/en/rest/repos/repos#get-a-repository */
function mergeSettings({
  allow_squash_merge: squash,
  squash_merge_commit_title: squashTitle,
  squash_merge_commit_message: squashMessage,
}: MergeFields): MergeSettings | null {
  if (squash === undefined) return null;
  // Older Enterprise Servers know only the first way.
  return {
    squash,
    squashTitle: squashTitle ?? 'COMMIT_OR_PR_TITLE',
    squashMessage: squashMessage ?? 'COMMIT_MESSAGES',
  };
}
