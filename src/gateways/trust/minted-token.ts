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

export interface TokenKeeper {
  /** What is refused is not asked for again; what only was not reached is. */
  readonly token: () => Promise<string>;
  /** Those that still count, also ones that were renewed. They are forgotten here. */
  readonly takeBack: () => readonly string[];
}

export function createMintedToken({ mint, now, log }: MintedTokenOptions): TokenKeeper {
  let current: MintedToken | null = null;
  let renewing: Promise<string> | null = null;
  let refusal: UserError | null = null;
  let keepUntil = 0;
  let minted: readonly MintedToken[] = [];
  const renew = async (): Promise<string> => {
    try {
      current = await mint();
      minted = [...minted, current];
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
  return {
    token: async () => {
      if (refusal !== null) throw refusal;
      if (current !== null && now() < keepUntil) return current.token;
      renewing ??= renew().finally(() => (renewing = null));
      return renewing;
    },
    takeBack: () => {
      const alive = minted.filter(({ until }) => now() < until).map(({ token }) => token);
      minted = [];
      current = null;
      return alive;
    },
  };
}
