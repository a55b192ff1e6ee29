// What verifiers have to know of a Sigstore, here of the sandbox's.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import type { Sigstore } from '../../../sandbox/sigstore/sigstore.ts';

const validFor = { start: '2020-01-01T00:00:00Z' };

/** `rootCertificate`: PEM. */
export function trustedRoot(sigstore: Sigstore, rootCertificate: string): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [{ baseUrl: 'https://rekor.sigstore.dev', ...logOf(sigstore.logKey) }],
    // The mock's certificates are logged with the key that signs them.
    ctlogs: [{ baseUrl: 'https://ctfe.sigstore.dev', ...logOf(sigstore.certificateAuthority) }],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: {
          certificates: [{ rawBytes: new X509Certificate(rootCertificate).raw.toString('base64') }],
        },
        validFor,
      },
    ],
    timestampAuthorities: [],
  };
}

function logOf(pem: string): object {
  const bytes = createPublicKey(pem).export({ format: 'der', type: 'spki' });
  const publicKey = { rawBytes: bytes.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor };
  const logId = { keyId: createHash('sha256').update(bytes).digest('base64') };
  return { hashAlgorithm: 'SHA2_256', publicKey, logId };
}
