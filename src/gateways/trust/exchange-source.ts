// The credential of each request to an own server's index: an exchanged one, else the secret that was given. Says once which.
import { UserError } from '../../findings/user-error.ts';
import type { CredentialSource, IndexCredentials } from '../package-index/credential-keeper.ts';
import type { IndexExchange } from './index-exchange.ts';

export interface ExchangeSourceOptions {
  readonly exchange: IndexExchange;
  /** The index, for people. */
  readonly index: string;
  /** Null: none was given for this index. */
  readonly secret: IndexCredentials | null;
  /** Where the secret came from, for people: `` `user` and `password` ``. */
  readonly secretFrom: string;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** The source throws one `exchange-…` or `trust-…` error when there is no credential at all. */
export function createExchangeSource(options: ExchangeSourceOptions): CredentialSource {
  const { exchange, index, secret, secretFrom, info, warn } = options;
  let settled: 'exchanged' | 'secret' | null = null;
  const settle = async (): Promise<IndexCredentials> => {
    try {
      const credentials = await exchange.credentials();
      const user = credentials.user === '' ? 'without a user name' : `user ${credentials.user}`;
      if (settled === null) info(`${index}: an exchanged ID token as ${exchange.identity}, ${user}`);
      settled = 'exchanged';
      return credentials;
    } catch (error) {
      // A credential is not given up for another one in the middle of a release.
      if (!(error instanceof UserError) || secret === null || settled === 'exchanged') throw error;
      if (settled === null) {
        const used = `user ${secret.user}, from ${secretFrom}`;
        info(`${index}: ${used}, because the exchange of the ID token failed (${error.code})`);
        warn(`${error.happened} The ${used} is used instead.`);
      }
      settled = 'secret';
      return secret;
    }
  };
  return async () => (settled === 'secret' ? secret : settle());
}
