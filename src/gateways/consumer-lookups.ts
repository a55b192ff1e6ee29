// What a consumer's set-up asks of others: the releases of a repository, and who has a name on PyPI.
import { type ListedRelease, RELEASES_READ } from '../consumer/newest-version.ts';
import type { PublicName } from '../consumer/public-name.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { connectionReason, isCertificateFailure } from './connection-failure.ts';
import type { Fetch } from './fetch-contract.ts';
import { type AnsweredRelease, listedReleases } from './github/listed-releases.ts';
import { VERSION } from '../report/product.ts';

export interface LookupConnection {
  readonly fetch: Fetch;
  /** Empty: GitHub is not asked. */
  readonly token: string;
  readonly apiUrl: string;
}

const PATIENCE_MS = 15_000;
const PYPI = 'https://pypi.org/pypi/';

export function createConsumerLookups({ fetch, token, apiUrl }: LookupConnection) {
  return {
    /** Never throws: without an answer a dependency only gets no bound. */
    readReleases: async (
      repository: string,
    ): Promise<{ releases: readonly ListedRelease[] } | { why: string }> => {
      if (token === '') return { why: `there is no GITHUB_TOKEN to read the releases of ${repository} with` };
      // Plain: it is not worth the patience that a release has with GitHub's troubles.
      try {
        const url = `${apiUrl.replace(/\/$/, '')}/repos/${repository}/releases?per_page=${RELEASES_READ}`;
        const answer = await fetch(url, {
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            'user-agent': `py-release/${VERSION}`,
            'x-github-api-version': '2022-11-28',
          },
          redirect: 'follow',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const body = await answer.text();
        if (answer.status === 200) return { releases: listedReleases(JSON.parse(body) as AnsweredRelease[]) };
        if (answer.status === 404)
          return { why: `there is no ${repository}, or the token may not read it (HTTP 404)` };
        return { why: `GitHub answered HTTP ${answer.status} for the releases of ${repository}` };
      } catch (error) {
        // What a GitHub of the company lacks is mended in a minute, and then there is a bound.
        const mend = isCertificateFailure(error)
          ? '; name the certificate of its authority (PEM) by SSL_CERT_FILE'
          : '';
        return { why: `GitHub could not be asked: ${connectionReason(error)}${mend}` };
      }
    },

    askPublicName: async (name: string): Promise<PublicName> => {
      try {
        const answer = await fetch(`${PYPI}${encodeURIComponent(normalizeName(name))}/json`, {
          headers: { accept: 'application/json' },
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const body = await answer.text();
        if (answer.status === 404) return { state: 'free' };
        if (answer.status !== 200) return { state: 'unknown', why: `it answered HTTP ${answer.status}` };
        return { state: 'owned', owner: ownerOf(body) };
      } catch (error) {
        return { state: 'unknown', why: connectionReason(error) };
      }
    },
  };
}

function ownerOf(body: string): string {
  try {
    const { info } = JSON.parse(body) as { info?: { author?: unknown; maintainer?: unknown } };
    const named = [info?.maintainer, info?.author].map((each) => (typeof each === 'string' ? each : ''));
    return named.find((each) => each !== '') ?? '';
  } catch {
    return '';
  }
}
