// An attestation as indexes take it: a signed statement on one file, with the proof that a public log holds it.
// https://packaging.python.org/en/latest/specifications/index-hosted-attestations/
import type { SerializedBundle } from '@sigstore/bundle';
import { STATEMENT_MEDIA_TYPE } from './attestation-statement.ts';
import { type LogEntry, readLogEntry } from './log-entry.ts';

/** Its names are those on the wire. */
export interface Attestation {
  readonly version: 1;
  readonly verification_material: {
    /** The leaf certificate: base64 of its DER. */
    readonly certificate: string;
    readonly transparency_entries: readonly LogEntry[];
  };
  readonly envelope: {
    /** Base64 of the in-toto statement, byte for byte as it was signed. */
    readonly statement: string;
    /** Base64. */
    readonly signature: string;
  };
}

/** The file that is attested. */
export interface AttestedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Beside the file it attests. https://docs.pypi.org/attestations/producing-attestations/ */
export function attestationFilename(filename: string): string {
  return `${filename}.publish.attestation`;
}

export function isAttestationFile(filename: string): boolean {
  return filename.endsWith('.publish.attestation');
}

/**
 * From a bundle v0.3 with a single certificate; null when it lacks a part. Time stamps of a timestamp authority have no place in an
 * attestation and are left out.
 */
export function attestationOf({ verificationMaterial, dsseEnvelope }: SerializedBundle): Attestation | null {
  const [signature, ...others] = dsseEnvelope?.signatures ?? [];
  const { certificate, tlogEntries } = verificationMaterial;
  const entries = tlogEntries.map(readLogEntry).filter((entry) => entry !== null);
  if (dsseEnvelope === undefined || signature === undefined || certificate === undefined) return null;
  if (others.length > 0 || entries.length === 0 || entries.length < tlogEntries.length) return null;
  return {
    version: 1,
    verification_material: { certificate: certificate.rawBytes, transparency_entries: entries },
    envelope: { statement: dsseEnvelope.payload, signature: signature.sig },
  };
}

/** The same as a bundle v0.3, in JSON: what the libraries of Sigstore verify. */
export function bundleOf({ verification_material, envelope }: Attestation): object {
  const { certificate, transparency_entries: tlogEntries } = verification_material;
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: STATEMENT_MEDIA_TYPE,
      signatures: [{ sig: envelope.signature, keyid: '' }],
    },
  };
}

/** The value of the upload form's `attestations`; null when there are none to send. */
export function attestationsField(attestations: readonly Attestation[]): string | null {
  return attestations.length === 0 ? null : JSON.stringify(attestations);
}
