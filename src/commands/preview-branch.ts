// The preview of a branch in a clone: the plan of each way to merge it, of history that is put together as the merge would.
import { DEFAULT_MERGE_RULES, type MergeMethod } from '../plan/merge-methods.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { doubtfulTitles, unparsedTitles } from '../plan/unparsed-titles.ts';
import type { RefusedMerge, ShownMerge } from '../report/preview-page.ts';
import type { UnparsedTitle } from '../plan/unparsed-titles.ts';
import { keepHistory, planMerges, planTried, shownMerge, toProposed } from './preview-merges.ts';
import type { PlanNeeds, PlanRequest } from './read-plan.ts';
import { refuseUnparsed } from './refuse-unparsed.ts';

export interface BranchPreviewRequest {
  /** At the made-up commit that merges both; the project is that of the head. */
  readonly plan: PlanRequest;
  /** Full object id of the branch's tip. */
  readonly head: string;
  readonly ahead: number;
  /** Short name; null when the head is detached. */
  readonly branch: string | null;
  /** Null: that of its only commit, else the name of the branch. */
  readonly title: string | null;
  readonly number: number;
  readonly methods: readonly MergeMethod[];
}

export interface BranchPreview {
  readonly merges: readonly ShownMerge[];
  readonly refused: readonly RefusedMerge[];
  readonly titles: readonly UnparsedTitle[];
  /** As they are planned, one for each way to merge. */
  readonly plans: readonly PackagePlan[];
  /** Throws `preview-unparsed`. */
  refuseUnparsed(): void;
}

export async function previewBranch(request: BranchPreviewRequest, needs: PlanNeeds): Promise<BranchPreview> {
  const { plan: asked, head, ahead, branch, number, methods } = request;
  const kept = { ...needs, ...keepHistory(needs) };
  const { range } = await planTried(asked, kept);
  // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/creating-a-pull-request
  const only = ahead === 1 ? range.find(({ sha }) => sha === head) : undefined;
  const title = request.title ?? only?.message.split('\n', 1)[0] ?? branch ?? '';
  const change = {
    ...{ head, number, title, body: '', author: null, commitCount: ahead },
    headLabel: `origin/${branch ?? head}`,
  };
  const planned = await planMerges(asked, change, { ...DEFAULT_MERGE_RULES, methods }, { ...kept, range });
  const { merges, refused } = planned ?? { merges: [], refused: [] };
  const proposed = merges.map(toProposed);
  return {
    merges: merges.map(shownMerge),
    refused,
    titles: doubtfulTitles(proposed),
    plans: merges.map(({ plan: of }) => of.packages[0] as PackagePlan),
    refuseUnparsed: () => refuseUnparsed(unparsedTitles(proposed), title, merges.length),
  };
}
