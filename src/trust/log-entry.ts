// An entry of Sigstore's transparency log (Rekor v1), in the JSON form of bundles. Written by strangers: only what is known is kept.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_rekor.proto
import { asObject, type Fields, textField } from './json-object.ts';

export interface LogEntry {
  readonly logIndex: string;
  readonly logId: { readonly keyId: string };
  readonly kindVersion: { readonly kind: string; readonly version: string };
  /** Unix seconds, by the clock of the log. */
  readonly integratedTime: string;
  readonly inclusionPromise: { readonly signedEntryTimestamp: string };
  readonly inclusionProof: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
  readonly canonicalizedBody: string;
}

const LONGEST = 64 * 1024;
const MOST_HASHES = 64;

/** Null when a part is missing that a verifier of attestations needs: they hold no other proof of the time. */
export function readLogEntry(value: unknown): LogEntry | null {
  const entry = asObject(value) ?? {};
  const [kind, version] = [
    text(part(entry, 'kindVersion'), 'kind'),
    text(part(entry, 'kindVersion'), 'version'),
  ];
  const [logIndex, integratedTime] = [whole(entry, 'logIndex'), whole(entry, 'integratedTime')];
  const keyId = text(part(entry, 'logId'), 'keyId');
  const signedEntryTimestamp = text(part(entry, 'inclusionPromise'), 'signedEntryTimestamp');
  const inclusionProof = readProof(part(entry, 'inclusionProof'));
  const canonicalizedBody = text(entry, 'canonicalizedBody');
  if (kind === null || version === null || keyId === null || logIndex === null) return null;
  if (integratedTime === null || signedEntryTimestamp === null) return null;
  if (inclusionProof === null || canonicalizedBody === null) return null;
  return {
    ...{ logIndex, logId: { keyId }, kindVersion: { kind, version }, integratedTime },
    ...{ inclusionPromise: { signedEntryTimestamp }, inclusionProof, canonicalizedBody },
  };
}

function readProof(proof: Fields): LogEntry['inclusionProof'] | null {
  const [logIndex, treeSize] = [whole(proof, 'logIndex'), whole(proof, 'treeSize')];
  const rootHash = text(proof, 'rootHash');
  const envelope = text(part(proof, 'checkpoint'), 'envelope');
  const hashes: unknown = proof['hashes'] ?? [];
  if (logIndex === null || treeSize === null || rootHash === null || envelope === null) return null;
  if (!Array.isArray(hashes) || hashes.length > MOST_HASHES || !hashes.every(isShortText)) return null;
  return { logIndex, rootHash, treeSize, hashes, checkpoint: { envelope } };
}

function part(fields: Fields, name: string): Fields {
  return asObject(fields[name]) ?? {};
}

function text(fields: Fields, name: string): string | null {
  return textField(fields, name, LONGEST);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

/** 64-bit numbers are texts in this JSON; a reader has to take numbers too, and zero may be left out. */
function whole(fields: Fields, name: string): string | null {
  const value = fields[name] ?? '0';
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : null;
}
