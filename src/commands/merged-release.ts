// A plan without edits where releases are proposed: it is a release when the merge of our pull request brought its
// version in.
import { raise } from '../findings/catalogue.ts';
import { pullErrors } from '../findings/pull-errors.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { readPullTrailers } from '../release/release-message.ts';
import { pullBranch } from '../release/release-pull-branch.ts';
import type { BranchContent } from '../release/release-pull-content.ts';
import { currentNotes, readNotesBlock } from '../release/release-pull-notes-block.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import { formatVersion } from '../version/format-version.ts';
import { keepsChangelog } from './read-changelog.ts';
import type { PublishNeeds } from './publish-files.ts';
import { isAsked, type ListPullsNeeds, type ProposalRequest } from './read-proposal.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface ProposedTagsNeeds {
  compareBranch(head: string, tip: string): Promise<BranchContent | null>;
}

export interface MergedNeeds
  extends ListPullsNeeds, ProposedTagsNeeds, Pick<ReportsSteps, 'info'>, Pick<PublishNeeds, 'wait'> {
  /** Merged pull requests that brought a commit in, whatever branch they came from. */
  readPullsOf(
    sha: string,
    wanted: { readonly branch: string; readonly base: string },
  ): Promise<readonly (ReleasePull & { readonly isOurs: boolean })[]>;
}

/** Waits before looks at what GitHub may not show yet. */
const LOOK_MS = [1000, 3000];

export interface MergedPull {
  readonly number: number;
  readonly url: string;
  /** The notes as people have edited them, up to date; null: nobody has. */
  readonly notes: string | null;
}

/** Null: this release needs no pull request. Throws when it needs one and there is none. */
export async function readMergedRelease(
  wanted: ProposalRequest,
  needs: MergedNeeds,
): Promise<MergedPull | null> {
  const { request, read, planned } = wanted;
  const { plan } = read;
  if (plan.branch === null) return null;
  const names = { branch: pullBranch(plan.branch), base: plan.branch };
  const listed = await findMerged(await needs.listPulls(names), plan, planned, needs);
  if (listed !== null) return listed;
  const { project } = request.plan;
  const hasEdits = project.places.length > 0 || keepsChangelog(project);
  if (planned.previous === null || isAsked(request.plan) || !hasEdits) return null;
  return lookAgain(names, { plan, planned }, needs);
}

/** The lists may lag behind the merge that has started this run. */
async function lookAgain(
  names: { readonly branch: string; readonly base: string },
  { plan, planned }: { readonly plan: ReleasePlan; readonly planned: PackagePlan },
  needs: MergedNeeds,
): Promise<MergedPull> {
  const ofHead = await needs.readPullsOf(plan.head, names);
  const isMerge = ({ isOurs }: (typeof ofHead)[number]): boolean => isOurs;
  const found = await findMerged(ofHead.filter(isMerge), plan, planned, needs);
  if (found !== null) return found;
  for (const delay of LOOK_MS) {
    needs.info(`GitHub shows no merged release pull request yet; looking again in ${delay / 1000} s.`);
    await needs.wait(delay);
    const [pulls, now] = await Promise.all([needs.listPulls(names), needs.readPullsOf(plan.head, names)]);
    const later = await findMerged([...pulls, ...now.filter(isMerge)], plan, planned, needs);
    if (later !== null) return later;
  }
  const [other] = ofHead;
  throw raise(pullErrors, 'pull-not-ours', {
    head: plan.head.slice(0, 7),
    version: formatVersion(releaseIdentity(planned).version),
    branch: names.branch,
    seen: other === undefined ? '' : `; the commit came with the pull request #${other.number}`,
  });
}

/** The newest one that was merged in the range of the plan and proposed this very tag. */
async function findMerged(
  pulls: readonly ReleasePull[],
  plan: ReleasePlan,
  planned: PackagePlan,
  needs: ProposedTagsNeeds,
): Promise<MergedPull | null> {
  const range = new Map(planned.commits.map(({ commit }) => [commit.sha, commit]));
  for (const pull of pulls) {
    const merge = range.get(pull.mergeCommit ?? '');
    if (pull.state !== 'merged' || merge === undefined) continue;
    const tags = await readProposedTags(pull, merge.parents[0] ?? plan.head, needs);
    if (!tags.includes(releaseIdentity(planned).tag)) continue;
    const block = readNotesBlock(pull.body);
    const isEdited = block !== null && !block.untouched;
    const notes = isEdited ? `${currentNotes(block, planned.notes)}\n` : null;
    return { number: pull.number, url: pull.url, notes };
  }
  return null;
}

/** `before`: the commit before the merge; seen from there the branch still has its commits, however it was merged. */
export async function readProposedTags(
  { headSha }: Pick<ReleasePull, 'headSha'>,
  before: string,
  needs: ProposedTagsNeeds,
): Promise<readonly string[]> {
  const content = await needs.compareBranch(before, headSha);
  return (content?.commits ?? []).flatMap(({ message }) => readPullTrailers(message)?.tag ?? []);
}
