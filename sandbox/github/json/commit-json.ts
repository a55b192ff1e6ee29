// Commits as GitHub's two descriptions of them: `commit` (history, compare) and `git-commit` (Git Data API).
import type { Commit } from '../git/git-repository.ts';
import { renderCommit } from '../git/git-object.ts';
import type { Hosts } from '../serving/hosts.ts';
import { isSandboxSignature } from '../signing.ts';
import type { Repository, State } from '../state.ts';
import { userJson } from '../users.ts';
import { nodeId } from './node-id.ts';
import { repositoryUrl, webUrl } from './repository-json.ts';

export function verificationJson(commit: Commit): Record<string, unknown> {
  const { signature } = commit;
  if (signature === null) {
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  }
  const verified = isSandboxSignature(signature);
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature,
    payload: renderCommit({ ...commit, signature: null }).toString(),
    verified_at: verified ? commit.committer.date : null,
  };
}

export function gitCommitJson(repository: Repository, commit: Commit, hosts: Hosts): Record<string, unknown> {
  const url = `${repositoryUrl(repository, hosts)}/git`;
  const html = webUrl(repository, hosts);
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repository.id}:${commit.sha}`),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: withoutLastNewlines(commit.message),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: verificationJson(commit),
  };
}

export function commitJson(
  state: State,
  repository: Repository,
  commit: Commit,
  hosts: Hosts,
): Record<string, unknown> {
  const url = repositoryUrl(repository, hosts);
  const html = webUrl(repository, hosts);
  const account = (email: string): Record<string, unknown> | null => {
    const user = state.usersByEmail.get(email.toLowerCase());
    return user === undefined ? null : userJson(user, hosts.api, hosts.server);
  };
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repository.id}:${commit.sha}`),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: withoutLastNewlines(commit.message),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationJson(commit),
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
  };
}

/** git ends a message with a newline; the API's answers don't. */
function withoutLastNewlines(message: string): string {
  return message.replace(/\n+$/, '');
}
