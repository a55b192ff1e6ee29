// The bytes of a release's asset, streamed to disk. The API knows the token and redirects to a storage that must not see it.
// https://docs.github.com/en/rest/releases/assets#get-a-release-asset
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { raise } from '../../findings/catalogue.ts';
import { indexBuildErrors } from '../../findings/index-build-errors.ts';
import type { WantedAsset } from '../../simple-index/read-source.ts';
import { connectionReason } from '../connection-failure.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';
import type { FileDigest } from '../files.ts';
import type { ClientOf, SourcesConnection } from './release-source.ts';
import { hasStatus, tell } from './request-failure.ts';

const ATTEMPTS = 3;
const PAUSE_MS = 2000;
/** Longest pause between two pieces. */
const STALL_MS = 120_000;

/** Writes the file `path`, which must not exist. Throws `index-asset-…` or `github-…`; what is promised has been compared. */
export type DownloadAsset = (asset: WantedAsset, path: string) => Promise<FileDigest>;

export function createAssetDownload(
  clientOf: ClientOf,
  { fetch, wait = async () => undefined }: Pick<SourcesConnection, 'fetch' | 'wait'>,
): DownloadAsset {
  return async (asset, path) => {
    for (let attempt = 1; ; attempt += 1) {
      const read = await readOnce(clientOf, fetch, asset, path);
      if ('sha256' in read) return checked(asset, read);
      if (attempt === ATTEMPTS) throw unreadable(asset, read.reason);
      await wait(PAUSE_MS * attempt);
    }
  };
}

type Failed = { readonly reason: string };

async function readOnce(
  clientOf: ClientOf,
  fetch: Fetch,
  asset: WantedAsset,
  path: string,
): Promise<FileDigest | Failed> {
  const address = await storageAddress(clientOf, asset);
  if (typeof address !== 'string') return save(asset, onePiece(address), path);
  const controller = new AbortController();
  const expire = (): void => controller.abort(new DOMException('it stood still', 'TimeoutError'));
  const timer = setTimeout(expire, STALL_MS);
  try {
    // The bytes as they are stored: a .tar.gz must not be unpacked on the way.
    const headers = { accept: '*/*', 'accept-encoding': 'identity' };
    const answer = await fetch(address, { headers, signal: controller.signal });
    if (!answer.ok) return await refused(answer);
    return await save(asset, moving(answer, timer), path);
  } catch (error) {
    return { reason: connectionReason(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Where the API redirects to, or the bytes, which it may send itself. */
async function storageAddress(clientOf: ClientOf, asset: WantedAsset): Promise<string | Uint8Array> {
  const { repository, id, filename, tag } = asset;
  return tell(`download ${filename} of ${repository}`, async () => {
    const { octokit, repository: place } = clientOf(repository);
    try {
      const { data, headers, url } = await octokit.request(
        'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        {
          ...place,
          asset_id: id,
          headers: { accept: 'application/octet-stream' },
          request: { parseSuccessResponseBody: false, redirect: 'manual' },
        },
      );
      if (headers.location !== undefined) return new URL(headers.location, url).href;
      const pieces: Uint8Array[] = [];
      for await (const piece of data as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
      return Buffer.concat(pieces);
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
      throw raise(indexBuildErrors, 'index-asset-gone', { filename, repository, tag });
    }
  });
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* moving({ body }: FetchAnswer, timer: NodeJS.Timeout): AsyncGenerator<Uint8Array> {
  for await (const piece of body ?? []) {
    timer.refresh();
    yield piece;
  }
}

/** More bytes than promised are not written: then it is another file anyway. */
async function save(
  { size: promised }: WantedAsset,
  bytes: AsyncIterable<Uint8Array>,
  path: string,
): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      hash.update(piece);
      size += piece.byteLength;
      if (size > promised) break;
      yield piece;
    }
  }
  // A transfer that broke is begun anew.
  await pipeline(hashed(), createWriteStream(path, { flags: 'w', mode: 0o600 }));
  return { sha256: hash.digest('hex'), size };
}

/** Its body is of no use, but holds the connection. */
async function refused(answer: FetchAnswer): Promise<Failed> {
  await answer.text();
  return { reason: `the storage answered ${answer.status}` };
}

function checked(asset: WantedAsset, seen: FileDigest): FileDigest {
  const { filename, repository, tag, sha256 } = asset;
  if ((sha256 === null || sha256 === seen.sha256) && asset.size === seen.size) return seen;
  throw raise(indexBuildErrors, 'index-asset-differs', {
    ...{ filename, repository, tag, seen: seen.sha256, size: seen.size },
    expected: sha256 === null ? `${asset.size} bytes` : `sha256 ${sha256} (${asset.size} bytes)`,
  });
}

function unreadable({ filename, repository, tag }: WantedAsset, reason: string): Error {
  return raise(indexBuildErrors, 'index-asset-unreadable', { filename, repository, tag, reason });
}
