// Artifactory: the platform that it stands in gives an access token for the ID token.
// https://jfrog.com/help/r/jfrog-rest-apis/oidc-token-exchange
import { Buffer } from 'node:buffer';
import { answerText, type HttpAnswer } from '../upload/answer-text.ts';
import {
  type ExchangeStep,
  type ExchangeVerdict,
  readTokenAnswer,
  type RefusalCause,
  saidBy,
  toldSeconds,
} from './exchange-step.ts';
import type { IndexIdentity } from './index-identity.ts';
import { type Fields, parseObject, textField } from './json-object.ts';

export function jfrogExchange(
  { values, audience }: IndexIdentity,
  { uploadUrl }: { readonly uploadUrl: string },
  { idToken }: { readonly idToken: string },
): ExchangeStep {
  const { 'identity-mapping': mapping, 'project-key': project } = values;
  const json = JSON.stringify({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: idToken,
    provider_name: values['provider-name'],
    audience,
    ...(mapping === undefined ? {} : { identity_mapping_name: mapping }),
    ...(project === undefined ? {} : { project_key: project }),
  });
  return {
    service: 'JFrog',
    question: () => ({
      url: tokenUrl(uploadUrl),
      accept: 'application/json',
      headers: {},
      body: { json },
      secrets: [idToken],
    }),
    read: readToken,
  };
}

/** Beside `artifactory/`, wherever that stands. */
function tokenUrl(uploadUrl: string): string {
  const { origin, pathname } = new URL(uploadUrl);
  const [, above = '/'] = /^(.*\/)(?:artifactory\/)api\/pypi\//.exec(pathname) ?? [];
  return `${origin}${above}access/api/v1/oidc/token`;
}

function readToken(answer: HttpAnswer): ExchangeVerdict {
  return readTokenAnswer(answer, {
    token: 'access_token',
    granted: (password, fields) => ({
      kind: 'done',
      credential: { user: userOf(fields, password), password, seconds: toldSeconds(fields) },
    }),
    refused: () => {
      const words = answerText(answer);
      return { kind: 'refused', cause: causeOf(answer.status, words), answer: saidBy(answer, words) };
    },
  });
}

function causeOf(status: number, words: string): RefusalCause {
  if (/audience/i.test(words)) return 'audience';
  if (/expired|not yet valid|issued in the future/i.test(words)) return 'time';
  if (/mapping|claim/i.test(words)) return 'subject';
  return status === 404 || /provider|issuer|configuration/i.test(words) ? 'provider' : 'other';
}

/**
 * The token is one of a user (`jfac@…/users/ada`), and with Basic credentials that user is asked for too. Empty: it does not say; then
 * none is named, since any other name is refused. https://docs.astral.sh/uv/guides/integration/jfrog
 */
function userOf(fields: Fields, token: string): string {
  const told = textField(fields, 'username', 255);
  if (told !== null) return isUser(told) ? told : '';
  const payload = token.split('.')[1] ?? '';
  const claims = parseObject(Buffer.from(payload, 'base64url').toString('utf8'));
  const subject = claims === null ? null : textField(claims, 'sub', 1000);
  const user = subject?.split('/users/').at(-1) ?? '';
  return isUser(user) ? user : '';
}

/** Basic credentials end the user at the first colon. */
function isUser(name: string): boolean {
  return /^[\x21-\x39\x3b-\x7e]+$/.test(name);
}
