// The job summary of a run that released, resumed, published or rehearsed.
import { shortSha } from '../commits/commit.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';
import { formatVersion } from '../version/format-version.ts';
import { otherWarnings } from './commit-problems.ts';
import { formatDuration } from './format-duration.ts';
import { formatSize } from '../distribution/format-size.ts';
import { commentsSection } from './release-comments.ts';
import { markdownTable } from './markdown-table.ts';
import type { OutcomeFile, RunOutcome } from './run-outcome.ts';
import type { StepRecord } from './step-record.ts';
import {
  codeSpan,
  commitsSection,
  editsSection,
  foldedSection,
  joinSections,
  notesSection,
  problemsSection,
  unknownsSection,
  warningsSection,
} from './summary-text.ts';

export function renderReleaseSummary(outcome: RunOutcome, steps: readonly StepRecord[]): string {
  const { plan, files, notes } = outcome;
  // A resumed release is not the one that the plan is about.
  const planned =
    plan?.packages.find(
      ({ tag, version }) =>
        tag === outcome.tag && version !== null && formatVersion(version) === outcome.version,
    ) ?? null;
  return joinSections([
    headline(outcome, plan?.packages[0]?.name ?? ''),
    defuse(outcome.reason, 1000),
    facts(outcome),
    outcome.shown === undefined ? null : defuse(outcome.shown, 1000),
    commentsSection(outcome.comments),
    warningsSection([...(plan?.warnings ?? []), ...(planned === null ? [] : otherWarnings(planned))]),
    filesSection(files),
    planned === null ? null : editsSection(planned.edits),
    planned === null ? null : problemsSection(planned.commits),
    planned === null ? null : commitsSection(planned.commits),
    unknownsSection(outcome.unknowns),
    stepsSection(steps),
    notesSection(notes),
  ]);
}

function headline({ result, version, releaseUrl }: RunOutcome, name: string): string {
  const title = [defuse(name), defuse(version ?? '')].filter((part) => part !== '').join(' ');
  const linked = releaseUrl === null ? title : markdownLink(title, releaseUrl);
  return `## ${linked === '' ? '' : `${linked} `}${result}`;
}

function facts({ tag, sha, previousVersion, manifestDigest }: RunOutcome): string | null {
  const known = [
    tag === null ? null : `Tag ${defuse(tag)}${sha === null ? '' : ` at ${shortSha(sha)}`}`,
    previousVersion === null ? null : `previous version ${defuse(previousVersion)}`,
    manifestDigest === null ? null : `manifest ${codeSpan(manifestDigest)}`,
  ].filter((fact) => fact !== null);
  return known.length === 0 ? null : `${known.join(', ')}.`;
}

function filesSection(files: readonly OutcomeFile[]): string | null {
  const rows = files.map(({ filename, size, sha256, url }) => {
    const name = defuseCell(filename);
    return [url === null ? name : markdownLink(name, url), formatSize(size), codeSpan(sha256)];
  });
  const table = markdownTable(['File', 'Size', 'sha256'], rows);
  return table === null ? null : `### Files\n\n${table}`;
}

function stepsSection(steps: readonly StepRecord[]): string | null {
  const rows = steps.map(({ title, milliseconds, failed }) => [
    failed ? `**${defuseCell(title)}** failed` : defuseCell(title),
    formatDuration(milliseconds),
  ]);
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return foldedSection(`Steps, ${formatDuration(total)}`, markdownTable(['Step', 'Time'], rows));
}
