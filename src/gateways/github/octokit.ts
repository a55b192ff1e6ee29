// Octokit for one repository, with patience for GitHub's troubles, and with the requests counted: speed is promised in
// requests (README, Speed).
import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit as Core } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createEndurance, type Endurance, repeatRequests } from './request-patience.ts';
import { createWholeFetch } from './whole-answer.ts';

/** Without a method for each of GitHub's routes, which takes longer to load than all the requests of a release to prepare. */
const PagingOctokit = Core.plugin(paginateRest);
export type Octokit = InstanceType<typeof PagingOctokit>;

export interface GitHubConnection {
  readonly token: string;
  /** `https://api.github.com` or an Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly fetch: Fetch;
  /** One line, when something is tried again. */
  readonly log?: (text: string) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now?: () => number;
  /** Longest silence of GitHub before it counts as no answer. */
  readonly silenceMs?: number;
}

export interface GitHubClient extends Endurance {
  readonly octokit: Octokit;
  /** `{ owner, repo }`, as every route takes it. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Requests sent so far. */
  requestCount(): number;
  /** GitHub's clock minus ours in milliseconds, to the second, by the latest answer; null before any. */
  clockSkew(): number | null;
}

const SILENCE_MS = 60_000;

export function createGitHubClient(connection: GitHubConnection): GitHubClient {
  if (connection.token === '') throw raise(githubErrors, 'github-token-missing', {});
  const { log = () => undefined, wait = (ms) => sleep(ms), now = Date.now } = connection;
  let sent = 0;
  let skew: number | null = null;
  const watchedFetch: Fetch = async (url, options) => {
    sent += 1;
    const answer = await connection.fetch(url, options);
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (!Number.isNaN(date)) skew = date - now();
    return answer;
  };
  const octokit = new PagingOctokit({
    auth: connection.token,
    baseUrl: connection.apiUrl,
    request: { fetch: createWholeFetch(watchedFetch, connection.silenceMs ?? SILENCE_MS) },
  });
  const endurance = createEndurance({ log, wait, now });
  repeatRequests(octokit, endurance, now);
  return {
    ...endurance,
    octokit,
    repository: { owner: connection.owner, repo: connection.repo },
    requestCount: () => sent,
    clockSkew: () => skew,
  };
}
