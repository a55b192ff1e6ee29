// The audit as Markdown for the job's summary. Nearly all of it is quoted from outside.
import type { AuditedVersion, AuditFinding, AuditReport } from '../audit/audit-report.ts';
import { personalData } from '../audit/personal-data.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';
import { dayText, downloadLines } from './audit-downloads.ts';
import { counted } from './index-report.ts';
import { markdownTable } from './markdown-table.ts';
import { scanLine } from './scan-line.ts';
import { codeSpan, foldedSection, joinSections } from './summary-text.ts';

const MOST_VERSIONS = 50;
const MOST_FINDINGS = 200;
const MOST_ACTORS = 50;
const MOST_FILES = 50;

export function renderAuditSummary(report: AuditReport): string {
  const { project, repository, unread, at } = report;
  const gaps = unread.map(({ what, why }) => `- ${defuse(what, 200)}: ${defuse(why, 500)}`);
  return joinSections([
    `## Audit of ${defuse(project)}`,
    `${codeSpan(repository)}, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${auditHeadline(report)}.`,
    findingsSection(report.findings),
    versionsSection(report.versions),
    defuse(scanLine(report.vulnerabilities), 1000),
    downloadSection(report),
    accessSection(report),
    foldedSection('What could not be known', gaps.length === 0 ? null : gaps.join('\n')),
    personalData(report).join(' '),
  ]);
}

/** `12 versions, 1 failure, 2 warnings` */
export function auditHeadline({ versions, findings }: AuditReport): string {
  const of = (level: AuditFinding['level']): number => findings.filter((each) => each.level === level).length;
  const [failures, warnings] = [of('failure'), of('warning')];
  const found = [
    ...(failures > 0 ? [counted(failures, 'failure')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [counted(versions.length, 'version'), ...(found.length === 0 ? ['no contradiction'] : found)].join(
    ', ',
  );
}

function findingsSection(findings: readonly AuditFinding[]): string | null {
  const rows = findings
    .slice(0, MOST_FINDINGS)
    .map(({ level, subject, finding }) => [
      level,
      defuseCell(subject, 120),
      `${defuseCell(finding.happened, 600)} ${defuseCell(finding.remedy, 600)}`,
      `[${finding.code}](${finding.link})`,
    ]);
  const table = markdownTable(['Level', 'Of', 'What, and what to do', 'Code'], rows);
  const rest = findings.length - rows.length;
  return table === null ? null : `${table}${rest > 0 ? `\n\n… and ${rest} more; the report has all.` : ''}`;
}

function versionsSection(versions: readonly AuditedVersion[]): string | null {
  const rows = versions
    .slice(0, MOST_VERSIONS)
    .map((version) => [
      version.releaseUrl === null
        ? defuseCell(version.version)
        : markdownLink(defuseCell(version.version), version.releaseUrl),
      dayText(version.releasedAt),
      version.commit === null ? '' : codeSpan(version.commit.slice(0, 7)),
      defuseCell(version.by ?? '', 80),
      version.run === null ? '' : markdownLink('run', version.run),
      defuseCell(placesText(version), 200),
    ]);
  const table = markdownTable(['Version', 'Date', 'Commit', 'By', 'Run', 'Where'], rows);
  const rest = versions.length - rows.length;
  return foldedSection(
    counted(versions.length, 'version'),
    table === null ? null : `${table}${rest > 0 ? `\n\n… and ${rest} older.` : ''}`,
  );
}

/** `GitHub release, PyPI (verified)` */
export function placesText({ files }: AuditedVersion): string {
  const words = new Map<string, Set<string>>();
  for (const { places } of files)
    for (const { where, yanked, attestation } of places) {
      const seen = words.get(where) ?? new Set();
      if (attestation === 'verified') seen.add('attestation verified');
      if (attestation === 'present') seen.add('attestation present');
      if (yanked) seen.add('yanked');
      words.set(where, seen);
    }
  return [...words]
    .map(([where, seen]) => (seen.size === 0 ? where : `${where} (${[...seen].join(', ')})`))
    .join(', ');
}

function downloadSection(report: AuditReport): string | null {
  const lines = downloadLines(report).map((line) => `- ${defuse(line, 500)}`);
  const files = (report.downloads?.indexes ?? []).flatMap((index) =>
    index.files.map((file) => ({ ...file, where: index.where })),
  );
  const rows = files
    .slice(0, MOST_FILES)
    .map(({ where, filename, count, last, by }) => [
      defuseCell(where, 120),
      defuseCell(filename, 120),
      count === null ? '' : String(count),
      dayText(last),
      defuseCell(by ?? '', 120),
    ]);
  const table = markdownTable(['From', 'File', 'Downloads', 'Last', 'By'], rows);
  const rest = files.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${rest} more; the report has all.` : '';
  const body =
    lines.length === 0 ? null : `${lines.join('\n')}${table === null ? '' : `\n\n${table}${more}`}`;
  return foldedSection('Downloads', body);
}

function accessSection({ access }: AuditReport): string | null {
  if (access === null) return null;
  const rows = access.actors
    .slice(0, MOST_ACTORS)
    .map(({ actor, requests, files, last }) => [
      defuseCell(actor, 120),
      String(requests),
      String(files),
      dayText(last),
    ]);
  const table = markdownTable(['Actor', 'Requests', 'Files', 'Last'], rows);
  return foldedSection('Access', table ?? 'No record of this package.');
}
