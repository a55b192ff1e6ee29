// Findings of the audit: values are quoted from outside, so each is one plain line.
import { auditErrors } from '../findings/audit-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { plainLine } from '../notes/plain-line.ts';
import type { AuditFinding } from './audit-report.ts';

export type AuditCode = keyof typeof auditErrors;

type Values<Code extends AuditCode> = Parameters<typeof raise<typeof auditErrors, Code>>[2];

const LONGEST_VALUE = 300;
const LONGEST_SUBJECT = 120;
/** What tells two findings of one version apart, and is the same in the next audit. */
const KEYS = ['index', 'filename', 'version'] as const;
const RANKS = { failure: 0, warning: 1, note: 2 } as const;

export function auditFinding<Code extends AuditCode>(
  level: AuditFinding['level'],
  subject: string,
  code: Code,
  values: Values<Code>,
): AuditFinding {
  const plain = Object.fromEntries(
    Object.entries(values as Readonly<Record<string, string | number>>).map(([name, value]) => [
      name,
      typeof value === 'string' ? plainLine(value, LONGEST_VALUE) : value,
    ]),
  ) as Values<Code>;
  const quoted: Readonly<Record<string, string | number>> = plain;
  const key = KEYS.flatMap((name) => quoted[name] ?? []).join(' ');
  return {
    ...{ level, subject: plainLine(subject, LONGEST_SUBJECT), finding: raise(auditErrors, code, plain) },
    ...(key === '' ? {} : { key }),
  };
}

/** The worst first; those of one level stay in their order. */
export function worstFirst(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return findings.toSorted((one, other) => RANKS[one.level] - RANKS[other.level]);
}

/** `2026-05-01`, UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
