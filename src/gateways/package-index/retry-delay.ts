// One bounded policy for reading and sending.
import { createWaitingBudget } from '../waiting-budget.ts';

const ATTEMPTS = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/**
 * Milliseconds to wait after this attempt (from 1); null to give up. An index that asks for more patience than we have is not asked
 * again early.
 */
export type RetryDelay = (attempt: number, retryAfterSeconds: number | null) => number | null;

export function createRetryDelay(now: () => number): RetryDelay {
  const mayWait = createWaitingBudget(now);
  return (attempt, retryAfterSeconds) => {
    if (attempt >= ATTEMPTS) return null;
    const own = FIRST_MS * 2 ** (attempt - 1);
    const delay = Math.max(own, (retryAfterSeconds ?? 0) * 1000);
    return delay <= LONGEST_MS && mayWait(delay) ? delay : null;
  };
}

export function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
