// Inputs that a run could not honour: a version that is asked for where a tag or the checkout has said it.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import type { PlanTarget } from '../plan/plan-target.ts';
import type { ActionInputs } from './action-inputs.ts';

/** Throws `version-input-ignored`. */
export function refuseIgnoredInputs(
  target: PlanTarget,
  { version, bump }: Pick<ActionInputs, 'version' | 'bump'>,
): void {
  if (target.kind === 'next' || target.kind === 'rehearsal') return;
  const what =
    target.kind === 'tag'
      ? `this run publishes the version of the tag ${target.tag}`
      : 'this run publishes exactly the version of the checkout';
  const given = [...(version === null ? [] : ['version']), ...(bump === null ? [] : ['bump'])];
  throwAll(given.map((input) => raise(targetErrors, 'version-input-ignored', { input, what })));
}
