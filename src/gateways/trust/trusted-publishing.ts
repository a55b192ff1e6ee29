// Trusted publishing to one index: what it offers, and a token of it that is good whenever it is asked for.
// https://docs.pypi.org/trusted-publishers/
import type { UserError } from '../../findings/user-error.ts';
import { checkRun } from '../../trust/check-run.ts';
import { describeIdentity } from '../../trust/describe-claims.ts';
import type { KnownProject } from '../../trust/diagnose-refusal.ts';
import type { ExpectedPublisher } from '../../trust/expected-publisher.ts';
import type { IdTokenClaims } from '../../trust/id-token-claims.ts';
import { type RunFacts, readRunFacts } from '../../trust/run-facts.ts';
import { judgeAudience, type TrustOffer } from '../../trust/trust-offer.ts';
import { offerError } from '../../trust/offer-error.ts';
import type { TrustSubject } from '../../trust/trust-subject.ts';
import { explainUploadRefusal } from '../../trust/upload-refusal.ts';
import type { HttpAnswer } from '../../upload/answer-text.ts';
import { TOKEN_USER } from '../../upload/index-kinds.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import type { Fetch } from '../fetch-contract.ts';
import type { IndexCredentials } from '../package-index/credential-keeper.ts';
import { createRetryDelay } from '../package-index/retry-delay.ts';
import { burnToken } from './burn-token.ts';
import { createIdTokens, type RequestIdToken } from './id-token.ts';
import { lookUpProject } from './known-project.ts';
import { type AskServer, createAskServer } from './limited-request.ts';
import { mintToken } from './mint-token.ts';
import { createMintedToken } from './minted-token.ts';
import { askPatiently, type Patience } from './patient-question.ts';

export interface TrustedPublishingOptions {
  readonly profile: IndexProfile;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The event's payload; empty outside a workflow. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The project's name as soon as it is known, for messages. */
  readonly project: () => string | null;
  /** The input that a secret would be passed as, for messages: `` `pypi-token` ``. */
  readonly secretInput: string;
  /** Null: it is read from the last release's provenance when a token is refused. */
  readonly expected?: ExpectedPublisher | null;
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
  /** One sentence, when something is tried again. */
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Takes a secret out of logs from here on. */
  readonly mask: (secret: string) => void;
  readonly answerWithinMs?: number;
}

export interface TrustedPublishing {
  readonly facts: RunFacts;
  readonly subject: () => TrustSubject;
  /** Asks the index once; what it did not tell it is asked again the next time. Never throws. */
  readonly offer: () => Promise<TrustOffer>;
  /** Why this run can get no token, as far as the runner tells; nothing is sent. */
  readonly runProblem: () => UserError | null;
  /** Throws one `trust-…` error. */
  readonly credentials: () => Promise<IndexCredentials>;
  /** Of the last ID token; null before the first. */
  readonly claims: () => IdTokenClaims | null;
  /** `acme/vault, workflow release.yml, environment pypi`; empty before the first ID token. */
  readonly identity: () => string;
  /** A new ID token for every call, for other services too (`sigstore`). */
  readonly requestIdToken: RequestIdToken;
  /** What trusted publishing has to do with the answer to an upload; null when nothing. */
  readonly explainRefusal: (answer: HttpAnswer) => UserError | null;
  /** Gives the tokens of this run back to the index, after the last upload. Never throws, and takes seconds at most. */
  readonly burn: () => Promise<void>;
}

const BURN_WITHIN_MS = 5000;
const ANSWER_WITHIN_MS = 60_000;
/** Private indexes that know nothing of it may fail on the path, each time. */
const OFFER_ATTEMPTS = 3;
const LONGEST_OFFER = 16 * 1024;

export function createTrustedPublishing(options: TrustedPublishingOptions): TrustedPublishing {
  const { profile, env, fetch, version, log, wait, now, mask } = options;
  const facts = readRunFacts(env, options.payload);
  const subject = (): TrustSubject => {
    return { profile, project: options.project(), secretInput: options.secretInput };
  };
  const ask = createAskServer(fetch, version, options.answerWithinMs ?? ANSWER_WITHIN_MS);
  const patience: Patience = { log, wait, retryDelay: createRetryDelay(now) };
  const requestIdToken = createIdTokens({ env, ask, patience, mask, subject });
  const offer = createOffer(profile, ask, patience);
  const runProblem = (): UserError | null => checkRun(facts, subject());
  let claims: IdTokenClaims | null = null;
  const burning = {
    burnUrl: new URL('/_/oidc/burn-token', profile.uploadUrl).href,
    index: profile.label,
    ask: createAskServer(fetch, version, Math.min(BURN_WITHIN_MS, options.answerWithinMs ?? BURN_WITHIN_MS)),
    log,
  };
  const mintUrl = new URL('/_/oidc/mint-token', profile.uploadUrl).href;
  const keeper = createMintedToken({
    now,
    log,
    mint: async () => {
      const problem = runProblem();
      if (problem !== null) throw problem;
      const offered = await offer();
      if (offered.kind !== 'offered') throw offerError(offered, subject());
      const { audience } = offered;
      const lookUp = (): Promise<KnownProject> => lookUpPublisher(ask, options);
      const onClaims = (seen: IdTokenClaims): void => void (claims = seen);
      return mintToken({
        mintUrl,
        audience,
        requestIdToken,
        ask,
        patience,
        now,
        mask,
        subject,
        lookUp,
        onClaims,
      });
    },
  });
  return {
    facts,
    subject,
    offer,
    runProblem,
    credentials: async () => ({ user: TOKEN_USER, password: await keeper.token() }),
    claims: () => claims,
    identity: () => (claims === null ? '' : describeIdentity(claims)),
    requestIdToken,
    explainRefusal: (answer) => explainUploadRefusal(answer, subject()),
    burn: async () => {
      await Promise.all(keeper.takeBack().map((token) => burnToken(token, burning)));
    },
  };
}

function createOffer(profile: IndexProfile, ask: AskServer, patience: Patience): () => Promise<TrustOffer> {
  const url = new URL('/_/oidc/audience', profile.uploadUrl).href;
  let asked: Promise<TrustOffer> | null = null;
  const read = async (): Promise<TrustOffer> => {
    const result = await askPatiently(patience, {
      service: profile.label,
      mostAttempts: OFFER_ATTEMPTS,
      ask: () => ask({ url, accept: 'application/json', longestBody: LONGEST_OFFER }),
    });
    const offer: TrustOffer =
      result.kind === 'failed'
        ? { kind: 'unknown', answer: result.reason }
        : judgeAudience(result.answer, profile.uploadUrl);
    if (offer.kind === 'unknown') asked = null;
    return offer;
  };
  return () => (asked ??= read());
}

async function lookUpPublisher(ask: AskServer, options: TrustedPublishingOptions): Promise<KnownProject> {
  const { profile, project, expected = null } = options;
  return expected === null
    ? lookUpProject(ask, profile, project())
    : { project: 'unknown', publisher: expected };
}
