// What people and workflows did before the story begins: pull requests, runs and environments.
import { ZERO_ID } from './git/refs.ts';
import { newPull, rememberCommits } from './pulls.ts';
import { type Repository, type State, timestamp, type WorkflowRun } from './state.ts';
import type { Secret } from './secrets.ts';
import { ACTIONS_BOT, findOrAddUser } from './users.ts';

export interface NewPullRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly login: string;
  /** Commits that belong to it, as far as they are on a branch. */
  readonly commits: readonly string[];
  readonly body?: string;
  readonly mergeCommit?: string;
  /** null: still open. By default it was merged now. */
  readonly mergedAt?: string | null;
  /** Its branch; `patch-<number>` by default. */
  readonly head?: string;
  /** The account of the fork that the branch is in; by default it is in the repository itself. */
  readonly headOwner?: string;
  /** The last of `commits` by default. */
  readonly headSha?: string;
  /** The default branch by default. */
  readonly base?: string;
}

export interface NewRun {
  /** `owner/name` */
  readonly repository: string;
  readonly headSha: string;
  readonly id?: number;
  readonly branch?: string | null;
  readonly event?: string;
  /** `queued`, `in_progress`, `completed` … */
  readonly status?: string;
  readonly conclusion?: string | null;
  /** The workflow's file. */
  readonly path?: string;
  readonly name?: string;
  readonly runNumber?: number;
  readonly attempt?: number;
  readonly login?: string;
}

export function addPullRequest(state: State, repository: Repository, wanted: NewPullRequest): void {
  const { number, title, login, commits, body = '', mergeCommit = null } = wanted;
  findOrAddUser(state, login);
  const mergedAt = wanted.mergedAt === undefined ? timestamp(state) : wanted.mergedAt;
  const pull = newPull(state, repository, {
    number,
    title,
    body,
    login,
    draft: false,
    headOwner: wanted.headOwner ?? repository.owner.login,
    headRef: wanted.head ?? `patch-${number}`,
    headSha: wanted.headSha ?? commits.at(-1) ?? mergeCommit ?? ZERO_ID,
    baseRef: wanted.base ?? repository.defaultBranch,
    baseSha: null,
  });
  if (mergedAt !== null) pull.state = 'closed';
  Object.assign(pull, { commits, mergeCommit, mergedAt, closedAt: mergedAt });
  repository.pulls.set(number, pull);
  rememberCommits(repository, pull, [...commits, ...(mergeCommit === null ? [] : [mergeCommit])]);
}

export function addRun(state: State, repository: Repository, wanted: NewRun): WorkflowRun {
  const path = wanted.path ?? '.github/workflows/release.yml';
  const same = repository.runs.filter((run) => run.path === path);
  const now = timestamp(state);
  const run: WorkflowRun = {
    id: wanted.id ?? state.nextId(),
    workflowId: same[0]?.workflowId ?? state.nextId(),
    path,
    name: wanted.name ?? 'Release',
    headSha: wanted.headSha,
    branch: wanted.branch === undefined ? repository.defaultBranch : wanted.branch,
    event: wanted.event ?? 'push',
    runNumber: wanted.runNumber ?? same.length + 1,
    actor: findOrAddUser(state, wanted.login ?? ACTIONS_BOT),
    createdAt: now,
    status: wanted.status ?? 'completed',
    conclusion:
      wanted.conclusion ?? (wanted.status === undefined || wanted.status === 'completed' ? 'success' : null),
    attempt: wanted.attempt ?? 1,
    updatedAt: now,
  };
  repository.runs.push(run);
  return run;
}

export function addEnvironment(state: State, repository: Repository, name: string): void {
  const known = repository.environments.get(name.toLowerCase());
  const made = { id: state.nextId(), name, createdAt: timestamp(state), secrets: new Map<string, Secret>() };
  repository.environments.set(name.toLowerCase(), known ?? made);
}
