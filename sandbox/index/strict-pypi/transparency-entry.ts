// Whether a log entry is of this signature, as sigstore-python compares them.
// https://github.com/sigstore/sigstore-python/blob/main/sigstore/verify/verifier.py
import { createHash, X509Certificate } from 'node:crypto';
import type { TransparencyEntry } from './attestation-shape.ts';

interface LoggedDsse {
  readonly kind?: string;
  readonly apiVersion?: string;
  readonly spec?: {
    readonly payloadHash?: { readonly algorithm?: string; readonly value?: string };
    readonly signatures?: readonly { readonly signature?: string; readonly verifier?: string }[];
  };
}

/** Null when all is well. */
export function logProblem(
  entry: TransparencyEntry,
  certificate: X509Certificate,
  statement: Buffer,
  signature: string,
): string | null {
  const { kind, version } = entry.kindVersion ?? {};
  const body = parseBody(entry.canonicalizedBody ?? '');
  if (kind !== 'dsse' || version !== '0.0.1' || body?.kind !== kind || body.apiVersion !== version)
    return `Expected entry type dsse 0.0.1, got ${kind} ${version}`;
  const { payloadHash, signatures = [] } = body.spec ?? {};
  if (payloadHash?.value !== createHash('sha256').update(statement).digest('hex'))
    return 'log entry payload hash does not match bundle';
  const logged = signatures.some(
    (each) => each.signature === signature && isCertificate(each.verifier ?? '', certificate),
  );
  if (!logged) return 'log entry signatures do not match bundle';
  const time = Number(entry.integratedTime) * 1000;
  const from = Math.floor(certificate.validFromDate.getTime() / 1000) * 1000;
  if (!(time >= from && time <= certificate.validToDate.getTime()))
    return 'invalid signing cert: expired at time of Rekor entry';
  return null;
}

function isCertificate(verifier: string, certificate: X509Certificate): boolean {
  try {
    return new X509Certificate(Buffer.from(verifier, 'base64')).raw.equals(certificate.raw);
  } catch {
    return false;
  }
}

function parseBody(text: string): LoggedDsse | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as LoggedDsse;
  } catch {
    return null;
  }
}
