import { expect, test } from '@jest/globals';
import type { ScannedPackage, VulnerabilityScan } from '../../src/audit/audit-report.ts';
import { scanLine } from '../../src/report/scan-line.ts';
import { SAMPLE_REPORT } from '../audit/sample-report.ts';

const clean = (name: string): ScannedPackage => ({
  ...{ name, version: '1.0', publishedAt: null, line: null, unasked: null },
  vulnerabilities: [],
});
const scan: VulnerabilityScan = {
  scanner: 'uv audit, api.osv.dev',
  scanned: [{ what: 'uv.lock', path: 'uv.lock', packages: [clean('acme'), clean('idna')] }],
  unknown: [],
};

test.each([
  ['none', null, 'Dependencies were not scanned for known vulnerabilities.'],
  ['nothing found', scan, 'No known vulnerability in 2 packages of uv.lock (uv audit, api.osv.dev).'],
  [
    'a part not known',
    { ...scan, unknown: [{ what: 'release 2.0.0', why: 'the database is down.' }] },
    'No known vulnerability in 2 packages of uv.lock (uv audit, api.osv.dev). Not known of release 2.0.0: the database is down.',
  ],
  [
    'nothing known',
    { ...scan, scanned: [], unknown: [{ what: 'uv.lock', why: 'the database is down.' }] },
    'Nothing could be scanned for known vulnerabilities. Not known of uv.lock: the database is down.',
  ],
])('%s', (_name, given, line) => {
  expect(scanLine(given)).toBe(line);
});

test('what was found is counted', () => {
  expect(scanLine(SAMPLE_REPORT.vulnerabilities)).toContain(
    '2 known vulnerabilities in 10 packages of uv.lock',
  );
});
