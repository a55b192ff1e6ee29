// Links of the audit's summary, whose addresses GitHub has encoded already.
import { expect, test } from '@jest/globals';
import { renderAuditSummary } from '../../src/report/audit-summary.ts';
import { SAMPLE_REPORT } from '../audit/sample-report.ts';

test('an encoded address is encoded once, and a parenthesis ends no link', () => {
  const [first] = SAMPLE_REPORT.versions;
  if (first === undefined) throw new Error('the sample has versions');
  const releaseUrl = 'https://github.com/acme/vault/releases/tag/acme%401.0_(x)';
  const summary = renderAuditSummary({ ...SAMPLE_REPORT, versions: [{ ...first, releaseUrl }] });
  expect(summary).toContain(
    `[${first.version}](https://github.com/acme/vault/releases/tag/acme%401.0_%28x%29)`,
  );
});
