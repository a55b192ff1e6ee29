// What can be said about a release from a checkout before anything is built: nobody waits for a build to learn it.
import { raise } from '../findings/catalogue.ts';
import { checkoutErrors } from '../findings/checkout-errors.ts';
import { formatVersion } from '../version/format-version.ts';
import { findTag, type TagCalls } from './checkout-tag.ts';
import type { CheckoutRequest } from './release-checkout.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** Where the checkout stands in git. */
export interface CheckoutState {
  readonly sha: string;
  /** Unix seconds. */
  readonly committedAt: number;
  /** Paths with changes that are not committed; files that git does not know are not among them. */
  readonly changed: readonly string[];
}

export interface ValidateNeeds extends TagCalls, Pick<ReportsSteps, 'info' | 'warn'> {
  /** Null: the folder is in no repository. */
  readState(): Promise<CheckoutState | null>;
  /** A person can be asked, or has agreed beforehand. */
  readonly canConfirm: boolean;
}

/** Asks nobody, neither the index nor a person; origin only when a tag is to be pushed to it. */
export async function validateCheckout(
  { project, index, tag, allowDirty }: CheckoutRequest,
  needs: ValidateNeeds,
): Promise<CheckoutState | null> {
  const { name, document } = project.pyproject;
  const { current, dynamic, places } = project;
  const version = current === null ? null : formatVersion(current);
  const what = version === null ? name : `${name} ${version}`;
  needs.info(
    version === null
      ? `${name}: its version comes from ${dynamic ?? 'the build'}`
      : `${what}, from ${places.map((place) => place.path).join(', ') || document.path}`,
  );
  for (const warning of project.warnings) needs.warn(warning);
  const state = await needs.readState();
  if (state === null) {
    if (tag) throw raise(checkoutErrors, 'checkout-without-git', {});
    needs.info('No git repository: the files are taken as they are');
  } else if (state.changed.length > 0) refuseChanges(state.changed, { index, tag, allowDirty }, needs);
  if (index !== null && !needs.canConfirm)
    throw raise(checkoutErrors, 'checkout-not-confirmed', { what, index });
  if (state !== null && current !== null)
    await findTag(project, current, { sha: state.sha, willPush: tag }, needs);
  return state;
}

function refuseChanges(
  changed: readonly string[],
  { index, tag, allowDirty }: Pick<CheckoutRequest, 'index' | 'tag' | 'allowDirty'>,
  needs: Pick<ReportsSteps, 'warn'>,
): void {
  const shown =
    changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
  if (tag) throw raise(checkoutErrors, 'checkout-dirty-tag', { paths: shown });
  if (index !== null && !allowDirty) throw raise(checkoutErrors, 'checkout-dirty', { paths: shown });
  needs.warn(`Not committed, and in the build as they are: ${shown}.`);
}
