// ID tokens as GitHub signs them: a JWT with RS256. https://docs.github.com/en/actions/reference/security/oidc
import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

export interface PublishedKey extends JsonWebKey {
  readonly kid: string;
}

/** Whose tokens are believed, with the keys that its `jwks_uri` publishes. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly keys: readonly PublishedKey[];
}

export interface Expectations {
  readonly issuer: TokenIssuer;
  readonly audience: string;
  /** Unix milliseconds. */
  readonly now: number;
}

const LEEWAY_SECONDS = 30;

export function signIdToken(claims: Claims, kid: string, key: KeyObject): string {
  const head = encode({ typ: 'JWT', alg: 'RS256', kid });
  const signed = `${head}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

/** As text; empty without the claim. */
export function claimText(claims: Claims, name: string): string {
  const value = claims[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The claims of a token that nobody has checked; null when it is none. */
export function readIdToken(token: string): Claims | null {
  const parts = token.split('.');
  if (parts.length !== 3) return null;
  return decode(parts[1] ?? '');
}

/** The claims; null for a token that an ordinary JWT library would refuse. */
export function verifyIdToken(token: string, { issuer, audience, now }: Expectations): Claims | null {
  const [head = '', body = '', signature = ''] = token.split('.');
  const { alg, kid } = decode(head) ?? {};
  const key = issuer.keys.find((published) => published.kid === kid);
  const claims = readIdToken(token);
  if (alg !== 'RS256' || key === undefined || claims === null) return null;
  const publicKey = createPublicKey({ key, format: 'jwk' });
  const signed = Buffer.from(`${head}.${body}`);
  if (!verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'))) return null;
  const seconds = now / 1000;
  const timely =
    isTime(claims['iat']) &&
    isTime(claims['exp']) &&
    claims['iat'] <= seconds + LEEWAY_SECONDS &&
    claims['exp'] > seconds - LEEWAY_SECONDS &&
    (claims['nbf'] === undefined || (isTime(claims['nbf']) && claims['nbf'] <= seconds + LEEWAY_SECONDS));
  // A list of audiences is refused too: the token must be for nobody else.
  return timely && claims['iss'] === issuer.issuer && claims['aud'] === audience ? claims : null;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function encode(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(text: string): Claims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : null;
  } catch {
    return null;
  }
}
