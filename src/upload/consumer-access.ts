// How those who install log in to an index of each kind, as data: for what `consumer init` writes and prints.
import type { IndexName } from './index-kinds.ts';

/** A backend of Python's keyring that logs in as the person or the machine. */
export interface KeyringBackend {
  /** Package on PyPI that is installed beside pip or uv. */
  readonly package: string;
  /** The user that it is asked for; uv asks only where one is named. */
  readonly user: string;
  readonly page: string;
}

export interface ConsumerAccess {
  /** Pages and files need a credential, or may do: what is public today asks for none. */
  readonly pagesNeedCredential: 'always' | 'maybe' | 'never';
  /** That a token is sent as; null: the person's own name. */
  readonly user: string | null;
  /** What is sent as the password, for people. */
  readonly password: string;
  /** Null: none is made for it; keyrings of the system still hold a password. */
  readonly keyring: KeyringBackend | null;
  /** The longest that a credential counts, in hours; null: the person decides. */
  readonly longestHours: number | null;
  /** Whose documentation says so. */
  readonly page: string;
}

const OWN = {
  pagesNeedCredential: 'maybe',
  user: null,
  password: 'your password or a token',
  keyring: null,
  longestHours: null,
} as const;

const PUBLIC: ConsumerAccess = {
  ...OWN,
  pagesNeedCredential: 'never',
  password: 'nothing: installing asks for no credential',
  page: 'https://docs.pypi.org/api/index-api/',
};

const ACCESS: Readonly<Record<IndexName, ConsumerAccess>> = {
  pypi: PUBLIC,
  testpypi: PUBLIC,
  gitlab: {
    ...OWN,
    user: '__token__',
    password:
      'a personal or project access token with read_api; a deploy token with read_package_registry goes with its own user name',
    page: 'https://docs.gitlab.com/user/packages/pypi_repository/',
  },
  gitea: {
    ...OWN,
    password: 'an access token with read:package',
    page: 'https://docs.gitea.com/usage/packages/pypi',
  },
  artifactory: {
    ...OWN,
    password: 'an identity token, or an access token of that user',
    page: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/pypi-repositories',
  },
  nexus: {
    ...OWN,
    password: 'your password, or a user token with its name code as the user',
    page: 'https://help.sonatype.com/en/pypi-repositories.html',
  },
  azure: {
    ...OWN,
    pagesNeedCredential: 'always',
    user: '__token__',
    password: 'a personal access token with Packaging (read), or an access token of Entra',
    keyring: {
      package: 'artifacts-keyring',
      user: 'VssSessionToken',
      page: 'https://github.com/microsoft/artifacts-keyring',
    },
    page: 'https://learn.microsoft.com/azure/devops/artifacts/quickstarts/python-packages',
  },
  codeartifact: {
    ...OWN,
    pagesNeedCredential: 'always',
    user: 'aws',
    password: 'the answer of `aws codeartifact get-authorization-token`',
    keyring: {
      package: 'keyrings.codeartifact',
      user: 'aws',
      page: 'https://github.com/jmkeyes/keyrings.codeartifact',
    },
    longestHours: 12,
    page: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
  },
  google: {
    ...OWN,
    pagesNeedCredential: 'always',
    user: 'oauth2accesstoken',
    password: 'the answer of `gcloud auth print-access-token`',
    keyring: {
      package: 'keyrings.google-artifactregistry-auth',
      user: 'oauth2accesstoken',
      page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
    },
    longestHours: 1,
    page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
  },
  devpi: { ...OWN, page: 'https://devpi.net/docs/devpi/devpi/stable/+doc/userman/index.html' },
  pypiserver: {
    ...OWN,
    page: 'https://github.com/pypiserver/pypiserver#apache-like-authentication-htpasswd',
  },
  generic: { ...OWN, page: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/' },
};

export function consumerAccess(kind: IndexName): ConsumerAccess {
  return ACCESS[kind];
}

/** Variables that hold the credential for one index of this name, where the tool reads any. */
export interface ConsumerVariables {
  readonly user: string;
  readonly password: string;
}

/**
 * uv's and poetry's names for the credential of an index that is configured as `index` (letters, digits, `-`, `_` and `.`). pip has no such
 * variables: it reads ~/.netrc, a keyring, or PIP_INDEX_URL whole.
 * https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly
 * https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword
 */
export function consumerVariables(tool: 'uv' | 'poetry', index: string): ConsumerVariables {
  const name = index.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return tool === 'uv'
    ? { user: `UV_INDEX_${name}_USERNAME`, password: `UV_INDEX_${name}_PASSWORD` }
    : { user: `POETRY_HTTP_BASIC_${name}_USERNAME`, password: `POETRY_HTTP_BASIC_${name}_PASSWORD` };
}

export type KeyringTool = 'pip' | 'uv' | 'poetry';

/**
 * What has to be set for the tool to ask the keyring backend; null: it can't (poetry knows the system's keyring alone).
 * https://pip.pypa.io/en/stable/topics/authentication/#keyring-support
 * https://docs.astral.sh/uv/reference/settings/#keyring-provider
 */
export function keyringSetting(tool: KeyringTool): { readonly name: string; readonly value: string } | null {
  if (tool === 'pip') return { name: 'PIP_KEYRING_PROVIDER', value: 'subprocess' };
  return tool === 'uv' ? { name: 'UV_KEYRING_PROVIDER', value: 'subprocess' } : null;
}
