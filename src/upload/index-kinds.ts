// The indexes that are known by name: how to tell them by their URL, and how they differ where it matters for uploads.

export type PrivateIndexName =
  'devpi' | 'pypiserver' | 'gitlab' | 'gitea' | 'artifactory' | 'nexus' | 'azure' | 'codeartifact' | 'google';

export type IndexName = 'pypi' | 'testpypi' | PrivateIndexName | 'generic';

export interface IndexTraits {
  /** A 404 for a project proves that it has no files. Elsewhere it may hide them from a credential without rights, and the root decides. */
  readonly missingPageMeansEmpty: boolean;
  /** A new file replaces an old one of that name without a word: the page is read again right before every upload. */
  readonly mayOverwrite: boolean;
  /** What it does not have it answers with a redirect to PyPI's page. */
  readonly forwardsUnknown: boolean;
  /** It is a folder of files, of which none waits for another. */
  readonly storesApart: boolean;
  /** What arrived of an upload that was cut off may be stored as the whole; see `form-order`. */
  readonly storesCutUploads: boolean;
  /** It marks uploads without an MD5 as unverified. */
  readonly wantsMd5: boolean;
  /** The user that a token is sent as when no user is given. */
  readonly tokenUser: string;
}

export interface IndexKind extends IndexTraits {
  /** Null: any host. */
  readonly host: RegExp | null;
  /** Of the path that both URLs share, without a slash at the end. Null: the host alone tells. */
  readonly base: RegExp | null;
  /** What follows the base. */
  readonly upload: '' | '/' | '/upload/';
  readonly simple: '/simple/' | '/+simple/';
}

/** API tokens are sent as the password of this user. https://pypi.org/help/#apitoken */
export const TOKEN_USER = '__token__';

export const CAUTIOUS: IndexTraits = {
  missingPageMeansEmpty: false,
  mayOverwrite: false,
  forwardsUnknown: false,
  storesApart: false,
  storesCutUploads: false,
  wantsMd5: false,
  tokenUser: TOKEN_USER,
};

const BELOW = { host: null, upload: '', simple: '/simple/' } as const;

/** In the order of recognition. */
export const INDEX_KINDS: Readonly<Record<PrivateIndexName, IndexKind>> = {
  // https://docs.gitlab.com/user/packages/pypi_repository/ (forwards to PyPI unless an administrator switched that off)
  gitlab: {
    ...CAUTIOUS,
    ...BELOW,
    base: /\/api\/v4\/projects\/[^/]+\/packages\/pypi$/,
    forwardsUnknown: true,
  },
  // It has no root page, answers 401 where the right to read is missing, and never overwrites. https://docs.gitea.com/usage/packages/pypi
  gitea: { ...CAUTIOUS, ...BELOW, base: /\/api\/packages\/[^/]+\/pypi$/, missingPageMeansEmpty: true },
  // Overwrites for everybody who may delete, https://github.com/pypa/twine/issues/332; MD5: https://github.com/astral-sh/uv/issues/10202
  artifactory: {
    ...CAUTIOUS,
    ...BELOW,
    base: /\/api\/pypi\/[^/]+$/,
    mayOverwrite: true,
    wantsMd5: true,
  },
  // Overwrites where the repository allows redeployment. Refuses paths without the last slash.
  nexus: {
    ...CAUTIOUS,
    ...BELOW,
    base: /\/repository\/[^/]+$/,
    upload: '/',
    mayOverwrite: true,
  },
  // The three clouds never replace a file by another one, so a wrong 404 could not do harm, and none documents a root page.
  azure: {
    ...CAUTIOUS,
    ...BELOW,
    base: /\/_packaging\/[^/]+\/pypi$/,
    upload: '/upload/',
    missingPageMeansEmpty: true,
  },
  // https://docs.aws.amazon.com/codeartifact/latest/ug/packages-overview.html
  codeartifact: {
    ...CAUTIOUS,
    ...BELOW,
    host: /\.d\.codeartifact\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
    base: /^\/pypi\/[^/]+$/,
    upload: '/',
    missingPageMeansEmpty: true,
    tokenUser: 'aws',
  },
  // https://cloud.google.com/artifact-registry/docs/python/authentication
  google: {
    ...CAUTIOUS,
    ...BELOW,
    host: /-python\.pkg\.dev$/,
    base: /^\/[^/]+\/[^/]+$/,
    upload: '/',
    missingPageMeansEmpty: true,
    tokenUser: 'oauth2accesstoken',
  },
  // Volatile indexes overwrite. Without the last slash it knows no such page.
  devpi: {
    ...CAUTIOUS,
    host: /^(?:.*\.)?devpi[.-]/,
    base: /^(?:\/.+)?\/[^/]+\/[^/]+$/,
    upload: '/',
    simple: '/+simple/',
    mayOverwrite: true,
  },
  // Forwards to PyPI unless started with --disable-fallback.
  pypiserver: {
    ...CAUTIOUS,
    ...BELOW,
    host: /^(?:.*\.)?pypiserver[.-]/,
    base: null,
    upload: '/',
    forwardsUnknown: true,
    storesApart: true,
    storesCutUploads: true,
  },
};
