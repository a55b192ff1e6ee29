// Whether the preview of a pull request showed what its release has done. It never fails a release.
import type { PackagePlan } from '../plan/release-plan.ts';
import { type ShownPlan, shownPlan } from '../plan/shown-plan.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import { previewMarker, readShownPlans, type ShownPlans } from '../report/preview-comment.ts';
import type { RunOutcome } from '../report/run-outcome.ts';

export interface TellShownNeeds {
  findComment(number: number, marker: string): Promise<{ readonly body: string } | null>;
}

/** The pull request that the newest commit of a release came by; null: nothing was released, or the commit names none. */
export function pullToCompare({ result, plan }: Pick<RunOutcome, 'result' | 'plan'>): number | null {
  return result === 'released' ? (plan?.packages[0]?.commits.at(-1)?.pull ?? null) : null;
}

/** With one request. The outcome as it is where there was no preview, or it can't be read. */
export async function tellShown(
  outcome: RunOutcome,
  pull: number,
  needs: TellShownNeeds,
): Promise<RunOutcome> {
  const planned = outcome.plan?.packages[0];
  if (planned === undefined) return outcome;
  try {
    const comment = await needs.findComment(pull, previewMarker(planned.path));
    const shown = comment === null ? null : readShownPlans(comment.body);
    return shown === null ? outcome : { ...outcome, shown: compareShown(planned, shown, pull) };
  } catch (error) {
    if (error instanceof UserError || error instanceof UserErrors) return outcome;
    throw error;
  }
}

/** One sentence. */
export function compareShown(planned: PackagePlan, shown: ShownPlans, pull: number): string {
  const done = shownPlan(planned);
  const plans = Object.values(shown);
  if (plans.some(({ digest }) => digest === done.digest)) return `Released as shown in #${pull}.`;
  const named = [...new Set(plans.map(nameOf))].join(' or ');
  if (plans.some((plan) => nameOf(plan) === nameOf(done)))
    return `#${pull} showed the same version (${named}), but with other commits, bump or edits: the title or a message was changed at the merge, or other commits came in before it.`;
  return `Not as shown in #${pull}: it showed ${named}, and ${nameOf(done)} was released. The title or a message was changed at the merge, or other commits came in before it.`;
}

function nameOf({ version }: ShownPlan): string {
  return version ?? 'no release';
}
