// A JFrog platform as far as a job gets an access token from it: one provider, one identity mapping.
// https://jfrog.com/help/r/jfrog-rest-apis/oidc-token-exchange
// https://jfrog.com/help/r/jfrog-platform-administration-documentation/integration-with-github-actions
import { randomBytes } from 'node:crypto';
import { readIdToken, type TokenIssuer, verifyIdToken } from '../runner/id-token.ts';
import {
  type CloudReply,
  type CloudRequest,
  type CloudServer,
  jsonReply,
  startCloudServer,
} from './cloud-server.ts';

export interface JfrogOptions {
  readonly issuer: TokenIssuer;
  readonly provider: string;
  readonly audience: string;
  /** The identity mapping: jobs with this `sub` act as that user. */
  readonly subject: string;
  readonly user: string;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Jfrog extends CloudServer {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
}

export async function startJfrog(options: JfrogOptions): Promise<Jfrog> {
  const tokens: string[] = [];
  const server = await startCloudServer((request) =>
    answer(request, options, () => {
      const claims = Buffer.from(JSON.stringify({ sub: `jfac@01abc/users/${options.user}` }));
      const token = `eyJ2ZXIiOiIyIn0.${claims.toString('base64url')}.${randomBytes(40).toString('base64url')}`;
      tokens.push(token);
      return token;
    }),
  );
  return Object.assign(server, { tokens, secrets: tokens });
}

function answer(
  { method, url, body, headers }: CloudRequest,
  { issuer, provider, audience, subject, now }: JfrogOptions,
  issue: () => string,
): CloudReply {
  if (
    method !== 'POST' ||
    url.pathname !== '/access/api/v1/oidc/token' ||
    headers['content-type'] !== 'application/json'
  )
    return refused(404, 'NOT_FOUND', 'Not Found');
  const fields = JSON.parse(body) as Readonly<Record<string, string>>;
  const isCall =
    fields['grant_type'] === 'urn:ietf:params:oauth:grant-type:token-exchange' &&
    fields['subject_token_type'] === 'urn:ietf:params:oauth:token-type:id_token';
  if (!isCall) return refused(400, 'BAD_REQUEST', 'Unsupported grant type');
  if (fields['provider_name'] !== provider)
    return refused(404, 'NOT_FOUND', `OIDC provider '${fields['provider_name'] ?? ''}' not found`);
  const token = fields['subject_token'] ?? '';
  const claims = readIdToken(token);
  if (claims?.['aud'] !== audience) return refused(401, 'UNAUTHORIZED', 'Token audience does not match');
  if (Number(claims['exp']) * 1000 < now()) return refused(401, 'UNAUTHORIZED', 'Token is expired');
  if (verifyIdToken(token, { issuer, audience, now: now() }) === null)
    return refused(401, 'UNAUTHORIZED', 'Token signature is not that of the issuer');
  if (claims['sub'] !== subject)
    return refused(403, 'FORBIDDEN', 'No identity mapping matches the claims of the token');
  return jsonReply(200, {
    access_token: issue(),
    token_type: 'Bearer',
    expires_in: 600,
    scope: 'applied-permissions/user',
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  });
}

function refused(status: number, code: string, message: string): CloudReply {
  return jsonReply(status, { errors: [{ code, message }] });
}
