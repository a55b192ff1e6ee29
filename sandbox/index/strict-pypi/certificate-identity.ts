// What Fulcio writes into a certificate of a workflow. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import type { X509Certificate } from 'node:crypto';

export interface CertificateIdentity {
  readonly issuer: string | null;
  readonly sourceRepositoryUri: string | null;
  readonly sourceRepositoryDigest: string | null;
  readonly sourceRepositoryRef: string | null;
  readonly buildConfigUri: string | null;
}

export function certificateIdentity(certificate: X509Certificate): CertificateIdentity {
  const read = (last: number): string | null => extensionText(certificate.raw, last);
  return {
    issuer: read(8),
    sourceRepositoryUri: read(12),
    sourceRepositoryDigest: read(13),
    sourceRepositoryRef: read(14),
    buildConfigUri: read(18),
  };
}

/** The extension 1.3.6.1.4.1.57264.1.<last>: its number in DER, then an octet string that holds a UTF-8 string. */
function extensionText(der: Buffer, last: number): string | null {
  const oid = Buffer.from([0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01, last]);
  const found = der.indexOf(oid);
  if (found < 0) return null;
  const octets = readTlv(der, found + oid.length, 0x04);
  const text = octets === null ? null : readTlv(octets, 0, 0x0c);
  return text?.toString('utf8') ?? null;
}

function readTlv(bytes: Buffer, at: number, tag: number): Buffer | null {
  if (bytes[at] !== tag) return null;
  const first = bytes[at + 1] ?? 0;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
  const start = at + 2 + lengthBytes;
  return bytes.subarray(start, start + length);
}
