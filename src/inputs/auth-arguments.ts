// `py-release auth setup | check | rotate`: arguments in, one typed value out. No credential is among them.
import { CREDENTIAL_STORES, type CredentialStore } from '../credentials/credential-subject.ts';
import { COMMON_OPTIONS, type OptionTable, suggest, type TypedWords, wrongUse } from './cli-options.ts';

interface OfRepository {
  /** `owner/name`; null: that of `origin`. */
  readonly repository: string | null;
  /** Null: the repository itself. */
  readonly environment: string | null;
}

export interface AuthSetupArguments extends OfRepository {
  /** `pypi`, `testpypi`, a URL, a name of ~/.pypirc, or `github`; never empty. */
  readonly indexes: readonly string[];
  /** Null: where it fits best. */
  readonly to: readonly CredentialStore[] | null;
  readonly secret: string | null;
  readonly trustedOnly: boolean;
  readonly yes: boolean;
}

export interface AuthCheckArguments {
  readonly repository: string | null;
  /** Beside those that are found. */
  readonly indexes: readonly string[];
}

export interface AuthRotateArguments extends OfRepository {
  readonly index: string;
  /** Names of secrets; empty: the usual one. */
  readonly secrets: readonly string[];
  readonly revoke: boolean;
  readonly yes: boolean;
}

const REPOSITORY = {
  ...COMMON_OPTIONS,
  repository: { type: 'string' },
  index: { type: 'string' },
} as const satisfies OptionTable;

export const AUTH_SETUP_OPTIONS = {
  ...REPOSITORY,
  environment: { type: 'string' },
  to: { type: 'string' },
  secret: { type: 'string' },
  'trusted-publishing': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
} as const satisfies OptionTable;

export const AUTH_CHECK_OPTIONS = REPOSITORY;

export const AUTH_ROTATE_OPTIONS = {
  ...REPOSITORY,
  environment: { type: 'string' },
  secret: { type: 'string' },
  revoke: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
} as const satisfies OptionTable;

export function parseAuthSetupArguments(words: TypedWords): AuthSetupArguments {
  const { options } = words;
  const indexes = listOf(words, 'index');
  const secret = options.get('secret') ?? null;
  if (secret !== null && indexes.length > 1)
    throw wrongUse('`--secret` names the secret of one `--index`, and there are several.', 'auth setup');
  return {
    ...ofRepository(words, 'auth setup'),
    indexes: indexes.length === 0 ? ['pypi'] : indexes,
    to: readStores(listOf(words, 'to')),
    secret: secret === null ? null : readSecretName(secret, 'auth setup'),
    trustedOnly: options.has('trusted-publishing'),
    yes: options.has('yes'),
  };
}

export function parseAuthCheckArguments(words: TypedWords): AuthCheckArguments {
  const { repository } = ofRepository(words, 'auth check');
  return { repository, indexes: listOf(words, 'index') };
}

export function parseAuthRotateArguments(words: TypedWords): AuthRotateArguments {
  const { options } = words;
  const [index = 'pypi', second] = listOf(words, 'index');
  if (second !== undefined)
    throw wrongUse('One value is replaced at a time: give one `--index`.', 'auth rotate');
  return {
    ...ofRepository(words, 'auth rotate'),
    index,
    secrets: listOf(words, 'secret').map((name) => readSecretName(name, 'auth rotate')),
    revoke: options.has('revoke'),
    yes: options.has('yes'),
  };
}

function ofRepository({ options }: TypedWords, command: string): OfRepository {
  const repository = options.get('repository') ?? null;
  const environment = options.get('environment') ?? null;
  if (repository !== null && !/^[\w-]+\/[\w.-]+$/.test(repository))
    throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, command);
  return { repository, environment };
}

/** Repeated, or with commas. */
function listOf({ repeated }: TypedWords, name: string): readonly string[] {
  const parts = (repeated.get(name) ?? []).flatMap((value) => value.split(','));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function readStores(names: readonly string[]): readonly CredentialStore[] | null {
  const wrong = names.find((name) => !CREDENTIAL_STORES.some((store) => store === name));
  if (wrong !== undefined)
    throw wrongUse(
      `\`--to\` has \`${wrong}\`, which is none of ${CREDENTIAL_STORES.map((store) => `\`${store}\``).join(', ')}.${suggest(wrong, CREDENTIAL_STORES, '')}`,
      'auth setup',
    );
  return names.length === 0 ? null : (names as readonly CredentialStore[]);
}

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function readSecretName(name: string, command: string): string {
  if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) return name.toUpperCase();
  throw wrongUse(
    '`--secret` takes the name of a secret: letters, digits and `_`, no digit first, not `GITHUB_…`.',
    command,
  );
}
