// The versions of a package where the project takes it from: releases through the index of this machine, an index of one's own, the public one.
import { decodedPart, withoutUserInfo } from '../dependencies/index-address.ts';
import type { NetrcEntry } from '../credentials/netrc.ts';
import { raise } from '../findings/catalogue.ts';
import { updateErrors } from '../findings/update-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { VERSION } from '../report/product.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import type { ServedProject } from '../simple-index/served-project.ts';
import type { PackageOrigin } from '../update/package-origin.ts';
import { consumerVariables } from '../upload/consumer-access.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { CAUTIOUS, TOKEN_USER } from '../upload/index-kinds.ts';
import { isLoopback, withSlash } from '../upload/index-url.ts';
import { readNetrc } from './credentials/person-files.ts';
import type { Fetch } from './fetch-contract.ts';
import { createPackageIndex } from './package-index/package-index.ts';
import type { IndexCredentials } from './package-index/credential-keeper.ts';
import { findConfiguredIndex } from './python/configured-index.ts';
import { createCertificateFetch } from './trust/certificate-fetch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface IndexReading {
  readonly env: Environment;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the project's own indexes; none: as for others. */
  readonly indexRoots?: readonly string[];
  readonly log: (text: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ListedFiles {
  readonly files: readonly IndexFile[];
  readonly notes: readonly { readonly version: string; readonly url: string | null; readonly text: string }[];
  readonly page: string | null;
}

const PYPI = 'https://pypi.org/simple/';

/** Null: there is no such package. Throws `index-…`, `credential-…`, `auth-netrc-malformed`. */
export async function readListed(
  name: string,
  origin: Exclude<PackageOrigin, { kind: 'releases' }>,
  reading: IndexReading,
): Promise<ListedFiles | null> {
  const { env } = reading;
  if (origin.kind === 'index') {
    const written = withVariables(origin.url, env);
    if (!URL.canParse(written))
      throw raise(updateErrors, 'update-index-no-address', {
        name,
        seen: origin.url.replace(/[^/\s]*@/g, '***@'),
      });
    const url = withSlash(withoutUserInfo(written));
    const credentials = await ownCredentials(origin.name, written, env);
    return readSimple(name, url, credentials, reading);
  }
  const configured = await findConfiguredIndex(env);
  const credentials = fromAuthorization(configured.authorization);
  const found = await readSimple(name, configured.url, credentials, reading);
  // The index of a job has the private names, and sends for all others to the public one.
  const isLocal = isLoopback(new URL(configured.url).hostname);
  return found === null && isLocal ? readSimple(name, PYPI, null, reading) : found;
}

/** Of the index of this machine. */
export function listedOf({ files, versions }: ServedProject): ListedFiles {
  return {
    files: files.map(({ filename, sha256, size, requiresPython, yanked, uploadTime }) => ({
      ...{ filename, url: '', sha256, size, requiresPython, yanked, uploadTime },
    })),
    notes: versions.map(({ version, url, notes }) => ({ version, url, text: notes })),
    page: null,
  };
}

async function readSimple(
  name: string,
  url: string,
  credentials: IndexCredentials | null,
  { fetch: plain, indexRoots = [], env, log, wait }: IndexReading,
): Promise<ListedFiles | null> {
  const { origin, host, hostname } = new URL(url);
  const isPublic = url === PYPI;
  const profile: IndexProfile = {
    ...CAUTIOUS,
    ...{ name: 'generic', label: host, uploadUrl: `${origin}/`, simpleUrl: url, tokenUser: TOKEN_USER },
    ...{ missingPageMeansEmpty: isPublic, forwardsUnknown: isLoopback(hostname) },
    readWithCredential: credentials !== null,
  };
  const fetch = createCertificateFetch({
    ...{ profile, fetch: plain, env },
    indexRoots: isPublic ? [] : indexRoots,
  });
  const index = createPackageIndex({ profile, credentials, fetch, version: VERSION, log, wait });
  const page = await index.readPage(name);
  if (page === 'empty') return null;
  return { files: page.files, notes: [], page: isPublic ? `https://pypi.org/project/${name}/` : null };
}

/** What the runner and the inputs of a step hold is not for the address of an index, which the project writes. */
const WITHHELD = /^(?:ACTIONS|GH|GITHUB|INPUT|RUNNER|STATE)_/;

/** As pip does: https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables */
function withVariables(url: string, env: Environment): string {
  return url.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => {
    const value = WITHHELD.test(name) ? '' : (env[name] ?? '');
    return value === '' ? whole : value;
  });
}

/** As uv and poetry take them: variables of the index's name, the address itself, ~/.netrc. */
async function ownCredentials(name: string, url: string, env: Environment): Promise<IndexCredentials | null> {
  for (const tool of ['uv', 'poetry'] as const) {
    const variables = consumerVariables(tool, name);
    const password = env[variables.password] ?? '';
    if (password !== '') return { user: env[variables.user] ?? TOKEN_USER, password };
  }
  const { username, password, hostname } = new URL(url);
  const written = { user: decodedPart(username), password: decodedPart(password) };
  if (password !== '') return written;
  const entry = (await readNetrc(env).catch(unreadable)).find(({ machine }) => machine === hostname);
  if (entry?.login != null && entry.password !== null) return { user: entry.login, password: entry.password };
  // A token may stand as the user alone.
  return username === '' ? null : written;
}

/** A file that can't be read lets nobody in, for installers as well. */
function unreadable(error: unknown): readonly NetrcEntry[] {
  if (error instanceof UserError && error.code === 'auth-file-unreadable') return [];
  throw error;
}

function fromAuthorization(authorization: string | null): IndexCredentials | null {
  if (authorization === null) return null;
  const decoded = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
