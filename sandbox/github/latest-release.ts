// Which release is marked latest: https://docs.github.com/en/rest/releases/releases#update-a-release (`make_latest`)
import type { Release, Repository } from './state.ts';

/** `legacy` and a deleted latest: the newest by date. */
export function markLatest(repository: Repository, release: Release | undefined, makeLatest: string): void {
  if (makeLatest === 'true' && release?.prerelease === false) repository.latestReleaseId = release.id;
  if (makeLatest === 'false' && repository.latestReleaseId === release?.id) repository.latestReleaseId = null;
  if (makeLatest !== 'legacy') return;
  const [newest] = [...repository.releases.values(), ...(release === undefined ? [] : [release])]
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  repository.latestReleaseId = newest?.id ?? null;
}
