// The preview of a pull request: the plan of each way to merge it, as one comment that is kept up to date and as the summary.
import { UserError, UserErrors } from '../findings/user-error.ts';
import type { PullEvent } from '../inputs/pull-event.ts';
import type { MergeRules } from '../plan/merge-methods.ts';
import { type BranchRule, type MergeWays, mergeWays } from '../plan/merge-ways.ts';
import { shownPlan } from '../plan/shown-plan.ts';
import { doubtfulTitles, unparsedTitles } from '../plan/unparsed-titles.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { mergeRemarks } from '../report/merge-remarks.ts';
import type { PreviewPage } from '../report/preview-page.ts';
import { apiText } from '../report/preview-api.ts';
import { previewComment, previewMarker, sameComment, type ShownPlans } from '../report/preview-comment.ts';
import { renderPreview } from '../report/preview-text.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { formatVersion } from '../version/format-version.ts';
import {
  keepHistory,
  type MergePlan,
  planMerges,
  planTried,
  shownMerge,
  toProposed,
} from './preview-merges.ts';
import type { PlanNeeds, PlanRequest } from './read-plan.ts';
import { refuseUnparsed } from './refuse-unparsed.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { showFirst } from './show-first.ts';

export interface PullPreviewRequest {
  /** At the commit that GitHub made to try the merge. */
  readonly plan: PlanRequest;
  readonly pull: PullEvent;
  /** The branch that it would be merged into releases. */
  readonly baseReleases: boolean;
  readonly comment: boolean;
  readonly failOnUnparsed: boolean;
}

export interface PullPreviewNeeds extends PlanNeeds, ReportsSteps {
  /** How the repository merges; null: the token may not see it. */
  readMergeRules(): Promise<MergeRules | null>;
  /** Active rules of a branch; null: the token may not see them. */
  readBranchRules(branch: string): Promise<readonly BranchRule[] | null>;
  /** What else the comment shows: Markdown of our own making. Fails as a whole only for what a person must mend. */
  readSections(planned: PackagePlan): Promise<readonly string[]>;
  findComment(number: number, marker: string): Promise<{ readonly id: number; readonly body: string } | null>;
  writeComment(number: number, body: string): Promise<unknown>;
  editComment(id: number, body: string): Promise<unknown>;
}

/** Throws `preview-unparsed` and `api-…` after the comment is written, which shows the fix as well. */
export async function previewPull(request: PullPreviewRequest, needs: PullPreviewNeeds): Promise<RunOutcome> {
  const api = needs.checkApi ? showFirst(needs.checkApi) : null;
  const planning = { ...needs, checkApi: api?.check ?? null };
  const { plan, merges, refused, ways } = await needs.step('Plan', () => readMerges(request, planning));
  const planned = plan.packages[0] as PackagePlan;
  const proposed = merges.map(toProposed);
  const sections = await needs.readSections(planned);
  const shown = merges.map(shownMerge);
  const page: PreviewPage = {
    merges: shown,
    refused,
    remarks: remarksOn(request, ways),
    titles: doubtfulTitles(proposed, request.failOnUnparsed),
    title: request.pull.title,
    sections: [...sections, ...apiSections(planned)],
  };
  const remark = await keepComment(request, { page, merges }, needs);
  const summary = renderPreview(
    { ...page, remarks: [...page.remarks, ...(remark === null ? [] : [remark])] },
    SUMMARY_LIMIT,
  );
  api?.refuse(merges.map((merge) => merge.plan.packages[0] as PackagePlan));
  if (request.failOnUnparsed) refuseUnparsed(unparsedTitles(proposed), request.pull.title, merges.length);
  const [first = { plan: planned }] = shown;
  return quietOutcome('previewed', first.plan.reason, plan, {
    version: first.plan.version && formatVersion(first.plan.version),
    previousVersion: first.plan.previous && formatVersion(first.plan.previous.version),
    tag: first.plan.tag,
    notes: first.plan.notes,
    summary,
  });
}

const SUMMARY_LIMIT = 300_000;

interface ReadMerges {
  readonly plan: MergePlan['plan'];
  readonly merges: readonly MergePlan[];
  readonly refused: PreviewPage['refused'];
  readonly ways: MergeWays;
}

async function readMerges(
  { plan: request, pull }: PullPreviewRequest,
  needs: PullPreviewNeeds,
): Promise<ReadMerges> {
  const kept = { ...needs, ...keepHistory(needs) };
  const [{ range, plan }, settings, branchRules] = await Promise.all([
    planTried(request, kept),
    pull.rules ?? needs.readMergeRules(),
    needs.readBranchRules(pull.baseRef),
  ]);
  const ways = mergeWays(settings, branchRules);
  const planned = await planMerges(request, pull, ways.rules, { ...kept, range });
  const [first] = planned?.merges ?? [];
  if (planned === null || first === undefined) {
    // A pull request that was merged, or a checkout of something else: the commits are there as they are.
    const added = new Set(range.filter(({ parents }) => parents.length < 2).map(({ sha }) => sha));
    return {
      plan: plan(),
      ways,
      refused: [],
      merges: [{ method: 'merge', plan: plan(), madeUp: new Map(), added }],
    };
  }
  return { plan: first.plan, ...planned, ways };
}

function apiSections({ api }: PackagePlan): readonly string[] {
  const text = api ? apiText(api) : null;
  return text === null ? [] : [text];
}

function remarksOn({ baseReleases, pull }: PullPreviewRequest, ways: MergeWays): readonly string[] {
  const { baseRef } = pull;
  return [
    ...(baseReleases
      ? []
      : [
          `The branch ${baseRef} does not release: this is what would come of these commits on a branch that does.`,
        ]),
    ...mergeRemarks(ways, baseRef),
  ];
}

/** Null: the comment is as it should be. Otherwise one sentence why there is none. */
async function keepComment(
  request: PullPreviewRequest,
  { page, merges }: { readonly page: PreviewPage; readonly merges: readonly MergePlan[] },
  needs: PullPreviewNeeds,
): Promise<string | null> {
  const { pull, plan } = request;
  if (!request.comment) return null;
  if (pull.action === 'closed') return 'The pull request is closed: its comment stays as it is.';
  const shown: ShownPlans = Object.fromEntries(
    merges.map(({ method, plan: { packages } }) => [method, shownPlan(packages[0] as PackagePlan)]),
  );
  const { path } = plan.project;
  const body = previewComment(path, shown, renderPreview(page));
  try {
    const found = await needs.findComment(pull.number, previewMarker(path));
    if (found === null) await needs.writeComment(pull.number, body);
    else if (!sameComment(found.body, body)) await needs.editComment(found.id, body);
    return null;
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UserErrors)) throw error;
    if (pull.isFork)
      return 'There is no comment: for a pull request from a fork the token of the run may only read.';
    const [first] = error instanceof UserErrors ? error.errors : [error];
    const why = first === undefined ? '' : ` ${first.happened} ${first.remedy}`;
    needs.warn(`The comment of the preview could not be kept up to date.${why}`);
    return `There is no comment.${why}`;
  }
}
