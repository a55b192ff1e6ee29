// The proposing half of `actions/update`: what the testing job left becomes pull requests and issues. No code of the project runs here.
// A run that is cut is mended by the next: what is there decides, and nothing is written twice.
import { raise } from '../findings/catalogue.ts';
import { updateProposalErrors } from '../findings/update-proposal-errors.ts';
import { throwAll, UserError, UserErrors } from '../findings/user-error.ts';
import type { BranchContent } from '../release/release-pull-content.ts';
import { type JudgedFiles, judgeUpdates } from '../update/judge-update.ts';
import { updateKey, type UpdatePlace } from '../update/update-place.ts';
import type { TestedUpdate, UpdateResult } from '../update/update-result.ts';
import { keepIssue, settleIssues, type UpdateIssueNeeds } from './update-issues.ts';
import { proposePull, type UpdatePullNeeds } from './update-pulls.ts';
import { withdrawPulls, type WithdrawUpdatesNeeds } from './withdraw-updates.ts';
import { readUpdateStanding, type UpdateStanding, type UpdateStandingNeeds } from './update-standing.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface UpdateProposal {
  readonly result: UpdateResult;
  readonly files: JudgedFiles;
  /** Tree of the tested commit. */
  readonly tree: string;
  readonly base: string;
  /** Red updates become draft pull requests too. */
  readonly draftOnRed: boolean;
}

export interface ProposeUpdatesNeeds
  extends
    Pick<ReportsSteps, 'step' | 'info' | 'warn'>,
    UpdateStandingNeeds,
    UpdatePullNeeds,
    UpdateIssueNeeds,
    WithdrawUpdatesNeeds {
  readDefaultBranch(): Promise<string>;
  readBranchTip(branch: string): Promise<string | null>;
}

/** What became of one update, one sentence. */
export interface ProposedUpdate {
  readonly key: string;
  readonly kind: 'pull' | 'issue';
  /** `left`: people decide about it. */
  readonly did: 'opened' | 'updated' | 'same' | 'closed' | 'removed' | 'left';
  readonly number: number | null;
  readonly url: string | null;
  readonly text: string;
}

/** One update of the run, with all that the parts need to know. */
export interface UpdateTask extends UpdateProposal {
  readonly update: TestedUpdate;
  readonly key: string;
  readonly head: string;
  readonly standing: UpdateStanding;
}

/** Throws what stands against the whole document before anything is written; what one update meets, after the others are done. */
export async function proposeUpdates(
  proposal: UpdateProposal,
  needs: ProposeUpdatesNeeds,
): Promise<readonly ProposedUpdate[]> {
  const { result, files, base } = proposal;
  throwAll(judgeUpdates(result, files));
  const [defaultBranch, tip] = await Promise.all([needs.readDefaultBranch(), needs.readBranchTip(base)]);
  const place: UpdatePlace = { path: result.path, base, defaultBranch };
  const head = result.head ?? '';
  const since = tip === head ? null : await changesSince(head, tip, base, needs);
  const standing = await readUpdateStanding(place, needs);
  const done: ProposedUpdate[] = [];
  const errors: UserError[] = [];
  const attempt = async (work: () => Promise<readonly ProposedUpdate[]>): Promise<void> => {
    try {
      done.push(...(await work()));
    } catch (error) {
      if (error instanceof UserErrors) errors.push(...error.errors);
      else if (error instanceof UserError) errors.push(error);
      else throw error;
    }
  };
  for (const update of result.updates) {
    const task = { ...proposal, update, key: updateKey(update.id, place), head, standing };
    await needs.step(`Propose ${update.id}`, () =>
      attempt(async () => (isOvertaken(update, since) ? [overtaken(task)] : proposeOne(task, needs))),
    );
  }
  await needs.step('Clean up', async () => {
    await attempt(() => withdrawPulls(result, place, standing, needs));
    await attempt(() => settleIssues(result, place, standing, needs));
  });
  for (const { text } of done) needs.info(text);
  throwAll(errors);
  return done;
}

/** The files that the base has changed since the tested commit; `all` where GitHub does not list every one. */
async function changesSince(
  head: string,
  tip: string | null,
  base: string,
  needs: Pick<ProposeUpdatesNeeds, 'compareBranch'>,
): Promise<BranchContent> {
  const content = tip === null ? null : await needs.compareBranch(head, tip);
  if (content === null || content.mergeBase !== head)
    throw raise(updateProposalErrors, 'update-head-unreachable', { head, base });
  return content;
}

function isOvertaken({ files }: TestedUpdate, since: BranchContent | null): boolean {
  if (since === null) return false;
  const changed = new Set(since.files.map(({ path }) => path));
  return !since.complete || files.some(({ path }) => changed.has(path));
}

function overtaken({ key, base }: UpdateTask): ProposedUpdate {
  const text = `${key}: ${base} has changed the same files since the tests began; the next run looks again.`;
  return { key, kind: 'pull', did: 'left', number: null, url: null, text };
}

/** The pull request first: the issue tells of it, or is closed because of it. What fails is told, with a pull request or without. */
async function proposeOne(task: UpdateTask, needs: ProposeUpdatesNeeds): Promise<readonly ProposedUpdate[]> {
  try {
    const pull = await proposePull(task, needs);
    const issue = await keepIssue(task, pull, needs);
    return [...(pull === null ? [] : [pull.proposed]), ...issue];
  } catch (error) {
    if (task.update.state !== 'green' && isOfPull(error)) await keepIssue(task, null, needs);
    throw error;
  }
}

function isOfPull(error: unknown): boolean {
  return error instanceof UserError && error.code.startsWith('pull-');
}
