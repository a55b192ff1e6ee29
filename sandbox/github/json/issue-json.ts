// GitHub's `issue` (pull requests are issues too), `issue-comment` and `label`.
import {
  associationOf,
  commentsOf,
  isPull,
  type Issue,
  type IssueComment,
  type Label,
  type Thread,
} from '../issues.ts';
import type { Hosts } from '../serving/hosts.ts';
import type { PullRequest, Repository, State, User } from '../state.ts';
import { findOrAddUser, userJson } from '../users.ts';
import { nodeId } from './node-id.ts';
import { repositoryUrl, webUrl } from './repository-json.ts';

type Json = Record<string, unknown>;

export function issueJson(state: State, repository: Repository, thread: Thread, hosts: Hosts): Json {
  const api = repositoryUrl(repository, hosts);
  const url = `${api}/issues/${thread.number}`;
  const html = threadUrl(repository, thread, hosts);
  const author = isPull(thread) ? findOrAddUser(state, thread.login) : thread.author;
  return {
    id: thread.id,
    node_id: nodeId(isPull(thread) ? 'PR' : 'I', `${repository.id}:${thread.number}`),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    number: thread.number,
    state: thread.state,
    title: thread.title,
    body: thread.body,
    user: userJson(author, hosts.api, hosts.server),
    labels: labelsJson(repository, thread.labels, hosts),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: commentsOf(repository, thread.number).length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    author_association: associationOf(repository, author.login),
    performed_via_github_app: appJson(author, hosts, thread.createdAt),
    ...(isPull(thread) ? pullPart(repository, thread, html, hosts) : issuePart(thread, hosts)),
  };
}

export function threadUrl(repository: Repository, thread: Thread, hosts: Hosts): string {
  return `${webUrl(repository, hosts)}/${isPull(thread) ? 'pull' : 'issues'}/${thread.number}`;
}

function issuePart({ stateReason, closedBy }: Issue, hosts: Hosts): Json {
  return {
    state_reason: stateReason,
    closed_by: closedBy === null ? null : userJson(closedBy, hosts.api, hosts.server),
  };
}

function pullPart(repository: Repository, pull: PullRequest, html: string, hosts: Hosts): Json {
  return {
    draft: pull.draft,
    state_reason: null,
    closed_by: pull.mergedBy === null ? null : userJson(pull.mergedBy, hosts.api, hosts.server),
    pull_request: {
      url: `${repositoryUrl(repository, hosts)}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.mergedAt,
    },
  };
}

export function labelsJson(repository: Repository, names: readonly string[], hosts: Hosts): Json[] {
  const labels = names.map((name) => repository.labels.get(name.toLowerCase()) as Label);
  return labels.map(({ id, name, color }) => ({
    id,
    node_id: nodeId('LA', id),
    url: `${repositoryUrl(repository, hosts)}/labels/${encodeURIComponent(name)}`,
    name,
    color,
    default: false,
    description: null,
  }));
}

export function commentJson(
  repository: Repository,
  comment: IssueComment,
  thread: Thread,
  hosts: Hosts,
): Json {
  const api = `${repositoryUrl(repository, hosts)}/issues`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `${threadUrl(repository, thread, hosts)}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.number}`,
    body: comment.body,
    user: userJson(comment.author, hosts.api, hosts.server),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, comment.author.login),
    performed_via_github_app: appJson(comment.author, hosts, comment.createdAt),
  };
}

function appJson(author: User, hosts: Hosts, createdAt: string): Json | null {
  if (author.type !== 'Bot') return null;
  const slug = author.login.replace(/\[bot\]$/, '');
  return {
    id: author.id,
    slug,
    node_id: nodeId('A', author.id),
    owner: userJson(author, hosts.api, hosts.server),
    name: slug,
    description: null,
    external_url: hosts.server,
    html_url: `${hosts.server}/apps/${slug}`,
    created_at: createdAt,
    updated_at: createdAt,
    permissions: {},
    events: [],
  };
}
