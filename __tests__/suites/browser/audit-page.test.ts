// The page of an audit in a real browser, opened from a disk as people open it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderAuditPage } from '../../../src/audit/page/audit-page.ts';
import { BARE_REPORT, HOSTILE_REPORT, SAMPLE_REPORT } from '../../audit/sample-report.ts';
import { launchChromium } from './chromium.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const REPORTS = { sample: SAMPLE_REPORT, bare: BARE_REPORT, hostile: HOSTILE_REPORT } as const;
type Name = keyof typeof REPORTS;
const NAMES = Object.keys(REPORTS) as readonly Name[];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'py-release-audit-page-'));
  for (const name of NAMES) await writeFile(join(folder, `${name}.html`), renderAuditPage(REPORTS[name]));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Console messages, uncaught errors, and requests beside the page itself. */
  readonly faults: readonly string[];
}

async function open(name: Name, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage();
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) faults.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';

/** https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object */
interface Judgement {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

describe.each(NAMES)('%s', (name) => {
  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
    ['dark', 320],
  ] as const)('%s at %i pixels: no violation of WCAG or of good practice', async (colorScheme, width) => {
    // axe is run by evaluation, which the policy of the page refuses its own scripts.
    const { page, faults } = await open(name, {
      ...{ colorScheme, bypassCSP: true, viewport: { width, height: 800 } },
    });
    await page.evaluate(OPEN_ALL);
    await page.addScriptTag({ path: axe });
    const { violations, passes } = await page.evaluate<Judgement>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(faults.filter((fault) => !fault.includes('axe.min.js'))).toEqual([]);
    await page.context().close();
  });

  test.each([320, 360, 740, 1000, 1400])('no horizontal scrolling at %i pixels', async (width) => {
    const { page, faults } = await open(name, { viewport: { width, height: 640 } });
    await page.evaluate(OPEN_ALL);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('needs no script and no request', async () => {
    const { page, faults } = await open(name, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('what a reader finds: findings with what to do, plots with their numbers, tables by their names', async () => {
  const { page } = await open('sample');
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings).toEqual(['Findings', 'History', 'Versions', 'Dependencies', 'Access']);
  expect(await page.locator('.findings > li').count()).toBe(SAMPLE_REPORT.findings.length);
  expect(await page.getByRole('img').count()).toBe(3);
  expect(await page.getByRole('img', { name: /^Releases over time: 6 releases since/ }).count()).toBe(1);
  expect(await page.locator('circle.dot title').allTextContents()).toContain('1.3.0, 2026-07-24, yanked');
  await page.getByText('The numbers').click();
  const downloads = page.getByRole('table', { name: 'Downloads by version' });
  expect(await downloads.getByRole('row', { name: /^1\.4\.0/ }).allTextContents()).toEqual(['1.4.001,171']);
  const versions = page.getByRole('table', { name: 'Versions, the newest first' });
  expect(await versions.getByRole('row').count()).toBe(SAMPLE_REPORT.versions.length + 1);
  expect(await versions.getByRole('row', { name: /^1\.3\.0/ }).textContent()).toContain('Changed');
  await page.context().close();
});

test('on a phone each row is a card with the names of its columns, and letters stay legible', async () => {
  const { page } = await open('sample', { viewport: { width: 320, height: 640 } });
  const label = await page.evaluate(
    `getComputedStyle(document.querySelector('td[data-label="Released"]'), '::before').content`,
  );
  expect(label).toBe('"Released"');
  const letters = await page.evaluate<readonly number[]>(
    `[...document.querySelectorAll('svg text')].map((one) => one.getBoundingClientRect().height)`,
  );
  expect(Math.min(...letters)).toBeGreaterThan(9);
  await page.context().close();
});

test('texts of a plot do not leave it', async () => {
  for (const name of ['sample', 'hostile'] as const) {
    const { page } = await open(name);
    const outside = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('figure > svg')].flatMap((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        }).map((one) => one.textContent);
      })`,
    );
    expect(outside).toEqual([]);
    await page.context().close();
  }
});

test.each(['screen', 'print'] as const)(
  'on %s the width of A4 no table leaves its card, no short word is cut',
  async (media) => {
    const { page } = await open('sample', { viewport: { width: 760, height: 1000 } });
    await page.emulateMedia({ media });
    await page.evaluate(OPEN_ALL);
    const outside = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('.card table')].flatMap((table) => {
      const card = table.closest('.card').getBoundingClientRect();
      return table.getBoundingClientRect().right > card.right ? [table.caption.textContent] : [];
    })`,
    );
    expect(outside).toEqual([]);
    const lines = (selector: string): Promise<readonly number[]> =>
      page.evaluate(
        `[...document.querySelectorAll('${selector}')].map((one) => one.getClientRects().length)`,
      );
    expect(Math.max(...(await lines('tbody th .version a')))).toBe(1);
    // Two words: the number is whole.
    expect(Math.max(...(await lines('td[data-label="Run"] a')))).toBeLessThan(3);
    await page.context().close();
  },
);

test('dark is dark, and light is light', async () => {
  const ground = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { page } = await open('sample', { colorScheme });
    const color = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.context().close();
    return Number(/\d+/.exec(String(color))?.[0]);
  };
  expect(await ground('dark')).toBeLessThan(40);
  expect(await ground('light')).toBeGreaterThan(220);
});

test('on paper what is folded away is there', async () => {
  const { page } = await open('sample', { colorScheme: 'dark' });
  const hash = page.getByText('a'.repeat(64)).first();
  expect(await hash.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await hash.isVisible()).toBe(true);
  expect((await hash.boundingBox())?.height).toBeGreaterThan(5);
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
  // A dark ground below them would make black words unreadable.
  const grounds = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.tag')].map((one) => getComputedStyle(one).backgroundColor)`,
  );
  expect(Math.min(...grounds.map((color) => Number(/\d+/.exec(color)?.[0])))).toBeGreaterThan(200);
  await page.context().close();
});

describe('a hostile report', () => {
  test('runs nothing, loads nothing, links to nothing but the web', async () => {
    const { page, faults } = await open('hostile');
    await page.evaluate(OPEN_ALL);
    for (const link of await page.locator('a[href^=http]').all()) await link.hover();
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    expect(await page.locator('script, img, base, iframe, object, embed, [onload], [onerror]').count()).toBe(
      0,
    );
    expect(await page.locator('style').count()).toBe(1);
    const targets = await page.evaluate<readonly string[]>('[...document.links].map((one) => one.protocol)');
    expect(new Set(targets)).toEqual(new Set(['file:', 'https:']));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('even HTML that got through would run nothing, style nothing: the policy of the page holds', async () => {
    const { page } = await open('hostile');
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<img src="data:,x" onerror="globalThis.attacked = true"><style>h1 { display: none }</style>'`,
    );
    await page.evaluate(
      `{ const script = document.createElement('script'); script.textContent = 'globalThis.attacked = true'; document.body.append(script); }`,
    );
    await page.waitForTimeout(100);
    expect(await page.evaluate('globalThis.attacked')).toBeUndefined();
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });
});
