// What verifying an attestation comes to, beyond what `readAttestation` sees: an authority has issued its certificate, a log of
// certificates has recorded that, and a log of signatures holds this very signature.
import { Buffer } from 'node:buffer';
import { plainLine } from '../notes/plain-line.ts';
import type { Attestation } from './attestation.ts';
import { parseCertificate } from './read-attestation.ts';

export type AttestationProof =
  | { readonly is: 'proved' }
  /** `foreign`: an authority that nobody here trusts has issued its certificate, so nothing is known. One clause for people. */
  | { readonly is: 'foreign' | 'refuted'; readonly problem: string };

export type ProveAttestation = (attestation: Attestation) => AttestationProof;

/** What attestations can be verified with; one clause for people says why they can't. */
export type AttestationProver =
  { readonly prove: ProveAttestation; readonly problem: null } | { readonly problem: string };

export interface RefusedProof {
  /** Of `VerificationError` in @sigstore/verify; null: another error. */
  readonly code: string | null;
  readonly message: string;
}

/** A clause for what the library refuses. https://github.com/sigstore/sigstore-js/tree/main/packages/verify */
export function refutedBy({ code, message }: RefusedProof): string {
  switch (code) {
    case 'CERTIFICATE_ERROR':
      return /\bSCTs?\b/.test(message)
        ? 'no trusted log of certificates has recorded its certificate'
        : 'no trusted authority has issued its certificate';
    case 'TIMESTAMP_ERROR':
      return 'its log entries do not prove one time';
    case 'TLOG_INCLUSION_PROMISE_ERROR':
      return 'no trusted log has signed its log entry';
    case 'TLOG_INCLUSION_PROOF_ERROR':
      return 'its log entry is not proved to be in a trusted log';
    case 'TLOG_BODY_ERROR':
      return 'its log entry is about another signature';
    default:
      return `it can not be verified (${plainLine(message, 200)})`;
  }
}

/** Who says to have issued the certificate; null: one of `authorities` (DER) by that name and key, or nobody that can be read. */
export function foreignAuthority(
  { verification_material }: Attestation,
  authorities: readonly Uint8Array[],
): string | null {
  const leaf = parseCertificate(Buffer.from(verification_material.certificate, 'base64'));
  if (leaf === null) return null;
  const known = authorities.map(parseCertificate).filter((authority) => authority !== null);
  if (known.some((authority) => leaf.checkIssued(authority))) return null;
  // Node has none where the name is empty.
  const issuer: string | undefined = leaf.issuer;
  const name = plainLine((issuer ?? '').split('\n').join(', '), 200).replaceAll('`', "'");
  return name === '' ? 'an authority without a name' : `\`${name}\``;
}
