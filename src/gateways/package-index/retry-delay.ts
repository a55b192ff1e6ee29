// One bounded policy for reading and sending.

export const ATTEMPTS = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/** Milliseconds to wait after this attempt (from 1); null to give up. An index that asks for more patience than we have is not asked again early. */
export function retryDelay(attempt: number, retryAfterSeconds: number | null): number | null {
  if (attempt >= ATTEMPTS) return null;
  const own = FIRST_MS * 2 ** (attempt - 1);
  const asked = (retryAfterSeconds ?? 0) * 1000;
  return asked > LONGEST_MS ? null : Math.max(own, asked);
}

export function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
