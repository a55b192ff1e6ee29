// `actions/update`: two jobs, one folder. Without `updates` it finds and tests; with `updates` it proposes, and runs no code of the project.
import type { OwnRun } from './action-own.ts';
import { maskSecrets, readInputs } from './gateways/runner/runner.ts';
import { parseUpdateInputs } from './inputs/update-inputs.ts';
import type { ActionOutcome } from './report/action-outcome.ts';

export async function runUpdate(run: OwnRun): Promise<ActionOutcome> {
  const raw = readInputs(run.env);
  maskSecrets([raw.get('token') ?? '']);
  const inputs = parseUpdateInputs(raw);
  if (inputs.mode === 'test') {
    const { runUpdateTests } = await import('./action-update-test.ts');
    return runUpdateTests(run, inputs);
  }
  const { runUpdateProposals } = await import('./action-update-propose.ts');
  return runUpdateProposals(run, inputs);
}
