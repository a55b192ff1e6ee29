// The credential of a run that exchanges its ID token with an own server, and that server's index.
import type { ActionIndexOptions } from './action-index.ts';
import type { ActionRun } from './action-command.ts';
import type { CredentialSource } from './gateways/package-index/credential-keeper.ts';
import {
  createPackageIndex,
  type PackageIndex,
  type PackageIndexOptions,
} from './gateways/package-index/package-index.ts';
import { maskSecrets } from './gateways/runner/runner.ts';
import { createExchangeSource } from './gateways/trust/exchange-source.ts';
import { createIndexExchange } from './gateways/trust/index-exchange.ts';
import type { ChosenCredentials } from './inputs/index-credentials.ts';
import { decideAttestations } from './trust/attestation-decision.ts';
import { parseIndexIdentity } from './trust/index-identity.ts';

type Connection = Pick<PackageIndexOptions, 'profile' | 'fetch' | 'log' | 'wait' | 'version'>;

/** What the exchange needs of a run of any action. */
export interface ExchangingRun extends Pick<ActionRun, 'env' | 'steps'> {
  readonly inputs: Pick<ActionRun['inputs'], 'indexIdentity'>;
}

/** `chosen`: what is used where the exchange fails. Throws `identity-…`. */
export function exchangedCredentials(
  { inputs, env, steps }: ExchangingRun,
  connection: Connection,
  { credentials: secret, secretInput }: ChosenCredentials,
): CredentialSource {
  const { profile } = connection;
  const identity = parseIndexIdentity(inputs.indexIdentity, profile, secretInput);
  const mask = (text: string): void => maskSecrets([text]);
  const exchange = createIndexExchange({ ...connection, identity, env, secretInput, now: Date.now, mask });
  const { info, warn } = steps;
  return createExchangeSource({
    ...{ exchange, index: profile.label, secret, secretFrom: secretInput, info, warn },
  });
}

/** Throws `identity-…`, and `attestation-…` where they are required: no own server takes them. */
export function createExchangedIndex(
  run: ActionRun,
  connection: Connection,
  options: ChosenCredentials & Pick<ActionIndexOptions, 'attestations'>,
): PackageIndex {
  const { env, event } = run;
  const credentials = exchangedCredentials(run, connection, options);
  decideAttestations({
    ...{ mode: options.attestations, index: connection.profile.label, indexTakesThem: false },
    credential: 'secret',
    visibility: event.isPrivate === null ? 'unknown' : event.isPrivate ? 'private' : 'public',
    ...{ mayBePublic: false, workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null, jobWorkflowRef: null },
  });
  return createPackageIndex({ ...connection, credentials });
}
