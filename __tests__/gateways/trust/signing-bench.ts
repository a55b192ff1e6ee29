// A signer in front of the sandbox's Sigstore, with a clock that only waiting moves.
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { type Sigstore, startSigstore } from '../../../sandbox/sigstore/sigstore.ts';
import { raise } from '../../../src/findings/catalogue.ts';
import { trustErrors } from '../../../src/findings/trust-errors.ts';
import {
  type AttestationSigner,
  type AttestationSignerOptions,
  createAttestationSigner,
} from '../../../src/gateways/trust/attestation-signer.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { CLAIMS } from '../../trust/sample-claims.ts';

export const FILES = [
  acmeFile(),
  acmeFile({ filename: 'acme_vault-1.3.0.tar.gz' }),
  acmeFile({ filename: 'acme_vault-1.3.0-cp312-cp312-macosx_11_0_arm64.whl' }),
];

export const NO_TOKEN = raise(trustErrors, 'trust-unreachable', {
  ...{ index: 'PyPI', project: 'acme-vault', page: 'https://pypi.org', secret: '`pypi-token`' },
  ...{ service: 'the token service of GitHub', reason: 'HTTP 500' },
});

export interface BenchOptions extends Partial<AttestationSignerOptions> {
  /** The ID token of this number, from 0. */
  readonly tokenFor?: (number: number, issuer: IdTokenIssuer) => string;
}

export interface SigningBench extends AsyncDisposable {
  readonly issuer: IdTokenIssuer;
  readonly sigstore: Sigstore;
  readonly signer: AttestationSigner;
  /** Seconds. */
  readonly waits: readonly number[];
  readonly log: readonly string[];
  readonly tokens: readonly string[];
  /** Method and path, in order. */
  readonly asked: () => readonly string[];
}

export function signingToken(issuer: IdTokenIssuer, changed: object = {}): string {
  return issuer.issue({ ...CLAIMS, run_id: '7', run_attempt: '1', ...changed }, 'sigstore');
}

export async function signingBench({ tokenFor, ...options }: BenchOptions = {}): Promise<SigningBench> {
  const issuer = await startIdTokenIssuer();
  const sigstore = await startSigstore({ trusts: [issuer] });
  const [waits, log, tokens]: [number[], string[], string[]] = [[], [], []];
  let clock = Date.now();
  const signer = createAttestationSigner({
    ...{ fetch: createFetch({}), version: '1.0.0' },
    idToken: async (audience) => {
      if (audience !== 'sigstore') throw new Error(audience);
      tokens.push(tokenFor?.(tokens.length, issuer) ?? signingToken(issuer));
      return tokens.at(-1) as string;
    },
    log: (text) => void log.push(text),
    wait: async (milliseconds) => {
      waits.push(milliseconds / 1000);
      clock += milliseconds;
    },
    now: () => clock,
    ...{ fulcioUrl: sigstore.fulcioUrl, rekorUrl: `${sigstore.rekorUrl}/` },
    ...options,
  });
  return {
    ...{ issuer, sigstore, signer, waits, log, tokens },
    asked: () =>
      sigstore.requests.map(({ method, path }) => `${method} ${path.replace(/\/[0-9a-f]{64}$/, '/ID')}`),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([sigstore.close(), issuer.close()]);
    },
  };
}
