// Secrets of a repository or of one of its environments. Nobody can read their values again; GitHub opens what is sealed for its key.
// https://docs.github.com/en/rest/actions/secrets
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isForbidden, refuse, tell } from './request-failure.ts';

export interface StoredSecret {
  readonly name: string;
  /** Null: of the repository. */
  readonly environment: string | null;
  /** Unix seconds. */
  readonly updated: number;
}

/** GitHub keeps names with this beginning for itself: it looks at who asks before it looks at the name. */
const IMPOSSIBLE = 'GITHUB_PY_RELEASE_MAY_WRITE';
const SECRETS = 'actions/secrets';
const ROOT = 'repos/{owner}/{repo}';

export function createRepositorySecrets({ octokit, repository }: GitHubClient) {
  const place = (environment: string | null) => ({
    root: environment === null ? `/${ROOT}/${SECRETS}` : `/${ROOT}/environments/{environment_name}/secrets`,
    values: environment === null ? repository : { ...repository, environment_name: environment },
  });
  const readKey = async (environment: string | null): Promise<{ key_id: string; key: string }> => {
    const { root, values } = place(environment);
    const answer = await octokit.request(`GET ${root}/public-key`, values);
    return answer.data as { key_id: string; key: string };
  };
  const write = async (environment: string | null, name: string, value: string): Promise<void> => {
    const { root, values } = place(environment);
    const { key, key_id } = await readKey(environment);
    const encrypted_value = await seal(key, value);
    await octokit.request(`PUT ${root}/{secret_name}`, {
      ...values,
      secret_name: name,
      encrypted_value,
      key_id,
    });
  };
  return {
    /** Null: no clear answer. Changes nothing. */
    mayWriteSecrets: async (environment: string | null): Promise<boolean | null> => {
      try {
        await write(environment, IMPOSSIBLE, 'none');
        return true;
      } catch (error) {
        if (hasStatus(error, 400, 409, 422)) return true;
        return isForbidden(error) ? false : null;
      }
    },

    /** Null when the token may not ask. */
    listSecrets: async (environment: string | null): Promise<readonly StoredSecret[] | null> => {
      const { root, values } = place(environment);
      try {
        const secrets = (await octokit.paginate(`GET ${root}`, { ...values, per_page: 100 })) as readonly {
          readonly name: string;
          readonly updated_at: string;
        }[];
        return secrets.map(({ name, updated_at }) => ({
          name,
          environment,
          updated: Date.parse(updated_at) / 1000,
        }));
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'list the secrets');
      }
    },

    /** Null when the token may not ask. */
    listEnvironments: async (): Promise<readonly string[] | null> => {
      try {
        const found = (await octokit.paginate(`GET /${ROOT}/environments`, {
          ...repository,
          per_page: 100,
        })) as readonly { readonly name: string }[];
        return found.map(({ name }) => name);
      } catch (error) {
        if (isForbidden(error)) return null;
        return refuse(error, 'list the environments');
      }
    },

    /** Makes the secret or gives it another value. Throws `github-…`. */
    storeSecret: (environment: string | null, name: string, value: string): Promise<void> =>
      tell(`store the secret ${name}`, () => write(environment, name, value)),
  };
}

/** https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
async function seal(key: string, value: string): Promise<string> {
  // Half a megabyte of WebAssembly, for this alone.
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const { ORIGINAL: original } = sodium.base64_variants;
  const sealed = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, original));
  return sodium.to_base64(sealed, original);
}
