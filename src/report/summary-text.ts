// What the job summaries share: Markdown of which every untrusted part is inert.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { shortSha } from '../commits/commit.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { limitNotes } from '../notes/notes-limit.ts';
import { plainLine } from '../notes/plain-line.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { commitProblems } from './commit-problems.ts';
import { markdownTable } from './markdown-table.ts';
import { countCommits, describeEffect } from './plan-headline.ts';

/** GitHub drops a summary of more than 1 MiB whole. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const MOST_ROWS = 1000;
const MOST_ITEMS = 100;
const NOTES_LIMIT = 200_000;
const MOST_BYTES = 1_000_000;
/** A character takes three bytes at most. */
const SAFE_LENGTH = 330_000;

/** Sections with a blank line between, those that are null left out. Ends with a newline. */
export function joinSections(sections: readonly (string | null)[]): string {
  const text = `${sections.filter((section) => section !== null && section !== '').join('\n\n')}\n`;
  return Buffer.byteLength(text) > MOST_BYTES ? limitNotes(text, SAFE_LENGTH, '') : text;
}

/** A hash or the like, also for the cell of a table. */
export function codeSpan(text: string): string {
  return `\`${plainLine(text).replace(/[`|]/g, "'")}\``;
}

/** `title` is text of our own: inside HTML no Markdown is read. */
export function foldedSection(title: string, content: string | null): string | null {
  return content === null ? null : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

export function commitsSection(commits: readonly ClassifiedCommit[]): string | null {
  const rows = commits
    .slice(0, MOST_ROWS)
    .map((commit) => [
      shortSha(commit.commit.sha),
      describeEffect(commit),
      defuseCell(commit.header, 120) || '(empty message)',
      defuseCell(commit.why, 120),
    ]);
  const table = markdownTable(['Commit', 'Effect', 'Header', 'Why'], rows);
  const rest = commits.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${rest} more; the output \`plan-file\` has all.` : '';
  return foldedSection(countCommits(commits), table === null ? null : `${table}${more}`);
}

export function problemsSection(commits: readonly ClassifiedCommit[]): string | null {
  const problems = commitProblems(commits);
  const items = problems.slice(0, MOST_ITEMS).map(({ sha, header, mends }) => {
    const mend = mends.map((text) => defuse(text, 600)).join(' ');
    return `- ${sha} ${defuse(header, 120)}\\\n  ${mend}`;
  });
  if (items.length === 0) return null;
  const rest = problems.length - items.length;
  return `### Commits to look at\n\n${items.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`;
}

export function editsSection(edits: readonly FileEdit[]): string | null {
  const rows = edits.map(({ path, from, to }) => [
    codeSpan(path),
    to === null ? 'new entry' : `${defuseCell(from ?? '')} → ${defuseCell(to)}`,
  ]);
  const table = markdownTable(['File', 'Change'], rows);
  return table === null ? null : `### Edits\n\n${table}`;
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
export function warningsSection(warnings: readonly string[]): string | null {
  if (warnings.length === 0) return null;
  const lines = warnings.slice(0, MOST_ITEMS).map((warning) => `> - ${defuse(warning, 1000)}`);
  return ['> [!WARNING]', ...lines].join('\n');
}

/** One sentence each, from the preflight. */
export function unknownsSection(unknowns: readonly string[]): string | null {
  const items = unknowns.map((text) => `- ${defuse(text, 1000)}`);
  return foldedSection('What could not be known beforehand', items.length === 0 ? null : items.join('\n'));
}

/** Notes are inert Markdown of our own making. */
export function notesSection(notes: string): string | null {
  return notes === '' ? null : `## Release notes\n\n${limitNotes(notes, NOTES_LIMIT, '').trimEnd()}`;
}
