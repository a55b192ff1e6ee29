// Why a request may be worth another try.
import { connectionReason, isLasting } from '../connection-failure.ts';
import { type AnswerHeaders, limitSeconds } from './rate-limit.ts';
import {
  failureHeaders,
  failureText,
  hasStatus,
  isLimited,
  isSilent,
  isUncertain,
} from './request-failure.ts';

export type TroubleKind =
  /** No answer came: nobody knows whether the request had its effect. */
  | 'silent'
  /** A server in trouble answered: nobody knows either. */
  | 'failing'
  /** Too many requests: this one did nothing. */
  | 'limited'
  /** What was made a moment ago is not known everywhere yet: nothing was done. */
  | 'lagging';

export interface Trouble {
  readonly kind: TroubleKind;
  /** For the log, on one line. */
  readonly reason: string;
  /** GitHub wants to be left alone that long; null when it does not tell. */
  readonly seconds: number | null;
}

/** GitHub names the object that it cannot find. */
const UNKNOWN_OBJECT =
  /does not exist|not a valid (?:blob|tree|commit|tag)|could not be found|could not verify/i;

/** Null for a refusal: another try would end the same. */
export function readTrouble(error: unknown, now: number): Trouble | null {
  if (isSilent(error) && isLasting(error)) return null;
  if (isSilent(error))
    return { kind: 'silent', reason: `no answer: ${connectionReason(error)}`, seconds: null };
  const seconds = limitSeconds(failureHeaders(error), now);
  if (isLimited(error)) return { kind: 'limited', reason: `rate limit: ${failureText(error)}`, seconds };
  if (isUncertain(error)) return { kind: 'failing', reason: failureText(error), seconds };
  if (hasStatus(error, 422) && UNKNOWN_OBJECT.test(error.message))
    return { kind: 'lagging', reason: failureText(error), seconds: null };
  return null;
}

/** GraphQL tells its failures with status 200; null when there are none. */
export function readAnswerFailure(answer: {
  readonly headers: AnswerHeaders;
  readonly data: unknown;
}): Error | null {
  const errors = (answer.data as { readonly errors?: unknown } | null | undefined)?.errors;
  return Array.isArray(errors) ? Object.assign(new Error(), { errors, headers: answer.headers }) : null;
}
