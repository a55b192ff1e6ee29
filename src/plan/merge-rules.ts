// The settings of a repository for merges, from GitHub's answer or an event: https://docs.github.com/en/rest/repos/repos#get-a-repository
import { DEFAULT_MERGE_RULES, MERGE_METHODS, type MergeMethod, type MergeRules } from './merge-methods.ts';

const ALLOWED: Readonly<Record<MergeMethod, string>> = {
  squash: 'allow_squash_merge',
  merge: 'allow_merge_commit',
  rebase: 'allow_rebase_merge',
};

/** Null: the fields are not there, since the token may not see them. Unknown words count as GitHub's own choice. */
export function readMergeRules(repository: unknown): MergeRules | null {
  if (typeof repository !== 'object' || repository === null) return null;
  const fields = repository as Readonly<Record<string, unknown>>;
  if (MERGE_METHODS.some((method) => typeof fields[ALLOWED[method]] !== 'boolean')) return null;
  const methods = MERGE_METHODS.filter((method) => fields[ALLOWED[method]] === true);
  const word = <Word extends string>(name: string, known: readonly Word[], otherwise: Word): Word =>
    known.find((each) => each === fields[name]) ?? otherwise;
  const own = DEFAULT_MERGE_RULES;
  return {
    methods: methods.length === 0 ? own.methods : methods,
    squashTitle: word('squash_merge_commit_title', ['PR_TITLE', 'COMMIT_OR_PR_TITLE'], own.squashTitle),
    squashMessage: word(
      'squash_merge_commit_message',
      ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'],
      own.squashMessage,
    ),
    mergeTitle: word('merge_commit_title', ['PR_TITLE', 'MERGE_MESSAGE'], own.mergeTitle),
    mergeMessage: word('merge_commit_message', ['PR_BODY', 'PR_TITLE', 'BLANK'], own.mergeMessage),
  };
}
