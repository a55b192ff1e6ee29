// What is there of earlier runs: branches, pull requests and issues of the updates of one place.
import type { KeptIssue } from '../release/kept-issue.ts';
import { type BranchContent, touchedPaths } from '../release/release-pull-content.ts';
import {
  readMark,
  readOwnCommit,
  readRebasedCommit,
  UPDATE_MARK,
  type UpdateMark,
} from '../update/update-marker.ts';
import {
  keyOfBranch,
  isKeyOf,
  UPDATE_BRANCHES,
  updateBranch,
  type UpdatePlace,
} from '../update/update-place.ts';
import type { UpdatePull } from '../update/update-pull.ts';
import { isWorkflowLogin } from '../release/workflow-login.ts';

export interface UpdateStandingNeeds {
  /** GraphQL node id of the repository, and the login that the token acts as. */
  readProposer(): Promise<{ readonly repositoryId: string; readonly login: string }>;
  /** Commits of the branches whose short names begin so, by name. */
  listUpdateBranches(prefix: string): Promise<ReadonlyMap<string, string>>;
  /** Those of `branch` in this repository into `base`, newest first, whatever their state. */
  listUpdatePulls(names: { readonly branch: string; readonly base: string }): Promise<readonly UpdatePull[]>;
  /** What only `tip` has; null when it has no history in common with `head`. */
  compareBranch(head: string, tip: string): Promise<BranchContent | null>;
  /** Issues that a workflow or app opened and whose body begins with `marker`; newest first. */
  findIssues(marker: string, state: 'open' | 'all'): Promise<readonly KeptIssue[]>;
}

export interface UpdateStanding {
  readonly repositoryId: string;
  /** The workflow's own token: what it does starts no workflow. */
  readonly isWorkflowToken: boolean;
  /** By key, of this place. */
  readonly tips: ReadonlyMap<string, string>;
  /** Of this place, newest first, each with its mark. */
  readonly issues: readonly (KeptIssue & { readonly mark: UpdateMark })[];
}

export async function readUpdateStanding(
  place: UpdatePlace,
  needs: UpdateStandingNeeds,
): Promise<UpdateStanding> {
  const [{ repositoryId, login }, branches, found] = await Promise.all([
    needs.readProposer(),
    needs.listUpdateBranches(UPDATE_BRANCHES),
    needs.findIssues(UPDATE_MARK, 'all'),
  ]);
  const tips = [...branches].flatMap(([branch, sha]): (readonly [string, string])[] => {
    const key = keyOfBranch(branch, place);
    return key === null ? [] : [[key, sha]];
  });
  const issues = found.flatMap((issue) => {
    const mark = readMark(issue.body);
    return mark === null || !isKeyOf(mark.key, place) ? [] : [{ ...issue, mark }];
  });
  return { repositoryId, isWorkflowToken: isWorkflowLogin(login), tips: new Map(tips), issues };
}

export interface BranchStanding {
  readonly branch: string;
  /** Null: there is no such branch. */
  readonly tip: string | null;
  readonly open: UpdatePull | null;
  /** Newest first. */
  readonly pulls: readonly UpdatePull[];
}

export async function readBranchStanding(
  key: string,
  base: string,
  { tips }: UpdateStanding,
  needs: Pick<UpdateStandingNeeds, 'listUpdatePulls'>,
): Promise<BranchStanding> {
  const branch = updateBranch(key);
  const pulls = await needs.listUpdatePulls({ branch, base });
  const open = pulls.find(({ state }) => state === 'open') ?? null;
  return { branch, tip: tips.get(key) ?? null, open, pulls };
}

export interface ReadBranch {
  /** Of our commit, with the content that the branch ends with; null: it ends with somebody else's. */
  readonly mark: UpdateMark | null;
  /** People's commits on it would be lost by a new one. */
  readonly held: boolean;
  readonly content: BranchContent | null;
}

/** `head`: a commit of the base branch. A merged branch is nobody's any more. */
export async function readBranch(
  head: string,
  { tip, pulls }: BranchStanding,
  needs: Pick<UpdateStandingNeeds, 'compareBranch'>,
): Promise<ReadBranch> {
  if (tip === null) return { mark: null, held: false, content: null };
  const isMerged = pulls.some(({ state, headSha }) => state === 'merged' && headSha === tip);
  const content = await needs.compareBranch(head, tip);
  const last = content?.commits.find(({ sha }) => sha === tip) ?? null;
  // An empty commit above ours starts workflows; there is nothing in it to lose.
  const own = content?.commits.filter(({ tree }) => tree === last?.tree).map(readOwnCommit) ?? [];
  const mark =
    own.find((each) => each !== null) ??
    (content === null ? null : (markRebased(content) ?? (await markBelow(head, content, needs))));
  const isEmpty = content !== null && content.complete && content.commits.length === 0;
  return { mark, held: !isMerged && !isEmpty && mark === null, content };
}

/** Of our commit as the button "Update with rebase" has written it anew: the branch changes what the commit did, and no more. */
function markRebased({ commits, files, complete }: BranchContent): UpdateMark | null {
  const marks = complete ? commits.map((commit) => readRebasedCommit(commit, files)) : [];
  return marks.find((mark) => mark !== null) ?? null;
}

/** Of our commit below others that leave its files as they are: the button "Update branch" merges the base into it. */
async function markBelow(
  head: string,
  { commits, files, complete }: BranchContent,
  needs: Pick<UpdateStandingNeeds, 'compareBranch'>,
): Promise<UpdateMark | null> {
  const made = commits.findLast((commit) => readOwnCommit(commit) !== null);
  if (made === undefined || !complete) return null;
  const ours = await needs.compareBranch(head, made.sha);
  const isOurs =
    ours !== null &&
    ours.complete &&
    ours.files.length === files.length &&
    touchedPaths(files, ours.files, []).length === 0;
  return isOurs ? readOwnCommit(made) : null;
}
