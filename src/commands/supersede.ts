// The branch moved while we worked: nothing of ours is left, and the newer commit's run carries on, if there is one.
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface SupersedeNeeds extends Pick<ReportsSteps, 'warn'> {
  readBranch(branch: string): Promise<{ readonly sha: string }>;
  /** Null: this token may not see runs. */
  readRunFor(sha: string): Promise<{ readonly url: string } | 'none' | null>;
}

export interface SupersedeRequest {
  readonly plan: ReleasePlan;
  readonly branch: string;
  /** File name of this workflow, for the command that starts it. */
  readonly workflow: string;
}

/** `superseded` when a newer run exists or can't be ruled out; throws when there is certainly none. */
export async function supersede(request: SupersedeRequest, needs: SupersedeNeeds): Promise<RunOutcome> {
  const { plan, branch, workflow } = request;
  const { sha } = await needs.readBranch(branch);
  const run = await needs.readRunFor(sha);
  if (run === 'none')
    throw raise(releaseErrors, 'release-branch-moved', {
      branch,
      head: plan.head.slice(0, 7),
      seen: sha.slice(0, 7),
      workflow,
    });
  if (run === null)
    needs.warn(
      `${branch} has moved to ${sha.slice(0, 7)}; whether a run exists for it is unknown (the job lacks \`actions: read\`).`,
    );
  const link = run === null ? '' : `: ${run.url}`;
  return quietOutcome(
    'superseded',
    `${branch} has moved to ${sha.slice(0, 7)}; its own run releases it${link}`,
    plan,
  );
}
