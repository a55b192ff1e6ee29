// Which credential is used, and why, in one sentence: trusted publishing where the run can, a secret only when one was given.
import { raise } from '../findings/catalogue.ts';
import { trustErrors } from '../findings/trust-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { TOKEN_USER } from '../upload/index-kinds.ts';
import { isWarehouse } from '../upload/index-profile.ts';
import { subjectValues, type TrustSubject } from './trust-subject.ts';

/** What came of trusted publishing. */
export type TrustOutcome =
  /** `acme/vault, workflow release.yml, environment pypi` */
  | { readonly kind: 'trusted'; readonly identity: string }
  /** Not a job of GitHub Actions. */
  | { readonly kind: 'elsewhere' }
  /** `offered`: the index is known to offer it, so that it was meant to work. */
  | { readonly kind: 'failed'; readonly error: UserError; readonly offered: boolean };

type NotTrusted = Exclude<TrustOutcome, { readonly kind: 'trusted' }>;

/** A secret that was given. */
export interface GivenSecret {
  readonly user: string;
  /** Where it came from: `` `pypi-token` ``, `~/.pypirc`. */
  readonly from: string;
}

export type CredentialChoice =
  | { readonly use: 'trusted'; readonly sentence: string }
  | {
      readonly use: 'secret';
      readonly sentence: string;
      /** Trusted publishing was meant to work and did not. */
      readonly warning: string | null;
    }
  /** Some private indexes ask for none; one that does says so. */
  | { readonly use: 'nothing'; readonly sentence: string }
  | { readonly use: 'error'; readonly error: UserError };

export function chooseCredential(
  outcome: TrustOutcome,
  secret: GivenSecret | null,
  subject: TrustSubject,
): CredentialChoice {
  const { label } = subject.profile;
  const isPublic = isWarehouse(subject.profile);
  if (outcome.kind === 'trusted')
    return { use: 'trusted', sentence: `${label}: trusted publishing as ${outcome.identity}` };
  if (secret !== null) {
    const used =
      secret.user === TOKEN_USER
        ? `API token from ${secret.from}`
        : `user ${secret.user}, from ${secret.from}`;
    return {
      use: 'secret',
      sentence: `${label}: ${used}, because ${reason(outcome)}`,
      warning: isMeant(outcome, isPublic) ? `${outcome.error.happened} The ${used} is used instead.` : null,
    };
  }
  if (!isPublic && !(outcome.kind === 'failed' && outcome.offered))
    return { use: 'nothing', sentence: `${label}: no credential, because ${reason(outcome)}` };
  const error =
    outcome.kind === 'failed'
      ? outcome.error
      : raise(trustErrors, 'trust-credential-missing', subjectValues(subject));
  return { use: 'error', error };
}

const REASONS: Readonly<Record<string, string>> = {
  'trust-permission-missing': 'the job has no `id-token: write`',
  'trust-fork': 'the pull request comes from a fork',
  'trust-pull-request-target': 'the event is `pull_request_target`',
  'trust-reusable-workflow': 'the job stands in a reusable workflow',
  'trust-not-offered': 'it does not offer trusted publishing',
  'trust-not-enabled': 'it has trusted publishing switched off',
};

/** People who pass a secret, and did not ask for trusted publishing, are not warned. */
function isMeant(
  outcome: NotTrusted,
  isPublic: boolean,
): outcome is Extract<NotTrusted, { readonly kind: 'failed' }> {
  if (outcome.kind !== 'failed' || outcome.error.code === 'trust-permission-missing') return false;
  return outcome.offered || isPublic;
}

function reason(outcome: NotTrusted): string {
  if (outcome.kind === 'elsewhere') return 'this is no job of GitHub Actions';
  return REASONS[outcome.error.code] ?? `trusted publishing failed (${outcome.error.code})`;
}
