// Merging a pull request as the buttons of GitHub do, with real git:
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
import { ZERO_ID } from './git/refs.ts';
import type { CommitObject, Signature } from './git/git-object.ts';
import { renderCommit } from './git/git-object.ts';
import type { Commit, GitRepository } from './git/git-repository.ts';
import { mergeTrees, pickedTree } from './git/merge-trees.ts';
import { landPush } from './landed-push.ts';
import { commitsOf, isFork, markMerged, type PullContext, tellOfPull } from './pulls.ts';
import { methodRefusal } from './merge-refusal.ts';
import { ruleViolations } from './rules.ts';
import { refusal } from './serving/answer.ts';
import { SANDBOX_SIGNATURE } from './signing.ts';
import { mergeText, squashText } from './squash-text.ts';
import { type PullRequest, type Repository, type State, timestamp, type User } from './state.ts';
import { findOrAddUser } from './users.ts';

export interface PullMerge {
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
  readonly method: 'merge' | 'squash' | 'rebase';
  /** As the button after the merge, or the setting that presses it. */
  readonly deleteBranch?: boolean;
  /** The whole message of a squash, as people may write it; by default GitHub's. */
  readonly squashMessage?: string;
  /** Who presses the button, which a merge queue takes for its own merge by its method; `maintainer` by default. */
  readonly login?: string;
}

/** The new tip of the base. Throws when GitHub's button would be grey: closed, conflicts, rules other than reviews and checks. */
export async function mergePull(context: PullContext, merge: PullMerge): Promise<{ readonly sha: string }> {
  const { state, repository } = context;
  const { git } = repository;
  const pull = repository.pulls.get(merge.number);
  if (pull?.state !== 'open') throw new Error(`pull request #${merge.number} is not open`);
  const by = findOrAddUser(state, merge.login ?? 'maintainer');
  const name = `refs/heads/${pull.baseRef}`;
  const [base, head] = [await git.resolveCommit(name), await git.commit(pull.headSha)];
  if (base === undefined || head === undefined)
    throw new Error(`#${pull.number} has lost its base or its head`);
  const forbidden = methodRefusal(repository, name, merge.method);
  if (forbidden !== undefined) throw refusal(405, forbidden);
  const { ahead } = await git.compare(base.sha, head.sha);
  const work: MergeWork = { state, repository, pull, by, base, head, ahead };
  const after = await METHODS[merge.method](work, merge);
  const violations = await ruleViolations(
    repository,
    { name, before: base.sha, after: after.sha },
    'pat',
    'pull',
  );
  if (violations.length > 0)
    throw refusal(405, `Repository rule violations found\n\n${violations.join('\n')}`);

  const refused = await git.update([{ name, before: base.sha, after: after.sha }]);
  if (refused !== undefined) throw new Error(`the base has moved: ${refused}`);
  pull.baseSha = base.sha;
  const commits = [...(await commitsOf(repository, pull)), ...after.commits];
  markMerged(state, repository, pull, { sha: after.sha, commits, by });
  const person = {
    kind: 'pat',
    repository: repository.fullName.toLowerCase(),
    permissions: {},
    user: by,
  } as const;
  await landPush(state, repository, person, { name, before: base.sha, after: after.sha }, context.hosts);
  await tellOfPull({ ...context, token: person }, pull, 'closed');
  if (merge.deleteBranch === true && !isFork(repository, pull)) {
    const branch = { name: `refs/heads/${pull.headRef}`, before: head.sha, after: ZERO_ID };
    const kept = await git.update([branch]);
    if (kept !== undefined) throw new Error(`the branch cannot be deleted: ${kept}`);
    await landPush(state, repository, person, branch, context.hosts);
  }
  return { sha: after.sha };
}

interface MergeWork {
  readonly state: State;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly by: User;
  readonly base: Commit;
  readonly head: Commit;
  /** What the base lacks, oldest first. */
  readonly ahead: readonly string[];
}

