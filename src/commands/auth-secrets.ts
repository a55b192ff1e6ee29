// Secrets of a repository on GitHub: proved to be writable before anything is written anywhere.
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import type { GitHubAnswer } from '../credentials/credential-judgement.ts';
import type { StoreStep } from './auth-places.ts';

export interface RepositorySecret {
  readonly name: string;
  /** Null: of the repository. */
  readonly environment: string | null;
  /** Unix seconds. */
  readonly updated: number;
}

export interface RepositorySecrets {
  /** Null: no clear answer. */
  mayWriteSecrets(environment: string | null): Promise<boolean | null>;
  /** Null when the token may not ask. */
  listSecrets(environment: string | null): Promise<readonly RepositorySecret[] | null>;
  listEnvironments(): Promise<readonly string[] | null>;
  storeSecret(environment: string | null, name: string, value: string): Promise<void>;
}

export interface SecretsPlace {
  readonly repository: string;
  readonly serverUrl: string;
  /** The answer about the token that writes. */
  readonly writer: GitHubAnswer;
  readonly secrets: RepositorySecrets;
}

export interface WantedSecret {
  readonly environment: string | null;
  readonly name: string;
  readonly value: string;
}

/** Throws `auth-refused`, `auth-environment-missing`, `auth-right-missing` or `auth-unproved`. */
export async function prepareSecret(
  { repository, serverUrl, writer, secrets }: SecretsPlace,
  { environment, name, value }: WantedSecret,
): Promise<StoreStep> {
  const page = `${serverUrl}/settings/personal-access-tokens`;
  if (writer.verdict === 'refused')
    throw raise(authErrors, 'auth-refused', { index: 'GitHub', source: 'GITHUB_TOKEN', why: '', page });
  const environments = environment === null ? null : await secrets.listEnvironments();
  if (
    environment !== null &&
    environments !== null &&
    !environments.some((each) => isSame(each, environment))
  )
    throw raise(authErrors, 'auth-environment-missing', {
      ...{ repository, environment, page: `${serverUrl}/${repository}/settings/environments` },
    });
  const may = await secrets.mayWriteSecrets(environment);
  const holder = writer.verdict === 'accepted' ? (writer.facts.login ?? 'a job or App') : 'nobody known';
  if (may === false)
    throw raise(authErrors, 'auth-right-missing', {
      ...{ holder, repository, page },
      right: environment === null ? 'Secrets' : 'Environments',
    });
  if (may === null) throw raise(authErrors, 'auth-unproved', { index: 'GitHub', source: 'GITHUB_TOKEN' });
  const known = (await secrets.listSecrets(environment)) ?? [];
  const of = environment === null ? repository : `the environment ${environment} of ${repository}`;
  return {
    place: `the secret ${name} of ${of}`,
    outcome: known.some((each) => isSame(each.name, name)) ? 'replace' : 'add',
    run: () => secrets.storeSecret(environment, name, value),
  };
}

/** GitHub takes both cases of a letter for one. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
