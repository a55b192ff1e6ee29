// An attestation that somebody hands in, or that the signing services made: would an index take it for this file? Only who may sign for
// the project is the index's to judge.
import { Buffer } from 'node:buffer';
import { verify, X509Certificate } from 'node:crypto';
import type { Attestation, AttestedFile } from './attestation.ts';
import { readStatement, signedBytes } from './attestation-statement.ts';
import { asObject, type Fields, parseObject, textField } from './json-object.ts';
import { type LogEntry, readLogEntry } from './log-entry.ts';

export type AttestationRead =
  | { readonly attestation: Attestation; readonly predicateType: string; readonly problem: null }
  /** One clause for people. */
  | { readonly problem: string };

/** Real ones have 5 to 10 KB. */
export const LONGEST_ATTESTATION = 256 * 1024;
const MOST_ENTRIES = 4;

export function readAttestation(text: string, file: AttestedFile): AttestationRead {
  if (text.length > LONGEST_ATTESTATION)
    return { problem: `it is longer than ${LONGEST_ATTESTATION} characters` };
  const attestation = readParts(parseObject(text) ?? {});
  if (attestation === null) return { problem: 'it is no attestation as PEP 740 describes it' };
  const statement = readStatement(bytesOf(attestation.envelope.statement).toString('utf8'), file);
  if (statement.problem !== null) return statement;
  const problem = proofProblem(attestation);
  return problem === null ? { attestation, ...statement } : { problem };
}

function readParts(fields: Fields): Attestation | null {
  const material = asObject(fields['verification_material']) ?? {};
  const envelope = asObject(fields['envelope']) ?? {};
  const certificate = base64(material, 'certificate');
  const [statement, signature] = [base64(envelope, 'statement'), base64(envelope, 'signature')];
  const given: unknown = material['transparency_entries'];
  const entries = Array.isArray(given) && given.length <= MOST_ENTRIES ? given.map(readLogEntry) : [];
  const known = entries.filter((entry) => entry !== null);
  if (fields['version'] !== 1 || certificate === null || statement === null || signature === null)
    return null;
  if (known.length === 0 || known.length < entries.length) return null;
  return {
    version: 1,
    verification_material: { certificate, transparency_entries: known },
    envelope: { statement, signature },
  };
}

function proofProblem({ verification_material, envelope }: Attestation): string | null {
  const certificate = parseCertificate(bytesOf(verification_material.certificate));
  if (certificate === null) return 'its certificate cannot be read';
  const { statement, signature } = envelope;
  if (!isSigned(certificate, signedBytes(bytesOf(statement)), bytesOf(signature)))
    return 'its signature is not one of its certificate';
  // Verifiers look at the first. https://github.com/pypi/pypi-attestations
  const [entry] = verification_material.transparency_entries as readonly [LogEntry];
  const { kind, version } = entry.kindVersion;
  if (kind !== 'dsse' || version !== '0.0.1') return 'its log entry is not of the kind dsse 0.0.1';
  const logged = Number(entry.integratedTime) * 1000;
  return logged >= certificate.validFromDate.getTime() && logged <= certificate.validToDate.getTime()
    ? null
    : OUT_OF_TIME;
}

/** Signing took longer than the certificate was good for. */
export const OUT_OF_TIME = 'it was logged when its certificate was not valid';

export function parseCertificate(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

function isSigned(certificate: X509Certificate, bytes: Buffer, signature: Buffer): boolean {
  try {
    return verify('sha256', bytes, certificate.publicKey, signature);
  } catch {
    return false;
  }
}

/** Standard base64 (RFC 4648 section 4), also with line breaks, as given. */
function base64(fields: Fields, name: string): string | null {
  const value = textField(fields, name, LONGEST_ATTESTATION);
  return value !== null && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value) ? value : null;
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