interface MergeResult {
  readonly sha: string;
  /** New commits besides that one. */
  readonly commits: readonly string[];
}

const METHODS: Readonly<
  Record<PullMerge['method'], (work: MergeWork, merge: PullMerge) => Promise<MergeResult>>
> = { merge: mergeCommit, squash, rebase };

async function mergeCommit({ state, repository, pull, by, base, head }: MergeWork): Promise<MergeResult> {
  const tree = await merged(repository.git, base, head);
  const message = mergeText(pull, repository.merges);
  const parents = [base.sha, head.sha];
  return write(repository.git, {
    tree,
    parents,
    message,
    author: signatureOf(state, by),
    ...byGitHub(state),
  });
}

async function squash(work: MergeWork, { squashMessage }: PullMerge): Promise<MergeResult> {
  const { state, repository, pull, base, head, ahead } = work;
  const { git } = repository;
  const tree = await merged(git, base, head);
  const commits = (await Promise.all(ahead.map((sha) => git.commit(sha)))).filter((one) => one !== undefined);
  const author = signatureOf(state, findOrAddUser(state, pull.login));
  const message = squashMessage ?? squashText(pull, commits, author, repository.merges);
  return write(git, { tree, parents: [base.sha], message, author, ...byGitHub(state) });
}

/** New commits, unsigned, whose committer is who pressed the button: GitHub never just moves the base forward. */
async function rebase({ state, repository, by, base, ahead }: MergeWork): Promise<MergeResult> {
  const { git } = repository;
  let tip = base;
  const made: string[] = [];
  for (const sha of ahead) {
    const commit = await git.commit(sha);
    if (commit === undefined || commit.parents.length > 1) continue;
    const tree = await pickedTree(git, commit, tip);
    if (tree === undefined) throw new Error(`the branch cannot be rebased: ${sha} conflicts`);
    const committer = signatureOf(state, by);
    const copy: CommitObject = { ...commit, tree, parents: [tip.sha], committer, signature: null };
    tip = { ...copy, sha: write(git, copy).sha };
    made.push(tip.sha);
  }
  return { sha: tip.sha, commits: made };
}

async function merged(git: GitRepository, base: Commit, head: Commit): Promise<string> {
  const tree = await mergeTrees(git, base.sha, head.sha);
  if (tree === undefined) throw new Error('the branch has conflicts that must be resolved');
  return tree;
}

function signatureOf(state: State, { name, emails }: User): Signature {
  return { name, email: emails[0] ?? 'unknown@users.noreply.github.com', date: timestamp(state) };
}

/** What the web pages commit is signed by GitHub. */
function byGitHub(state: State): Pick<CommitObject, 'committer' | 'signature'> {
  return { committer: signatureOf(state, findOrAddUser(state, 'web-flow')), signature: SANDBOX_SIGNATURE };
}

function write(git: GitRepository, commit: CommitObject): MergeResult {
  const message = `${commit.message.replace(/\n+$/, '')}\n`;
  return { sha: git.objects.write('commit', renderCommit({ ...commit, message })).sha, commits: [] };
}

/** Tries the merge of an open pull request, once for each pair of tips. */
export async function testMerge(state: State, repository: Repository, pull: PullRequest): Promise<void> {
  const { git } = repository;
  const [base, head] = [
    await git.resolveCommit(`refs/heads/${pull.baseRef}`),
    await git.commit(pull.headSha),
  ];
  if (base === undefined || head === undefined) return;
  if (pull.testMerge?.base === base.sha && pull.testMerge.head === head.sha) return;
  const tree = await mergeTrees(git, base.sha, head.sha);
  const message = `Merge ${head.sha} into ${base.sha}`;
  const parents = [base.sha, head.sha];
  const author = signatureOf(state, findOrAddUser(state, pull.login));
  const sha =
    tree === undefined ? null : write(git, { tree, parents, message, author, ...byGitHub(state) }).sha;
  pull.testMerge = { base: base.sha, head: head.sha, sha };
}
