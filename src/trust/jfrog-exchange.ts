// Artifactory: the platform that it stands in gives an access token for the ID token.
// https://jfrog.com/help/r/jfrog-rest-apis/oidc-token-exchange
import { Buffer } from 'node:buffer';
import { answerText, type HttpAnswer } from '../upload/answer-text.ts';
import {
  type ExchangeStep,
  type ExchangeVerdict,
  notTheService,
  type RefusalCause,
  saidBy,
  secretText,
} from './exchange-step.ts';
import type { IndexIdentity } from './index-identity.ts';
import { type Fields, parseObject, textField } from './json-object.ts';

export function jfrogExchange(
  { values, audience }: IndexIdentity,
  { uploadUrl, tokenUser }: { readonly uploadUrl: string; readonly tokenUser: string },
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
    read: (answer) => readToken(answer, tokenUser),
  };
}

/** Beside `artifactory/`, wherever that stands. */
function tokenUrl(uploadUrl: string): string {
  const { origin, pathname } = new URL(uploadUrl);
  const [, above = '/'] = /^(.*\/)(?:artifactory\/)api\/pypi\//.exec(pathname) ?? [];
  return `${origin}${above}access/api/v1/oidc/token`;
}

function readToken(answer: HttpAnswer, tokenUser: string): ExchangeVerdict {
  const { status } = answer;
  const fields = parseObject(answer.body);
  if (fields === null) return notTheService(answer, 'JSON');
  if (status >= 200 && status < 300) {
    const password = secretText(fields['access_token']);
    if (password === null) return notTheService(answer, 'JSON');
    const { expires_in: told } = fields;
    const user = userOf(fields, password) ?? tokenUser;
    return {
      kind: 'done',
      credential: { user, password, seconds: typeof told === 'number' && told > 0 ? told : null },
    };
  }
  const words = answerText(answer);
  return { kind: 'refused', cause: causeOf(status, words), answer: saidBy(answer, words) };
}

function causeOf(status: number, words: string): RefusalCause {
  if (/audience/i.test(words)) return 'audience';
  if (/expired|not yet valid|issued in the future/i.test(words)) return 'time';
  if (/mapping|claim/i.test(words)) return 'subject';
  return status === 404 || /provider|issuer|configuration/i.test(words) ? 'provider' : 'other';
}

/** The token is one of a user (`jfac@…/users/ada`), and with Basic credentials that user is asked for too. */
function userOf(fields: Fields, token: string): string | null {
  const told = textField(fields, 'username', 255);
  if (told !== null) return isUser(told) ? told : null;
  const payload = token.split('.')[1] ?? '';
  const claims = parseObject(Buffer.from(payload, 'base64url').toString('utf8'));
  const subject = claims === null ? null : textField(claims, 'sub', 1000);
  const user = subject?.split('/users/').at(-1) ?? null;
  return user !== null && isUser(user) ? user : null;
}

/** Basic credentials end the user at the first colon. */
function isUser(name: string): boolean {
  return /^[\x21-\x39\x3b-\x7e]+$/.test(name);
}
