// ID tokens of the job from GitHub, each asked for anew: an index takes a token once.
// https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
import { raise } from '../../findings/catalogue.ts';
import { trustErrors } from '../../findings/trust-errors.ts';
import { type IdTokenClaims, parseIdToken } from '../../trust/id-token-claims.ts';
import { parseObject, textField } from '../../trust/json-object.ts';
import { subjectValues, type TrustSubject } from '../../trust/trust-subject.ts';
import { answerText } from '../../upload/answer-text.ts';
import type { AskServer, LimitedAnswer, LimitedRequest } from './limited-request.ts';
import { askPatiently, type Patience } from './patient-question.ts';

/** Throws `trust-id-token-refused`, or `trust-unreachable`, which may pass. `audience`: who the token is for, such as `sigstore`. */
export type RequestIdToken = (audience: string) => Promise<IdToken>;

export interface IdToken {
  /** Secret: who holds it can act as this job where its audience does. */
  readonly token: string;
  readonly claims: IdTokenClaims;
}

export interface IdTokenOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ask: AskServer;
  readonly patience: Patience;
  /** Takes secrets out of logs from here on. */
  readonly mask: (secret: string) => void;
  readonly subject: () => TrustSubject;
}

const ATTEMPTS = 5;
const LONGEST_ANSWER = 128 * 1024;

export function createIdTokens(options: IdTokenOptions): RequestIdToken {
  const { env, ask, patience, mask, subject } = options;
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (requestToken !== '') mask(requestToken);
  return async (audience) => {
    // A header can't hold anything else, and the error of one that does would show it.
    if (!/^[\x21-\x7e]+$/.test(requestToken) || !URL.canParse(requestUrl))
      throw raise(trustErrors, 'trust-permission-missing', subjectValues(subject()));
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    const request: LimitedRequest = {
      url: url.href,
      accept: 'application/json',
      authorization: `Bearer ${requestToken}`,
      longestBody: LONGEST_ANSWER,
      secrets: [requestToken],
    };
    const asked = await askPatiently(patience, {
      service: 'GitHub',
      mostAttempts: ATTEMPTS,
      ask: () => ask(request),
    });
    if (asked.kind === 'answer') return readToken(asked.answer, options);
    const service = 'the token service of GitHub';
    throw raise(trustErrors, 'trust-unreachable', {
      ...subjectValues(subject()),
      service,
      reason: asked.reason,
    });
  };
}

function readToken(answer: LimitedAnswer, { mask, subject }: IdTokenOptions): IdToken {
  const { status, body } = answer;
  const token = status === 200 ? textField(parseObject(body) ?? {}, 'value', LONGEST_ANSWER) : null;
  if (token !== null) mask(token);
  const claims = token === null ? null : parseIdToken(token);
  if (token !== null && claims !== null) return { token, claims };
  // What it said may hold a token that was only not recognised.
  const said = status === 200 ? 'its answer holds no ID token' : `HTTP ${status}: ${answerText(answer)}`;
  throw raise(trustErrors, 'trust-id-token-refused', { ...subjectValues(subject()), answer: said });
}
