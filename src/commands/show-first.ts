// A check of the public API that refuses a plan only after a preview has shown what it found.
import { UserError } from '../findings/user-error.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { ApiCheck } from './check-api.ts';

export interface ShownFirst {
  readonly check: ApiCheck;
  /** Throws what the check would have thrown, when it has refused every one of these plans. */
  refuse(plans: readonly PackagePlan[]): void;
}

const REFUSALS = ['api-break-undeclared', 'api-not-compared'];

export function showFirst(check: ApiCheck): ShownFirst {
  let refusal: UserError | null = null;
  const refused = new Set<object>();
  return {
    check: async (request) => {
      try {
        return await check(request);
      } catch (error) {
        if (!(error instanceof UserError) || !REFUSALS.includes(error.code)) throw error;
        refusal = error;
        // Where nothing is planned nothing is refused.
        const judgement = await check({ ...request, planned: { ...request.planned, version: null } });
        refused.add(judgement);
        return judgement;
      }
    },
    refuse: (plans) => {
      if (refusal !== null && plans.every(({ api }) => !!api && refused.has(api))) throw refusal;
    },
  };
}
