// The primary rate limit, which every answer of the API reports:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
import { type Answer, refusal } from './answer.ts';

export interface RateLimit {
  /** Requests per hour; GITHUB_TOKEN has 1,000 per repository. */
  limit: number;
  used: number;
  /** Unix seconds at which `used` starts again at 0. */
  reset: number;
}

const HOUR = 3600;

export function newRateLimit(limit = 1000): RateLimit {
  return { limit, used: 0, reset: 0 };
}

export function rateHeaders(rate: RateLimit, resource: string): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': resource,
  };
}

/** Counts this request; throws when there was none left. */
export function spend(rate: RateLimit, now: Date): void {
  const seconds = Math.floor(now.getTime() / 1000);
  if (rate.reset <= seconds) Object.assign(rate, { used: 0, reset: seconds + HOUR });
  if (rate.used >= rate.limit) throw refusal(403, 'API rate limit exceeded for installation ID 1.');
  rate.used += 1;
}

/** The answer of a secondary limit, to be used as a fault. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Required<Answer> {
  return {
    status,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}
