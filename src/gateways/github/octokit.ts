// Octokit for one repository, with the requests counted: speed is promised in requests (README, Speed).
import { getOctokit } from '@actions/github';
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { Fetch } from '../fetch-contract.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubConnection {
  readonly token: string;
  /** `https://api.github.com` or an Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly fetch: Fetch;
}

export interface GitHubClient {
  readonly octokit: Octokit;
  /** `{ owner, repo }`, as every route takes it. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Requests sent so far. */
  requestCount(): number;
}

export function createGitHubClient(connection: GitHubConnection): GitHubClient {
  if (connection.token === '') throw raise(githubErrors, 'github-token-missing', {});
  let sent = 0;
  const countingFetch: Fetch = (url, options) => {
    sent += 1;
    return connection.fetch(url, options);
  };
  return {
    octokit: getOctokit(connection.token, {
      baseUrl: connection.apiUrl,
      request: { fetch: countingFetch },
    }),
    repository: { owner: connection.owner, repo: connection.repo },
    requestCount: () => sent,
  };
}
