// The one issue about what is wrong with a project: its text, and what has to be done with the ones that are there.
import { createHash } from 'node:crypto';
import type { HealthCheck } from '../health/health-check.ts';
import { type HealthChoice, HEALTH_CHECKS, isChosen } from '../health/health-names.ts';
import { findingsOf } from '../health/health-result.ts';
import { defuse } from '../notes/defuse.ts';
import { cutText } from '../notes/notes-limit.ts';
import type { KeptIssue } from '../release/kept-issue.ts';
import { findingSections, healthTable } from './health-markdown.ts';
import { joinSections } from './summary-text.ts';

export interface HealthIssueText {
  readonly title: string;
  readonly body: string;
}

export interface IssueSubject {
  readonly project: string;
  /** Folder of the project in the repository. */
  readonly path: string;
  /** What was asked in this run. */
  readonly choice: HealthChoice;
}

export type IssueStep =
  | { readonly kind: 'open'; readonly text: HealthIssueText }
  | { readonly kind: 'edit' | 'reopen'; readonly issue: KeptIssue; readonly text: HealthIssueText }
  | { readonly kind: 'close'; readonly issue: KeptIssue }
  /** `why` is for the summary. */
  | { readonly kind: 'keep'; readonly issue: KeptIssue | null; readonly why: string };

/** GitHub takes 65,536 characters. https://docs.github.com/en/rest/issues/issues */
const LONGEST_BODY = 60_000;
const SHORTENED = '… The rest is in the summary of the run.';

/** Begins the body of the issue of one project of the repository; `path` is its folder. */
export function healthMarker(path: string): string {
  return `<!-- py-release:health path=${encodeURIComponent(path)} `;
}

const KEPT = /^<!-- py-release:health path=\S* digest=([0-9a-f]{64}) checks=([a-z,-]*) -->/;

/** `issues`: those with the marker, newest first. Nothing is to be written when nothing has changed. */
export function planHealthIssue(
  checks: readonly HealthCheck[],
  subject: IssueSubject,
  issues: readonly KeptIssue[],
): IssueStep {
  const findings = findingsOf(checks);
  const open = issues.find(({ state }) => state === 'open') ?? null;
  const last = open ?? issues[0] ?? null;
  if (findings.length === 0) return settled(checks, subject.choice, open);
  const digest = digestOf(findings);
  const text = issueText(checks, findings, digest, subject);
  if (last === null) return { kind: 'open', text };
  const isSame = KEPT.exec(last.body)?.[1] === digest;
  if (open !== null)
    return isSame
      ? { kind: 'keep', issue: open, why: 'it tells the same already' }
      : { kind: 'edit', issue: open, text };
  if (isSame && last.byPerson)
    return { kind: 'keep', issue: last, why: 'a person has closed it, and the findings are the same' };
  return { kind: 'reopen', issue: last, text };
}

/** What was wrong and can't be asked today is not mended. */
function settled(checks: readonly HealthCheck[], choice: HealthChoice, open: KeptIssue | null): IssueStep {
  if (open === null) return { kind: 'keep', issue: null, why: 'there is nothing to tell' };
  const told = KEPT.exec(open.body)?.[2]?.split(',') ?? [];
  const waiting = told.filter(
    (name) =>
      checks.some(({ check, state }) => check === name && state === 'unknown') ||
      HEALTH_CHECKS.some((known) => known === name && !isChosen(choice, known)),
  );
  if (waiting.length > 0)
    return { kind: 'keep', issue: open, why: `${waiting.join(', ')} could not be asked this time` };
  return { kind: 'close', issue: open };
}

/** Seconds, counts and the like may differ from run to run: code and subject tell what is wrong. */
function digestOf(findings: readonly HealthCheck[]): string {
  const told = findings.map(({ check, subject, state, finding }) => [
    check,
    subject,
    state,
    finding?.code ?? '',
  ]);
  return createHash('sha256')
    .update(JSON.stringify(told.map(String).sort()))
    .digest('hex');
}

function issueText(
  checks: readonly HealthCheck[],
  findings: readonly HealthCheck[],
  digest: string,
  { project, path }: IssueSubject,
): HealthIssueText {
  const names = [...new Set(findings.map(({ check }) => check))].sort().join(',');
  const count = findings.length === 1 ? 'one finding' : `${findings.length} findings`;
  const body = joinSections([
    `${healthMarker(path)}digest=${digest} checks=${names} -->`,
    `What \`py-release health\` found at the last run. This issue is brought up to date by the workflow, and closed when all is mended. Close it yourself, and it stays closed until the findings change.`,
    ...findingSections(findings),
    healthTable(checks),
  ]);
  const title = `Health of ${defuse(project, 100)}: ${count}`;
  return { title, body: cutText(body, LONGEST_BODY, SHORTENED) };
}
