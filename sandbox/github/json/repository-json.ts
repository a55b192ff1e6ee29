// GitHub's `full-repository`, and the `repository` and `minimal-repository` inside other answers.
import { mayWrite, type Call } from '../serving/call.ts';
import type { Hosts } from '../serving/hosts.ts';
import type { Repository, User } from '../state.ts';
import { userJson } from '../users.ts';
import { nodeId } from './node-id.ts';

const SUBRESOURCES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

export function repositoryUrl(repository: Repository, hosts: Hosts): string {
  return `${hosts.api}/repos/${repository.fullName}`;
}

export function webUrl(repository: Repository, hosts: Hosts): string {
  return `${hosts.server}/${repository.fullName}`;
}

export function minimalRepositoryJson(repository: Repository, hosts: Hosts): Record<string, unknown> {
  const url = repositoryUrl(repository, hosts);
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userJson(repository.owner, hosts.api, hosts.server),
    html_url: webUrl(repository, hosts),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(SUBRESOURCES).map(([key, path]) => [key, url + path])),
  };
}

/** GitHub's `repository`, as parts of other answers have it. */
export function repositoryJson(repository: Repository, hosts: Hosts): Record<string, unknown> {
  const html = webUrl(repository, hosts);
  return {
    ...minimalRepositoryJson(repository, hosts),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    git_url: html.replace(/^https?:/, 'git:') + '.git',
    ssh_url: `git@${new URL(html).host}:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: 'Python',
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: repository.pages !== null,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: 0,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** The same repository in another account. */
export function forkJson(repository: Repository, owner: User, hosts: Hosts): Record<string, unknown> {
  const id = repository.id * 1_000_000 + owner.id;
  const fullName = `${owner.login}/${repository.name}`;
  return {
    ...repositoryJson({ ...repository, id, nodeId: nodeId('R', id), owner, fullName }, hosts),
    fork: true,
  };
}

export function fullRepositoryJson(call: Call): Record<string, unknown> {
  const { repository, hosts } = call;
  // Roles are people's: https://github.com/semantic-release/github/issues/182
  const isPerson = call.token?.kind === 'pat';
  const push = isPerson && mayWrite(call, 'contents');
  return {
    ...repositoryJson(repository, hosts),
    ...(call.token === null
      ? {}
      : { permissions: { admin: false, maintain: false, push, triage: push, pull: isPerson } }),
    ...mergeSettingsJson(call),
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
  };
}

/** "To view merge-related settings, you must have the contents:read and contents:write permissions." https://docs.github.com/en/rest/repos/repos#get-a-repository */
function mergeSettingsJson(call: Call): Record<string, unknown> {
  return mayWrite(call, 'contents') ? mergeFields(call.repository) : {};
}

/** The settings, as events also tell them of the base of a pull request: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export function mergeFields({ merges }: Repository): Record<string, unknown> {
  const { squash, squashTitle, squashMessage } = merges;
  const { mergeCommit = true, rebase = true } = merges;
  const { mergeTitle = 'MERGE_MESSAGE', mergeMessage = 'PR_TITLE' } = merges;
  return {
    allow_squash_merge: squash,
    allow_merge_commit: mergeCommit,
    allow_rebase_merge: rebase,
    allow_auto_merge: false,
    allow_update_branch: false,
    delete_branch_on_merge: false,
    use_squash_pr_title_as_default: squashTitle === 'PR_TITLE',
    squash_merge_commit_title: squashTitle,
    squash_merge_commit_message: squashMessage,
    merge_commit_title: mergeTitle,
    merge_commit_message: mergeMessage,
  };
}
