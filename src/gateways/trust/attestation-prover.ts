// Verifies attestations by Sigstore's own library, which is loaded when there is one to verify.
// https://github.com/sigstore/sigstore-js/tree/main/packages/verify
import { bundleOf } from '../../trust/attestation.ts';
import { foreignAuthority, type ProveAttestation, refutedBy } from '../../trust/attestation-proof.ts';

/**
 * `root`: the text of a `trusted_root.json`. `trusted`: what others are not, for people: `Sigstore’s public one`. Null: it names no authority
 * or no log, or one that can't be read.
 */
export async function createAttestationProver(
  root: string,
  trusted: string,
): Promise<ProveAttestation | null> {
  const [{ toSignedEntity, toTrustMaterial, VerificationError, Verifier }, { bundleFromJSON }, specs] =
    await Promise.all([
      import('@sigstore/verify'),
      import('@sigstore/bundle'),
      import('@sigstore/protobuf-specs'),
    ]);
  const read = attempt(() => {
    const trustedRoot = specs.TrustedRoot.fromJSON(JSON.parse(root));
    return { trustedRoot, verifier: new Verifier(toTrustMaterial(trustedRoot)) };
  });
  if (read === null) return null;
  const { certificateAuthorities, ctlogs, tlogs } = read.trustedRoot;
  const authorities = certificateAuthorities.flatMap(
    ({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? [],
  );
  if (authorities.length === 0 || ctlogs.length === 0 || tlogs.length === 0) return null;
  return (attestation) => {
    try {
      read.verifier.verify(toSignedEntity(bundleFromJSON(bundleOf(attestation))));
      return { is: 'proved' };
    } catch (error) {
      // Strangers wrote it: whatever the library stumbles over, it is not proved.
      const code = error instanceof VerificationError ? error.code : null;
      const message = error instanceof Error ? error.message : String(error);
      const authority = foreignAuthority(attestation, authorities);
      return authority === null
        ? { is: 'refuted', problem: refutedBy({ code, message }) }
        : { is: 'foreign', problem: `it was signed by an authority that is not ${trusted} (${authority})` };
    }
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
