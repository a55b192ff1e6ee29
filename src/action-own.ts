// Actions with inputs and outputs of their own, each loaded for itself.
import type { Fetch } from './gateways/fetch-contract.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import type { ActionOutcome } from './report/action-outcome.ts';

export interface OwnRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the event; hostile. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the index; empty: as for others. */
  readonly indexRoots: readonly string[];
  readonly steps: ReturnType<typeof createRunnerSteps>;
}

type RunsAction = (run: OwnRun) => Promise<ActionOutcome>;

export interface OwnAction {
  readonly load: () => Promise<RunsAction>;
  /** Its outputs when an error stopped it: later steps read them all the same. */
  readonly failed: ActionOutcome['outputs'];
}

/** By the argument that the folder of the action fixes. */
export const OWN_ACTIONS: Readonly<Record<string, OwnAction>> = {
  update: {
    load: async () => (await import('./action-update.ts')).runUpdate,
    failed: {
      ...{ result: 'failed', found: 'false', path: '', 'updates-digest': '' },
      ...{ 'pull-requests': '[]', issues: '[]' },
    },
  },
  health: {
    load: async () => (await import('./action-health.ts')).runHealth,
    failed: { result: 'failed', findings: '[]', 'issue-url': '' },
  },
  audit: {
    load: async () => (await import('./action-audit.ts')).runAudit,
    failed: { result: 'failed', folder: '', report: '', html: '', sarif: '' },
  },
};
