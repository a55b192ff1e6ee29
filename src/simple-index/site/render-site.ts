// Web pages of an index for people, beside the pages for installers: a start page with search and one page per package.
import type { ServedProject } from '../served-project.ts';
import { renderPackagePage } from './package-page.ts';
import { SITE_ICON } from './site-icon.ts';
import type { SiteOptions } from './site-options.ts';
import { SITE_SCRIPT } from './site-script.ts';
import { SITE_STYLE } from './site-style.ts';
import { renderStartPage } from './start-page.ts';

const SAFE_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * Text by path (with `/`, relative to the folder of the site): `index.html`, `packages/<name>/index.html` and `assets/`. The simple index is
 * expected in `simple/`. Nothing is loaded from elsewhere; equal input gives equal bytes. Names become paths, so one that is not
 * normalised is a bug of the caller.
 */
export function renderSite(
  projects: readonly ServedProject[],
  options: SiteOptions,
): ReadonlyMap<string, string> {
  return new Map([...sitePages(projects, options)].map(([path, text]) => [path, text()]));
}

/** As `renderSite`, each page made when it is asked for. */
export function sitePages(
  projects: readonly ServedProject[],
  options: SiteOptions,
): ReadonlyMap<string, () => string> {
  const unsafe = projects.find(({ name }) => !SAFE_NAME.test(name));
  if (unsafe !== undefined) throw new Error(`${JSON.stringify(unsafe.name)} is no normalised name`);
  return new Map([
    ['index.html', () => renderStartPage(projects, options)],
    ...projects.map(
      (project) =>
        [`packages/${project.name}/index.html`, () => renderPackagePage(project, options)] as const,
    ),
    ['assets/icon.svg', () => SITE_ICON],
    ['assets/site.css', () => SITE_STYLE],
    ['assets/site.js', () => SITE_SCRIPT],
  ]);
}
