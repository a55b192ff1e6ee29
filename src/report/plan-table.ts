// A plan for people at a terminal: the version and why, what every commit does, what will be edited, the notes.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { shortSha } from '../commits/commit.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { commitProblems, otherWarnings } from './commit-problems.ts';
import { createPaint, type Ink, type Paint } from './paint.ts';
import { countCommits, describeEffect, describeVersions } from './plan-headline.ts';
import { cutWidth, displayWidth, fitWidth, terminalLine, withoutCommand } from './terminal-text.ts';

export interface PlanTableOptions {
  /** Width of the terminal. */
  readonly columns: number;
  readonly color: boolean;
}

interface Page {
  readonly paint: Paint;
  readonly width: number;
}

const NARROWEST = 60;
const SHA_WIDTH = 7;
const EFFECT_WIDTH = 'cancelled'.length;
const WIDEST_WHY = 28;
/** More is in `notes` of `plan --json`. */
const MOST_NOTES_LINES = 60;
const EFFECT_INKS: Readonly<Record<string, Ink>> = {
  major: 'red',
  minor: 'green',
  patch: 'cyan',
  unparsed: 'yellow',
};

/** Ends with a newline. */
export function renderPlan(plan: ReleasePlan, { columns, color }: PlanTableOptions): string {
  const page = { paint: createPaint(color), width: Math.max(NARROWEST, columns || 0) };
  const sections = [
    ...plan.packages.flatMap((entry) => packageSections(entry, plan, page)),
    warningSection(plan.warnings, page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];

function packageSections(entry: PackagePlan, plan: ReleasePlan, page: Page): readonly Lines[] {
  return [
    headline(entry, plan, page),
    commitSection(entry.commits, page),
    problemSection(entry.commits, page),
    placeSection(entry, page),
    editSection(entry, page),
    warningSection(otherWarnings(entry), page),
    notesSection(entry.notes, page),
  ];
}

function headline(entry: PackagePlan, { branch, head }: ReleasePlan, { paint, width }: Page): Lines {
  const ink = entry.result === 'release' ? 'green' : 'yellow';
  const bump = entry.bump === null ? '' : `  ${entry.bump}`;
  const tag = entry.tag === null ? '' : `tag ${entry.tag}, `;
  const place = `${tag}${branch === null ? 'no branch' : `branch ${branch}`}, commit ${shortSha(head)}`;
  return [
    `${paint('bold', terminalLine(entry.name))}  ${paint(ink, describeVersions(entry))}${bump}`,
    `  ${cutWidth(terminalLine(entry.reason, 1000), width - 2)}`,
    paint('dim', `  ${cutWidth(terminalLine(place), width - 2)}`),
  ];
}

function commitSection(commits: readonly ClassifiedCommit[], page: Page): Lines {
  if (commits.length === 0) return [];
  return [title(countCommits(commits), page), ...commits.flatMap((commit) => commitRows(commit, page))];
}

function commitRows(commit: ClassifiedCommit, page: Page): Lines {
  const { header, why } = commit;
  const row = commitRow(
    { sha: shortSha(commit.commit.sha), effect: describeEffect(commit), header, why },
    page,
  );
  const parts = commit.parts.map((part) =>
    commitRow({ sha: '', effect: part.bump ?? 'no bump', header: `* ${part.header}`, why: '' }, page),
  );
  return [row, ...parts];
}

interface Row extends Pick<ClassifiedCommit, 'header' | 'why'> {
  readonly sha: string;
  readonly effect: string;
}

function commitRow({ sha, effect, header, why }: Row, { paint, width }: Page): string {
  const whyWidth = Math.min(WIDEST_WHY, Math.floor(width / 4));
  const headerWidth = width - SHA_WIDTH - EFFECT_WIDTH - whyWidth - 8;
  const cells = [
    paint('dim', sha.padEnd(SHA_WIDTH)),
    paint(EFFECT_INKS[effect] ?? 'dim', effect.padEnd(EFFECT_WIDTH)),
    fitWidth(terminalLine(header) || '(empty message)', headerWidth),
    paint('dim', cutWidth(terminalLine(why), whyWidth)),
  ];
  return `  ${cells.join('  ')}`.trimEnd();
}

function problemSection(commits: readonly ClassifiedCommit[], page: Page): Lines {
  const problems = commitProblems(commits);
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ sha, header, mends }) => [
    `  ${page.paint('yellow', sha)}  ${cutWidth(terminalLine(header), page.width - SHA_WIDTH - 4)}`,
    ...mends.flatMap((mend) => wrap(terminalLine(mend, 1000), page.width - SHA_WIDTH - 4, SHA_WIDTH + 4)),
  ]);
  return [title('Commits to look at', page), ...lines];
}

function placeSection({ places, dynamic }: PackagePlan, page: Page): Lines {
  if (places.length === 0 && !dynamic) return [];
  const rows = places.map(({ path, line, text, found }) => [`${path}:${line}`, text, found]);
  const note = dynamic ? ['  taken from the tag by the build backend'] : [];
  return [title('Version places', page), ...alignRows(rows), ...note];
}

function editSection({ edits }: PackagePlan, page: Page): Lines {
  if (edits.length === 0) return [];
  const rows = edits.map(({ path, from, to }) => [path, to === null ? 'new entry' : `${from} → ${to}`]);
  return [title('Edits', page), ...alignRows(rows)];
}

function warningSection(warnings: readonly string[], page: Page): Lines {
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap((warning) => wrap(terminalLine(warning, 2000), page.width - 4, 4));
  return [title('Warnings', page), ...lines];
}

function notesSection(notes: string, page: Page): Lines {
  if (notes === '') return [];
  const lines = notes.trimEnd().split('\n');
  const shown = lines
    .slice(0, MOST_NOTES_LINES)
    .map((line) => `  ${indentOf(line)}${terminalLine(line, 2000)}`.trimEnd());
  const rest = lines.length - shown.length;
  return [title('Notes', page), ...shown, ...(rest > 0 ? [page.paint('dim', `  … ${rest} more lines`)] : [])];
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}

function title(text: string, { paint }: Page): string {
  return paint('bold', text);
}

/** Columns as wide as their widest cell, the last one as it is. */
function alignRows(rows: readonly (readonly string[])[]): Lines {
  const cells = rows.map((row) => row.map((cell) => terminalLine(cell)));
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...cells.map((row) => displayWidth(row[index] ?? ''))),
  );
  return cells.map((row) =>
    `  ${row.map((cell, index) => fitWidth(cell, widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function wrap(text: string, width: number, indent: number): Lines {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => `${' '.repeat(indent)}${withoutCommand(part)}`);
}
