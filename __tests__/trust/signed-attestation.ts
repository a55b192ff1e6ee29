// A good attestation of a file, signed by the sandbox's Sigstore.
import type { Attestation, AttestedFile } from '../../src/trust/attestation.ts';
import { signingBench } from '../gateways/trust/signing-bench.ts';

export async function signedAttestation(file: AttestedFile): Promise<Attestation> {
  await using bench = await signingBench();
  const { attestations, failure } = await bench.signer.signFiles([file]);
  if (failure !== null) throw failure;
  return attestations.get(file.filename) as Attestation;
}
