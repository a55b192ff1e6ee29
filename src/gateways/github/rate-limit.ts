// How long GitHub wants to be left alone.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
import { retryAfterSeconds } from '../../upload/retry-after.ts';

export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

/** Seconds from this answer on; null when it does not tell. Counted by the answer's own `Date`: clocks need not agree. */
export function limitSeconds(headers: AnswerHeaders, now: number): number | null {
  const date = String(headers['date'] ?? new Date(now).toUTCString());
  const asked = headers['retry-after'];
  const seconds = asked === undefined ? null : retryAfterSeconds(String(asked), date);
  if (seconds !== null) return seconds;
  // Every answer says when the hour ends; it matters only once nothing of it is left.
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']);
  const start = Math.floor(Date.parse(date) / 1000);
  return Number.isFinite(reset - start) ? Math.max(0, reset - start) + 1 : null;
}

/** For messages: when requests are taken again. */
export function limitEnd(headers: AnswerHeaders, now: number): string {
  const seconds = limitSeconds(headers, now);
  if (seconds === null) return 'it does not tell until when';
  const start = Date.parse(String(headers['date'] ?? ''));
  const end = new Date((Number.isNaN(start) ? now : start) + seconds * 1000);
  return `the limit is reset in ${Math.ceil(seconds / 60)} min, at ${end.toISOString().slice(0, 19)}Z`;
}
