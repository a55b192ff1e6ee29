// Somebody was faster: nothing of ours is left, and who was faster carries on, if that is certain.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { stateErrors } from '../findings/state-errors.ts';
import type { ReadsHistory } from '../plan/history.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { PreflightNeeds } from './preflight.ts';
import { readReleaseState, type StateNeeds } from './read-release-state.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface SupersedeNeeds
  extends
    Pick<ReportsSteps, 'warn'>,
    Pick<ReadsHistory, 'relateTags'>,
    Pick<PreflightNeeds, 'readBranch'>,
    StateNeeds {
  hasTag(tag: string): Promise<boolean>;
  listReleases(): Promise<readonly HostedRelease[]>;
  /** Null: this token may not see runs. */
  readRunFor(sha: string): Promise<{ readonly url: string } | 'none' | null>;
}

export interface SupersedeRequest {
  readonly plan: ReleasePlan;
  /** The tag that was planned. */
  readonly tag: string;
  readonly branch: string;
  /** The index, for people. */
  readonly indexName: string;
  /** File name of this workflow, for the command that starts it. */
  readonly workflow: string;
}

/** `superseded` when another run releases this commit or can't be ruled out; throws when there is certainly none. */
export async function supersede(request: SupersedeRequest, needs: SupersedeNeeds): Promise<RunOutcome> {
  if (await needs.hasTag(request.tag)) return yieldToTag(request, needs);
  const { plan, branch, workflow } = request;
  const { sha } = await needs.readBranch(branch);
  const run = await needs.readRunFor(sha);
  const seen = sha.slice(0, 7);
  if (run === 'none')
    throw raise(releaseErrors, 'release-branch-moved', {
      branch,
      head: plan.head.slice(0, 7),
      seen,
      workflow,
    });
  if (run !== null)
    return quietOutcome(
      'superseded',
      `${branch} has moved to ${seen}; its own run releases it: ${run.url}`,
      plan,
    );
  needs.warn(
    `${branch} has moved to ${seen}; whether a run exists for it is unknown (the job lacks \`actions: read\`).`,
  );
  return quietOutcome('superseded', `${branch} has moved to ${seen}; its own run should release it`, plan);
}

/** The tag is there: fine when a run has made it and it holds our commit. */
async function yieldToTag(
  { plan, tag, indexName: index }: SupersedeRequest,
  needs: SupersedeNeeds,
): Promise<RunOutcome> {
  const head = plan.head.slice(0, 7);
  const [[related], releases] = await Promise.all([needs.relateTags([tag], plan.head), needs.listReleases()]);
  if (related?.relation !== 'identical' && related?.relation !== 'descendant')
    throw raise(releaseErrors, 'release-tag-taken', { tag, head });
  const ofTag = releases.filter((release) => release.tag === tag);
  const state = await readReleaseState({ tag, releases: ofTag, index, asksIndex: false }, needs);
  if (state.kind === 'contradiction') throw state.error;
  if (state.kind === 'foreign') throw raise(stateErrors, 'release-tag-foreign', { tag, head });
  return quietOutcome('superseded', `another run has released this commit as ${tag}`, plan);
}
