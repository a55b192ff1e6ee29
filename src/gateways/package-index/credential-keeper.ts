// The credential of an index, asked for with every request since some are short-lived, and every secret it ever was out of all texts.
import { Buffer } from 'node:buffer';

export interface IndexCredentials {
  readonly user: string;
  readonly password: string;
}

/** Rejects with a UserError when there is none to be had; null: the index is asked without one. */
export type CredentialSource = () => Promise<IndexCredentials | null>;

export interface CredentialKeeper {
  readonly current: CredentialSource;
  /** A server may echo what it was sent. */
  readonly redact: (text: string) => string;
}

export function createCredentialKeeper(
  credentials: IndexCredentials | CredentialSource | null,
): CredentialKeeper {
  const secrets = new Set<string>();
  return {
    current: async () => {
      const given = typeof credentials === 'function' ? await credentials() : credentials;
      if (given !== null && given.password !== '') secrets.add(given.password).add(basicToken(given));
      return given;
    },
    redact: (text) => [...secrets].reduce((left, secret) => left.replaceAll(secret, '***'), text),
  };
}

/** https://www.rfc-editor.org/rfc/rfc7617 */
export function basicToken({ user, password }: IndexCredentials): string {
  return Buffer.from(`${user}:${password}`).toString('base64');
}
