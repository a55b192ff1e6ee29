// The index of a run that may have an ID token: trusted publishing before a secret, and attestations.
import type { ActionIndexOptions } from './action-index.ts';
import type { ActionRun } from './action-command.ts';
import type { AttestNeeds } from './commands/attest-files.ts';
import {
  createPackageIndex,
  type PackageIndex,
  type PackageIndexOptions,
} from './gateways/package-index/package-index.ts';
import { createAttestationSigner } from './gateways/trust/attestation-signer.ts';
import { createAttester, type Attester } from './gateways/trust/attester.ts';
import { type ChosenSource, createCredentialSource } from './gateways/trust/credential-source.ts';
import { createTrustedPublishing, type TrustedPublishing } from './gateways/trust/trusted-publishing.ts';
import type { IndexCredentials } from './inputs/index-credentials.ts';
import { type AttestationDecision, decideAttestations } from './trust/attestation-decision.ts';

export interface TrustedIndexOptions
  extends ActionIndexOptions, Pick<PackageIndexOptions, 'profile' | 'fetch' | 'log' | 'wait' | 'version'> {
  readonly secret: IndexCredentials | null;
  readonly secretInput: string;
  readonly mask: (secret: string) => void;
}

export interface TrustedIndex {
  readonly needs: PackageIndex & AttestNeeds;
  /** After the last request. */
  readonly close: () => Promise<void>;
}

export function createTrustedIndex(run: ActionRun, options: TrustedIndexOptions): TrustedIndex {
  const { env, payload, steps } = run;
  const { secret, secretInput } = options;
  const clock = { now: Date.now };
  const trusted = createTrustedPublishing({ ...options, ...clock, env, payload });
  const { info, warn } = steps;
  const source = createCredentialSource({ trusted, secret, secretFrom: secretInput, info, warn });
  const signer = createAttestationSigner({
    ...options,
    ...clock,
    idToken: async (audience) => (await trusted.requestIdToken(audience)).token,
  });
  const attester = createAttester({
    signer,
    decide: () => decide(run, options, { trusted, source }),
    folder: options.folder,
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
    index: options.profile.label,
    info,
    warn,
  });
  const index = createPackageIndex({ ...options, ...source, attestations: attester });
  return { needs: { ...index, ...attestOnly(attester) }, close: trusted.burn };
}

function attestOnly({ attestFiles }: Attester): AttestNeeds {
  return { attestFiles };
}

interface Trust {
  readonly trusted: TrustedPublishing;
  readonly source: ChosenSource;
}

async function decide(
  { event, env }: ActionRun,
  { profile, attestations }: TrustedIndexOptions,
  { trusted, source }: Trust,
): Promise<AttestationDecision> {
  // A release that is finished by a later run has had no preflight that asked for one.
  if (attestations !== 'off') await source.credentials();
  const use = source.used();
  const offer = attestations === 'off' ? null : await trusted.offer();
  return decideAttestations({
    mode: attestations,
    index: profile.label,
    indexTakesThem: offer?.kind === 'offered',
    credential: use === 'trusted' ? 'trusted-publishing' : use === 'secret' ? 'secret' : 'none',
    visibility: event.isPrivate === null ? 'unknown' : event.isPrivate ? 'private' : 'public',
    mayBePublic: false,
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
    jobWorkflowRef: trusted.claims()?.jobWorkflowRef ?? null,
  });
}
