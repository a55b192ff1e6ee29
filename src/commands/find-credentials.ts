// The credential for an index, for a person's shell: environment, keyring, ~/.pypirc, and last a question. Never an argument.
import { raise } from '../findings/catalogue.ts';
import { credentialErrors } from '../findings/credential-errors.ts';
import {
  environmentCredentials,
  type Environment,
  unusedVariables,
  variableOf,
} from '../upload/environment-credentials.ts';
import { type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import { parsePypirc } from '../upload/pypirc.ts';
import { isSameIndex } from '../upload/same-index.ts';
import { refuseForeignToken } from '../upload/token-home.ts';

export interface CredentialNeeds {
  /** Null: there is no such file. Throws `pypirc-unreadable`. */
  readPypirc(): Promise<PypircText | null>;
  /** Null: there is no keyring, or it knows nothing. `user` null: any. */
  askKeyring(url: string, user: string | null): Promise<Credential | null>;
  /** What was typed; null when nobody can be asked, or the question was refused. */
  askLine(question: string): Promise<string | null>;
  /** Without showing what is typed. */
  askSecret(question: string): Promise<string | null>;
  /** A person sits at a terminal. */
  readonly canAsk: boolean;
}

export interface PypircText {
  /** For messages. */
  readonly path: string;
  readonly text: string;
  /** Other users of this machine may read it. */
  readonly isOpenToOthers: boolean;
}

interface Credential {
  readonly user: string;
  readonly password: string;
}

export interface CredentialSearch {
  /** Null: none was found, and the index may take uploads without one. */
  readonly credentials: Credential | null;
  /** Which was used, for the log. */
  readonly sentence: string;
  readonly warnings: readonly string[];
}

interface Found extends Credential {
  /** For messages: `PYPI_API_TOKEN`, `the keyring`. */
  readonly source: string;
}

/** Throws `credential-…` and `pypirc-…`. */
export async function findCredentials(
  profile: IndexProfile,
  env: Environment,
  needs: CredentialNeeds,
): Promise<CredentialSearch> {
  const file = await needs.readPypirc();
  const repositories = file === null ? [] : parsePypirc(file.text, file.path);
  const urlOf = (name: string): string | null =>
    repositories.find((each) => each.name === name)?.repository ?? null;
  const variables = environmentCredentials(env, profile, urlOf);
  const sections = repositories
    .filter(({ repository }) => isSameIndex(repository, profile))
    .map((section) => ({ ...section, source: `[${section.name}] of ${file?.path ?? ''}` }));
  const user = [...variables, ...sections].find((each) => each.user !== null)?.user ?? null;
  const whole = (parts: readonly Parts[]): Found | null => firstWhole(parts, user ?? profile.tokenUser);
  const sources = [
    async () => whole(variables),
    () => fromKeyring(profile, user, needs),
    async () => whole(sections),
    () => fromPerson(profile, user, needs),
  ];
  for (const source of sources) {
    const found = await source();
    if (found === null) continue;
    refuseForeignToken(found.password, profile, found.source);
    const warnings = file?.isOpenToOthers === true && sections.some(({ password }) => password !== null);
    return search(profile, found, warnings ? [openToOthers(file.path)] : []);
  }
  return nothingFound(profile, [
    `the environment (${variableOf(profile)})`,
    'the keyring',
    file?.path ?? '~/.pypirc (there is none)',
    ...unusedVariables(env, profile, urlOf),
  ]);
}

type Parts = Pick<Found, 'source'> & { readonly user: string | null; readonly password: string | null };

function firstWhole(parts: readonly Parts[], user: string): Found | null {
  const found = parts.find(({ password }) => password !== null);
  return found === undefined || found.password === null
    ? null
    : { user: found.user ?? user, password: found.password, source: found.source };
}

async function fromKeyring(
  profile: IndexProfile,
  known: string | null,
  needs: CredentialNeeds,
): Promise<Found | null> {
  const { uploadUrl, tokenUser } = profile;
  const user = isWarehouse(profile) ? tokenUser : known;
  // Only some keyrings can tell whom they know.
  const found =
    (await needs.askKeyring(uploadUrl, user)) ??
    (user === null ? await needs.askKeyring(uploadUrl, tokenUser) : null);
  return found === null ? null : { ...found, source: 'the keyring' };
}

async function fromPerson(
  profile: IndexProfile,
  known: string | null,
  needs: CredentialNeeds,
): Promise<Found | null> {
  if (!needs.canAsk) return null;
  const { label, tokenUser } = profile;
  const ended = (): never => {
    throw raise(credentialErrors, 'credential-prompt-ended', { index: label });
  };
  const isToken = isWarehouse(profile);
  const user = isToken
    ? tokenUser
    : (known ?? (await needs.askLine(`User for ${label} (${tokenUser}): `)) ?? ended());
  const what = isToken ? 'API token' : 'Password or token';
  const password = ((await needs.askSecret(`${what} for ${label} (not shown): `)) ?? ended()).trim();
  if (password === '') return isToken ? ended() : null;
  return { user: user.trim() || tokenUser, password, source: 'your answer' };
}

function search(profile: IndexProfile, found: Found, warnings: readonly string[]): CredentialSearch {
  const { user, password, source } = found;
  const what = user === profile.tokenUser ? 'the token' : `user \`${user}\` and the password`;
  return {
    credentials: { user, password },
    sentence: `Uploads to ${profile.label} use ${what} from ${source}.`,
    warnings,
  };
}

/** PyPI takes nothing from strangers; another index may. */
function nothingFound(profile: IndexProfile, looked: readonly string[]): CredentialSearch {
  const { label, uploadUrl, tokenUser } = profile;
  if (isWarehouse(profile))
    throw raise(credentialErrors, 'credential-missing', {
      index: label,
      looked: looked.join('; '),
      variable: variableOf(profile),
      url: uploadUrl,
      user: tokenUser,
    });
  return {
    credentials: null,
    sentence: `There is no credential for ${label} (looked at ${looked.join('; ')}); it is asked without one.`,
    warnings: [],
  };
}

function openToOthers(path: string): string {
  return `Other users of this machine may read ${path}, which holds a password: chmod 600 ${path}`;
}
