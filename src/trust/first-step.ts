// Where the exchange of an ID token begins, by the kind of the index.
import type { IndexProfile } from '../upload/index-profile.ts';
import { awsExchange } from './aws-exchange.ts';
import { entraExchange } from './entra-exchange.ts';
import type { ExchangeStep } from './exchange-step.ts';
import { googleExchange } from './google-exchange.ts';
import type { IndexIdentity } from './index-identity.ts';
import { jfrogExchange } from './jfrog-exchange.ts';

export interface ExchangeRun {
  /** Secret, and new: some services take a token once. */
  readonly idToken: string;
  /** GITHUB_RUN_ID. */
  readonly runId: string;
}

export function firstStep(identity: IndexIdentity, profile: IndexProfile, run: ExchangeRun): ExchangeStep {
  switch (identity.kind) {
    case 'codeartifact':
      return awsExchange(identity, profile.uploadUrl, run);
    case 'google':
      return googleExchange(identity, run);
    case 'azure':
      return entraExchange(identity, profile.tokenUser, run);
    case 'artifactory':
      return jfrogExchange(identity, profile, run);
  }
}
