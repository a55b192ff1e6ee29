// Facts, judged as the audit judges them.
import type { AuditFinding } from '../../src/audit/audit-report.ts';
import { fileFindings } from '../../src/audit/file-findings.ts';
import { type KnownVersion, knownVersions } from '../../src/audit/known-version.ts';
import type { AuditFacts } from '../../src/audit/release-facts.ts';
import { versionFindings } from '../../src/audit/version-findings.ts';
import { parseTagFormat } from '../../src/version/tag-format.ts';

export function versionsOf(facts: AuditFacts): readonly KnownVersion[] {
  return knownVersions(facts, parseTagFormat('v{version}'));
}

export function judge(facts: AuditFacts): readonly AuditFinding[] {
  const versions = versionsOf(facts);
  return [...versionFindings(versions), ...versions.flatMap((known) => fileFindings(known, facts))];
}

/** `failure 1.3.0 audit-tag-moved` */
export function told(findings: readonly AuditFinding[]): readonly string[] {
  return findings.map(({ level, subject, finding }) => `${level} ${subject} ${finding.code}`);
}
