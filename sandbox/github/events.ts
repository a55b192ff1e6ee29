// What GitHub would tell the world (and start workflows for): https://docs.github.com/en/webhooks/webhook-events-and-payloads
import { ZERO_ID } from './git/refs.ts';
import { commitJson } from './json/commit-json.ts';
import { minimalRepositoryJson, repositoryUrl, webUrl } from './json/repository-json.ts';
import { githubHosts, type Hosts } from './serving/hosts.ts';
import { findOrAddUser, userJson } from './users.ts';
import type { Repository, State, Token } from './state.ts';
import { timestamp } from './state.ts';

export interface RefChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export async function recordPush(
  state: State,
  repository: Repository,
  token: Token | null,
  change: RefChange,
  hosts: Hosts = githubHosts,
): Promise<void> {
  repository.pushedAt = timestamp(state);
  state.events.push({
    name: 'push',
    repository: repository.fullName,
    startsRuns: token?.kind !== 'actions',
    awaitsApproval: false,
    payload: await pushPayload(state, repository, token, change, hosts),
  });
}

async function pushPayload(
  state: State,
  repository: Repository,
  token: Token | null,
  { name, before, after }: RefChange,
  hosts: Hosts,
): Promise<Record<string, unknown>> {
  const created = before === ZERO_ID;
  const deleted = after === ZERO_ID;
  const sender = token?.user ?? findOrAddUser(state, repository.owner.login);
  const head = deleted ? undefined : await repository.git.resolveCommit(after);
  const shas =
    created || deleted || head === undefined ? [] : await commitsBetween(repository, before, head.sha);
  const commits = await Promise.all(shas.map((sha) => pushedCommit(state, repository, sha, hosts)));
  return {
    ref: name,
    before,
    after,
    created,
    deleted,
    forced: !created && !deleted && !(await repository.git.isAncestor(before, after)),
    base_ref: null,
    compare: `${webUrl(repository, hosts)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: head === undefined ? null : await pushedCommit(state, repository, head.sha, hosts),
    repository: { ...minimalRepositoryJson(repository, hosts), default_branch: repository.defaultBranch },
    pusher: { name: sender.login, email: sender.emails[0] ?? null },
    sender: userJson(sender, hosts.api, hosts.server),
  };
}

/** A payload lists at most 2,048 commits. */
async function commitsBetween(
  repository: Repository,
  before: string,
  after: string,
): Promise<readonly string[]> {
  const from = await repository.git.resolveCommit(before);
  return from === undefined ? [] : (await repository.git.compare(from.sha, after)).ahead.slice(-2048);
}

async function pushedCommit(state: State, repository: Repository, sha: string, hosts: Hosts) {
  const commit = await repository.git.commit(sha);
  if (commit === undefined) return null;
  const login = (email: string): { username?: string } => {
    const user = state.usersByEmail.get(email.toLowerCase());
    return user === undefined ? {} : { username: user.login };
  };
  const { author, committer } = commit;
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: (commitJson(state, repository, commit, hosts)['commit'] as { message: string }).message,
    timestamp: committer.date,
    url: `${webUrl(repository, hosts)}/commit/${sha}`,
    author: { name: author.name, email: author.email, ...login(author.email) },
    committer: { name: committer.name, email: committer.email, ...login(committer.email) },
  };
}

export function recordRelease(
  state: State,
  repository: Repository,
  token: Token | null,
  action: 'published' | 'unpublished' | 'edited' | 'deleted',
  release: Record<string, unknown>,
  hosts: Hosts = githubHosts,
): void {
  const sender = token?.user ?? repository.owner;
  state.events.push({
    name: 'release',
    repository: repository.fullName,
    startsRuns: token?.kind !== 'actions',
    awaitsApproval: false,
    payload: {
      action,
      release,
      repository: { ...minimalRepositoryJson(repository, hosts), url: repositoryUrl(repository, hosts) },
      sender: userJson(sender, hosts.api, hosts.server),
    },
  });
}

export type PullAction = 'opened' | 'edited' | 'synchronize' | 'closed' | 'reopened' | 'ready_for_review';

/** Of the pull requests that a workflow's token opens or updates the runs wait for a person. */
const AWAITING_APPROVAL: readonly PullAction[] = ['opened', 'synchronize', 'reopened'];

export function recordPull(
  state: State,
  repository: Repository,
  token: Token | null,
  action: PullAction,
  pull: Record<string, unknown>,
  hosts: Hosts = githubHosts,
): void {
  const byWorkflow = token?.kind === 'actions';
  const sender = token?.user ?? repository.owner;
  state.events.push({
    name: 'pull_request',
    repository: repository.fullName,
    startsRuns: !byWorkflow,
    awaitsApproval: byWorkflow && AWAITING_APPROVAL.includes(action),
    payload: {
      action,
      number: pull['number'],
      pull_request: pull,
      repository: { ...minimalRepositoryJson(repository, hosts), default_branch: repository.defaultBranch },
      sender: userJson(sender, hosts.api, hosts.server),
    },
  });
}
