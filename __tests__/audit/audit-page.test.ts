import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { AuditReport, ScannedPackage } from '../../src/audit/audit-report.ts';
import { renderAuditPage } from '../../src/audit/page/audit-page.ts';
import { stepFor, timeRange } from '../../src/audit/page/plot-frame.ts';
import { shownAge } from '../../src/audit/page/shown-values.ts';
import { AT, BARE_REPORT, HOSTILE_REPORT, SAMPLE_REPORT } from './sample-report.ts';

const DAY = 24 * 60 * 60 * 1000;

test.each([
  ['a project with a history', SAMPLE_REPORT],
  ['nothing yet', BARE_REPORT],
  ['hostile texts', HOSTILE_REPORT],
])('%s: the policy allows the one style by its hash, and there is no script', (_, report) => {
  const page = renderAuditPage(report);
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');
  expect(page.replaceAll('&#39;', "'")).toContain(`default-src 'none'; style-src 'sha256-${digest}'`);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<script|<img|<link|\sstyle=|\son\w+="|src="|javascript:[^&]*"/i);
  expect(page).toBe(renderAuditPage(report));
});

test('hidden and reordering characters do not get through', () => {
  expect(renderAuditPage(HOSTILE_REPORT)).not.toMatch(/[\u202a-\u202e]/);
});

test('what is not known is said', () => {
  const page = renderAuditPage(BARE_REPORT);
  for (const sentence of [
    'Nothing was found in what could be read.',
    'No release has a known date.',
    'Downloads were not asked for.',
    'Dependencies were not scanned.',
    'There is no version yet.',
    'No access log was given: who took which file is not known.',
  ])
    expect(page).toContain(sentence);
  expect(renderAuditPage(SAMPLE_REPORT)).toContain('acme/ledger');
});

test('names are told apart from pseudonyms: personal data is called so', () => {
  expect(renderAuditPage(SAMPLE_REPORT)).not.toContain('personal data');
  expect(renderAuditPage(HOSTILE_REPORT)).toContain('personal data');
});

test('one count is a table, two are a line', () => {
  const counts = SAMPLE_REPORT.downloads?.counts ?? [];
  const page = (many: number): string =>
    renderAuditPage({ ...SAMPLE_REPORT, downloads: { counts: counts.slice(0, many), indexes: [] } });
  expect(page(0)).toContain('Nothing was counted yet.');
  expect(page(1)).toContain('A line needs a second count.');
  expect(page(1)).not.toContain('<polyline');
  expect(page(2)).toContain('<polyline');
});

test('every number of a plot is finite, at the edges of what can be', () => {
  const old: ScannedPackage = {
    ...{ name: 'a', version: '1', line: null, unasked: null, vulnerabilities: [] },
    publishedAt: AT + 10 * DAY,
  };
  const report: AuditReport = {
    ...SAMPLE_REPORT,
    versions: SAMPLE_REPORT.versions.slice(0, 1).map((one) => ({ ...one, releasedAt: AT + DAY })),
    downloads: {
      indexes: [],
      counts: [
        { at: AT, files: {} },
        { at: AT, files: { '1.0': { a: 0 } } },
      ],
    },
    vulnerabilities: {
      scanner: 'x',
      unknown: [],
      scanned: [{ what: 'x', path: null, packages: [old, { ...old, publishedAt: 0 }] }],
    },
  };
  expect(renderAuditPage(report)).not.toMatch(/NaN|Infinity|undefined|\[object/);
});

test('many versions, packages and downloads stay a page', () => {
  const [one] = SAMPLE_REPORT.versions;
  if (one === undefined) throw new Error('no version');
  const versions = Array.from({ length: 800 }, (_, index) => ({ ...one, version: `1.${index}.0` }));
  const page = renderAuditPage({ ...SAMPLE_REPORT, versions });
  expect(page.match(/<circle/g)?.length).toBeGreaterThanOrEqual(800);
  expect(page.length).toBeLessThan(4_000_000);
});

test.each([
  [0, 1],
  [4, 1],
  [5, 2],
  [19, 5],
  [41, 20],
  [1_171, 500],
  [8_000_000, 2_000_000],
])('an axis up to %i has steps of %i', (most, step) => expect(stepFor(most)).toBe(step));

test('a time of its own is a day wide', () => {
  expect(timeRange([AT], AT)).toEqual({ from: AT - DAY, to: AT });
});

test.each([
  [-DAY, '0 days'],
  [DAY, '1 day'],
  [59 * DAY, '59 days'],
  [90 * DAY, '3 months'],
  [800 * DAY, '2.2 years'],
])('%i ms are %s', (age, shown) => expect(shownAge(age)).toBe(shown));
