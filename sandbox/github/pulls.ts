// Pull requests between the requests: they follow their branches, close, merge by themselves, and know their commits.
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request
import { type PullAction, recordPull, type RefChange } from './events.ts';
import { ZERO_ID } from './git/refs.ts';
import { closeLinked, nextNumber } from './issues.ts';
import { pullJson } from './json/pull-json.ts';
import { mergeFields } from './json/repository-json.ts';
import type { Hosts } from './serving/hosts.ts';
import { type PullRequest, type Repository, type State, timestamp, type Token, type User } from './state.ts';

export interface PullContext {
  readonly state: State;
  readonly repository: Repository;
  readonly token: Token | null;
  readonly hosts: Hosts;
}

export function isFork(repository: Repository, { headOwner }: PullRequest): boolean {
  return headOwner.toLowerCase() !== repository.owner.login.toLowerCase();
}

export type NewPull = Pick<
  PullRequest,
  'title' | 'body' | 'login' | 'draft' | 'headOwner' | 'headRef' | 'headSha' | 'baseRef' | 'baseSha'
> & { readonly number?: number };

/** An open pull request with the next number, not in the repository yet. */
export function newPull(state: State, repository: Repository, wanted: NewPull): PullRequest {
  const now = timestamp(state);
  return {
    id: state.nextId(),
    number: nextNumber(repository),
    ...wanted,
    labels: [],
    state: 'open',
    commits: [],
    mergeCommit: null,
    mergedBy: null,
    mergedAt: null,
    closedAt: null,
    createdAt: now,
    updatedAt: now,
    testMerge: null,
  };
}

/** Open pull requests get the commits of a push to their branch, and end with the branch. */
export async function followBranch(context: PullContext, { name, after }: RefChange): Promise<void> {
  const { repository } = context;
  const branch = name.slice('refs/heads/'.length);
  for (const pull of repository.pulls.values()) {
    if (pull.state !== 'open') continue;
    if (pull.headRef === branch && !isFork(repository, pull)) await followHead(context, pull, after);
    else if (pull.baseRef === branch) await followBase(context, pull, after);
  }
}

async function followHead(context: PullContext, pull: PullRequest, after: string): Promise<void> {
  const { state, repository } = context;
  if (after === ZERO_ID) return closePull(context, pull);
  const base = await repository.git.ref(`refs/heads/${pull.baseRef}`);
  Object.assign(pull, { headSha: after, baseSha: base?.sha ?? pull.baseSha, testMerge: null });
  pull.updatedAt = timestamp(state);
  // A branch that is forced back to its base has nothing to merge.
  if (base !== undefined && (await repository.git.isAncestor(after, base.sha)))
    return closePull(context, pull);
  await tellOfPull(context, pull, 'synchronize');
}

async function followBase(context: PullContext, pull: PullRequest, after: string): Promise<void> {
  const { state, repository, token } = context;
  if (after === ZERO_ID) return closePull(context, pull);
  if (!(await repository.git.isAncestor(pull.headSha, after))) return;
  // Somebody merged it by hand and pushed the result.
  const commits = await commitsOf(repository, pull);
  markMerged(state, repository, pull, { sha: after, commits, by: token?.user ?? repository.owner });
  await tellOfPull(context, pull, 'closed');
}

export async function closePull(context: PullContext, pull: PullRequest): Promise<void> {
  const now = timestamp(context.state);
  Object.assign(pull, { state: 'closed', closedAt: now, updatedAt: now });
  await tellOfPull(context, pull, 'closed');
}

export interface Merged {
  readonly sha: string;
  /** All that it brought to the base. */
  readonly commits: readonly string[];
  readonly by: User;
}

export function markMerged(state: State, repository: Repository, pull: PullRequest, merged: Merged): void {
  const now = timestamp(state);
  Object.assign(pull, {
    state: 'closed',
    commits: merged.commits,
    mergeCommit: merged.sha,
    mergedBy: merged.by,
    mergedAt: now,
    closedAt: now,
    updatedAt: now,
  });
  rememberCommits(repository, pull, [...merged.commits, merged.sha]);
  closeLinked(state, repository, pull, merged.by);
}

export function rememberCommits(repository: Repository, pull: PullRequest, shas: readonly string[]): void {
  for (const sha of new Set(shas)) {
    const numbers = repository.pullsOfCommit.get(sha) ?? [];
    if (!numbers.includes(pull.number)) repository.pullsOfCommit.set(sha, [...numbers, pull.number]);
  }
}

/** Its commits, oldest first. */
export async function commitsOf(repository: Repository, pull: PullRequest): Promise<readonly string[]> {
  if (pull.mergedAt !== null || pull.baseSha === null) return pull.commits;
  return (await repository.git.compare(pull.baseSha, pull.headSha)).ahead;
}

/**
 * The merged pull requests that brought a commit in and, while it isn't on the default branch, the open ones that would:
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function pullsOfCommit(repository: Repository, sha: string): Promise<PullRequest[]> {
  const known = repository.pullsOfCommit.get(sha) ?? [];
  const found: PullRequest[] = [];
  for (const pull of repository.pulls.values()) {
    if (known.includes(pull.number)) found.push(pull);
    else if (pull.state === 'open' && (await commitsOf(repository, pull)).includes(sha)) found.push(pull);
  }
  const isOpen = (pull: PullRequest): boolean => pull.state === 'open';
  if (!found.some(isOpen)) return found.filter(({ mergedAt }) => mergedAt !== null);
  const main = await repository.git.ref(`refs/heads/${repository.defaultBranch}`);
  const isIn = main !== undefined && (await repository.git.isAncestor(sha, main.sha));
  return found.filter((pull) => pull.mergedAt !== null || (isOpen(pull) && !isIn));
}

export async function tellOfPull(context: PullContext, pull: PullRequest, action: PullAction): Promise<void> {
  const { state, repository, token, hosts } = context;
  const told = await pullJson(state, repository, pull, hosts);
  const base = told['base'] as { readonly repo: Record<string, unknown> };
  const settled = { ...told, base: { ...base, repo: { ...base.repo, ...mergeFields(repository) } } };
  recordPull(state, repository, token, action, settled, hosts);
}
