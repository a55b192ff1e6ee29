// The ways to merge into a branch: what the settings of the repository allow and the rules of the branch leave of it.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
import { DEFAULT_MERGE_RULES, MERGE_METHODS, type MergeMethod, type MergeRules } from './merge-methods.ts';

/** An active rule of a branch: https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
export interface BranchRule {
  readonly type: string;
  readonly parameters?: unknown;
}

export interface MergeWays {
  /** One or more methods: where none is left, those of the settings. */
  readonly rules: MergeRules;
  /** False: the token may not see the settings. */
  readonly knowsSettings: boolean;
  /** False: the token may not see the rules of the branch. */
  readonly knowsRules: boolean;
  /** A merge queue merges, and whoever puts a pull request into it has no choice. */
  readonly isQueued: boolean;
  /** What the settings allow the rules forbid: nothing can be merged. */
  readonly isBlocked: boolean;
}

/** Null: unknown. GitHub blocks a merge by a method that either side forbids, also one of a queue. */
export function mergeWays(settings: MergeRules | null, rules: readonly BranchRule[] | null): MergeWays {
  const allowed = settings ?? DEFAULT_MERGE_RULES;
  const left = rules === null ? MERGE_METHODS : methodsLeft(rules);
  const methods = allowed.methods.filter((method) => left.includes(method));
  return {
    rules: methods.length === 0 ? allowed : { ...allowed, methods },
    knowsSettings: settings !== null,
    knowsRules: rules !== null,
    isQueued: rules?.some(({ type }) => type === 'merge_queue') ?? false,
    isBlocked: methods.length === 0,
  };
}

/** In the order of MERGE_METHODS, maybe none: rules of several rulesets hold together. */
export function methodsLeft(rules: readonly BranchRule[]): readonly MergeMethod[] {
  const limits = rules.map(limitOf);
  return MERGE_METHODS.filter((method) => limits.every((limit) => limit === null || limit.includes(method)));
}

/** Null: it leaves every method. */
function limitOf({ type, parameters }: BranchRule): readonly MergeMethod[] | null {
  const fields = typeof parameters === 'object' && parameters !== null ? parameters : {};
  const { allowed_merge_methods: allowed, merge_method: queued } = fields as Readonly<
    Record<string, unknown>
  >;
  switch (type) {
    case 'pull_request':
      return Array.isArray(allowed) ? known(allowed) : null;
    case 'merge_queue':
      return typeof queued === 'string' ? known([queued.toLowerCase()]) : null;
    case 'required_linear_history':
      return ['squash', 'rebase'];
    // GitHub can't sign what it rebases: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/about-merge-methods-on-github
    case 'required_signatures':
      return ['squash', 'merge'];
    default:
      return null;
  }
}

/** Null for words that say nothing to us: a list of none can't be set. */
function known(words: readonly unknown[]): readonly MergeMethod[] | null {
  const methods = MERGE_METHODS.filter((method) => words.includes(method));
  return methods.length === 0 ? null : methods;
}
