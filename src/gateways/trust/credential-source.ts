// The credential of each request to an index: a minted token where the run gets one, else the secret that was given. Says once which.
import { UserError } from '../../findings/user-error.ts';
import { chooseCredential, type CredentialChoice, type TrustOutcome } from '../../trust/choose-credential.ts';
import type { HttpAnswer } from '../../upload/answer-text.ts';
import type { CredentialSource, IndexCredentials } from '../package-index/credential-keeper.ts';
import type { TrustedPublishing } from './trusted-publishing.ts';

export interface CredentialSourceOptions {
  readonly trusted: TrustedPublishing;
  /** Null: none was given for this index. */
  readonly secret: IndexCredentials | null;
  /** Where the secret came from, for people: `` `pypi-token` ``, `~/.pypirc`. */
  readonly secretFrom: string;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

export interface ChosenSource {
  /** Throws one `trust-…` error when there is no credential at all. */
  readonly credentials: CredentialSource;
  /** What the last request used; null before the first. */
  readonly used: () => Exclude<CredentialChoice['use'], 'error'> | null;
  /** What trusted publishing has to do with a refused upload; null when it was not used, or nothing. */
  readonly explainRefusal: (answer: HttpAnswer) => UserError | null;
}

export function createCredentialSource(options: CredentialSourceOptions): ChosenSource {
  const { trusted, secret, info, warn } = options;
  let settled: Exclude<CredentialChoice, { readonly use: 'error' }> | null = null;
  let settling: Promise<IndexCredentials | null> | null = null;
  const settle = async (): Promise<IndexCredentials | null> => {
    const { outcome, credentials } = await tryTrusted(options);
    const given = secret === null ? null : { user: secret.user, from: options.secretFrom };
    const choice = chooseCredential(outcome, given, trusted.subject());
    if (choice.use === 'error') throw choice.error;
    if (choice.sentence !== settled?.sentence) info(choice.sentence);
    if (choice.use === 'secret' && choice.warning !== null) warn(choice.warning);
    settled = choice;
    return choice.use === 'trusted' ? credentials : choice.use === 'secret' ? secret : null;
  };
  return {
    credentials: () => {
      // A secret is not given up for trusted publishing in the middle of a release.
      if (settled?.use === 'secret') return Promise.resolve(secret);
      if (settled?.use === 'nothing') return Promise.resolve(null);
      settling ??= settle().finally(() => (settling = null));
      return settling;
    },
    used: () => settled?.use ?? null,
    explainRefusal: (answer) => (settled?.use === 'trusted' ? trusted.explainRefusal(answer) : null),
  };
}

interface Tried {
  readonly outcome: TrustOutcome;
  readonly credentials: IndexCredentials | null;
}

async function tryTrusted({ trusted, secret }: CredentialSourceOptions): Promise<Tried> {
  const { isActions, mayAskForIdToken } = trusted.facts;
  if (!isActions && !mayAskForIdToken) return { outcome: { kind: 'elsewhere' }, credentials: null };
  const problem = trusted.runProblem();
  if (problem !== null) {
    // Without a secret it counts whether this index would have given a token: some ask for no credential at all.
    const offered = secret === null && isOffered((await trusted.offer()).kind);
    return { outcome: { kind: 'failed', error: problem, offered }, credentials: null };
  }
  try {
    const credentials = await trusted.credentials();
    return { outcome: { kind: 'trusted', identity: trusted.identity() }, credentials };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const offered = isOffered((await trusted.offer()).kind);
    return { outcome: { kind: 'failed', error, offered }, credentials: null };
  }
}

function isOffered(kind: Awaited<ReturnType<TrustedPublishing['offer']>>['kind']): boolean {
  return kind !== 'not-offered' && kind !== 'unknown';
}
