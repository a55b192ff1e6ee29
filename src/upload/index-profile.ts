// Where to upload and where to read, from the one input `repository`.
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';

export interface IndexProfile {
  readonly name: 'pypi' | 'testpypi' | 'generic';
  /** For people: `PyPI`, `TestPyPI` or the host. */
  readonly label: string;
  readonly uploadUrl: string;
  /** Root of the simple index, with a slash at the end. */
  readonly simpleUrl: string;
  /** A 404 for a project proves that it has no files. Elsewhere it may hide them from a credential without rights. */
  readonly missingPageMeansEmpty: boolean;
  /** Pages of public indexes are read without the credential. */
  readonly readWithCredential: boolean;
}

const PYPI: IndexProfile = {
  name: 'pypi',
  label: 'PyPI',
  uploadUrl: 'https://upload.pypi.org/legacy/',
  simpleUrl: 'https://pypi.org/simple/',
  missingPageMeansEmpty: true,
  readWithCredential: false,
};

const TESTPYPI: IndexProfile = {
  name: 'testpypi',
  label: 'TestPyPI',
  uploadUrl: 'https://test.pypi.org/legacy/',
  simpleUrl: 'https://test.pypi.org/simple/',
  missingPageMeansEmpty: true,
  readWithCredential: false,
};

/** Empty or `pypi`, `testpypi`, or the upload URL of another index. Throws `index-url-…`. */
export function indexProfile(repository: string): IndexProfile {
  const seen = repository.trim();
  if (seen === '' || seen.toLowerCase() === 'pypi') return PYPI;
  if (seen.toLowerCase() === 'testpypi') return TESTPYPI;
  const url = checkedUrl(seen);
  for (const known of [PYPI, TESTPYPI]) if (withSlash(url.href) === known.uploadUrl) return known;
  return {
    name: 'generic',
    label: url.host,
    uploadUrl: url.href,
    simpleUrl: simpleUrl(url),
    missingPageMeansEmpty: false,
    readWithCredential: true,
  };
}

function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  // Before anything that shows the text: a secret must not be printed.
  if (url !== null && (url.username !== '' || url.password !== ''))
    throw raise(uploadErrors, 'index-url-with-secret', { host: url.host });
  const seen = JSON.stringify(
    url === null ? text.replace(/[^/\s]*@/g, '***@') : `${url.origin}${url.pathname}`,
  );
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw raise(uploadErrors, 'index-url-invalid', { seen });
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw raise(uploadErrors, 'index-url-plain-http', { seen });
  if (/\/\+?simple\/?$/.test(url.pathname)) throw raise(uploadErrors, 'index-url-is-simple', { seen });
  return url;
}

function isLoopback(hostname: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** Warehouse puts uploads at `legacy/` and Azure Artifacts at `upload/`, beside `simple/`; the others have it below. */
function simpleUrl(upload: URL): string {
  const base = withSlash(upload.href);
  const beside = /^(.*\/)(?:legacy|pypi\/upload)\/$/.exec(base);
  if (beside === null) return `${base}simple/`;
  return base.endsWith('/pypi/upload/') ? `${beside[1]}pypi/simple/` : `${beside[1]}simple/`;
}
