// A preview as Markdown: the version and why, what differs by the way of merging, commits, files, notes.
import { apiWarning } from '../api/api-judgement.ts';
import { defuse, defuseCell } from '../notes/defuse.ts';
import { limitNotes } from '../notes/notes-limit.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { UnparsedTitle } from '../plan/unparsed-titles.ts';
import { otherWarnings } from './commit-problems.ts';
import { markdownTable } from './markdown-table.ts';
import { METHOD_NAMES } from './merge-remarks.ts';
import { countCommits, describeVersions } from './plan-headline.ts';
import { type PreviewPage, type RefusedMerge, sameMerges, type ShownMerge } from './preview-page.ts';
import {
  codeSpan,
  commitsSection,
  editsSection,
  foldedSection,
  joinSections,
  warningsSection,
} from './summary-text.ts';

/** GitHub's limit for a comment, less the lines of ours before it. https://docs.github.com/en/rest/issues/comments */
export const COMMENT_LIMIT = 65_536 - 4096;

const MOST_TITLES = 50;
/** A table of more commits is folded. */
const FEW_COMMITS = 10;

interface Detail {
  readonly commits: number;
  readonly notes: number;
}

const DETAILS: readonly Detail[] = [
  { commits: 1000, notes: 200_000 },
  { commits: 200, notes: 40_000 },
  { commits: 60, notes: 12_000 },
  { commits: 0, notes: 4000 },
];

/** At most `limit` characters: with less detail where it would be longer, and it says so. */
export function renderPreview(page: PreviewPage, limit: number = COMMENT_LIMIT): string {
  for (const detail of DETAILS) {
    const text = renderDetail(page, detail);
    if (text.length <= limit) return text;
  }
  return limitNotes(renderDetail({ ...page, sections: [] }, { commits: 0, notes: 0 }), limit, '');
}

function renderDetail(page: PreviewPage, detail: Detail): string {
  const groups = sameMerges(page.merges);
  const [first, ...others] = groups;
  if (first === undefined) return '';
  const [{ plan }] = first as readonly [ShownMerge];
  return joinSections([
    `## ${defuse(plan.name)} ${describeVersions(plan)}${plan.bump === null ? '' : ` (${plan.bump})`}`,
    `${defuse(plan.reason, 1000)}${plan.tag === null ? '' : ` (tag ${codeSpan(plan.tag)})`}`,
    methodsSection(groups, page.refused),
    remarksSection(page.remarks),
    warningsSection(warningsOf(plan)),
    titlesSection(page),
    ...groupSections(first, detail, others.length + page.refused.length === 0 ? null : first),
    ...page.sections,
    ...others.flatMap((group) => [
      foldedSection(namesOf(group), joinSections(groupSections(group, detail, group))),
    ]),
  ]);
}

/** What the section on the public API tells is not told twice. */
function warningsOf(plan: PackagePlan): readonly string[] {
  const told = plan.api ? apiWarning(plan.api) : null;
  return otherWarnings(plan).filter((warning) => warning !== told);
}

function methodsSection(
  groups: readonly (readonly ShownMerge[])[],
  refused: readonly RefusedMerge[],
): string | null {
  if (groups.length + refused.length < 2) return null;
  const rows = groups.map((group) => {
    const { plan } = group[0] as ShownMerge;
    return [
      namesOf(group),
      defuseCell(describeVersions(plan)),
      plan.bump ?? '',
      defuseCell(plan.reason, 200),
    ];
  });
  const others = refused.map(({ method, error }) => [
    METHOD_NAMES[method],
    'refused',
    '',
    defuseCell(error.message, 600),
  ]);
  const table = markdownTable(['Merged by', 'Version', 'Bump', 'Why'], [...rows, ...others]);
  return `How it is merged makes a difference:\n\n${table}`;
}

function namesOf(group: readonly ShownMerge[]): string {
  return group.map(({ method }) => METHOD_NAMES[method]).join(', ');
}

function groupSections(
  group: readonly ShownMerge[],
  detail: Detail,
  named: readonly ShownMerge[] | null,
): readonly (string | null)[] {
  const { plan } = group[0] as ShownMerge;
  const by = named === null ? '' : ` (${namesOf(named)})`;
  return [commitTable(plan, detail), editsSection(plan.edits), notesSection(plan, detail, by)];
}

function commitTable({ commits }: PackagePlan, { commits: most }: Detail): string | null {
  if (commits.length === 0) return null;
  if (most === 0)
    return `${countCommits(commits)}. The table is left out here for its size; the summary of the run has it.`;
  // The newest are those of the pull request.
  const left = commits.length - most;
  const table = commitsSection(left > 0 ? commits.slice(-most) : commits);
  if (left > 0)
    return `${table ?? ''}\n\n${left} older ones are left out here; the summary of the run has them.`;
  return commits.length > FEW_COMMITS ? table : (table?.replace('<details>', '<details open>') ?? null);
}

function notesSection({ notes }: PackagePlan, detail: Detail, by: string): string | null {
  if (notes === '') return null;
  const kept = limitNotes(notes, detail.notes, '').trimEnd();
  return foldedSection(`Release notes${by}`, kept)?.replace('<details>', '<details open>') ?? null;
}

function remarksSection(remarks: readonly string[]): string | null {
  return remarks.length === 0 ? null : remarks.map((text) => `- ${defuse(text, 1000)}`).join('\n');
}

function titlesSection({ titles, title, merges }: PreviewPage): string | null {
  if (titles.length === 0) return null;
  const items = titles
    .slice(0, MOST_TITLES)
    .map(
      (entry) =>
        `- ${describePlace(entry, title, merges.length)}: ${defuse(entry.header, 120) || '(empty)'}\\\n  ${defuse(entry.fix, 600)}`,
    );
  const rest = titles.length - items.length;
  return [
    `### Titles to look at\n\n${items.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`,
    'The title of the pull request is edited at the top of its page; the last commit with `git commit --amend`, earlier ones with `git rebase -i` and `reword`, then `git push --force-with-lease`.',
  ].join('\n\n');
}

/** `all`: how many ways to merge there are; those that a title matters to are named where they are not all. */
export function describePlace({ sha, header, methods }: UnparsedTitle, title: string, all: number): string {
  const what =
    sha !== null
      ? `Commit ${sha}`
      : methods.includes('merge')
        ? 'The merge commit'
        : header === title.trim()
          ? 'The title of the pull request'
          : 'The commit that gives the squash its title';
  const only = methods.length < all ? ` (when merged by ${methods.join(' or ')})` : '';
  return `${what}${only}`;
}
