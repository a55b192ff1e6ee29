// What all findings of an audit come to, and whether that is a failure.
import type { AuditReport } from './audit-report.ts';

export interface AuditVerdict {
  readonly result: 'clean' | 'warnings' | 'failures';
  readonly failed: boolean;
}

export function judgeAudit({ findings }: Pick<AuditReport, 'findings'>, warningsFail: boolean): AuditVerdict {
  const has = (level: string): boolean => findings.some((each) => each.level === level);
  if (has('failure')) return { result: 'failures', failed: true };
  return has('warning') ? { result: 'warnings', failed: warningsFail } : { result: 'clean', failed: false };
}
