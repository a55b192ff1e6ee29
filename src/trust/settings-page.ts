// Where a person opens the publishers of a project. https://docs.pypi.org/trusted-publishers/
import { normalizeName } from '../project/normalize-name.ts';
import { type IndexProfile, isWarehouse } from '../upload/index-profile.ts';

export type IndexSite = Pick<IndexProfile, 'name' | 'uploadUrl'>;

/** Publishers of one project; of the account, pending ones, while no project is known. */
export function settingsPage(site: IndexSite, project: string | null): string {
  const root = siteRoot(site);
  if (!isWarehouse(site)) return root;
  if (project === null) return pendingPage(site);
  return `${root}manage/project/${encodeURIComponent(normalizeName(project))}/settings/publishing/`;
}

/** Publishers for projects that do not exist yet. */
export function pendingPage(site: IndexSite): string {
  const root = siteRoot(site);
  return isWarehouse(site) ? `${root}manage/account/publishing/` : root;
}

/** With a slash at the end; uploads to PyPI have a host of their own. */
function siteRoot({ name, uploadUrl }: IndexSite): string {
  return name === 'pypi' ? 'https://pypi.org/' : `${new URL(uploadUrl).origin}/`;
}
