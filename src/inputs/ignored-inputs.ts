// Inputs that a run could not honour: a version that is asked for where a tag or the checkout has said it, a bill of materials where
// nothing is built.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import type { PlanTarget } from '../plan/plan-target.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { RunChoice } from './select-run.ts';

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

/** Throws `sbom-not-built`: files that are handed over are fixed by their manifest, which a bill would have to be in. */
export function refuseLateBill(
  kind: RunChoice['kind'],
  { sbom, dist, manifestDigest }: Pick<ActionInputs, 'sbom' | 'dist' | 'manifestDigest'>,
): void {
  if (sbom && kind !== 'build' && (dist !== null || manifestDigest !== null))
    throw raise(targetErrors, 'sbom-not-built', { input: dist === null ? 'manifest-digest' : 'dist' });
}
