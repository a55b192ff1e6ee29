// Credentials in the environment of a shell. Each belongs to one index: the one that its name says, or that is configured beside it.
import { raise } from '../findings/catalogue.ts';
import { credentialErrors } from '../findings/credential-errors.ts';
import type { IndexProfile } from './index-profile.ts';
import { TOKEN_USER } from './index-kinds.ts';
import { isSameIndex } from './same-index.ts';
import { isTokenOf } from './token-home.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EnvironmentCredentials {
  readonly user: string | null;
  readonly password: string | null;
  /** Names of the variables, for messages. */
  readonly source: string;
}

/** Variables that hold secrets, to be kept from programs that need none of them. */
const SECRET_VARIABLES: readonly string[] = [
  'PYPI_API_TOKEN',
  'TEST_PYPI_API_TOKEN',
  'UV_PUBLISH_TOKEN',
  'UV_PUBLISH_PASSWORD',
  'TWINE_PASSWORD',
];

/** For programs of the person's own that need all the rest (clouds' variables, agents, configuration). */
export function withoutSecrets(env: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !SECRET_VARIABLES.includes(entry[0]),
    ),
  );
}

/** The variable that a person should set for this index. */
export function variableOf({ name }: IndexProfile): string {
  return name === 'pypi'
    ? '`PYPI_API_TOKEN`'
    : name === 'testpypi'
      ? '`TEST_PYPI_API_TOKEN`'
      : '`TWINE_USERNAME`, `TWINE_PASSWORD` and `TWINE_REPOSITORY_URL`';
}

/**
 * What is there for this index, best first; a user alone is a hint for the sources that come after. `urlOf` gives the URL of a name in
 * ~/.pypirc. Throws `credential-conflict`.
 */
export function environmentCredentials(
  env: Environment,
  profile: IndexProfile,
  urlOf: (name: string) => string | null,
): readonly EnvironmentCredentials[] {
  return [...ownToken(env, profile), ...fromUv(env, profile), ...fromTwine(env, profile, urlOf)];
}

/** Sentences about secrets that are set, but for another index. */
export function unusedVariables(
  env: Environment,
  profile: IndexProfile,
  urlOf: (name: string) => string | null,
): readonly string[] {
  const used = environmentCredentials(env, profile, urlOf).map(({ source }) => source);
  const unused = (secret: string, address: string): readonly string[] =>
    read(env, secret) === null || used.some((source) => source.includes(secret))
      ? []
      : [`${secret} is set, but for another index (see ${address})`];
  return [
    ...unused('UV_PUBLISH_TOKEN', 'UV_PUBLISH_URL'),
    ...unused('UV_PUBLISH_PASSWORD', 'UV_PUBLISH_URL'),
    ...unused('TWINE_PASSWORD', 'TWINE_REPOSITORY_URL'),
  ];
}

function ownToken(env: Environment, { name }: IndexProfile): readonly EnvironmentCredentials[] {
  const source = name === 'pypi' ? 'PYPI_API_TOKEN' : name === 'testpypi' ? 'TEST_PYPI_API_TOKEN' : null;
  const password = source === null ? null : (read(env, source)?.trim() ?? null);
  return source === null || password === null ? [] : [{ user: TOKEN_USER, password, source }];
}

/** https://docs.astral.sh/uv/reference/environment/ */
function fromUv(env: Environment, profile: IndexProfile): readonly EnvironmentCredentials[] {
  const token = read(env, 'UV_PUBLISH_TOKEN')?.trim() ?? null;
  const [user, password] = [read(env, 'UV_PUBLISH_USERNAME'), read(env, 'UV_PUBLISH_PASSWORD')];
  const isOurs = isFor(profile, read(env, 'UV_PUBLISH_URL'), token ?? password);
  // An index by name is one of uv's configuration, which is not read here.
  if (!isOurs || read(env, 'UV_PUBLISH_INDEX') !== null) return [];
  if (token !== null && password !== null)
    throw raise(credentialErrors, 'credential-conflict', {
      first: 'UV_PUBLISH_TOKEN',
      second: 'UV_PUBLISH_PASSWORD',
    });
  if (token !== null) return [{ user: profile.tokenUser, password: token, source: 'UV_PUBLISH_TOKEN' }];
  return pair(user, password, 'UV_PUBLISH_USERNAME', 'UV_PUBLISH_PASSWORD');
}

/** https://twine.readthedocs.io/en/stable/#environment-variables */
function fromTwine(
  env: Environment,
  profile: IndexProfile,
  urlOf: (name: string) => string | null,
): readonly EnvironmentCredentials[] {
  const [user, password] = [read(env, 'TWINE_USERNAME'), read(env, 'TWINE_PASSWORD')];
  const name = read(env, 'TWINE_REPOSITORY');
  const target = read(env, 'TWINE_REPOSITORY_URL') ?? (name === null ? null : (urlOf(name) ?? name));
  if (!isFor(profile, target, password)) return [];
  return pair(user, password, 'TWINE_USERNAME', 'TWINE_PASSWORD');
}

/** Both tools upload to PyPI when they are told no index; a token that names its own index needs no telling. */
function isFor(profile: IndexProfile, target: string | null, secret: string | null): boolean {
  if (target !== null) return isSameIndex(target, profile);
  return profile.name === 'pypi' || (secret !== null && isTokenOf(secret, profile));
}

function pair(
  user: string | null,
  password: string | null,
  userName: string,
  passwordName: string,
): readonly EnvironmentCredentials[] {
  if (user === null && password === null) return [];
  const source = [...(user === null ? [] : [userName]), ...(password === null ? [] : [passwordName])].join(
    ' and ',
  );
  return [{ user, password, source }];
}

function read(env: Environment, name: string): string | null {
  return env[name] || null;
}
