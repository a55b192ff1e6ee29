// Which methods a branch takes: settings of the repository and rules of the branch together, in GitHub's words.
// "If the repository has disabled a merge method and the ruleset required a different method, the merge will be blocked":
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
import type { PullMerge } from './pull-merge.ts';
import { rulesOf } from './rules.ts';
import type { Repository, Rule } from './state.ts';

type Method = PullMerge['method'];

const REFUSED: Readonly<Record<Method, string>> = {
  merge: 'Merge commits are not allowed on this repository.',
  squash: 'Squash merges are not allowed on this repository.',
  rebase: 'Rebase merges are not allowed on this repository.',
};

/** `refName` in full. The words are those of the setting for rules as well. Undefined: the method may be used. */
export function methodRefusal(repository: Repository, refName: string, method: Method): string | undefined {
  const { squash, mergeCommit = true, rebase = true } = repository.merges;
  const isOn = { squash, merge: mergeCommit, rebase }[method];
  const isLeft = rulesOf(repository, refName).every(({ rule }) => leaves(rule, method));
  return isOn && isLeft ? undefined : REFUSED[method];
}

function leaves({ type, parameters = {} }: Rule, method: Method): boolean {
  const { allowed_merge_methods: allowed, merge_method: queued = 'MERGE' } = parameters;
  if (type === 'merge_queue') return queued === method.toUpperCase();
  return type !== 'pull_request' || !Array.isArray(allowed) || allowed.includes(method);
}

export function isQueued(repository: Repository, refName: string): boolean {
  return rulesOf(repository, refName).some(({ rule }) => rule.type === 'merge_queue');
}
