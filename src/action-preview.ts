// Command `preview` in the action: of a pull request with its comment, of anything else the plan alone.
import type { PlanningRun } from './action-command.ts';
import { previewPull } from './commands/preview-pull.ts';
import { preview } from './commands/preview.ts';
import type { PlanNeeds, PlanRequest } from './commands/read-plan.ts';
import type { ReportsSteps } from './commands/reports-steps.ts';
import { createBranchRules } from './gateways/github/branch-rules.ts';
import { createIssueComments } from './gateways/github/issue-comments.ts';
import { createMergeSettings } from './gateways/github/merge-settings.ts';
import { type PullEvent, readPullEvent } from './inputs/pull-event.ts';
import type { PackagePlan } from './plan/release-plan.ts';
import type { RunOutcome } from './report/run-outcome.ts';
import { isReleasing } from './inputs/select-run.ts';

type PreviewReads = PlanNeeds & ReportsSteps;

export async function runPreview(
  run: PlanningRun,
  plan: PlanRequest,
  reads: PreviewReads,
): Promise<RunOutcome> {
  const { inputs, event, payload, client, steps } = run;
  const told = event.name === 'pull_request' ? readPullEvent(payload) : null;
  if (told === null) return preview(plan, reads, inputs.failOnUnparsed ? groupBase(run) : null);
  const settings = createMergeSettings(client);
  const pull = event.runAttempt > 1 ? await asItIsNow(told, settings) : told;
  const outcome = await previewPull(
    {
      ...{ plan, pull, comment: inputs.comment, failOnUnparsed: inputs.failOnUnparsed },
      baseReleases: releases(plan, run, pull.baseRef),
    },
    {
      ...{ ...reads, ...createIssueComments(client), ...createBranchRules(client), ...settings },
      readSections: (planned) => readSections(run, planned),
    },
  );
  steps.info(`${client.requestCount()} requests to GitHub.`);
  return outcome;
}

/** A run that is started again has the event of the first one; since then somebody may have mended the title. */
async function asItIsNow(
  pull: PullEvent,
  { readPullText }: ReturnType<typeof createMergeSettings>,
): Promise<PullEvent> {
  const text = await readPullText(pull.number);
  return text === null ? pull : { ...pull, ...text };
}

function releases({ project }: PlanRequest, { event }: PlanningRun, branch: string): boolean {
  return isReleasing({ branch, defaultBranch: event.defaultBranch }, project.configuration.branches);
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
function groupBase({ event, payload }: PlanningRun): string | null {
  const group = payload['merge_group'] as { readonly base_sha?: unknown } | undefined;
  return event.name === 'merge_group' && typeof group?.base_sha === 'string' ? group.base_sha : null;
}

async function readSections(run: PlanningRun, planned: PackagePlan): Promise<readonly string[]> {
  const { distributionSection } = await import('./action-preview-files.ts');
  return [await distributionSection(run, planned)];
}
