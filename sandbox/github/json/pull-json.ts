// GitHub's `pull-request-simple`, and the `pull-request` with what has to be counted or tried.
import type { Hosts } from '../serving/hosts.ts';
import type { PullRequest, Repository, State, User } from '../state.ts';
import { findOrAddUser, userJson } from '../users.ts';
import { associationOf } from '../issues.ts';
import { labelsJson } from './issue-json.ts';
import { nodeId } from './node-id.ts';
import { forkJson, repositoryJson, repositoryUrl, webUrl } from './repository-json.ts';

export async function pullJson(
  state: State,
  repository: Repository,
  pull: PullRequest,
  hosts: Hosts,
): Promise<Record<string, unknown>> {
  const url = `${repositoryUrl(repository, hosts)}/pulls/${pull.number}`;
  const issue = `${repositoryUrl(repository, hosts)}/issues/${pull.number}`;
  const html = `${webUrl(repository, hosts)}/pull/${pull.number}`;
  const statuses = `${repositoryUrl(repository, hosts)}/statuses/${pull.headSha}`;
  const base = await repository.git.ref(`refs/heads/${pull.baseRef}`);
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', `${repository.id}:${pull.number}`),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(repository, hosts)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(findOrAddUser(state, pull.login), hosts.api, hosts.server),
    body: pull.body,
    labels: labelsJson(repository, pull.labels, hosts),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    // Before the merge this is a commit to try it with, on no branch.
    merge_commit_sha: pull.mergeCommit ?? pull.testMerge?.sha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: headJson(state, repository, pull, hosts),
    base: {
      label: `${repository.owner.login}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha ?? base?.sha ?? pull.headSha,
      user: userJson(repository.owner, hosts.api, hosts.server),
      repo: repositoryJson(repository, hosts),
    },
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryUrl(repository, hosts)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(repository, pull.login),
    auto_merge: null,
    draft: pull.draft,
  };
}

function headJson(
  state: State,
  repository: Repository,
  { headOwner, headRef, headSha }: PullRequest,
  hosts: Hosts,
): Record<string, unknown> {
  const owner: User = findOrAddUser(state, headOwner);
  const own = owner.id === repository.owner.id;
  return {
    label: `${owner.login}:${headRef}`,
    ref: headRef,
    sha: headSha,
    user: userJson(owner, hosts.api, hosts.server),
    repo: own ? repositoryJson(repository, hosts) : forkJson(repository, owner, hosts),
  };
}

export interface PullDetails {
  /** null: GitHub hasn't tried yet. */
  readonly mergeable: boolean | null;
  readonly blocked: boolean;
  readonly commits: number;
  readonly files: readonly { readonly additions: number; readonly deletions: number }[];
}

export function pullDetailsJson(
  { mergedAt, mergedBy, state }: PullRequest,
  { mergeable, blocked, commits, files }: PullDetails,
  hosts: Hosts,
): Record<string, unknown> {
  const open = state === 'open';
  const free = blocked ? 'blocked' : 'clean';
  return {
    merged: mergedAt !== null,
    mergeable: open ? mergeable : null,
    rebaseable: open ? mergeable : null,
    mergeable_state: !open || mergeable === null ? 'unknown' : mergeable ? free : 'dirty',
    merged_by: mergedBy === null ? null : userJson(mergedBy, hosts.api, hosts.server),
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}
