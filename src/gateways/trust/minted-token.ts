// The token that an index minted, kept while it is good and renewed in time, once for all who ask.
import type { trustErrors } from '../../findings/trust-errors.ts';
import { UserError } from '../../findings/user-error.ts';

export interface MintedToken {
  readonly token: string;
  /** Unix milliseconds, by our clock. */
  readonly from: number;
  readonly until: number;
}

export interface MintedTokenOptions {
  readonly mint: () => Promise<MintedToken>;
  readonly now: () => number;
  readonly log: (message: string) => void;
}

/** A token of PyPI lives 15 minutes; a long upload that begins with less than this left could outlive it. */
const LEAST_LEFT_MS = 5 * 60_000;
/** When it can not be renewed, the old one is used up to this time before its end. */
const LAST_USE_MS = 60_000;
const TEMPORARY: keyof typeof trustErrors = 'trust-unreachable';

/** What is refused is not asked for again; what only was not reached is. */
export function createMintedToken({ mint, now, log }: MintedTokenOptions): () => Promise<string> {
  let current: MintedToken | null = null;
  let renewing: Promise<string> | null = null;
  let refusal: UserError | null = null;
  let keepUntil = 0;
  const renew = async (): Promise<string> => {
    try {
      current = await mint();
      keepUntil = current.until - Math.min(LEAST_LEFT_MS, (current.until - current.from) / 3);
      return current.token;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (current !== null && now() < current.until - LAST_USE_MS) {
        log(`The token is not renewed yet, the old one still counts: ${error.happened}`);
        keepUntil = now() + LAST_USE_MS;
        return current.token;
      }
      if (error.code !== TEMPORARY) refusal = error;
      throw error;
    }
  };
  return async () => {
    if (refusal !== null) throw refusal;
    if (current !== null && now() < keepUntil) return current.token;
    renewing ??= renew().finally(() => (renewing = null));
    return renewing;
  };
}
