// A rendered site on a bare static host, and pages of it in a browser that notes whatever goes wrong.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ServedProject } from '../../../src/simple-index/served-project.ts';
import { renderSite } from '../../../src/simple-index/site/render-site.ts';
import { LINKS } from '../../simple-index/sample-projects.ts';
import { startStaticHost, type StaticHost } from '../../simple-index/static-host.ts';

export const VAULT = '/packages/acme-vault/';

export async function startSite(projects: readonly ServedProject[]): Promise<StaticHost> {
  const options = { title: 'Acme packages', simpleUrl: null, indexName: 'acme', links: LINKS };
  return startStaticHost(renderSite(projects, options));
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests to anywhere but the site: what must not be. */
  readonly faults: readonly string[];
}

export async function openPage(
  browser: Browser,
  site: StaticHost,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) faults.push(`request: ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`);
  return { page, faults };
}

/** Links of the list that are shown, as they read. */
export async function shownPackages(page: Page): Promise<readonly string[]> {
  return page.locator('.packages li:visible h2 a').allTextContents();
}
