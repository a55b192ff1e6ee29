// Microsoft Entra as far as a job gets a token of Azure DevOps from it: one tenant, one application, one federated credential.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
import { randomBytes } from 'node:crypto';
import { claimText, readIdToken, type TokenIssuer, verifyIdToken } from '../runner/id-token.ts';
import {
  type CloudReply,
  type CloudRequest,
  type CloudServer,
  jsonReply,
  startCloudServer,
} from './cloud-server.ts';

export interface EntraOptions {
  readonly issuer: TokenIssuer;
  readonly tenant: string;
  readonly client: string;
  /** Of the federated credential. */
  readonly subject: string;
  readonly audience: string;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Entra extends CloudServer {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
}

const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798/.default';

export async function startEntra(options: EntraOptions): Promise<Entra> {
  const tokens: string[] = [];
  const server = await startCloudServer((request) =>
    answer(request, options, () => {
      const token = `eyJ0eXAiOiJKV1QifQ.${randomBytes(60).toString('base64url')}.hush`;
      tokens.push(token);
      return token;
    }),
  );
  return Object.assign(server, { tokens, secrets: tokens });
}

function answer(
  { method, host, url, body, headers }: CloudRequest,
  { issuer, tenant, client, subject, audience, now }: EntraOptions,
  issue: () => string,
): CloudReply {
  const [, asked = '', ...path] = url.pathname.split('/');
  const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
  if (
    host !== 'login.microsoftonline.com' ||
    method !== 'POST' ||
    path.join('/') !== 'oauth2/v2.0/token' ||
    !isForm
  )
    return jsonReply(404, {});
  if (asked !== tenant) return refused('invalid_request', 90002, `Tenant '${asked}' not found.`);
  const form = new URLSearchParams(body);
  if (form.get('client_id') !== client)
    return refused(
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory 'Acme'.`,
    );
  const isCall =
    form.get('grant_type') === 'client_credentials' &&
    form.get('scope') === AZURE_DEVOPS &&
    form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  if (!isCall)
    return refused('invalid_request', 900144, 'The request body must contain the following parameter.');
  const token = form.get('client_assertion') ?? '';
  const claims = readIdToken(token);
  if (claims === null) return refused('invalid_client', 50027, 'JWT token is invalid or malformed.');
  if (claims['aud'] !== audience)
    return refused(
      'invalid_client',
      700212,
      `No matching federated identity record found for presented assertion audience '${claimText(claims, 'aud')}'.`,
    );
  if (Number(claims['exp']) * 1000 < now())
    return refused('invalid_client', 700024, 'Client assertion is not within its valid time range.');
  if (verifyIdToken(token, { issuer, audience, now: now() }) === null)
    return refused(
      'invalid_client',
      700211,
      'No matching federated identity record found for presented assertion issuer.',
    );
  if (claims['sub'] !== subject)
    return refused(
      'invalid_client',
      700213,
      `No matching federated identity record found for presented assertion subject '${claimText(claims, 'sub')}'.`,
    );
  return jsonReply(200, {
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: issue(),
  });
}

function refused(error: string, code: number, text: string): CloudReply {
  return jsonReply(code === 90002 || code === 700016 ? 400 : 401, {
    error,
    error_description: `AADSTS${code}: ${text} Trace ID: 0000 Correlation ID: 0000 Timestamp: 2026-01-01 00:00:00Z`,
    error_codes: [code],
    timestamp: '2026-01-01 00:00:00Z',
  });
}
