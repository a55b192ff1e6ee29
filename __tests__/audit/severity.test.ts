import { describe, expect, test } from '@jest/globals';
import { baseScore } from '../../src/audit/cvss-score.ts';
import { readFound } from '../../src/audit/found-vulnerability.ts';
import { recordRating } from '../../src/audit/severity.ts';

// Scores as FIRST's own examples give them: https://www.first.org/cvss/v3.1/examples
test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N', 5.4],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
  ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 7.5],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ['CVSS:3.1/E:U/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', null],
  ['CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', null],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', null],
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', null],
  ['', null],
])('%s is %p', (vector, score) => expect(baseScore(vector)).toBe(score));

describe('a record', () => {
  test.each<readonly [unknown, string | null, (number | null)?]>([
    [
      { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] },
      'critical',
      9.8,
    ],
    [{ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N' }] }, null, 0],
    [{ database_specific: { severity: 'MODERATE' } }, 'medium'],
    [
      {
        database_specific: { severity: 'LOW' },
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      },
      'low',
      9.8,
    ],
    [{ database_specific: { severity: 'constructor' } }, null],
    [{ severity: 'high' }, null],
    [{ severity: [null, 1, { type: 'CVSS_V3', score: 9.8 }] }, null],
    [null, null],
    ['text', null],
  ])('%j is %p, %p', (record, severity, score = null) =>
    expect(recordRating(record)).toEqual({ severity, score }),
  );
});

describe("uv's report", () => {
  const report = (vulnerabilities: unknown, count = 1) =>
    readFound(JSON.stringify({ summary: { audited_packages: count }, vulnerabilities }), 1);
  const one = { dependency: { name: 'a', version: '1' }, id: 'GHSA-1', aliases: [], fix_versions: [] };

  test('that covers other packages than were asked, or has another form, counts as no answer', () => {
    expect(report([])).toEqual([]);
    expect(report([], 0)).toBeNull();
    expect(report({})).toBeNull();
    expect(report([{ ...one, id: '<script>' }])).toBeNull();
    expect(report([{ ...one, dependency: null }])).toBeNull();
    expect(readFound('{', 1)).toBeNull();
    expect(readFound('', 1)).toBeNull();
  });

  test('hostile texts become one plain line, hostile addresses that of the database', () => {
    const [found] =
      report([
        { ...one, summary: 'x\u202e\u001b[31m\n\n# y', link: 'javascript:alert(1)', fix_versions: ['1\n2'] },
      ]) ?? [];
    expect(found).toMatchObject({
      summary: 'x # y',
      url: 'https://osv.dev/vulnerability/GHSA-1',
      fixedIn: ['1 2'],
    });
  });
});
