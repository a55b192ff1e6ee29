// A service refused to exchange an ID token: which of its settings does not fit which claim.
import { raise } from '../findings/catalogue.ts';
import { exchangeErrors } from '../findings/exchange-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { quoteClaim } from './describe-claims.ts';
import type { RefusalCause } from './exchange-step.ts';
import type { TokenAddress } from './token-address.ts';

export interface ExchangeFacts {
  readonly service: string;
  /** `role arn:…`, for people. */
  readonly identity: string;
  /** The inputs that a secret would be passed as. */
  readonly secret: string;
  readonly token: TokenAddress;
  /** Unix milliseconds. */
  readonly ours: number;
  /** By the service's clock; null: it told none. */
  readonly theirs: number | null;
}

const CODES = {
  role: 'exchange-role-refused',
  provider: 'exchange-provider-unknown',
  audience: 'exchange-audience-refused',
  subject: 'exchange-subject-refused',
  account: 'exchange-account-refused',
  right: 'exchange-right-missing',
  time: 'exchange-time-refused',
  other: 'exchange-refused',
} as const satisfies Readonly<Record<RefusalCause, keyof typeof exchangeErrors>>;

/** More than this apart, signatures are refused, and not every service says why. */
const APART_MS = 5 * 60_000;
const MAY_BE_CLOCK: readonly RefusalCause[] = ['right', 'other'];

export function explainExchange(cause: RefusalCause, answer: string, facts: ExchangeFacts): UserError {
  const { service, identity, secret, token, ours, theirs } = facts;
  const isClock = MAY_BE_CLOCK.includes(cause) && theirs !== null && Math.abs(theirs - ours) > APART_MS;
  return raise(exchangeErrors, isClock ? CODES.time : CODES[cause], {
    ...{ service, identity, secret, answer },
    subject: quoteClaim(token.subject),
    audience: quoteClaim(token.audience),
    ours: new Date(ours).toISOString(),
    theirs: theirs === null ? 'tells no time' : new Date(theirs).toISOString(),
  });
}
