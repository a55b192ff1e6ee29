// The host that serves the bytes of assets by signed, short-lived addresses. It is another company's storage in real life:
// it knows no tokens and refuses a request that brings one.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Answer } from './serving/answer.ts';
import type { Asset, State } from './state.ts';

const VALID_SECONDS = 300;
/** https://docs.github.com/en/rest/actions/artifacts#download-an-artifact */
const ARTIFACT_SECONDS = 60;

export function signedAssetUrl(state: State, asset: Asset, host: string): string {
  const expires = String(Math.floor(state.now().getTime() / 1000) + VALID_SECONDS);
  const query = new URLSearchParams({ se: expires, sig: sign(state, asset.id, expires) });
  return `${host}/release-asset/${asset.id}?${query.toString()}`;
}

/** Of an artifact: another storage in real life, with addresses of the same kind. */
export function signedArtifactUrl(state: State, id: number, host: string): string {
  const expires = String(Math.floor(state.now().getTime() / 1000) + ARTIFACT_SECONDS);
  const query = new URLSearchParams({ se: expires, sig: sign(state, id, expires) });
  return `${host}/run-artifact/${id}?${query.toString()}`;
}

export async function serveAsset(
  state: State,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  if (headers['authorization'] !== undefined) return storageError(400, 'InvalidAuthenticationInfo');
  const [, id = ''] = /^\/(?:release-asset|run-artifact)\/(\d+)$/.exec(url.pathname) ?? [];
  const expires = url.searchParams.get('se') ?? '';
  const given = Buffer.from(url.searchParams.get('sig') ?? '');
  const right = Buffer.from(sign(state, Number(id), expires));
  const late = Number(expires) * 1000 < state.now().getTime();
  if (given.length !== right.length || !timingSafeEqual(given, right) || late) {
    return storageError(403, 'AuthenticationFailed');
  }
  for (const repository of state.repositories.values()) {
    const artifact = repository.artifacts.find((each) => each.id === Number(id));
    if (artifact !== undefined)
      return { status: 200, headers: { 'content-type': 'zip' }, body: artifact.content };
    for (const release of repository.releases.values()) {
      const asset = release.assets.get(Number(id));
      if (asset === undefined) continue;
      asset.downloads += 1;
      return {
        status: 200,
        headers: {
          'content-type': asset.contentType,
          'content-disposition': `attachment; filename=${encodeURIComponent(asset.name)}`,
        },
        body: await readFile(asset.file),
      };
    }
  }
  return storageError(404, 'BlobNotFound');
}

function sign(state: State, id: number, expires: string): string {
  return createHmac('sha256', state.assetSecret).update(`${id} ${expires}`).digest('base64url');
}

function storageError(status: number, code: string): Answer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}
