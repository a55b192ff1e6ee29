// For branches that nobody may push to: the release is proposed as one pull request, which every run keeps current. Its
// merge is the release (see merged-release).
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { BranchMove } from '../release/branch-move.ts';
import { currentNotes, readNotesBlock } from '../release/release-pull-notes-block.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import { formatVersion } from '../version/format-version.ts';
import type { BranchContent } from '../release/release-pull-content.ts';
import { ask } from './preflight-answer.ts';
import { keepAsked, refuseLost } from './proposal-asked.ts';
import {
  planBranch,
  proposalMessage,
  readBranchContent,
  type BranchEdits,
  type BranchNeeds,
  type BranchPlan,
} from './proposal-branch.ts';
import { foldOvertaken, overtakenReason, readOvertaken } from './proposal-overtaken.ts';
import { preflightProposal, refuseUnread, type ProposalPreflightNeeds } from './proposal-preflight.ts';
import { writePull, type PullNeeds } from './proposal-pull.ts';
import {
  readPause,
  readProposal,
  type Proposal,
  type ProposalRequest,
  type ReadProposalNeeds,
} from './read-proposal.ts';
import type { PlanNeeds } from './read-plan.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';
import type { TagNeeds } from './commit-and-tag.ts';
import type { AdoptNeeds } from './adopt-commit.ts';
import { supersede, type SupersedeNeeds } from './supersede.ts';

export interface ProposeNeeds
  extends
    Pick<ReportsSteps, 'step' | 'info' | 'warn'>,
    PlanNeeds,
    ProposalPreflightNeeds,
    Pick<TagNeeds, 'readTree'>,
    Pick<AdoptNeeds, 'createTree'>,
    ReadProposalNeeds,
    BranchNeeds,
    PullNeeds,
    SupersedeNeeds {
  createPullCommit(commit: {
    readonly parent: string;
    readonly tree: string;
    readonly message: string;
  }): Promise<{ readonly sha: string; readonly verified: boolean }>;
  /** `lost`: it is elsewhere than expected, and unchanged. */
  movePullBranch(move: BranchMove): Promise<'moved' | 'lost'>;
}

/** A run that loses a race reads once more; after that the winner's work stands. */
const ATTEMPTS = 2;

/** `pending` with the pull request open and current; `nothing` while a person has it closed. */
export async function proposeRelease(wanted: ProposalRequest, needs: ProposeNeeds): Promise<RunOutcome> {
  return needs.step('Propose', async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await propose(wanted, needs);
      if (outcome !== 'lost') return outcome;
    }
    return pending(wanted, 'another run keeps the release pull request current', null);
  });
}

async function propose(given: ProposalRequest, needs: ProposeNeeds): Promise<RunOutcome | 'lost'> {
  const { request, read, planned } = given;
  const { plan } = read;
  const { repository, indexName } = request.index;
  const asked = await ask(readProposal(plan.branch, needs));
  if ('errors' in asked) return refuseUnread(repository, asked.errors, needs);
  const proposal = asked.value;
  if (proposal.baseSha !== plan.head) {
    const { tag } = releaseIdentity(planned);
    return supersede({ plan, tag, branch: proposal.base, workflow: request.workflow, indexName }, needs);
  }
  await refuseLost(given, needs);
  const paused = await readPause(given, proposal, needs);
  if (paused !== null) return quietOutcome('nothing', pauseReason(paused), plan);
  const content = await readBranchContent(plan.head, proposal, needs);
  const kept = await keepAsked(given, proposal, content, needs);
  const overtaken = await readOvertaken(kept, proposal, needs);
  const wanted = overtaken === null ? kept : foldOvertaken(kept, overtaken);
  const outcome = await proposeContent(wanted, proposal, content, needs);
  if (overtaken === null || outcome === 'lost') return outcome;
  const reason = overtakenReason(wanted, overtaken);
  needs.warn(`${reason}.`);
  return { ...outcome, reason: `${outcome.reason}; ${reason}` };
}

async function proposeContent(
  wanted: ProposalRequest,
  proposal: Proposal,
  content: BranchContent | null,
  needs: ProposeNeeds,
): Promise<RunOutcome | 'lost'> {
  const { dryRun, index } = wanted.request;
  const branch = await planBranch(wanted, proposal, content, needs);
  if (branch.kind === 'held') return held(wanted, proposal, branch.paths, needs);
  const isThere = branch.kind === 'right' && proposal.open !== null;
  const unknowns = isThere && !dryRun ? [] : await preflightProposal(index.repository, proposal, needs);
  if (!dryRun) return write(wanted, proposal, branch, needs);
  const { version } = releaseIdentity(wanted.planned);
  const reason = `dry run: nothing was written; a pull request would propose ${formatVersion(version)}`;
  return { ...pending(wanted, reason, null), result: 'previewed', unknowns };
}

async function write(
  wanted: ProposalRequest,
  proposal: Proposal,
  branch: Exclude<BranchPlan, { kind: 'held' }>,
  needs: ProposeNeeds,
): Promise<RunOutcome | 'lost'> {
  const pull = await writePull(wanted, proposal, needs, async () =>
    branch.kind === 'right' ? 'moved' : moveBranch(wanted, proposal, branch, needs),
  );
  if (pull === 'lost') return pull;
  const { version } = releaseIdentity(wanted.planned);
  const reason = `the pull request #${pull.number} proposes ${formatVersion(version)}; merging it releases: ${pull.url}`;
  return pending(wanted, reason, pull);
}

async function moveBranch(
  wanted: ProposalRequest,
  { repositoryId, branch, tip }: Proposal,
  { edits, edited }: BranchEdits,
  needs: ProposeNeeds,
): Promise<'moved' | 'lost'> {
  const { head } = wanted.read.plan;
  const tree = await needs.createTree({ baseTree: await needs.readTree(), edits });
  const message = proposalMessage(wanted, { tree, edited });
  const commit = await needs.createPullCommit({ parent: head, tree, message });
  needs.info(`Commit ${commit.sha.slice(0, 7)} is ${commit.verified ? 'verified' : 'not signed'} by GitHub.`);
  return needs.movePullBranch({ repositoryId, branch, from: tip, to: commit.sha });
}

function pauseReason({ number, url }: ReleasePull): string {
  return `the release pull request #${number} was closed; another is opened with the next commit that calls for a release: ${url}`;
}

function held(
  wanted: ProposalRequest,
  { base, branch, open }: Proposal,
  paths: readonly string[],
  needs: ProposeNeeds,
): RunOutcome {
  const what = paths.length === 0 ? 'more than can be told apart' : paths.slice(0, 5).join(', ');
  const which =
    open === null ? 'no release is proposed' : `the pull request #${open.number} is not kept current`;
  const reason = `${which}: people's commits on ${branch} change ${what}, which would be lost; revert them there, and bring the change to ${base} in another way`;
  needs.warn(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
  return pending(wanted, reason, open);
}

function pending(
  { read: { plan }, planned }: ProposalRequest,
  reason: string,
  pull: ReleasePull | null,
): RunOutcome {
  const { version, tag } = releaseIdentity(planned);
  return quietOutcome('pending', reason, plan, {
    version: formatVersion(version),
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    tag,
    notes: currentNotes(pull === null ? null : readNotesBlock(pull.body), planned.notes),
  });
}
