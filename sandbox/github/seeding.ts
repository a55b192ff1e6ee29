// What people and workflows did before the story begins: pull requests and runs.
import { type PullRequest, type Repository, type State, timestamp, type WorkflowRun } from './state.ts';
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
  const pull: PullRequest = { number, title, body, login, commits, mergeCommit, mergedAt };
  repository.pulls.set(number, pull);
  for (const sha of new Set([...commits, ...(mergeCommit === null ? [] : [mergeCommit])])) {
    const numbers = repository.pullsOfCommit.get(sha) ?? [];
    repository.pullsOfCommit.set(sha, [...numbers, number]);
  }
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
