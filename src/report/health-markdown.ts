// Health as Markdown, for the summary of a job and the issue: text from outside is inert.
import type { HealthCheck, HealthState } from '../health/health-check.ts';
import { findingsOf, isHalfKnown, type JudgedHealth } from '../health/health-result.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';
import { markdownTable } from './markdown-table.ts';
import { codeSpan, foldedSection, joinSections } from './summary-text.ts';

const WORDS: Readonly<Record<HealthState, string>> = {
  passed: 'ok',
  warning: 'warning',
  failed: '**failed**',
  unknown: 'unknown',
};

const TITLES: Readonly<Record<JudgedHealth['result'], string>> = {
  healthy: 'Healthy',
  warnings: 'Healthy, with warnings',
  unhealthy: 'Unhealthy',
};

const LONGEST = 1000;
const MOST = 200;

/** `notes`: sentences about the issue. */
export function renderHealthSummary(health: JudgedHealth, project: string, notes: readonly string[]): string {
  const { result, checks } = health;
  return joinSections([
    `## ${isHalfKnown(health) ? 'Nothing wrong in what could be asked' : TITLES[result]}: ${defuse(project, 200)}`,
    ...notes.map((note) => defuse(note, LONGEST)),
    healthTable(checks),
    ...findingSections(checks),
  ]);
}

export function healthTable(checks: readonly HealthCheck[]): string | null {
  const rows = checks
    .slice(0, MOST)
    .map(({ state, check, subject, seen }) => [
      WORDS[state],
      codeSpan(check),
      defuseCell(subject, 200),
      defuseCell(seen, 400),
    ]);
  return markdownTable(['State', 'Check', 'Subject', 'Seen'], rows);
}

/** Failures first; what could not be asked is folded away. */
export function findingSections(checks: readonly HealthCheck[]): readonly (string | null)[] {
  const unknowns = checks.filter(({ state }) => state === 'unknown');
  const items = unknowns
    .slice(0, MOST)
    .map(({ check, finding }) => `- ${codeSpan(check)} ${defuse(finding?.message ?? '', LONGEST)}`);
  return [
    ...findingsOf(checks).slice(0, MOST).map(findingSection),
    foldedSection('What could not be asked', items.length === 0 ? null : items.join('\n')),
  ];
}

function findingSection({ check, finding }: HealthCheck): string | null {
  if (finding === null) return null;
  return [
    `### ${defuse(finding.code)} (${codeSpan(check)})`,
    defuse(finding.happened, LONGEST),
    `**What to do:** ${defuse(finding.remedy, LONGEST)}`,
    markdownLink('More about this error', finding.link),
  ].join('\n\n');
}
