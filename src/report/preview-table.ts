// The preview of a branch for people at a terminal: one plan where all ways to merge come to the same, else one each.
import type { MergeMethod } from '../plan/merge-methods.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { createPaint } from './paint.ts';
import { describeVersions } from './plan-headline.ts';
import { renderPlan, type PlanTableOptions } from './plan-table.ts';
import { type RefusedMerge, sameMerges, type ShownMerge } from './preview-page.ts';
import { terminalLine } from './terminal-text.ts';

const DONE: Readonly<Record<MergeMethod, string>> = {
  squash: 'squashed',
  merge: 'merged with a merge commit',
  rebase: 'rebased',
};

export interface PreviewTable {
  /** Branch or commit that it is merged into. */
  readonly base: string;
  readonly head: Pick<ReleasePlan, 'branch' | 'head' | 'headDate'>;
  readonly merges: readonly ShownMerge[];
  readonly refused: readonly RefusedMerge[];
  /** One sentence each. */
  readonly remarks: readonly string[];
}

/** Ends with a newline. */
export function renderPreviewTable(
  { base, head, merges, refused, remarks }: PreviewTable,
  options: PlanTableOptions,
): string {
  const paint = createPaint(options.color);
  const groups = sameMerges(merges);
  const into = `into ${terminalLine(base)}`;
  const parts = groups.map((group) => {
    const [{ plan }] = group as readonly [ShownMerge];
    const title = paint('bold', `${listOf(group.map(({ method }) => DONE[method]))} ${into}`);
    return `${title}\n\n${renderPlan({ ...head, hash: '', warnings: [], packages: [plan] }, options)}`;
  });
  const overview =
    groups.length + refused.length < 2
      ? []
      : [
          `${paint('yellow', 'How it is merged makes a difference:')}\n${groups
            .map((group) => {
              const [{ plan }] = group as readonly [ShownMerge];
              return `  ${listOf(group.map(({ method }) => DONE[method]))}: ${describeVersions(plan)}`;
            })
            .concat(
              refused.map(({ method, error }) => `  ${DONE[method]}: ${terminalLine(error.message, 1000)}`),
            )
            .join('\n')}\n`,
        ];
  const told =
    remarks.length === 0 ? [] : [`${remarks.map((text) => terminalLine(text, 1000)).join('\n')}\n`];
  return [...overview, ...parts, ...told].join('\n');
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
