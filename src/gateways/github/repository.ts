// What the repository allows this token, asked before anything is written.
import type { GitHubClient } from './octokit.ts';
import { isForbidden, refuse } from './request-failure.ts';

export interface BranchFacts {
  readonly sha: string;
  readonly protected: boolean;
  /** Rule types in force for the branch, for instance `pull_request`; null when this token may not ask. */
  readonly rules: readonly string[] | null;
}

export function createRepositoryReader({ octokit, repository }: GitHubClient) {
  return {
    /** GraphQL node id, for updateRefs. */
    readRepositoryId: async (): Promise<string> => {
      try {
        return (await octokit.rest.repos.get(repository)).data.node_id;
      } catch (error) {
        return refuse(error, 'read the repository');
      }
    },

    readBranch: async (branch: string): Promise<BranchFacts> => {
      try {
        const [{ data }, rules] = await Promise.all([
          octokit.rest.repos.getBranch({ ...repository, branch }),
          readRules(octokit.rest.repos.getBranchRules({ ...repository, branch, per_page: 100 })),
        ]);
        return { sha: data.commit.sha, protected: data.protected, rules };
      } catch (error) {
        return refuse(error, `read the branch ${branch}`);
      }
    },

    /**
     * Is there a run of this workflow for that commit? Null when the token may not see runs (`actions: read`).
     * `workflowPath` is the file, `.github/workflows/release.yml`; null compares no path.
     */
    readRunFor: async (
      sha: string,
      workflowPath: string | null,
    ): Promise<{ url: string } | 'none' | null> => {
      try {
        const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
          ...repository,
          head_sha: sha,
          per_page: 100,
        });
        // GitHub writes the path with or without `@ref`.
        const run = data.workflow_runs.find(
          ({ path }) => workflowPath === null || path.split('@', 1)[0] === workflowPath,
        );
        return run === undefined ? 'none' : { url: run.html_url };
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'read the workflow runs');
      }
    },

    /** Null when the token may not see runs, or nobody knows that run any more. */
    readRunState: async (runId: string): Promise<'finished' | 'going' | null> => {
      try {
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: Number(runId) });
        return data.status === 'completed' ? 'finished' : 'going';
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'read the workflow run');
      }
    },

    /** Does the branch hold this commit? */
    isOnBranch: async (sha: string, branch: string): Promise<boolean> => {
      try {
        const basehead = `${sha}...heads/${branch}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...repository,
          basehead,
          per_page: 1,
        });
        return data.status === 'ahead' || data.status === 'identical';
      } catch (error) {
        return refuse(error, `compare the commit with ${branch}`);
      }
    },
  };
}

async function readRules(
  answer: Promise<{ readonly data: readonly { readonly type?: string }[] }>,
): Promise<readonly string[] | null> {
  try {
    return (await answer).data.map((rule) => rule.type ?? '');
  } catch (error) {
    // Rules show their kind to everybody who may read, but not on every host and plan.
    if (isForbidden(error)) return null;
    throw error;
  }
}
