// What Rekor v1 makes of a proposed `dsse` entry: hashes and signatures are logged, the envelope itself is not.
// https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/entry.go
import { createHash, verify, X509Certificate } from 'node:crypto';

interface Proposed {
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly spec?: {
    readonly proposedContent?: { readonly envelope?: string; readonly verifiers?: readonly string[] };
  };
}

interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string }[];
}

/** The entry as it is logged; a string says why it is refused. */
export function loggedEntry(body: string): object | string {
  try {
    const proposed = JSON.parse(body) as Proposed;
    if (proposed.kind !== 'dsse' || proposed.apiVersion !== '0.0.1')
      return `entry kind '${proposed.kind}' ${proposed.apiVersion} is not taken here`;
    const { envelope: text = '', verifiers = [] } = proposed.spec?.proposedContent ?? {};
    const envelope = JSON.parse(text) as Envelope;
    const payload = Buffer.from(envelope.payload, 'base64');
    const head = `DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `;
    const signed = Buffer.concat([Buffer.from(head), payload]);
    const signatures = envelope.signatures.map(({ sig }) => {
      const verifier = verifiers.find((each) => isSignedBy(each, signed, sig));
      return verifier === undefined ? null : { signature: sig, verifier };
    });
    if (signatures.length === 0 || signatures.includes(null)) return 'signature could not be verified';
    return {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: { envelopeHash: sha256(text), payloadHash: sha256(payload), signatures },
    };
  } catch {
    return 'the entry is malformed';
  }
}

/** `verifier` is PEM in base64. */
function isSignedBy(verifier: string, signed: Buffer, signature: string): boolean {
  const { publicKey } = new X509Certificate(Buffer.from(verifier, 'base64'));
  return verify('sha256', signed, publicKey, Buffer.from(signature, 'base64'));
}

function sha256(content: string | Buffer): { readonly algorithm: string; readonly value: string } {
  return { algorithm: 'sha256', value: createHash('sha256').update(content).digest('hex') };
}
