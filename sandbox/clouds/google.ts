// Google Cloud as far as a job gets an access token from it: its token service with one provider, and one service account.
// https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
// https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
import { randomBytes } from 'node:crypto';
import { readIdToken, type TokenIssuer, verifyIdToken } from '../runner/id-token.ts';
import {
  type CloudReply,
  type CloudRequest,
  type CloudServer,
  jsonReply,
  startCloudServer,
} from './cloud-server.ts';

export interface GoogleOptions {
  readonly issuer: TokenIssuer;
  /** `projects/1/locations/global/workloadIdentityPools/github/providers/acme` */
  readonly provider: string;
  /** The attribute condition: `assertion.repository == …`. */
  readonly repository: string;
  /** Null: the pool itself has the right to upload. */
  readonly account: string | null;
  readonly mayImpersonate: boolean;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Google extends CloudServer {
  /** Access tokens that Artifact Registry takes, oldest first. */
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
}

export async function startGoogle(options: GoogleOptions): Promise<Google> {
  const [tokens, secrets, federated]: [string[], string[], string[]] = [[], [], []];
  const issue = (kind: string[]): string => {
    const token = `ya29.${randomBytes(60).toString('base64url')}`;
    kind.push(token);
    secrets.push(token);
    return token;
  };
  const server = await startCloudServer((request) => {
    if (request.host === 'sts.googleapis.com')
      return exchange(request, options, () => issue(options.account === null ? tokens : federated));
    if (request.host === 'iamcredentials.googleapis.com')
      return impersonate(request, options, federated, () => issue(tokens));
    return jsonReply(404, { error: { code: 404, message: 'no such service here', status: 'NOT_FOUND' } });
  });
  return Object.assign(server, { tokens, secrets });
}

function exchange(
  { method, url, body }: CloudRequest,
  { issuer, provider, repository, now }: GoogleOptions,
  issue: () => string,
): CloudReply {
  if (method !== 'POST' || url.pathname !== '/v1/token') return oauth(404, 'invalid_request', 'Not found');
  const fields = JSON.parse(body) as Readonly<Record<string, string>>;
  const isCall =
    fields['grantType'] === 'urn:ietf:params:oauth:grant-type:token-exchange' &&
    fields['requestedTokenType'] === 'urn:ietf:params:oauth:token-type:access_token' &&
    fields['subjectTokenType'] === 'urn:ietf:params:oauth:token-type:jwt' &&
    Boolean(fields['scope']);
  if (!isCall) return oauth(400, 'invalid_request', 'Invalid value');
  if (fields['audience'] !== `//iam.googleapis.com/${provider}`)
    return oauth(
      400,
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  const token = fields['subjectToken'] ?? '';
  const claims = readIdToken(token);
  const audience = `https://iam.googleapis.com/${provider}`;
  if (claims?.['aud'] !== audience)
    return oauth(
      400,
      'invalid_grant',
      `The audience in ID Token [${String(claims?.['aud'])}] does not match the expected audience.`,
    );
  if (Number(claims['exp']) * 1000 < now())
    return oauth(400, 'invalid_grant', 'ID Token issued at 0 is stale to sign-in.');
  if (verifyIdToken(token, { issuer, audience, now: now() }) === null)
    return oauth(400, 'invalid_grant', "Error connecting to the given credential's issuer.");
  if (claims['repository'] !== repository)
    return oauth(401, 'unauthorized_client', 'The given credential is rejected by the attribute condition.');
  return jsonReply(200, {
    access_token: issue(),
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 3599,
  });
}

function oauth(status: number, error: string, description: string): CloudReply {
  return jsonReply(status, { error, error_description: description });
}

function impersonate(
  { method, url, headers, body }: CloudRequest,
  { account, mayImpersonate, now }: GoogleOptions,
  federated: readonly string[],
  issue: () => string,
): CloudReply {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (!federated.includes(token))
    return jsonReply(401, {
      error: {
        code: 401,
        message: 'Request had invalid authentication credentials.',
        status: 'UNAUTHENTICATED',
      },
    });
  const path = `/v1/projects/-/serviceAccounts/${account ?? ''}:generateAccessToken`;
  const { scope, lifetime } = JSON.parse(body) as {
    readonly scope?: readonly string[];
    readonly lifetime?: string;
  };
  if (method !== 'POST' || !scope?.length || !/^\d+s$/.test(lifetime ?? ''))
    return jsonReply(400, { error: { code: 400, message: 'Invalid value', status: 'INVALID_ARGUMENT' } });
  if (decodeURIComponent(url.pathname) !== path || !mayImpersonate)
    return jsonReply(403, {
      error: {
        code: 403,
        message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
        status: 'PERMISSION_DENIED',
      },
    });
  return jsonReply(200, {
    accessToken: issue(),
    expireTime: new Date(now() + Number(lifetime?.slice(0, -1)) * 1000).toISOString(),
  });
}
