// Where to upload and where to read, from the one input `repository`: everything that differs from index to index.
import { raise } from '../findings/catalogue.ts';
import { nearName } from '../findings/near-name.ts';
import { uploadErrors } from '../findings/upload-errors.ts';
import {
  CAUTIOUS,
  INDEX_KINDS,
  type IndexKind,
  type IndexName,
  type IndexTraits,
  type PrivateIndexName,
} from './index-kinds.ts';
import { checkedIndexUrl, shownIndexUrl, withSlash } from './index-url.ts';

export interface IndexProfile extends IndexTraits {
  readonly name: IndexName;
  /** For people: `PyPI`, `TestPyPI` or the host. */
  readonly label: string;
  readonly uploadUrl: string;
  /** Root of the simple index, with a slash at the end. */
  readonly simpleUrl: string;
  /** Pages of public indexes are read without the credential. */
  readonly readWithCredential: boolean;
}

/** Both may be empty or missing: then the URL decides. */
export interface IndexOverrides {
  /** Name of a profile, for an index whose URL does not tell (pypiserver, devpi behind a proxy, …). */
  readonly profile?: string;
  /** Root of the simple index, where it can't be derived from the upload URL. */
  readonly simpleUrl?: string;
}

const PUBLIC = { ...CAUTIOUS, missingPageMeansEmpty: true, readWithCredential: false };

const PYPI: IndexProfile = {
  ...PUBLIC,
  name: 'pypi',
  label: 'PyPI',
  uploadUrl: 'https://upload.pypi.org/legacy/',
  simpleUrl: 'https://pypi.org/simple/',
};

const TESTPYPI: IndexProfile = {
  ...PUBLIC,
  name: 'testpypi',
  label: 'TestPyPI',
  uploadUrl: 'https://test.pypi.org/legacy/',
  simpleUrl: 'https://test.pypi.org/simple/',
};

export type ProfileName = PrivateIndexName | 'generic';

/** The names that `profile` may have. */
export const PROFILE_NAMES: readonly ProfileName[] = [
  ...(Object.keys(INDEX_KINDS) as PrivateIndexName[]),
  'generic',
];

/**
 * `repository` is empty or `pypi`, `testpypi`, or the upload URL of another index; the URL of its simple index will do where that names the
 * other one for certain. Throws `index-…`.
 */
export function indexProfile(repository: string, overrides: IndexOverrides = {}): IndexProfile {
  const seen = repository.trim();
  const known = publicIndex(seen);
  if (known !== null) return withoutOverrides(known, overrides);
  const url = checkedIndexUrl(seen, 'repository');
  refusePypi(url, 'repository');
  const name = readProfileName(overrides.profile ?? '') ?? recognise(url);
  const kind = name === 'generic' ? null : INDEX_KINDS[name];
  const { missingPageMeansEmpty, mayOverwrite, forwardsUnknown } = kind ?? CAUTIOUS;
  const { storesApart, storesCutUploads, wantsMd5, tokenUser } = kind ?? CAUTIOUS;
  return {
    ...{ missingPageMeansEmpty, mayOverwrite, forwardsUnknown },
    ...{ storesApart, storesCutUploads, wantsMd5, tokenUser },
    name,
    label: url.host,
    ...addresses(url, kind, (overrides.simpleUrl ?? '').trim()),
    readWithCredential: true,
  };
}

/** The name of a public index, whose own rules then hold; null for others. */
export function publicIndexName(index: {
  readonly kind: IndexName;
  readonly indexName: string;
}): string | null {
  return isWarehouse({ name: index.kind }) ? index.indexName : null;
}

/** Only PyPI and TestPyPI close a release some days after its first file. */
export function isWarehouse({ name }: Pick<IndexProfile, 'name'>): boolean {
  return name === 'pypi' || name === 'testpypi';
}

function publicIndex(repository: string): IndexProfile | null {
  const named = repository.toLowerCase();
  if (named === '' || named === 'pypi') return PYPI;
  if (named === 'testpypi') return TESTPYPI;
  const href = URL.canParse(repository) ? withSlash(new URL(repository).href) : '';
  return [PYPI, TESTPYPI].find(({ uploadUrl, simpleUrl }) => [uploadUrl, simpleUrl].includes(href)) ?? null;
}

