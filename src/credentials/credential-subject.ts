// What a credential is for: uploads to one index, or reading private packages from GitHub's releases.
import { raise } from '../findings/catalogue.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { indexProfile, type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import { type PypircRepository, resolveRepository } from '../upload/pypirc.ts';

export type CredentialSubject =
  | { readonly kind: 'index'; readonly label: string; readonly profile: IndexProfile }
  | { readonly kind: 'github'; readonly label: string; readonly serverUrl: string };

/** Where a credential can be kept. */
export type CredentialStore = 'github' | 'pypirc' | 'keyring' | 'netrc';

export const CREDENTIAL_STORES: readonly CredentialStore[] = ['github', 'pypirc', 'keyring', 'netrc'];

/** The variable that holds the token for private packages, and its name as a secret of a repository. */
export const PACKAGES_TOKEN = 'PRIVATE_PACKAGES_TOKEN';

/** `name`: `github`, `pypi`, `testpypi`, a URL, or a name of ~/.pypirc. Throws `index-…` or `pypirc-name-unknown`. */
export function credentialSubject(
  name: string,
  repositories: readonly PypircRepository[],
  serverUrl: string,
): CredentialSubject {
  if (name.toLowerCase() === 'github')
    return { kind: 'github', label: `private packages on ${new URL(serverUrl).host}`, serverUrl };
  const profile = indexProfile(resolveRepository(name, repositories, '~/.pypirc'));
  return { kind: 'index', label: profile.label, profile };
}

/** As the documented workflows call it. */
export function secretName(subject: CredentialSubject): string {
  if (subject.kind === 'github') return PACKAGES_TOKEN;
  const { name } = subject.profile;
  return name === 'pypi' ? 'PYPI_API_TOKEN' : name === 'testpypi' ? 'TEST_PYPI_API_TOKEN' : 'INDEX_PASSWORD';
}

/** What the keyring knows the credential by: twine and uv ask it for the URL of the uploads. */
export function keyringUrl(subject: CredentialSubject): string {
  return subject.kind === 'github' ? subject.serverUrl : subject.profile.uploadUrl;
}

/** The host that installers log in to; null for indexes that are read by everybody. */
export function netrcHost(subject: CredentialSubject): string | null {
  if (subject.kind === 'github') return new URL(subject.serverUrl).hostname;
  const { readWithCredential, uploadUrl, simpleUrl } = subject.profile;
  const isOne = new URL(uploadUrl).origin === new URL(simpleUrl).origin;
  return readWithCredential && isOne ? new URL(simpleUrl).hostname : null;
}

/** Throws `auth-place-unfit`. */
export function checkStore(subject: CredentialSubject, store: CredentialStore): void {
  const why =
    store === 'netrc' && netrcHost(subject) === null
      ? 'installers log in to no host of it'
      : store === 'pypirc' && subject.kind === 'github'
        ? 'it holds credentials for uploads alone'
        : null;
  if (why !== null) throw raise(authErrors, 'auth-place-unfit', { store, index: subject.label, why });
}

/** Where a person makes and deletes such credentials. */
export function credentialPage(subject: CredentialSubject): string {
  if (subject.kind === 'github') return `${subject.serverUrl}/settings/personal-access-tokens`;
  const { profile } = subject;
  const host = profile.name === 'pypi' ? 'pypi.org' : 'test.pypi.org';
  return isWarehouse(profile)
    ? `https://${host}/manage/account/#api-tokens`
    : new URL(profile.uploadUrl).origin;
}
