// Google Artifact Registry: the ID token for a federated token, and that for one of a service account, if one is named.
// https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
// https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
import type { HttpAnswer } from '../upload/answer-text.ts';
import {
  type ExchangeStep,
  type ExchangeVerdict,
  readTokenAnswer,
  type RefusalCause,
  saidBy,
  toldSeconds,
} from './exchange-step.ts';
import type { IndexIdentity } from './index-identity.ts';
import { asObject, textField } from './json-object.ts';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** https://cloud.google.com/artifact-registry/docs/python/authentication */
const USER = 'oauth2accesstoken';
const LIFE_SECONDS = 900;

export function googleExchange(
  { values }: IndexIdentity,
  { idToken }: { readonly idToken: string },
): ExchangeStep {
  const json = JSON.stringify({
    audience: `//iam.googleapis.com/${values['provider'] ?? ''}`,
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    scope: SCOPE,
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    subjectToken: idToken,
  });
  return {
    service: 'Google STS',
    question: () => ({
      url: 'https://sts.googleapis.com/v1/token',
      accept: 'application/json',
      headers: {},
      body: { json },
      secrets: [idToken],
    }),
    read: (answer) => readFederated(answer, values['service-account'] ?? null),
  };
}

function readFederated(answer: HttpAnswer, account: string | null): ExchangeVerdict {
  return readTokenAnswer(answer, {
    token: 'access_token',
    granted: (password, fields) =>
      account === null
        ? { kind: 'done', credential: { user: USER, password, seconds: toldSeconds(fields) } }
        : { kind: 'next', step: accountToken(password, account) },
    refused: (fields) => {
      const code = textField(fields, 'error', 200);
      const said = [code, textField(fields, 'error_description', 2000)]
        .filter((part) => part !== null)
        .join(': ');
      return {
        kind: 'refused',
        cause: federatedCause(code, said),
        answer: saidBy(answer, said || 'no reason'),
      };
    },
  });
}

function federatedCause(code: string | null, said: string): RefusalCause {
  if (code === 'invalid_target') return 'provider';
  if (code === 'unauthorized_client') return 'subject';
  if (/audience/i.test(said)) return 'audience';
  if (/stale|expired|issued in the future|not yet/i.test(said)) return 'time';
  return /issuer|verification key/i.test(said) ? 'provider' : 'other';
}

function accountToken(federated: string, account: string): ExchangeStep {
  return {
    service: 'Google IAM',
    question: () => ({
      url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
      accept: 'application/json',
      headers: { authorization: `Bearer ${federated}` },
      body: { json: JSON.stringify({ scope: [SCOPE], lifetime: `${LIFE_SECONDS}s` }) },
      secrets: [federated],
    }),
    read: readAccount,
  };
}

function readAccount(answer: HttpAnswer): ExchangeVerdict {
  return readTokenAnswer(answer, {
    token: 'accessToken',
    granted: (password) => ({ kind: 'done', credential: { user: USER, password, seconds: LIFE_SECONDS } }),
    refused: (fields) => {
      const error = asObject(fields['error']);
      const words = (error === null ? null : textField(error, 'message', 2000)) ?? 'no reason';
      const cause = answer.status === 403 || answer.status === 404 ? 'account' : 'other';
      return { kind: 'refused', cause, answer: saidBy(answer, words) };
    },
  });
}
