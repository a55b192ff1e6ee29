// The primary rate limit, which every answer of the API reports:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
import type { Token } from '../state.ts';
import { type Answer, refusal } from './answer.ts';

export interface RateLimit {
  /** Requests per hour. */
  limit: number;
  used: number;
  /** Unix seconds at which `used` starts again at 0. */
  reset: number;
}

const HOUR = 3600;

export interface RateLimits {
  readonly core: RateLimit;
  /** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  readonly graphql: RateLimit;
  /** For the refusal. */
  readonly whose: string;
}

/** Of the callers so far: one for each repository of jobs, each person, each installation of an app, and all who don't say who they are. */
export type KnownLimits = Map<string, RateLimits>;

export function limitsOf(known: KnownLimits, token: Token | null): RateLimits {
  const { key, limit, whose } = bucketOf(token);
  const found = known.get(key);
  if (found !== undefined) return found;
  const fresh = (): RateLimit => ({ limit, used: 0, reset: 0 });
  const limits = { core: fresh(), graphql: fresh(), whose };
  known.set(key, limits);
  return limits;
}

function bucketOf(token: Token | null): { key: string; limit: number; whose: string } {
  if (token === null) return { key: 'address', limit: 60, whose: '127.0.0.1' };
  const { kind, repository, user } = token;
  switch (kind) {
    case 'actions':
      return { key: `job ${repository}`, limit: 1000, whose: 'installation ID 1' };
    case 'app':
      return {
        key: `app ${user.login} ${repository.split('/')[0]}`,
        limit: 5000,
        whose: 'installation ID 1',
      };
    case 'pat':
    case 'classic':
      return { key: `person ${user.login}`, limit: 5000, whose: `user ID ${user.id}` };
  }
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
export function spend(rate: RateLimit, whose: string, now: Date): void {
  const seconds = Math.floor(now.getTime() / 1000);
  if (rate.reset <= seconds) Object.assign(rate, { used: 0, reset: seconds + HOUR });
  if (rate.used >= rate.limit) throw refusal(403, `API rate limit exceeded for ${whose}.`);
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
