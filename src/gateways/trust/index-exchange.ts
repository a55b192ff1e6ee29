// The ID token of the job, exchanged for a credential of an own server's index: had when it is asked for, renewed in time, kept in memory.
import { raise } from '../../findings/catalogue.ts';
import { exchangeErrors } from '../../findings/exchange-errors.ts';
import { trustErrors } from '../../findings/trust-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import type {
  ExchangedCredential,
  ExchangeQuestion,
  ExchangeStep,
  ExchangeVerdict,
} from '../../trust/exchange-step.ts';
import { explainExchange } from '../../trust/explain-exchange.ts';
import { firstStep } from '../../trust/first-step.ts';
import type { IndexIdentity } from '../../trust/index-identity.ts';
import { tokenAddress } from '../../trust/token-address.ts';
import { subjectValues, type TrustSubject } from '../../trust/trust-subject.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import type { Fetch } from '../fetch-contract.ts';
import type { IndexCredentials } from '../package-index/credential-keeper.ts';
import { createRetryDelay } from '../package-index/retry-delay.ts';
import { createIdTokens, type RequestIdToken } from './id-token.ts';
import { type AskServer, createAskServer, type LimitedAnswer } from './limited-request.ts';
import { createMintedToken, type MintedToken } from './minted-token.ts';
import { askPatiently, type Patience } from './patient-question.ts';

export interface IndexExchangeOptions {
  readonly profile: IndexProfile;
  readonly identity: IndexIdentity;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The inputs that a secret would be passed as, for messages: `` `user` and `password` ``. */
  readonly secretInput: string;
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Takes a secret out of logs from here on. */
  readonly mask: (secret: string) => void;
  readonly answerWithinMs?: number;
}

export interface IndexExchange {
  /** `role arn:aws:iam::111122223333:role/publish` */
  readonly identity: string;
  /** Throws one `exchange-…` or `trust-…` error. A credential that counts is given again. */
  readonly credentials: () => Promise<IndexCredentials>;
}

const ANSWER_WITHIN_MS = 60_000;
const ATTEMPTS = 5;
const LONGEST_ANSWER = 256 * 1024;
/** Where a service does not say how long its token lives. */
const LIFE_MS = 900_000;

export function createIndexExchange(options: IndexExchangeOptions): IndexExchange {
  const { profile, identity, env, fetch, version, log, wait, now, mask } = options;
  const subject = (): TrustSubject => ({ profile, project: null, secretInput: options.secretInput });
  const ask = createAskServer(fetch, version, options.answerWithinMs ?? ANSWER_WITHIN_MS);
  const patience: Patience = { log, wait, retryDelay: createRetryDelay(now) };
  const requestIdToken = createIdTokens({ env, ask, patience, mask, subject });
  const exchange: Exchange = { options, subject, ask, patience, requestIdToken };
  let { tokenUser: user } = profile;
  const keeper = createMintedToken({
    now,
    log,
    mint: async () => {
      if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        throw raise(exchangeErrors, 'exchange-permission-missing', {
          ...{ identity: identity.described, index: profile.label, secret: options.secretInput },
        });
      const from = now();
      const credential = await runExchange(exchange);
      ({ user } = credential);
      return minted(credential, from);
    },
  });
  return {
    identity: identity.described,
    credentials: async () => {
      const password = await keeper.token();
      return { user, password };
    },
  };
}

function minted({ password, seconds }: ExchangedCredential, from: number): MintedToken {
  return { token: password, from, until: from + (seconds === null ? LIFE_MS : seconds * 1000) };
}

interface Exchange {
  readonly options: IndexExchangeOptions;
  readonly subject: () => TrustSubject;
  readonly ask: AskServer;
  readonly patience: Patience;
  readonly requestIdToken: RequestIdToken;
}

/** The first question brings a new ID token each time it is asked, since some services take one once. */
async function runExchange(exchange: Exchange): Promise<ExchangedCredential> {
  const { options, requestIdToken } = exchange;
  const { identity, profile, env, mask } = options;
  const runId = env['GITHUB_RUN_ID'] ?? '';
  let idToken = '';
  let { service } = firstStep(identity, profile, { idToken, runId });
  let makeStep = async (): Promise<ExchangeStep> => {
    ({ token: idToken } = await requestIdToken(identity.audience));
    return firstStep(identity, profile, { idToken, runId });
  };
  for (;;) {
    const { answer, verdict } = await askStep(exchange, service, makeStep);
    if (verdict.kind === 'done') {
      mask(verdict.credential.password);
      return verdict.credential;
    }
    if (verdict.kind === 'refused')
      throw explainExchange(verdict.cause, verdict.answer, {
        ...{ service, identity: identity.described, secret: options.secretInput },
        ...{ token: tokenAddress(idToken), ours: options.now(), theirs: answer.date },
      });
    const { step } = verdict;
    ({ service } = step);
    makeStep = async () => step;
  }
}

interface Answered {
  readonly answer: LimitedAnswer;
  readonly verdict: Exclude<ExchangeVerdict, { readonly kind: 'again' }>;
}

async function askStep(
  { options, subject, ask, patience }: Exchange,
  service: string,
  makeStep: () => Promise<ExchangeStep>,
): Promise<Answered> {
  const { now, mask } = options;
  let step: ExchangeStep | null = null;
  let verdict: ExchangeVerdict | null = null;
  const asked = await askPatiently(patience, {
    service,
    mostAttempts: ATTEMPTS,
    again: (answer) => {
      verdict = step?.read(answer) ?? null;
      return verdict?.kind === 'again' ? verdict.reason : null;
    },
    ask: async () => {
      step = await makeStep();
      const question = step.question(now());
      for (const secret of question.secrets) mask(secret);
      return ask(request(question));
    },
  });
  const read = verdict as ExchangeVerdict | null;
  if (asked.kind === 'answer' && read !== null && read.kind !== 'again')
    return { answer: asked.answer, verdict: read };
  const reason = asked.kind === 'failed' ? asked.reason : 'it gave no answer';
  throw unreachable(subject(), service, reason);
}

function request({ url, accept, headers, body, secrets }: ExchangeQuestion) {
  // Without its signature a token is worth nothing.
  const signatures = secrets.map((secret) => secret.slice(secret.lastIndexOf('.') + 1));
  return {
    ...{ url, accept, headers, ...body },
    longestBody: LONGEST_ANSWER,
    secrets: [...secrets, ...signatures],
  };
}

function unreachable(subject: TrustSubject, service: string, reason: string): UserError {
  return raise(trustErrors, 'trust-unreachable', { ...subjectValues(subject), service, reason });
}