function withoutOverrides(known: IndexProfile, { profile, simpleUrl }: IndexOverrides): IndexProfile {
  const given = [
    ...(profile?.trim() ? ['index-profile'] : []),
    ...(simpleUrl?.trim() ? ['index-url'] : []),
  ].join('` and `');
  if (given === '') return known;
  throw raise(uploadErrors, 'index-override-of-pypi', { index: known.label, given });
}

function readProfileName(text: string): ProfileName | null {
  const seen = text.trim().toLowerCase();
  if (seen === '') return null;
  const name = PROFILE_NAMES.find((each) => each === seen);
  if (name !== undefined) return name;
  const near = nearName(seen, PROFILE_NAMES);
  const hint = near === null ? '' : `Did you mean \`${near}\`? `;
  throw raise(uploadErrors, 'index-profile-unknown', {
    seen: JSON.stringify(text),
    hint,
    names: PROFILE_NAMES.join(', '),
  });
}

/** What serves a simple index, by the URL of its root. GitLab has one for a group too, which takes no uploads. */
export function indexKindOf(simpleUrl: string): IndexName {
  const known = publicIndex(simpleUrl);
  if (known !== null) return known.name;
  const url = new URL(simpleUrl);
  return /\/api\/v4\/groups\/[^/]+\/-\/packages\/pypi\/simple\/?$/.test(url.pathname)
    ? 'gitlab'
    : recognise(url);
}

function recognise(url: URL): ProfileName {
  if (/\/\+simple\/?$/.test(url.pathname)) return 'devpi';
  const fits = ([, kind]: [string, IndexKind]): boolean =>
    (kind.host === null || kind.host.test(url.hostname)) &&
    (kind.base === null || kind.base.test(basePath(url, kind)));
  const found = Object.entries(INDEX_KINDS).find(fits);
  return (found?.[0] as PrivateIndexName | undefined) ?? 'generic';
}

function addresses(
  url: URL,
  kind: IndexKind | null,
  simple: string,
): Pick<IndexProfile, 'uploadUrl' | 'simpleUrl'> {
  const isSimple = /\/\+?simple\/?$/.test(url.pathname);
  if (kind === null && isSimple)
    throw raise(uploadErrors, 'index-url-is-simple', { seen: shownIndexUrl(url) });
  const base = kind === null ? '' : `${url.origin}${basePath(url, kind)}`;
  const uploadUrl = kind === null ? url.href : new URL(`${base}${kind.upload}`).href;
  if (simple !== '') return { uploadUrl, simpleUrl: givenSimpleUrl(simple) };
  return { uploadUrl, simpleUrl: kind === null ? simpleBeside(url) : `${base}${kind.simple}` };
}

/** The path without what one of the two URLs has beyond the other. */
function basePath({ pathname }: URL, { upload, simple }: IndexKind): string {
  const path = withSlash(pathname);
  const end = [simple, '/simple/', upload].find((each) => each.length > 1 && path.endsWith(each)) ?? '/';
  return path.slice(0, -end.length);
}

/** Of an unknown index: Warehouse has uploads at `legacy/` beside `simple/`, nearly all others have `simple/` below. */
function simpleBeside(upload: URL): string {
  const base = withSlash(upload.href);
  return `${base.replace(/\/legacy\/$/, '/')}simple/`;
}

function refusePypi(url: URL, input: string): void {
  if (/(?:^|\.)pypi\.org$/.test(url.hostname))
    throw raise(uploadErrors, 'index-url-of-pypi', { input, seen: shownIndexUrl(url) });
}

function givenSimpleUrl(text: string): string {
  const url = checkedIndexUrl(text, 'index-url');
  refusePypi(url, 'index-url');
  if (/\/\+?simple\/[^/]+\/?$/.test(url.pathname))
    throw raise(uploadErrors, 'index-url-is-project-page', { seen: shownIndexUrl(url) });
  return withSlash(url.href);
}
