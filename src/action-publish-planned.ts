// Uploads of what is planned, without a release: a rehearsal, or the checkout's version.
import type { ActionRun } from './action-command.ts';
import { filesSource } from './action-files.ts';
import { planIndexOptions, withActionIndex, wait } from './action-index.ts';
import type { Reads } from './action-release.ts';
import { publishPlanned } from './commands/publish-planned.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import type { RunOutcome } from './report/run-outcome.ts';

export async function runPublishPlanned(
  run: ActionRun,
  plan: PlanRequest,
  reads: Reads,
): Promise<RunOutcome> {
  const { inputs } = run;
  const files = filesSource(inputs, plan.project.path);
  return withActionIndex(run, planIndexOptions(run, plan, files.folder), (index) => {
    const { dryRun, stopAfterDraft } = inputs;
    const request = { plan, files: files.source, index: index.request, dryRun, stopAfterDraft };
    return publishPlanned(request, { ...reads, ...index.needs, wait });
  });
}
