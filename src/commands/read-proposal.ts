// What is there of a release pull request: the pull requests of our branch, where that branch stands, who asks.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { pullBranch } from '../release/release-pull-branch.ts';
import { isWithdrawn } from '../release/release-pull-body.ts';
import type { BranchContent } from '../release/release-pull-content.ts';
import { hasNewCause } from '../release/release-pull-pause.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import type { PlanRead, PlanRequest } from './read-plan.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { ReleaseRequest } from './release-request.ts';
import { isWorkflowLogin } from '../release/workflow-login.ts';

export interface ProposalRequest {
  readonly request: Pick<ReleaseRequest, 'plan' | 'workflow' | 'dryRun'> & {
    readonly index: Pick<ReleaseRequest['index'], 'repository' | 'indexName'>;
  };
  readonly read: PlanRead;
  /** The package that is proposed; its plan is a release with edits. */
  readonly planned: PackagePlan;
}

export interface ListPullsNeeds {
  /** Those of `branch` in this repository into `base`, newest first, whatever their state. */
  listPulls(wanted: { readonly branch: string; readonly base: string }): Promise<readonly ReleasePull[]>;
}

export interface ReadProposalNeeds extends ListPullsNeeds {
  /** GraphQL node id of the repository, and the login that the token acts as. */
  readProposer(): Promise<{ readonly repositoryId: string; readonly login: string }>;
  /** The commit of a branch; null when there is no such branch. */
  readBranchTip(branch: string): Promise<string | null>;
  /** What only `tip` has; null when it has no history in common with `head`. */
  compareBranch(head: string, tip: string): Promise<BranchContent | null>;
}

export interface Proposal {
  readonly base: string;
  /** Our branch. */
  readonly branch: string;
  /** Where the base branch and ours stand now; null: ours is still to be made. */
  readonly baseSha: string;
  readonly tip: string | null;
  readonly repositoryId: string;
  /** The workflow's own token: what it does starts no workflow. */
  readonly isWorkflowToken: boolean;
  readonly open: ReleasePull | null;
  /** The open one, or else the newest. */
  readonly latest: ReleasePull | null;
  /** The newest one that was merged. */
  readonly merged: ReleasePull | null;
}

export async function readProposal(base: string | null, needs: ReadProposalNeeds): Promise<Proposal> {
  if (base === null) throw raise(releaseErrors, 'release-not-a-branch', {});
  const branch = pullBranch(base);
  const [proposer, pulls, baseSha, tip] = await Promise.all([
    needs.readProposer(),
    needs.listPulls({ branch, base }),
    needs.readBranchTip(base),
    needs.readBranchTip(branch),
  ]);
  const open = pulls.find(({ state }) => state === 'open') ?? null;
  return {
    ...{ base, branch, tip, open },
    baseSha: baseSha ?? '',
    repositoryId: proposer.repositoryId,
    isWorkflowToken: isWorkflowLogin(proposer.login),
    latest: open ?? pulls[0] ?? null,
    merged: pulls.find(({ state }) => state === 'merged') ?? null,
  };
}

/** Has a person asked for this version, whatever the commits say? */
export function isAsked({ version, bump }: Pick<PlanRequest, 'version' | 'bump'>): boolean {
  return version !== null || bump !== null;
}

/** The pull request that a person closed, when no commit since then calls for a release; null: nothing stands against proposing. */
export async function readPause(
  { request, read: { plan }, planned }: ProposalRequest,
  { latest }: Proposal,
  needs: Pick<ReadProposalNeeds, 'compareBranch'>,
): Promise<ReleasePull | null> {
  if (latest?.state !== 'closed' || isWithdrawn(latest.body) || isAsked(request.plan)) return null;
  // What it covered is read from its commits: a text can be edited by anybody.
  const content = await needs.compareBranch(plan.head, latest.headSha);
  return hasNewCause(planned.commits, content?.mergeBase ?? null) ? null : latest;
}
