// AWS as far as a job gets a token of CodeArtifact from it: STS with an identity provider for GitHub, and the domain's tokens.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
// https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_GetAuthorizationToken.html
import { randomBytes } from 'node:crypto';
import { claimText, readIdToken, type TokenIssuer, verifyIdToken } from '../runner/id-token.ts';
import {
  type CloudReply,
  type CloudRequest,
  type CloudServer,
  jsonReply,
  startCloudServer,
} from './cloud-server.ts';
import { type KnownKey, signatureProblem } from './signed-request.ts';

export interface AwsOptions {
  readonly region: string;
  /** Null: the account has no identity provider for GitHub. */
  readonly issuer: TokenIssuer | null;
  /** Audiences of the identity provider. */
  readonly audience: string;
  readonly role: {
    readonly arn: string;
    /** The condition of its trust policy. */
    readonly subject: string;
    readonly mayGetTokens: boolean;
  };
  readonly domain: { readonly name: string; readonly owner: string };
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Aws extends CloudServer {
  /** Tokens of the domain, oldest first. */
  readonly tokens: readonly string[];
  /** Everything that was secret. */
  readonly secrets: readonly string[];
}

export async function startAws(options: AwsOptions): Promise<Aws> {
  const keys: KnownKey[] = [];
  const tokens: string[] = [];
  const secrets: string[] = [];
  const { region } = options;
  const server = await startCloudServer((request) => {
    if (request.host === `sts.${region}.amazonaws.com`) return assume(request, options, keys, secrets);
    if (request.host !== `codeartifact.${region}.amazonaws.com`)
      return jsonReply(421, { message: 'no such service here' });
    return authorize(request, options, keys, (token) => {
      tokens.push(token);
      secrets.push(token);
    });
  });
  return Object.assign(server, { tokens, secrets });
}

function assume(
  { method, url, body, headers }: CloudRequest,
  { issuer, audience, role, now }: AwsOptions,
  keys: KnownKey[],
  secrets: string[],
): CloudReply {
  const form = new URLSearchParams(body);
  const isCall =
    method === 'POST' &&
    url.pathname === '/' &&
    headers['content-type'] === 'application/x-www-form-urlencoded' &&
    form.get('Action') === 'AssumeRoleWithWebIdentity' &&
    form.get('Version') === '2011-06-15';
  if (!isCall) return refused(400, 'InvalidAction', 'Could not find operation');
  if (
    !/^[\w+=,.@-]{2,64}$/.test(form.get('RoleSessionName') ?? '') ||
    Number(form.get('DurationSeconds')) < 900
  )
    return refused(400, 'ValidationError', '1 validation error detected');
  const token = form.get('WebIdentityToken') ?? '';
  const claims = readIdToken(token);
  if (claims === null)
    return refused(400, 'InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
  if (issuer === null)
    return refused(
      400,
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${claimText(claims, 'iss')}`,
    );
  if (claims['aud'] !== audience) return refused(400, 'InvalidIdentityToken', 'Incorrect token audience');
  if (Number(claims['exp']) * 1000 < now())
    return refused(
      400,
      'ExpiredTokenException',
      'Token expired: current date/time must be before the expiration date/time',
    );
  if (verifyIdToken(token, { issuer, audience, now: now() }) === null)
    return refused(
      400,
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. Its signature is wrong.',
    );
  if (form.get('RoleArn') !== role.arn || claims['sub'] !== role.subject)
    return refused(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const key = {
    id: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secret: `${randomBytes(20).toString('base64')}/+hush`,
    token: `${randomBytes(120).toString('base64')}==`,
    until: now() + 900_000,
  };
  keys.push(key);
  secrets.push(key.secret, key.token);
  return {
    status: 200,
    type: 'text/xml',
    body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>${claimText(claims, 'sub')}</SubjectFromWebIdentityToken>
    <Audience>${audience}</Audience>
    <AssumedRoleUser><Arn>${role.arn}</Arn></AssumedRoleUser>
    <Credentials>
      <SessionToken>${key.token}</SessionToken>
      <SecretAccessKey>${key.secret}</SecretAccessKey>
      <Expiration>${new Date(key.until).toISOString()}</Expiration>
      <AccessKeyId>${key.id}</AccessKeyId>
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`,
  };
}

function refused(status: number, code: string, message: string): CloudReply {
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>
  <RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId>
</ErrorResponse>`;
  return { status, type: 'text/xml', body };
}

function authorize(
  request: CloudRequest,
  { region, role, domain, now }: AwsOptions,
  keys: readonly KnownKey[],
  issue: (token: string) => void,
): CloudReply {
  const { method, url } = request;
  if (method !== 'POST' || url.pathname !== '/v1/authorization-token')
    return jsonReply(404, { message: 'Not Found' });
  const problem = signatureProblem(request, keys, { region, service: 'codeartifact', now: now() });
  if (problem !== null) return jsonReply(403, { message: problem });
  const asked = url.searchParams;
  const seconds = Number(asked.get('duration'));
  if (seconds !== 0 && (seconds < 900 || seconds > 43_200))
    return jsonReply(400, { message: 'Invalid duration', reason: 'FIELD_VALIDATION_FAILED' });
  if (asked.get('domain') !== domain.name || asked.get('domain-owner') !== domain.owner)
    return jsonReply(404, {
      message: `Domain not found. '${asked.get('domain') ?? ''}'`,
      resourceType: 'domain',
    });
  if (!role.mayGetTokens)
    return jsonReply(403, {
      message: `User: ${role.arn} is not authorized to perform: codeartifact:GetAuthorizationToken`,
    });
  const token = `eyJ2ZXIiOjF9.${randomBytes(60).toString('base64url')}.hush`;
  issue(token);
  return jsonReply(200, { authorizationToken: token, expiration: now() / 1000 + seconds });
}
