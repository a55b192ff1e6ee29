// What an ID token of GitHub Actions says of its job. Nothing is verified: the index does that; we only read to explain.
// https://docs.github.com/en/actions/reference/security/oidc
import { Buffer } from 'node:buffer';
import { parseObject, textField } from './json-object.ts';

/** Null: the token does not say. */
export interface IdTokenClaims {
  /** `iss` */
  readonly issuer: string | null;
  /** `acme/vault` */
  readonly repository: string | null;
  /** `acme/vault/.github/workflows/release.yml@refs/heads/main`: the workflow that the event started. */
  readonly workflowRef: string | null;
  /** The same for the workflow that holds the job. */
  readonly jobWorkflowRef: string | null;
  readonly environment: string | null;
  readonly eventName: string | null;
  readonly ref: string | null;
  readonly sha: string | null;
}

const LONGEST_TOKEN = 64 * 1024;
const LONGEST_CLAIM = 2048;

/** Null for anything but a JWT (RFC 7519) whose payload is an object. */
export function parseIdToken(token: string): IdTokenClaims | null {
  if (token.length > LONGEST_TOKEN) return null;
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token)?.[1];
  if (payload === undefined) return null;
  const fields = parseObject(Buffer.from(payload, 'base64url').toString('utf8'));
  if (fields === null) return null;
  const claim = (name: string): string | null => textField(fields, name, LONGEST_CLAIM);
  return {
    issuer: claim('iss'),
    repository: claim('repository'),
    workflowRef: claim('workflow_ref'),
    jobWorkflowRef: claim('job_workflow_ref'),
    environment: claim('environment'),
    eventName: claim('event_name'),
    ref: claim('ref'),
    sha: claim('sha'),
  };
}
