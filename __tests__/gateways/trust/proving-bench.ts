// Files signed by the sandbox's Sigstore, and whom its verifiers trust.
import { generateKeyPairSync } from 'node:crypto';
import { createAttestationProver } from '../../../src/gateways/trust/attestation-prover.ts';
import type { Attestation } from '../../../src/trust/attestation.ts';
import type { ProveAttestation } from '../../../src/trust/attestation-proof.ts';
import { requestCertificate } from '../../sandbox/sigstore/attested.ts';
import { trustedRoot } from '../../suites/indexes/trusted-root.ts';
import { FILES, signingBench } from './signing-bench.ts';

export interface ProvingBench {
  /** `trusted_root.json` */
  readonly root: string;
  readonly prove: ProveAttestation;
  /** Of `FILES`, in order. */
  readonly attestations: readonly Attestation[];
}

export async function provingBench(): Promise<ProvingBench> {
  await using bench = await signingBench();
  const answer = await requestCertificate(bench, {}, generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  const { signedCertificateEmbeddedSct } = JSON.parse(answer.body) as {
    readonly signedCertificateEmbeddedSct: { readonly chain: { readonly certificates: readonly string[] } };
  };
  const certificate = signedCertificateEmbeddedSct.chain.certificates.at(-1) ?? '';
  const root = JSON.stringify(trustedRoot(bench.sigstore, certificate));
  const { attestations, failure } = await bench.signer.signFiles(FILES);
  if (failure !== null) throw failure;
  return {
    root,
    prove: await proverOf(root),
    attestations: FILES.map(({ filename }) => attestations.get(filename) as Attestation),
  };
}

export async function proverOf(root: string): Promise<ProveAttestation> {
  const prove = await createAttestationProver(root, 'ours');
  if (prove === null) throw new Error('no trust root');
  return prove;
}
