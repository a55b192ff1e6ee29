// What a push sets in motion besides the refs: its event, pull requests that follow their branches, releases that lose their tag.
import { recordPush, recordRelease, type RefChange } from './events.ts';
import { ZERO_ID } from './git/refs.ts';
import { releaseJson } from './json/release-json.ts';
import { markLatest } from './latest-release.ts';
import { followBranch } from './pulls.ts';
import { githubHosts, type Hosts } from './serving/hosts.ts';
import type { Repository, State, Token } from './state.ts';

export async function landPush(
  state: State,
  repository: Repository,
  token: Token | null,
  change: RefChange,
  hosts: Hosts = githubHosts,
): Promise<void> {
  await recordPush(state, repository, token, change, hosts);
  if (change.name.startsWith('refs/heads/')) await followBranch({ state, repository, token, hosts }, change);
  if (change.name.startsWith('refs/tags/') && change.after === ZERO_ID) {
    unpublish(state, repository, token, change.name.slice('refs/tags/'.length), hosts);
  }
}

/** A published release whose tag is deleted is a draft again. */
function unpublish(
  state: State,
  repository: Repository,
  token: Token | null,
  tag: string,
  hosts: Hosts,
): void {
  for (const release of repository.releases.values()) {
    if (release.draft || release.tagName !== tag) continue;
    Object.assign(release, { draft: true, publishedAt: null });
    if (repository.latestReleaseId === release.id) markLatest(repository, undefined, 'legacy');
    recordRelease(state, repository, token, 'unpublished', releaseJson(repository, release, hosts), hosts);
  }
}
