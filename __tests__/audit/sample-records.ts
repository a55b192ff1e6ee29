// Records of the OSV double: made up, in OSV's own shape.
import type { OsvRecord } from '../../sandbox/osv/osv.ts';

/** https://www.first.org/cvss/v3.1/examples */
const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

export const ESCAPE: OsvRecord = {
  id: 'GHSA-aaaa-bbbb-cccc',
  summary: 'Sandbox escape in acme-template',
  details: 'Templates may call anything.',
  aliases: ['CVE-2026-1001', 'PYSEC-2026-11'],
  severity: [{ type: 'CVSS_V3', score: CRITICAL }],
  references: [{ type: 'ADVISORY', url: 'https://advisories.example/escape' }],
  package: 'acme-template',
  versions: ['2.4.1', '2.4.2'],
  fixed: '2.11.3',
};

/** The same, as another database tells it. */
export const ESCAPE_TWIN: OsvRecord = {
  id: 'PYSEC-2026-11',
  details: 'Templates may call anything.',
  aliases: ['CVE-2026-1001', 'GHSA-aaaa-bbbb-cccc'],
  severity: [{ type: 'CVSS_V3', score: CRITICAL }],
  package: 'acme-template',
  versions: ['2.4.1', '2.4.2'],
  fixed: '2.11.3',
};

export const SLOW: OsvRecord = {
  id: 'GHSA-dddd-eeee-ffff',
  summary: 'Slow parsing of acme-template',
  aliases: ['CVE-2026-1002'],
  severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N' }],
  database_specific: { severity: 'MODERATE' },
  package: 'acme-template',
  versions: ['2.4.1'],
  fixed: null,
};

export const MALWARE: OsvRecord = {
  id: 'MAL-2026-77',
  summary: 'Malicious code in acme-lure (PyPI)',
  package: 'acme-lure',
  versions: ['9.9.9'],
  fixed: null,
};

export const WITHDRAWN: OsvRecord = {
  id: 'GHSA-zzzz-zzzz-zzzz',
  summary: 'No vulnerability after all',
  package: 'acme-core',
  versions: ['1.0.0'],
  fixed: null,
  withdrawn: '2026-10-20T00:00:00Z',
};

export const RECORDS = [ESCAPE, ESCAPE_TWIN, SLOW, MALWARE, WITHDRAWN];
