// What is signed: that this file, with these bytes, was published by who signs. https://in-toto.io/Statement/v1
import { Buffer } from 'node:buffer';
import type { AttestedFile } from './attestation.ts';
import { asObject, parseObject } from './json-object.ts';

export const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
/** PyPI takes these two. https://docs.pypi.org/attestations/producing-attestations/ */
export const PREDICATES: readonly string[] = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];

export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

export function publishStatement({ filename, sha256 }: AttestedFile): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: STATEMENT_TYPE,
      subject: [{ name: filename, digest: { sha256 } }],
      predicateType: PUBLISH_PREDICATE,
      predicate: null,
    }),
  );
}

/** The bytes that the signature is over. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export function signedBytes(statement: Uint8Array): Buffer {
  const head = `DSSEv1 ${STATEMENT_MEDIA_TYPE.length} ${STATEMENT_MEDIA_TYPE} ${statement.byteLength} `;
  return Buffer.concat([Buffer.from(head), statement]);
}

export type StatementRead =
  { readonly predicateType: string; readonly problem: null } | { readonly problem: string };

/** Of a statement that anybody may have written: does it speak of this file, in words that PyPI takes? */
export function readStatement(text: string, { filename, sha256 }: AttestedFile): StatementRead {
  const statement = parseObject(text);
  if (statement?.['_type'] !== STATEMENT_TYPE) return { problem: 'it holds no in-toto statement v1' };
  const { subject, predicateType, predicate = null } = statement;
  const [first, ...others] = Array.isArray(subject) ? (subject as unknown[]) : [];
  if (others.length > 0) return { problem: 'its statement is on several files' };
  const named = asObject(first);
  if (named?.['name'] !== filename) return { problem: 'its statement is on a file of another name' };
  if (asObject(named['digest'])?.['sha256'] !== sha256)
    return { problem: 'its statement is on a file with another sha256' };
  if (typeof predicateType !== 'string' || !PREDICATES.includes(predicateType))
    return { problem: 'its statement is of a kind that PyPI does not take' };
  if (predicateType === PUBLISH_PREDICATE && predicate !== null && !isEmptyObject(predicate))
    return { problem: 'its publish statement has a predicate, which has to be empty' };
  return { predicateType, problem: null };
}

function isEmptyObject(value: unknown): boolean {
  const fields = asObject(value);
  return fields !== null && Object.keys(fields).length === 0;
}
