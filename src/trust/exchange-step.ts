// One question and answer on the way from an ID token to a credential of an index. What is said to whom is decided here, sent elsewhere.
import type { HttpAnswer } from '../upload/answer-text.ts';
import { plainLine } from '../notes/plain-line.ts';
import { type Fields, parseObject } from './json-object.ts';

export interface ExchangeQuestion {
  readonly url: string;
  readonly accept: 'application/json' | 'text/xml';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly json: string } | { readonly form: string };
  /** What must not be seen in an answer that echoes them. */
  readonly secrets: readonly string[];
}

export interface ExchangedCredential {
  readonly user: string;
  /** Secret. */
  readonly password: string;
  /** Of its life; null: not told. */
  readonly seconds: number | null;
}

/** Why a service refused, as far as its words tell. */
export type RefusalCause =
  'role' | 'provider' | 'audience' | 'subject' | 'account' | 'right' | 'time' | 'other';

/** `again`: no answer of the service itself. */
export type ExchangeVerdict =
  | { readonly kind: 'next'; readonly step: ExchangeStep }
  | { readonly kind: 'done'; readonly credential: ExchangedCredential }
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'refused'; readonly cause: RefusalCause; readonly answer: string };

export interface ExchangeStep {
  /** For people: `AWS STS`. */
  readonly service: string;
  /** `now`: Unix milliseconds; a signature holds the time. */
  readonly question: (now: number) => ExchangeQuestion;
  readonly read: (answer: HttpAnswer) => ExchangeVerdict;
}

const LONGEST_SECRET = 32 * 1024;
const LONGEST_ANSWER = 400;

/** A secret as services write them; null for anything that no header could hold. */
export function secretText(value: unknown): string | null {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) && value.length <= LONGEST_SECRET
    ? value
    : null;
}

export interface TokenReading {
  /** Of the field that holds it. */
  readonly token: string;
  readonly granted: (token: string, fields: Fields) => ExchangeVerdict;
  readonly refused: (fields: Fields) => ExchangeVerdict;
}

/** An answer in JSON that holds a token, or says why there is none. */
export function readTokenAnswer(
  answer: HttpAnswer,
  { token: name, granted, refused }: TokenReading,
): ExchangeVerdict {
  const { status, body } = answer;
  const fields = parseObject(body);
  if (fields === null) return notTheService(answer, 'JSON');
  if (status < 200 || status >= 300) return refused(fields);
  const token = secretText(fields[name]);
  return token === null ? notTheService(answer, 'JSON') : granted(token, fields);
}

/** The life of a token as OAuth tells it (https://www.rfc-editor.org/rfc/rfc6749#section-5.1); null: it does not. */
export function toldSeconds({ expires_in: told }: Fields): number | null {
  return typeof told === 'number' && told > 0 ? told : null;
}

/** `HTTP 403: words`, on one line. */
export function saidBy({ status }: HttpAnswer, words: string): string {
  return `HTTP ${status}: ${plainLine(words, LONGEST_ANSWER)}`;
}

/** What stands before a service answers in pages; a good answer without what it should hold is never shown. */
export function notTheService({ status }: HttpAnswer, form: 'JSON' | 'XML'): ExchangeVerdict {
  const reason =
    status >= 200 && status < 300
      ? `it answered HTTP ${status} without a token`
      : `HTTP ${status} and no ${form} of its own`;
  return { kind: 'again', reason };
}
