// Rekor v1: writes a signed envelope into the public log. PyPI takes no entries of version 2 yet.
// https://github.com/sigstore/rekor/blob/main/openapi.yaml, https://github.com/pypi/pypi-attestations
import { Buffer } from 'node:buffer';
import type { SerializedEnvelope, TransparencyLogEntry } from '@sigstore/bundle';
import { asObject, type Fields, parseObject, textField } from '../../trust/json-object.ts';
import { acceptedObject, askService, type SigningService, strangeAnswer } from './signing-service.ts';

const PATH = '/api/v1/log/entries';
const LONGEST_BODY = 256 * 1024;

/** `pem`: the certificate that the envelope is signed with. Throws `attestation-service-…`. */
export async function logEnvelope(
  rekor: SigningService,
  envelope: SerializedEnvelope,
  pem: string,
): Promise<TransparencyLogEntry> {
  const verifiers = [Buffer.from(pem).toString('base64')];
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers };
  const json = JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } });
  let answer = await askService(rekor, { path: PATH, json });
  // An earlier attempt arrived although its answer did not.
  const known =
    answer.status === 409 ? /\b[0-9a-f]{64}(?:[0-9a-f]{16})?\b/.exec(answer.body)?.[0] : undefined;
  if (known !== undefined) answer = await askService(rekor, { path: `${PATH}/${known}` });
  const entries = Object.values(acceptedObject(rekor, answer));
  const entry = entries.length === 1 ? readEntry(asObject(entries[0]) ?? {}) : null;
  if (entry === null) throw strangeAnswer(rekor, 'it holds no log entry with its proofs');
  return entry;
}

function readEntry(entry: Fields): TransparencyLogEntry | null {
  const body = textField(entry, 'body', LONGEST_BODY);
  const kindVersion = body === null ? null : readKind(Buffer.from(body, 'base64').toString('utf8'));
  const [logIndex, integratedTime] = [whole(entry['logIndex']), whole(entry['integratedTime'])];
  const logId = textField(entry, 'logID', 200);
  const verification = asObject(entry['verification']) ?? {};
  const promise = textField(verification, 'signedEntryTimestamp', 4096);
  const inclusionProof = readProof(asObject(verification['inclusionProof']) ?? {});
  if (body === null || kindVersion === null || logIndex === null || integratedTime === null) return null;
  if (logId === null || promise === null || inclusionProof === null) return null;
  return {
    ...{ logIndex, integratedTime, kindVersion, inclusionProof },
    logId: { keyId: Buffer.from(logId, 'hex') },
    inclusionPromise: { signedEntryTimestamp: Buffer.from(promise, 'base64') },
    canonicalizedBody: Buffer.from(body, 'base64'),
  };
}

function readKind(body: string): TransparencyLogEntry['kindVersion'] | null {
  const fields = parseObject(body) ?? {};
  const [kind, version] = [textField(fields, 'kind', 100), textField(fields, 'apiVersion', 100)];
  return kind === null || version === null ? null : { kind, version };
}

function readProof(proof: Fields): TransparencyLogEntry['inclusionProof'] | null {
  const [logIndex, treeSize] = [whole(proof['logIndex']), whole(proof['treeSize'])];
  const rootHash = textField(proof, 'rootHash', 200);
  const checkpoint = textField(proof, 'checkpoint', 64 * 1024);
  const hashes: unknown = proof['hashes'] ?? [];
  if (logIndex === null || treeSize === null || rootHash === null || checkpoint === null) return null;
  if (!Array.isArray(hashes) || !hashes.every((hash) => typeof hash === 'string')) return null;
  return {
    ...{ logIndex, treeSize, rootHash: Buffer.from(rootHash, 'hex') },
    hashes: hashes.map((hash) => Buffer.from(hash, 'hex')),
    checkpoint: { envelope: checkpoint },
  };
}

function whole(value: unknown): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}
