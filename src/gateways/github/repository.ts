// What the repository allows this token, asked before anything is written.
import { listBranchRules } from './branch-rules.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isForbidden, refuse } from './request-failure.ts';

export interface BranchFacts {
  readonly sha: string;
  readonly protected: boolean;
  /** Rule types in force for the branch, for instance `pull_request`; null when this token may not ask. */
  readonly rules: readonly string[] | null;
}

export interface CommitRun {
  readonly url: string;
  /** `ended`: without success. */
  readonly state: 'going' | 'succeeded' | 'ended';
  /** Of a run that is over, `cancelled` for instance. */
  readonly conclusion: string | null;
}

export type CommitRelation = 'identical' | 'ahead' | 'behind' | 'diverged';

export function createRepositoryReader(client: GitHubClient) {
  const { octokit, repository } = client;
  return {
    /** GraphQL node id, for updateRefs. */
    readRepositoryId: async (): Promise<string> => {
      try {
        return (await octokit.request('GET /repos/{owner}/{repo}', repository)).data.node_id;
      } catch (error) {
        return refuse(error, 'read the repository');
      }
    },

    readBranch: async (branch: string): Promise<BranchFacts> => {
      try {
        const [{ data }, rules] = await Promise.all([
          octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
          readRuleTypes(client, branch),
        ]);
        return { sha: data.commit.sha, protected: data.protected, rules };
      } catch (error) {
        return refuse(error, `read the branch ${branch}`);
      }
    },

    /**
     * The run of this workflow for that commit, the most hopeful of several. Null when the token may not see runs
     * (`actions: read`). `workflowPath` is the file, `.github/workflows/release.yml`; null compares no path.
     */
    readRunFor: async (sha: string, workflowPath: string | null): Promise<CommitRun | 'none' | null> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
          ...repository,
          head_sha: sha,
          per_page: 100,
        });
        // GitHub writes the path with or without `@ref`.
        const runs = data.workflow_runs
          .filter(({ path }) => workflowPath === null || path.split('@', 1)[0] === workflowPath)
          .map(toCommitRun);
        return runs.find(({ state }) => state !== 'ended') ?? runs[0] ?? 'none';
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'read the workflow runs');
      }
    },

    /** Null when the token may not see runs, or nobody knows that run any more. */
    readRunState: async (runId: string): Promise<'finished' | 'going' | null> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
          ...repository,
          run_id: Number(runId),
        });
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
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...repository,
          basehead,
          per_page: 1,
        });
        return data.status === 'ahead' || data.status === 'identical';
      } catch (error) {
        return refuse(error, `compare the commit with ${branch}`);
      }
    },

    /** Where `sha` is, seen from `base`: `ahead` holds it, `behind` is held by it. */
    relateCommit: async (base: string, sha: string): Promise<CommitRelation> => {
      try {
        const basehead = `${base}...${sha}`;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...repository,
          basehead,
          per_page: 1,
        });
        return data.status;
      } catch (error) {
        // No history in common, or a commit that is gone.
        if (hasStatus(error, 404)) return 'diverged';
        return refuse(error, 'compare two commits');
      }
    },
  };
}

function toCommitRun(run: {
  readonly html_url: string;
  readonly status: string | null;
  readonly conclusion: string | null;
}): CommitRun {
  const { html_url: url, status, conclusion } = run;
  if (status !== 'completed' || conclusion === null) return { url, state: 'going', conclusion: null };
  return { url, state: conclusion === 'success' ? 'succeeded' : 'ended', conclusion };
}

async function readRuleTypes(client: GitHubClient, branch: string): Promise<readonly string[] | null> {
  try {
    return (await listBranchRules(client, branch)).map(({ type }) => type);
  } catch (error) {
    // Rules show their kind to everybody who may read, but not on every host and plan.
    if (isForbidden(error)) return null;
    throw error;
  }
}
