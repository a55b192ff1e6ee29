// An ID token for a token of the index. The index takes an ID token once, so every attempt brings a new one, also after a lost answer.
// https://docs.pypi.org/trusted-publishers/internals/
import { raise } from '../../findings/catalogue.ts';
import { trustErrors } from '../../findings/trust-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import { checkClaims } from '../../trust/check-run.ts';
import { diagnoseRefusal, type KnownProject } from '../../trust/diagnose-refusal.ts';
import type { IdTokenClaims } from '../../trust/id-token-claims.ts';
import { judgeMint, type MintVerdict } from '../../trust/mint-answer.ts';
import { offerError } from '../../trust/offer-error.ts';
import { subjectValues, type TrustSubject } from '../../trust/trust-subject.ts';
import type { IdToken, RequestIdToken } from './id-token.ts';
import type { AskServer, LimitedAnswer } from './limited-request.ts';
import type { MintedToken } from './minted-token.ts';
import { askPatiently, type Patience } from './patient-question.ts';

export interface MintOptions {
  readonly mintUrl: string;
  readonly audience: string;
  readonly requestIdToken: RequestIdToken;
  readonly ask: AskServer;
  readonly patience: Patience;
  readonly now: () => number;
  readonly mask: (secret: string) => void;
  readonly subject: () => TrustSubject;
  /** Asked only when the index refuses. */
  readonly lookUp: () => Promise<KnownProject>;
  /** Told what the ID token says of the job. */
  readonly onClaims: (claims: IdTokenClaims) => void;
}

const ATTEMPTS = 5;
const LONGEST_ANSWER = 64 * 1024;
/** What PyPI's tokens live; where others live longer, they are renewed early. */
const LIFE_MS = 900_000;

/** Throws one `trust-…` error. */
export async function mintToken(options: MintOptions): Promise<MintedToken> {
  const { subject, now, mask } = options;
  let last: IdToken | null = null;
  let from = now();
  const asked = await askPatiently(options.patience, {
    service: subject().profile.label,
    mostAttempts: ATTEMPTS,
    again: (answer) => {
      const verdict = judgeMint(answer);
      return verdict.kind === 'again' ? verdict.answer : null;
    },
    ask: async () => {
      const idToken = (last = await options.requestIdToken(options.audience));
      options.onClaims(idToken.claims);
      const refusal = checkClaims(idToken.claims, subject());
      if (refusal !== null) throw refusal;
      from = now();
      return send(options, idToken);
    },
  });
  if (asked.kind === 'failed') throw unreachable(subject(), asked.reason);
  const verdict = judgeMint(asked.answer);
  if (verdict.kind !== 'minted') throw await explain(options, verdict, last);
  mask(verdict.token);
  return { token: verdict.token, from, until: from + life(verdict.expires, asked.answer.date) };
}

function send({ ask, mintUrl }: MintOptions, { token }: IdToken): Promise<LimitedAnswer> {
  return ask({
    url: mintUrl,
    accept: 'application/json',
    json: JSON.stringify({ token }),
    longestBody: LONGEST_ANSWER,
    // Without its signature the rest of it is worth nothing.
    secrets: [token, token.slice(token.lastIndexOf('.') + 1)],
  });
}

async function explain(
  { subject, lookUp }: MintOptions,
  verdict: Exclude<MintVerdict, { readonly kind: 'minted' }>,
  last: IdToken | null,
): Promise<UserError> {
  if (verdict.kind === 'refused' && last !== null) {
    const known: KnownProject =
      verdict.code === 'invalid-publisher' ? await lookUp() : { project: 'unknown', publisher: null };
    return diagnoseRefusal(verdict, last.claims, known, subject());
  }
  return verdict.kind === 'disabled' || verdict.kind === 'not-offered'
    ? offerError(verdict, subject())
    : unreachable(subject(), verdict.answer);
}

function unreachable(subject: TrustSubject, reason: string): UserError {
  const service = subject.profile.label;
  return raise(trustErrors, 'trust-unreachable', { ...subjectValues(subject), service, reason });
}

/** Both times are the index's own, so that clocks need not agree. */
function life(expires: number | null, date: number | null): number {
  const told = expires === null || date === null ? 0 : expires * 1000 - date;
  return told > 0 ? Math.min(told, LIFE_MS) : LIFE_MS;
}
