// The job summary of any run, from what it came to.
import { renderPlanSummary } from './plan-summary.ts';
import { renderReleaseSummary } from './release-summary.ts';
import type { RunOutcome, RunResult } from './run-outcome.ts';
import type { StepRecord } from './step-record.ts';

/** Results of runs that wrote nothing: they show the plan. */
const PLANNED: readonly RunResult[] = ['previewed', 'nothing', 'superseded'];

/** Markdown. */
export function renderRunSummary(outcome: RunOutcome, steps: readonly StepRecord[]): string {
  if (outcome.summary !== undefined) return outcome.summary;
  return outcome.plan !== null && PLANNED.includes(outcome.result)
    ? renderPlanSummary(outcome.plan, outcome.reason, outcome.unknowns)
    : renderReleaseSummary(outcome, steps);
}
