// Downloads as indexes tell them, in every form of the report.
import { expect, test } from '@jest/globals';
import { renderAuditPage } from '../../src/audit/page/audit-page.ts';
import type { IndexFigure } from '../../src/audit/index-figure.ts';
import type { AuditIndex, IndexFigures } from '../../src/commands/audit-needs.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { certificateErrors } from '../../src/findings/certificate-errors.ts';
import { renderAuditSummary } from '../../src/report/audit-summary.ts';
import { renderAuditTable } from '../../src/report/audit-table.ts';
import { downloadFigures } from '../../src/upload/download-figures.ts';
import { PROFILE_NAMES } from '../../src/upload/index-profile.ts';
import { type AuditWorld, NOW, startAuditWorld } from './audit-world.ts';

const DAY = 24 * 60 * 60 * 1000;
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const SDIST = 'acme_vault-1.3.0.tar.gz';

const index = (audited: AuditWorld, readFigures: AuditIndex['readFigures']): AuditIndex => ({
  ...{ where: 'repo.acme.example', figures: 'none', readPage: async () => ({ files: audited.files }) },
  ...{ readAttestations: () => null, readFigures },
});

const told =
  (
    entries: readonly (readonly [string, IndexFigure])[],
    gaps: readonly string[] = [],
  ): AuditIndex['readFigures'] =>
  async (): Promise<IndexFigures> => ({ figures: new Map(entries), gaps });

const ACCESS = { sources: [], hours: null, pseudonymised: false, retentionDays: 90 } as const;

test('counts, last and by whom, beside the counts of the release', async () => {
  using audited = await startAuditWorld();
  await audited.release('1.3.0');
  const figures = told([
    [WHEEL, { count: 31, last: NOW - DAY, by: 'maria' }],
    [SDIST, { count: 4, last: NOW - 91 * DAY, by: 'otto' }],
  ]);
  const report = await audited.audit({}, { indexes: [index(audited, figures)] });
  expect(report.downloads?.indexes).toEqual([
    {
      ...{ where: 'repo.acme.example', pseudonymised: false },
      files: [
        { version: '1.3.0', filename: WHEEL, count: 31, last: NOW - DAY, by: 'maria' },
        // Longer ago than records are looked at.
        { version: '1.3.0', filename: SDIST, count: 4, last: NOW - 91 * DAY, by: null },
      ],
    },
  ]);
  expect(report.unread.map(({ what }) => what)).not.toContain('downloads from repo.acme.example');
  const line = `Downloads from repo.acme.example: 35 (2 files); last ${WHEEL} on 2026-05-03 by maria.`;
  const table = renderAuditTable(report, { color: false, columns: 200 });
  expect(table).toContain(line);
  expect(table).toContain('repo.acme.example tells who took a file last, here by name.');
  expect(renderAuditSummary(report)).toMatch(/\| 31 \| 2026-05-03 \| maria \|/);
  expect(renderAuditPage(report)).toMatch(/Downloads from repo\.acme\.example[^]*maria/);
});

test('people are told by the pseudonym that they have in the logs of this report', async () => {
  using audited = await startAuditWorld();
  await audited.release('1.3.0');
  const figures = told([[WHEEL, { count: 31, last: NOW - DAY, by: 'ada' }]]);
  const log = { time: new Date(NOW - DAY).toISOString(), package: 'acme-vault', actor: 'ada' };
  const report = await audited.audit(
    { access: { ...ACCESS, pseudonymised: true, sources: [{ kind: 'file', path: 'access.jsonl' }] } },
    {
      indexes: [index(audited, figures)],
      readAccess: async () => ({ texts: [JSON.stringify(log)], gaps: [] }),
    },
  );
  const by = report.downloads?.indexes[0]?.files[0]?.by;
  expect(by).toMatch(/^actor-[0-9a-f]{10}$/);
  expect(report.access?.actors[0]?.actor).toBe(by);
  const texts = [renderAuditPage(report), renderAuditSummary(report), JSON.stringify(report)];
  expect(texts.join()).not.toMatch(/\bada\b/);
  expect(renderAuditSummary(report)).toContain('here by a pseudonym');
});

test('what is missing is told with the reason, and the audit goes on', async () => {
  using audited = await startAuditWorld();
  await audited.release('1.3.0');
  const gone = (): Promise<never> =>
    Promise.reject(
      raise(certificateErrors, 'certificate-time-refused', {
        host: 'acme.example',
        code: 'CERT_HAS_EXPIRED',
      }),
    );
  const some = told([[WHEEL, { count: 1, last: null, by: null }]], ['it answered 404']);
  const unread = async (figures: AuditIndex['readFigures']) => {
    const report = await audited.audit({}, { indexes: [index(audited, figures)] });
    return report.unread.filter(({ what }) => what.startsWith('downloads'));
  };
  expect(await unread(some)).toEqual([
    { what: 'downloads from repo.acme.example of 1 file', why: 'it answered 404' },
  ]);
  expect(await unread(gone)).toEqual([
    { what: 'downloads from repo.acme.example', why: expect.stringContaining('CERT_HAS_EXPIRED') },
  ]);
  expect(await unread(() => null)).toEqual([{ what: 'downloads from repo.acme.example', why: 'none' }]);
});

test('every kind of index that tells none has its sentence', () => {
  const none = PROFILE_NAMES.filter((name) => name !== 'artifactory' && name !== 'nexus');
  for (const name of none) expect(downloadFigures(name)).toMatch(/^\S.*\w\)?$/);
  expect(new Set(none.map(downloadFigures)).size).toBe(none.length);
});
