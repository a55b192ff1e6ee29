// The job summary of a run that wrote nothing: what a release would be, or why there is none.
import { shortSha } from '../commits/commit.ts';
import { defuse } from '../notes/defuse.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { otherWarnings } from './commit-problems.ts';
import { describeVersions } from './plan-headline.ts';
import {
  codeSpan,
  commitsSection,
  editsSection,
  joinSections,
  notesSection,
  problemsSection,
  unknownsSection,
  warningsSection,
} from './summary-text.ts';

/** Markdown; `remark` is one sentence on this run, such as why nothing was released; `unknowns` are what its preflight could not know. */
export function renderPlanSummary(plan: ReleasePlan, remark = '', unknowns: readonly string[] = []): string {
  return joinSections([
    ...plan.packages.flatMap((entry) => packageSections(entry, plan, remark)),
    unknownsSection(unknowns),
    warningsSection(plan.warnings),
    `Plan ${codeSpan(plan.hash)}`,
  ]);
}

function packageSections(entry: PackagePlan, plan: ReleasePlan, remark: string): readonly (string | null)[] {
  const { branch, head } = plan;
  const bump = entry.bump === null ? '' : ` (${entry.bump})`;
  const tag = entry.tag === null ? '' : `Tag ${defuse(entry.tag)}, `;
  const where = `${tag}${branch === null ? '' : `branch ${defuse(branch)}, `}commit ${shortSha(head)}.`;
  const told = remark === '' || remark === entry.reason ? null : defuse(remark, 1000);
  return [
    `## ${defuse(entry.name)} ${describeVersions(entry)}${bump}`,
    told,
    defuse(entry.reason, 1000),
    where.charAt(0).toUpperCase() + where.slice(1),
    warningsSection(otherWarnings(entry)),
    problemsSection(entry.commits),
    commitsSection(entry.commits),
    editsSection(entry.edits),
    notesSection(entry.notes),
  ];
}
