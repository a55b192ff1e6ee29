// What each merge button of GitHub would add to the base: commits that do not exist yet, with the messages that GitHub writes.
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
import { createHash } from 'node:crypto';
import type { Commit } from '../commits/commit.ts';
import { orderCommits } from '../commits/order-commits.ts';

export const MERGE_METHODS = ['squash', 'merge', 'rebase'] as const;
export type MergeMethod = (typeof MERGE_METHODS)[number];

/** How a repository merges. https://docs.github.com/en/rest/repos/repos#update-a-repository */
export interface MergeRules {
  /** What the repository allows, in the order of MERGE_METHODS. */
  readonly methods: readonly MergeMethod[];
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
  readonly mergeTitle: 'PR_TITLE' | 'MERGE_MESSAGE';
  readonly mergeMessage: 'PR_BODY' | 'PR_TITLE' | 'BLANK';
}

/** GitHub's own for a new repository. */
export const DEFAULT_MERGE_RULES: MergeRules = {
  methods: MERGE_METHODS,
  squashTitle: 'COMMIT_OR_PR_TITLE',
  squashMessage: 'COMMIT_MESSAGES',
  mergeTitle: 'MERGE_MESSAGE',
  mergeMessage: 'PR_TITLE',
};

/** A pull request before its merge. All text is untrusted. */
export interface ProposedMerge {
  /** 0: it has none yet. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Git name of whoever opened it, the author of a squash; null: taken for that of its first commit. */
  readonly author: string | null;
  /** `owner/branch`, as the merge commit names it. */
  readonly headLabel: string;
  /** Full object ids of both tips. */
  readonly base: string;
  readonly head: string;
  /** What the head has and the base has not, in any order. */
  readonly commits: readonly Commit[];
  /** Unix seconds. */
  readonly at: number;
}

export interface MergeResult {
  /** Full object id; of a commit that does not exist yet. */
  readonly tip: string;
  /** What the base would gain, in any order. */
  readonly commits: readonly Commit[];
  /** Ids made up here: the commit of the branch that each copies, null for a wholly new one. */
  readonly madeUp: ReadonlyMap<string, string | null>;
}

/** The commits that the merge would add. Ids of new commits are made up, equal for equal input. */
export function mergeBy(method: MergeMethod, merge: ProposedMerge, rules: MergeRules): MergeResult {
  if (merge.commits.length === 0) return { tip: merge.base, commits: [], madeUp: new Map() };
  if (method === 'rebase') return rebase(merge);
  const text = method === 'squash' ? squashText(merge, rules) : mergeText(merge, rules);
  const parents = method === 'squash' ? [merge.base] : [merge.base, merge.head];
  const author = merge.author ?? orderCommits(merge.commits)[0]?.author ?? '';
  const sha = madeUpId(method, [...parents, text]);
  const commit: Commit = { sha, parents, message: text, author, committedAt: merge.at };
  return {
    tip: sha,
    commits: method === 'squash' ? [commit] : [...merge.commits, commit],
    madeUp: new Map([[sha, null]]),
  };
}

/** Copies of all but the merges: GitHub never just moves the base forward. */
function rebase({ base, commits, at }: ProposedMerge): MergeResult {
  const madeUp = new Map<string, string | null>();
  const copies: Commit[] = [];
  let tip = base;
  for (const commit of orderCommits(commits)) {
    if (commit.parents.length > 1) continue;
    const sha = madeUpId('rebase', [tip, commit.sha]);
    madeUp.set(sha, commit.sha);
    copies.push({ ...commit, sha, parents: [tip], committedAt: at });
    tip = sha;
  }
  return { tip, commits: copies, madeUp };
}

function madeUpId(method: MergeMethod, parts: readonly string[]): string {
  return createHash('sha256')
    .update([method, ...parts].join('\0'))
    .digest('hex')
    .slice(0, 40);
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests */
export function squashText(merge: ProposedMerge, rules: MergeRules): string {
  const commits = orderCommits(merge.commits);
  const [only, ...others] = commits;
  const single = only !== undefined && others.length === 0 ? splitTitle(only.message) : null;
  const ofCommit = rules.squashTitle === 'COMMIT_OR_PR_TITLE' && single !== null;
  const title = ofCommit ? single.title : merge.title;
  const header = `${title} (#${merge.number})`;
  const credits = coAuthors(commits);
  if (rules.squashMessage === 'COMMIT_MESSAGES' && !ofCommit) {
    const list = commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
    return joined([header, list, ...(credits === '' ? [] : ['---------', credits])]);
  }
  const body = {
    COMMIT_MESSAGES: single?.text ?? '',
    PR_BODY: merge.body.replaceAll('\r\n', '\n').trim(),
    BLANK: '',
  }[rules.squashMessage];
  if (credits === '' || !endsInTrailers(body)) return joined([header, body, credits]);
  return joined([header, `${body}\n${credits}`]);
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests */
function mergeText({ number, title, body, headLabel }: ProposedMerge, rules: MergeRules): string {
  const header =
    rules.mergeTitle === 'PR_TITLE'
      ? `${title} (#${number})`
      : `Merge pull request #${number} from ${headLabel}`;
  const text = { PR_BODY: body.replaceAll('\r\n', '\n').trim(), PR_TITLE: title, BLANK: '' }[
    rules.mergeMessage
  ];
  return joined([header, text]);
}

/** Everybody but the author of the first commit, who most likely opened it; addresses are not known here and tell nothing to a plan. */
function coAuthors(commits: readonly Commit[]): string {
  const [first, ...others] = commits;
  const names = new Set(others.map(({ author }) => author));
  names.delete(first?.author ?? '');
  return [...names].map((name) => `Co-authored-by: ${name}`).join('\n');
}

function splitTitle(message: string): { readonly title: string; readonly text: string } {
  const [title = '', ...lines] = message.trim().split('\n');
  return { title: title.trimEnd(), text: lines.join('\n').trim() };
}

function endsInTrailers(text: string): boolean {
  const last = text.split(/\n{2,}/).at(-1) ?? '';
  return last !== '' && last.split('\n').every((line) => /^[A-Za-z-]+: \S/.test(line));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
