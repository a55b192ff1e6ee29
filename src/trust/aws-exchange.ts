// AWS CodeArtifact: the ID token for a session of a role, and that for a token of the domain.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
// https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_GetAuthorizationToken.html
import type { HttpAnswer } from '../upload/answer-text.ts';
import { type AwsSession, signAwsRequest } from './aws-signature.ts';
import {
  type ExchangeStep,
  type ExchangeVerdict,
  notTheService,
  readTokenAnswer,
  type RefusalCause,
  saidBy,
  secretText,
} from './exchange-step.ts';
import type { IndexIdentity } from './index-identity.ts';
import { textField } from './json-object.ts';

/** The least that both give. */
const LIFE_SECONDS = 900;

/** What the host of an index tells: `acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com`. */
interface Domain {
  readonly domain: string;
  readonly owner: string;
  readonly region: string;
  /** Of the API's hosts: `amazonaws.com`, in China `amazonaws.com.cn`. */
  readonly suffix: string;
}

/** `runId`: for the cloud's own log. The profile's host was checked before. */
export function awsExchange(
  { values }: IndexIdentity,
  indexUrl: string,
  { idToken, runId }: { readonly idToken: string; readonly runId: string },
): ExchangeStep {
  const domain = readDomain(new URL(indexUrl).hostname);
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: values['role'] ?? '',
    RoleSessionName: `py-release-action-${/^\d{1,20}$/.test(runId) ? runId : '0'}`,
    DurationSeconds: String(LIFE_SECONDS),
    WebIdentityToken: idToken,
  });
  return {
    service: 'AWS STS',
    question: () => ({
      url: `https://sts.${domain.region}.${domain.suffix}/`,
      // Asked for JSON it gives an undocumented form.
      accept: 'text/xml',
      headers: {},
      body: { form: form.toString() },
      secrets: [idToken],
    }),
    read: (answer) => readSession(answer, domain),
  };
}

function readDomain(hostname: string): Domain {
  const [, domain = '', owner = '', region = '', rest = ''] =
    /^(.+)-(\d{12})\.d\.codeartifact\.([a-z0-9-]+)\.(.+)$/.exec(hostname) ?? [];
  return { domain, owner, region, suffix: rest.endsWith('.cn') ? 'amazonaws.com.cn' : 'amazonaws.com' };
}

function readSession(answer: HttpAnswer, domain: Domain): ExchangeVerdict {
  const { status, body } = answer;
  if (status >= 200 && status < 300) {
    const [accessKeyId, secretAccessKey, sessionToken] = [
      'AccessKeyId',
      'SecretAccessKey',
      'SessionToken',
    ].map((name) => secretText(element(body, name)));
    return accessKeyId && secretAccessKey && sessionToken
      ? { kind: 'next', step: domainToken({ accessKeyId, secretAccessKey, sessionToken }, domain) }
      : notTheService(answer, 'XML');
  }
  const code = element(body, 'Code');
  if (code === null) return notTheService(answer, 'XML');
  const said = `${code}: ${element(body, 'Message') ?? ''}`;
  if (mayPass(code, said)) return { kind: 'again', reason: saidBy(answer, said) };
  return { kind: 'refused', cause: sessionCause(code, said), answer: saidBy(answer, said) };
}

/**
 * Busy, which it says with HTTP 400, or it could not fetch GitHub's keys (https://github.com/aws/aws-cli/issues/7194).
 */
function mayPass(code: string, said: string): boolean {
  return (
    /^(?:Throttling(?:Exception)?|RequestLimitExceeded|IDPCommunicationError)$/.test(code) ||
    /retrieve verification key/i.test(said)
  );
}

function sessionCause(code: string, said: string): RefusalCause {
  if (code === 'ExpiredTokenException') return 'time';
  if (/audience/i.test(said)) return 'audience';
  if (/No OpenIDConnect provider/i.test(said)) return 'provider';
  return code === 'AccessDenied' ? 'role' : 'other';
}

function domainToken(session: AwsSession, { domain, owner, region, suffix }: Domain): ExchangeStep {
  const host = `codeartifact.${region}.${suffix}`;
  const query = new URLSearchParams({ domain, 'domain-owner': owner, duration: String(LIFE_SECONDS) });
  const url = new URL(`https://${host}/v1/authorization-token?${query.toString()}`);
  return {
    service: 'AWS CodeArtifact',
    question: (now) => ({
      url: url.href,
      accept: 'application/json',
      headers: signAwsRequest(session, { method: 'POST', url, region, service: 'codeartifact', now }),
      body: { json: '' },
      secrets: [session.secretAccessKey, session.sessionToken ?? ''],
    }),
    read: readDomainToken,
  };
}

function readDomainToken(answer: HttpAnswer): ExchangeVerdict {
  return readTokenAnswer(answer, {
    token: 'authorizationToken',
    granted: (password) => ({ kind: 'done', credential: { user: 'aws', password, seconds: LIFE_SECONDS } }),
    refused: (fields) => {
      const words = textField(fields, 'message', 2000) ?? textField(fields, 'Message', 2000) ?? '';
      const isTime = /expired|not yet current|skew/i.test(words);
      const isRight = /not authorized|not found/i.test(words);
      const cause = isTime ? 'time' : isRight ? 'right' : 'other';
      return { kind: 'refused', cause, answer: saidBy(answer, words) };
    },
  });
}

/** The text of the first element of that name. The answers are flat, and their texts hold no markup. */
function element(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}>([^<]{1,32768})</${name}>`).exec(xml)?.[1]?.trim();
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '') ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
