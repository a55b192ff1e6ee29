// GitHub's OIDC issuer on loopback: discovery, keys, and the endpoint where a job with `id-token: write` asks for its token.
// https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
import { generateKeyPairSync, type JsonWebKey, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Claims, claimText, type PublishedKey, signIdToken, type TokenIssuer } from './id-token.ts';
import type { OidcEndpoint } from './job-context.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

export interface IdTokenIssuerOptions {
  /** The claim `iss`; GitHub's own by default, another for GitHub Enterprise Server. */
  readonly issuer?: string;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

export interface IssuedToken {
  readonly audience: string;
  readonly claims: Claims;
  readonly token: string;
}

export interface IdTokenIssuer extends TokenIssuer {
  readonly url: string;
  /** Every token that was issued, oldest first. */
  readonly issued: readonly IssuedToken[];
  /** An endpoint for one job; its tokens carry these claims, a fresh `jti`, the asked audience and times. */
  endpoint(claims: Claims): OidcEndpoint;
  /** A token without a request, for tests of those who read it. */
  issue(claims: Claims, audience: string): string;
  /** The next requests for a token are answered so. */
  fail(status: number, times?: number): void;
  close(): Promise<void>;
}

const LIFE_SECONDS = 300;
const KID = 'sandbox-1';

export async function startIdTokenIssuer(options: IdTokenIssuerOptions = {}): Promise<IdTokenIssuer> {
  const { issuer = GITHUB_ISSUER, now = Date.now } = options;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const exported: JsonWebKey = publicKey.export({ format: 'jwk' });
  const keys: readonly PublishedKey[] = [{ ...exported, kid: KID, use: 'sig', alg: 'RS256' }];
  const issued: IssuedToken[] = [];
  const jobs = new Map<string, { readonly claims: Claims; readonly token: string }>();
  const failures: number[] = [];

  const issue = (claims: Claims, audience: string): string => {
    const seconds = Math.floor(now() / 1000);
    const times = { nbf: seconds - 600, iat: seconds, exp: seconds + LIFE_SECONDS };
    const all = { jti: randomUUID(), aud: audience, iss: issuer, ...times, ...claims };
    const token = signIdToken(all, KID, privateKey);
    issued.push({ audience, claims: all, token });
    return token;
  };

  const answerJob = (request: IncomingMessage, url: URL, response: ServerResponse): void => {
    const job = jobs.get(url.pathname);
    const authorization = request.headers.authorization ?? '';
    if (job === undefined || authorization.replace(/^bearer /i, '') !== job.token)
      return json(response, 401, { message: 'Unauthorized' });
    const failure = failures.shift();
    if (failure !== undefined) return json(response, failure, { message: 'The issuer has troubles.' });
    const audience =
      url.searchParams.get('audience') ?? `https://github.com/${claimText(job.claims, 'repository_owner')}`;
    json(response, 200, { count: 1, value: issue(job.claims, audience) });
  };

  const server = createServer((request, response) => {
    request.resume();
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/.well-known/openid-configuration') json(response, 200, discovery(issuer));
    else if (url.pathname === '/.well-known/jwks') json(response, 200, { keys });
    else answerJob(request, url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, issuer, keys, issued, issue },
    endpoint: (claims) => {
      const path = `/idtoken/${randomUUID()}`;
      const token = `oidc-request-${randomBytes(24).toString('hex')}`;
      jobs.set(path, { claims, token });
      return { url: `${url}${path}?api-version=2.0`, token };
    },
    fail: (status, times = 1) => void failures.push(...Array<number>(times).fill(status)),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function discovery(issuer: string): Claims {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
