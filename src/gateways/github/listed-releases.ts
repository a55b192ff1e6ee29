// A list of releases as GitHub answers it, as far as versions of packages are looked for in it.
import type { ListedRelease } from '../../consumer/newest-version.ts';
import type { ApiRelease } from './api-release.ts';

export type AnsweredRelease = Pick<ApiRelease, 'tag_name' | 'draft'> & {
  readonly assets: readonly Pick<ApiRelease['assets'][number], 'name' | 'label' | 'state'>[];
};

/** Without drafts. Hosts rename assets: the label keeps the name. */
export function listedReleases(releases: readonly AnsweredRelease[]): readonly ListedRelease[] {
  return releases
    .filter(({ draft }) => !draft)
    .map(({ tag_name: tag, assets }) => ({
      tag,
      filenames: assets.filter(({ state }) => state === 'uploaded').map(({ name, label }) => label || name),
    }));
}
