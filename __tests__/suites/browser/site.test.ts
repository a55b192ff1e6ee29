// The web pages of an index in a real browser.
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { renderSite } from '../../../src/simple-index/site/render-site.ts';
import { LINKS } from '../../simple-index/sample-projects.ts';
import type { StaticHost } from '../../simple-index/static-host.ts';
import { launchChromium } from './chromium.ts';
import { openPage, shownPackages, startSite, VAULT } from './opened-site.ts';
import { HOSTILE_PROJECT, SHOWN_PROJECTS } from './shown-projects.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let site: StaticHost;
beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite([...SHOWN_PROJECTS, HOSTILE_PROJECT]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});

const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';

const focused = (page: Page): Promise<unknown> =>
  page.evaluate('document.activeElement.id || document.activeElement.textContent');

describe('search', () => {
  test.each([
    ['secrets', ['Acme_Vault']],
    ['ACME_vault', ['Acme_Vault']],
    ['acme vault', ['Acme_Vault']],
    ['acme-clerk', ['acme.clerk']],
    ['service', ['acme-courier', 'acme-legacy']],
    ['no such package', []],
  ])('%j shows %j', async (typed, expected) => {
    const { page, faults } = await openPage(browser, site, '/');
    await page.getByLabel('Search packages').fill(typed);
    expect(await shownPackages(page)).toEqual(expected);
    expect(await page.locator('#found').textContent()).toBe(`${expected.length} of 8 packages`);
    expect(await page.locator('#none').isVisible()).toBe(expected.length === 0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('stands in the address, and is there again when that is opened', async () => {
    const { page } = await openPage(browser, site, '/');
    await page.getByLabel('Search packages').fill('secrets & <more>');
    await page.waitForURL(/q=/);
    const again = await openPage(browser, site, new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await again.page.getByLabel('Search packages').inputValue()).toBe('secrets & <more>');
    expect(await shownPackages(again.page)).toEqual([]);
    await again.page.getByRole('button', { name: 'Show all' }).click();
    expect(await shownPackages(again.page)).toHaveLength(8);
    await again.page.waitForURL(`${site.url}/`);
    await Promise.all([page.context().close(), again.page.context().close()]);
  });

  test('by keyboard alone, to the package', async () => {
    const { page, faults } = await openPage(browser, site, '/');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('search');
    await page.keyboard.type('vault/');
    expect(await shownPackages(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await shownPackages(page)).toHaveLength(8);
    await page.keyboard.type('vault');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Acme_Vault');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${VAULT}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('Enter opens the first that is found', async () => {
    const { page } = await openPage(browser, site, '/?q=invoices');
    await page.getByLabel('Search packages').press('Enter');
    await page.waitForURL('**/packages/acme-clerk/');
    await page.context().close();
  });
});

describe('keyboard', () => {
  test('the first stop skips to the content', async () => {
    const { page } = await openPage(browser, site, VAULT);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('content');
    await page.context().close();
  });

  test('tools are chosen by arrows, versions opened by the space bar', async () => {
    const { page } = await openPage(browser, site, VAULT);
    await page.locator('#tool-pip').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.panel:visible').getAttribute('id')).toBe('panel-uv');
    await page.locator('details[id="v1.2.0"] summary').focus();
    await page.keyboard.press('Space');
    expect(await page.getByText('loses secrets when the disk is full').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a link to a version opens it', async () => {
    const { page } = await openPage(browser, site, `${VAULT}#v1.1.0`);
    expect(await page.locator('details[id="v1.1.0"]').getAttribute('open')).not.toBeNull();
    await page.context().close();
  });
});

test('what is copied is what installs, with the address of this site', async () => {
  const { page, faults } = await openPage(browser, site, VAULT, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy, pip: In a shell' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `python -m pip install --index-url ${site.url}/simple/ acme-vault`,
  );
  expect(await page.getByRole('status').textContent()).toBe('Copied to the clipboard');
  expect(await page.locator('#code-uv-1').textContent()).toContain(`url = "${site.url}/simple/"`);
  expect(faults).toEqual([]);
  await page.context().close();
});

/** https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object */
interface Judgement {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

const PAGES = ['/', ...[...SHOWN_PROJECTS, HOSTILE_PROJECT].map(({ name }) => `/packages/${name}/`)];

describe.each(PAGES)('%s', (path) => {
  test.each(['light', 'dark'] as const)(
    '%s: no violation of WCAG or of good practice',
    async (colorScheme) => {
      // axe is run by evaluation, which the policy of the page refuses its own scripts.
      const { page, faults } = await openPage(browser, site, path, { colorScheme, bypassCSP: true });
      await page.evaluate(OPEN_ALL);
      await page.addScriptTag({ path: axe });
      const { violations, passes } = await page.evaluate<Judgement>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each([320, 360, 768])('no horizontal scrolling at %i pixels', async (width) => {
    const { page } = await openPage(browser, site, path, { viewport: { width, height: 640 } });
    await page.evaluate(OPEN_ALL);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });
});

test('dark is dark, and light is light', async () => {
  const ground = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { page } = await openPage(browser, site, '/', { colorScheme });
    const color = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.context().close();
    return Number(/\d+/.exec(String(color))?.[0]);
  };
  expect(await ground('dark')).toBeLessThan(40);
  expect(await ground('light')).toBeGreaterThan(220);
});

test('on paper every tool and every version is there, and nothing to press', async () => {
  const { page } = await openPage(browser, site, VAULT);
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.panel h3:visible').allTextContents()).toEqual(['pip', 'uv', 'poetry']);
  const [name] = await page.locator('.panel h3').all();
  expect((await name?.boundingBox())?.width).toBeGreaterThan(20);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('without JavaScript all packages, versions and snippets can be read', async () => {
  const { page } = await openPage(browser, site, '/', { javaScriptEnabled: false });
  expect(await shownPackages(page)).toHaveLength(8);
  expect(await page.getByLabel('Search packages').isVisible()).toBe(false);
  await page.goto(`${site.url}${VAULT}`);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await page.locator('label[for=tool-poetry]').click();
  expect(await page.locator('#panel-poetry').textContent()).toContain('--priority=explicit');
  expect(await page.getByText('Put the address of this site in place of').isVisible()).toBe(true);
  await page.context().close();
});

describe('a hostile package', () => {
  test.each(['/', '/packages/acme-trap/'])('runs nothing and loads nothing: %s', async (path) => {
    const { page, faults } = await openPage(browser, site, path);
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    for (const link of await page.locator('main a[href]').all()) await link.hover();
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('main img, main svg, style, base, iframe, object, embed').count()).toBe(0);
    const targets = await page.evaluate<readonly string[]>('[...document.links].map((one) => one.protocol)');
    expect(new Set(targets)).toEqual(new Set(path === '/' ? ['http:'] : ['http:', 'https:']));
    expect(page.url()).toBe(`${site.url}${path}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('even HTML that got through would run nothing: the policy of the page holds', async () => {
    const { page } = await openPage(browser, site, '/packages/acme-trap/');
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<img src="data:,x" onerror="globalThis.attacked = true">'`,
    );
    await page.evaluate(
      `{ const script = document.createElement('script'); script.textContent = 'globalThis.attacked = true'; document.body.append(script); }`,
    );
    await page.waitForTimeout(100);
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    await page.context().close();
  });
});

test('opened from a disk the pages find their style, script and each other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'py-release-site-'));
  const files = renderSite(SHOWN_PROJECTS, {
    title: 'Acme packages',
    simpleUrl: 'https://index.acme.example/simple/',
    indexName: 'acme',
    links: LINKS,
  });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByLabel('Search packages').fill('secrets');
  await page.getByRole('link', { name: 'Acme_Vault' }).click();
  await page.getByRole('heading', { name: 'Install' }).waitFor();
  expect(await page.locator('#code-pip-1').textContent()).toContain('https://index.acme.example/simple/');
  expect(errors).toEqual([]);
  await page.close();
  await rm(folder, { recursive: true, force: true });
});

test('every file that pages ask for is there', () => {
  expect(site.missed).toEqual([]);
});
