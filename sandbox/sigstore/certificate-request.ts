// What Fulcio checks before it certifies a key: the ID token, and that who asks holds the key.
// https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md
import { createPublicKey, verify } from 'node:crypto';
import { claimText, readIdToken, type TokenIssuer, verifyIdToken } from '../runner/id-token.ts';

interface SigningRequest {
  readonly credentials?: { readonly oidcIdentityToken?: string };
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly algorithm?: string; readonly content?: string };
    readonly proofOfPossession?: string;
  };
}

export interface RefusedRequest {
  readonly status: 400 | 401;
  readonly message: string;
}

const AUDIENCE = 'sigstore';

/**
 * The body for the mock, which believes every token: its `san` is the workflow of the job as a URL, as Fulcio makes it of GitHub's tokens.
 */
export function checkedRequest(
  body: string,
  trusts: readonly TokenIssuer[],
  now: number,
): string | RefusedRequest {
  const request = parse(body);
  const token = request.credentials?.oidcIdentityToken ?? '';
  const issuer = trusts.find((each) => each.issuer === readIdToken(token)?.['iss']);
  const claims = issuer === undefined ? null : verifyIdToken(token, { issuer, audience: AUDIENCE, now });
  if (claims === null) return { status: 401, message: 'There was an error processing the identity token' };
  const { publicKey, proofOfPossession = '' } = request.publicKeyRequest ?? {};
  if (!isProved(publicKey?.content ?? '', claimText(claims, 'sub'), proofOfPossession))
    return { status: 400, message: 'The signature supplied in the request could not be verified' };
  const san = `https://github.com/${claimText(claims, 'job_workflow_ref')}`;
  const unsigned = `.${Buffer.from(JSON.stringify({ ...claims, san })).toString('base64url')}.`;
  return JSON.stringify({ ...request, credentials: { oidcIdentityToken: unsigned } });
}

function isProved(pem: string, subject: string, proof: string): boolean {
  try {
    return verify('sha256', Buffer.from(subject), createPublicKey(pem), Buffer.from(proof, 'base64'));
  } catch {
    return false;
  }
}

function parse(body: string): SigningRequest {
  try {
    return JSON.parse(body) as SigningRequest;
  } catch {
    return {};
  }
}
