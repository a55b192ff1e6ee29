// Reads the configured index for our own tools: one project's page, and one file of it.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { buildErrors } from '../../findings/build-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { IndexFile } from '../../simple-index/index-page.ts';
import { parseIndexPage } from '../../simple-index/parse-index-page.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';
import type { ConfiguredIndex } from './configured-index.ts';

/** https://packaging.python.org/en/latest/specifications/simple-repository-api/#content-types */
const PAGE_TYPES =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

const LONGEST_WAIT_MS = 5 * 60 * 1000;

export async function readToolFiles(
  fetch: Fetch,
  index: ConfiguredIndex,
  project: string,
): Promise<readonly IndexFile[]> {
  const url = projectUrl(index.url, project);
  const response = await request(fetch, index, url, PAGE_TYPES);
  const body = await response.text().catch((error: unknown) => unreachable(index, url, error));
  return parseIndexPage(body, response.headers.get('content-type') ?? '', response.url || url).files;
}

/** Streams a file of the index to `path` and gives its sha256 in hex. */
export async function downloadToolFile(
  fetch: Fetch,
  index: ConfiguredIndex,
  url: string,
  path: string,
): Promise<string> {
  const response = await request(fetch, index, url, '*/*');
  const hash = createHash('sha256');
  try {
    await pipeline(
      async function* () {
        for await (const piece of response.body ?? []) {
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(path, { flags: 'wx' }),
    );
  } catch (error) {
    return unreachable(index, url, error);
  }
  return hash.digest('hex');
}

async function request(
  fetch: Fetch,
  index: ConfiguredIndex,
  url: string,
  accept: string,
): Promise<FetchAnswer> {
  // The credential is the index's; files may lie on another host.
  const authorization = new URL(url).origin === new URL(index.url).origin ? index.authorization : null;
  const headers = authorization === null ? { accept } : { accept, authorization };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(LONGEST_WAIT_MS) }).catch(
    (error: unknown) => unreachable(index, url, error),
  );
  if (response.ok) return response;
  // An answer that nobody reads would hold its connection.
  await response.text().catch(() => '');
  return unreachable(index, url, new Error(`it answered ${response.status}`));
}

function unreachable(index: ConfiguredIndex, url: string, error: unknown): never {
  const { message, cause } = error as { message: string; cause?: { message?: string } };
  const reason = cause?.message || message;
  const { origin, pathname } = new URL(url);
  throw raise(buildErrors, 'uv-index-unreachable', {
    url: `${origin}${pathname}`,
    found: index.found,
    problem: reason,
  });
}
