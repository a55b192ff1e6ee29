// The plan of each way to merge a pull request: the same reading of history and files, with the commits that the merge would make.
import type { Commit } from '../commits/commit.ts';
import { UserError } from '../findings/user-error.ts';
import { versionErrors } from '../findings/version-errors.ts';
import type { ReadsHistory, RelatedTag } from '../plan/history.ts';
import {
  type MergeMethod,
  type MergeResult,
  type MergeRules,
  mergeBy,
  type ProposedMerge,
} from '../plan/merge-methods.ts';
import { baseRange, readTriedMerge, type TriedMerge } from '../plan/proposed-history.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import type { ProposedPlan } from '../plan/unparsed-titles.ts';
import type { RefusedMerge, ShownMerge } from '../report/preview-page.ts';
import { proposedPlan } from '../report/proposed-text.ts';
import { type PlanNeeds, type PlanRequest, readPlan } from './read-plan.ts';

/** A pull request as its event or a person tells it. */
export interface ProposedChange extends Pick<
  ProposedMerge,
  'number' | 'title' | 'body' | 'author' | 'headLabel'
> {
  /** Full object id of the tip of its branch. */
  readonly head: string;
  /** How many commits it has; null: nobody told. */
  readonly commitCount: number | null;
}

export interface MergePlan {
  readonly method: MergeMethod;
  readonly plan: ReleasePlan;
  /** See MergeResult. */
  readonly madeUp: MergeResult['madeUp'];
  /** Object ids of what the merge adds, as the plan has them. */
  readonly added: ReadonlySet<string>;
}

/** As the page shows it. */
export function shownMerge({ method, plan, madeUp }: MergePlan): ShownMerge {
  return { method, plan: proposedPlan(plan.packages[0] as PackagePlan, madeUp) };
}

export function toProposed({ method, plan, added, madeUp }: MergePlan): ProposedPlan {
  return { method, commits: (plan.packages[0] as PackagePlan).commits, added, madeUp };
}

export interface MergePlans {
  /** One or more. */
  readonly merges: readonly MergePlan[];
  /** Those that no version can be planned for: a tag of the branch, for instance, that this way leaves behind. */
  readonly refused: readonly RefusedMerge[];
}

/** History whose answers are kept: every method asks the same. */
export function keepHistory(needs: ReadsHistory) {
  const ranges = new Map<string, Promise<readonly Commit[]>>();
  const relations = new Map<string, ReturnType<ReadsHistory['relateTags']>>();
  const kept: ReadsHistory = {
    readTags: () => needs.readTags(),
    relateTags: (names, head, early) =>
      remembered(relations, head, () => needs.relateTags(names, head, early)),
    readCommits: (tag, head, limit) =>
      remembered(ranges, JSON.stringify([tag, head, limit]), () => needs.readCommits(tag, head, limit)),
  };
  return kept;
}

export interface TriedPlan {
  readonly range: readonly Commit[];
  /** Throws what refuses it: other ways to merge may come to something. */
  readonly plan: () => ReleasePlan;
}

/** The plan of the history as it is tried, and the range that every way to merge is about. */
export async function planTried(request: PlanRequest, needs: PlanNeeds): Promise<TriedPlan> {
  let range: readonly Commit[] | null = null;
  const readCommits: PlanNeeds['readCommits'] = async (tag, head, limit) =>
    (range = await needs.readCommits(tag, head, limit));
  try {
    const { plan } = await readPlan(request, { ...needs, readCommits });
    return { range: range ?? [], plan: () => plan };
  } catch (error) {
    if (!isVersionError(error) || range === null) throw error;
    const refuse = (): never => {
      throw error;
    };
    return { range, plan: refuse };
  }
}

function isVersionError(error: unknown): error is UserError {
  return error instanceof UserError && error.code in versionErrors;
}

/**
 * `request` is about a commit that GitHub made to try the merge, `range` the range of its plan. Null: it is no such commit. Without
 * more requests, unless the branch of the pull request has a release of its own. Throws what refuses every method.
 */
export async function planMerges(
  request: PlanRequest,
  change: ProposedChange,
  rules: MergeRules,
  { range, ...needs }: PlanNeeds & { readonly range: readonly Commit[] },
): Promise<MergePlans | null> {
  const tried = readTriedMerge(range, request.head.sha, change.head);
  if (tried === null) return null;
  const merges: MergePlan[] = [];
  const refused: RefusedMerge[] = [];
  for (const method of rules.methods)
    try {
      merges.push(await planMerge(method, { request, change, rules, tried }, needs));
    } catch (error) {
      if (!isVersionError(error)) throw error;
      refused.push({ method, error });
    }
  const [first] = refused;
  if (merges.length === 0 && first !== undefined) throw first.error;
  return { merges, refused };
}

interface MergeAsked {
  readonly request: PlanRequest;
  readonly change: ProposedChange;
  readonly rules: MergeRules;
  readonly tried: TriedMerge;
}

async function planMerge(
  method: MergeMethod,
  { request, change, rules, tried }: MergeAsked,
  needs: PlanNeeds,
): Promise<MergePlan> {
  const { sha, committedAt } = request.head;
  // A release on the branch itself is behind a merge commit, and is none of the base when the commits are made anew.
  const lacksSome = change.commitCount !== null && tried.commits.length < change.commitCount;
  const relatedTo = method !== 'merge' && lacksSome ? tried.base : sha;
  let made: MergeResult | null = null;
  const history: ReadsHistory = {
    readTags: () => needs.readTags(),
    relateTags: async (names) => (await needs.relateTags(names, relatedTo)).map(afterMerge),
    readCommits: async (tag, _head, limit) => {
      const range = await needs.readCommits(tag, sha, limit);
      const here = readTriedMerge(range, sha, change.head) ?? tried;
      made = mergeBy(method, { ...change, ...here, at: committedAt }, rules);
      return [...baseRange(range, sha, here), ...made.commits];
    },
  };
  const { plan } = await readPlan(request, { ...needs, ...history });
  const { madeUp, commits } = (made as MergeResult | null) ?? {
    madeUp: new Map<string, null>(),
    commits: [],
  };
  return { method, plan, madeUp, added: new Set(commits.map((commit) => commit.sha)) };
}

/** The merge comes after the tip of the base, and no tag has it yet. */
function afterMerge(tag: RelatedTag): RelatedTag {
  if (tag.relation === 'identical') return { ...tag, relation: 'ancestor' };
  return tag.relation === 'descendant' ? { ...tag, relation: 'diverged' } : tag;
}

async function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}
