import { expect, test } from '@jest/globals';
import type { AuditFinding } from '../../src/audit/audit-report.ts';
import { judgeAudit } from '../../src/audit/audit-verdict.ts';

const finding = (level: AuditFinding['level']): AuditFinding => ({
  level,
  subject: '',
  finding: null as never,
});

test.each([
  [[], 'clean', false, false],
  [['note'], 'clean', false, false],
  [['note', 'warning'], 'warnings', false, true],
  [['warning', 'failure'], 'failures', true, true],
] as const)('%p: %s', (levels, result, failed, failedWithWarnings) => {
  const report = { findings: levels.map(finding) };
  expect(judgeAudit(report, false)).toEqual({ result, failed });
  expect(judgeAudit(report, true)).toEqual({ result, failed: failedWithWarnings });
});
