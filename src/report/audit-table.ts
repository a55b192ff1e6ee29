// The audit on a terminal: versions, findings with what to do, downloads, access, and what could not be known.
import type { AuditFinding, AuditReport, AuditedVersion } from '../audit/audit-report.ts';
import { personalData } from '../audit/personal-data.ts';
import { dayText, downloadLines } from './audit-downloads.ts';
import { auditHeadline, placesText } from './audit-summary.ts';
import { counted } from './index-report.ts';
import { createPaint, type Ink, type Paint } from './paint.ts';
import { scanLine } from './scan-line.ts';
import { cutWidth, displayWidth, fitWidth, terminalLine } from './terminal-text.ts';

interface Look {
  readonly color: boolean;
  readonly columns: number;
}

const INKS: Readonly<Record<AuditFinding['level'], Ink>> = { failure: 'red', warning: 'yellow', note: 'dim' };
const MOST_VERSIONS = 30;
const MOST_ACTORS = 20;
const LONGEST = 600;
const HEADS = ['VERSION', 'DATE', 'COMMIT', 'BY', 'WHERE'];

export function renderAuditTable(report: AuditReport, look: Look): string {
  const paint = createPaint(look.color);
  const { project, repository, findings, unread } = report;
  const lines = [
    paint('bold', terminalLine(`${project} (${repository}): ${auditHeadline(report)}`, 200)),
    '',
    ...versionLines(report.versions, look.columns, paint),
    ...findings.flatMap((finding) => ['', ...findingLines(finding, paint)]),
    '',
    terminalLine(scanLine(report.vulnerabilities), LONGEST),
    ...downloadLines(report).map((line) => terminalLine(line, LONGEST)),
    ...accessLines(report),
    ...unread.map(({ what, why }) => paint('dim', terminalLine(`Not known: ${what}: ${why}`, LONGEST))),
    paint('dim', terminalLine(personalData(report).join(' '), LONGEST)),
  ];
  return `${lines.join('\n')}\n`;
}

function versionLines(versions: readonly AuditedVersion[], columns: number, paint: Paint): readonly string[] {
  const rows = versions
    .slice(0, MOST_VERSIONS)
    .map((version) =>
      [
        version.version,
        dayText(version.releasedAt),
        version.commit?.slice(0, 7) ?? '',
        version.by ?? '',
        placesText(version),
      ].map((cell) => terminalLine(cell, 200)),
    );
  if (rows.length === 0) return ['Nothing was released yet.'];
  const widths = HEADS.map((head, column) =>
    Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    cutWidth(cells.map((cell, column) => fitWidth(cell, widths[column] ?? 0)).join('  '), columns).trimEnd();
  const rest = versions.length - rows.length;
  return [
    paint('dim', line(HEADS)),
    ...rows.map(line),
    ...(rest > 0 ? [`… and ${rest} older; \`--json\` has all.`] : []),
  ];
}

function findingLines({ level, subject, finding }: AuditFinding, paint: Paint): readonly string[] {
  return [
    `${paint(INKS[level], `${level}[${finding.code}]`)} ${terminalLine(`${subject}: ${finding.happened}`, LONGEST)}`,
    `  ${terminalLine(finding.remedy, LONGEST)}`,
    `  ${finding.link}`,
  ];
}

function accessLines({ access }: AuditReport): readonly string[] {
  if (access === null) return [];
  const shown = access.actors.slice(0, MOST_ACTORS).map(({ actor, requests, files, last }) => {
    const told = `${counted(requests, 'request')}, ${counted(files, 'file')}, last ${dayText(last)}`;
    return `  ${terminalLine(actor, 120)}: ${told}`;
  });
  const rest = access.actors.length - shown.length;
  const { old, other, unreadable } = access.leftOut;
  return [
    `Access by ${counted(access.actors.length, 'actor')} (lines left out: ${old} too old, ${other} of other packages, ${unreadable} unreadable):`,
    ...shown,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}
