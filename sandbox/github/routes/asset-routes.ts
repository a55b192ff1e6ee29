// Files of releases: https://docs.github.com/en/rest/releases/assets
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signedAssetUrl } from '../asset-host.ts';
import { assetJson } from '../json/release-json.ts';
import {
  type Answer,
  created,
  noContent,
  notFound,
  ok,
  refusal,
  validationFailed,
} from '../serving/answer.ts';
import { type Call, mayWrite, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import { type Asset, type Release, timestamp } from '../state.ts';
import { assetName } from './asset-name.ts';
import { findRelease } from './release-routes.ts';

export const assetRoutes: readonly Route[] = [
  route('GET', '/releases/{release_id}/assets', ['contents', 'read'], listAssets),
  route('GET', '/releases/assets/{asset_id}', ['contents', 'read'], getAsset),
  route('PATCH', '/releases/assets/{asset_id}', ['contents', 'write'], editAsset),
  route('DELETE', '/releases/assets/{asset_id}', ['contents', 'write'], deleteAsset),
];

/** The one route of the upload host. */
export const uploadRoute: Route = route(
  'POST',
  '/releases/{release_id}/assets',
  ['contents', 'write'],
  (call) => upload(call, 'uploaded'),
);

const alreadyExists = () =>
  validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
const immutable = (message: string) =>
  validationFailed({ resource: 'ReleaseAsset', code: 'custom', message });

/** An upload that breaks off leaves an asset of state `starter`, without bytes, that holds its name until it is deleted. */
export async function upload(call: Call, end: Asset['state']): Promise<Answer> {
  const release = findRelease(call);
  const { state, token, repository } = call;
  const wanted = call.url.searchParams.get('name');
  if (token === null) throw notFound();
  if (release.immutable) throw refusal(422, 'Cannot upload assets to an immutable release.');
  if (wanted === null || wanted === '') {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  }
  if (call.headers['content-type'] === undefined) {
    throw refusal(400, 'Content-Type header is required.');
  }
  if (call.body.length === 0 && end === 'uploaded') throw refusal(400, 'Bad Content-Length: 0');
  const name = assetName(wanted);
  if (nameTaken(release, name)) throw alreadyExists();

  const now = timestamp(state);
  const id = state.nextId();
  const body = end === 'uploaded' ? call.body : Buffer.alloc(0);
  const asset: Asset = {
    id,
    name,
    label: call.url.searchParams.get('label') ?? '',
    contentType: call.headers['content-type'],
    size: body.length,
    digest: end === 'uploaded' ? `sha256:${createHash('sha256').update(body).digest('hex')}` : null,
    state: end,
    uploader: token.user,
    createdAt: now,
    updatedAt: now,
    downloads: 0,
    file: join(state.assetFolder, String(id)),
  };
  // The name is taken before the bytes are on disk: of two uploads at the same time one loses.
  release.assets.set(id, asset);
  await mkdir(state.assetFolder, { recursive: true });
  await writeFile(asset.file, body);
  const json = assetJson(repository, release, asset, call.hosts);
  return created(json, String(json['url']));
}

function nameTaken(release: Release, name: string, except?: Asset): boolean {
  return [...release.assets.values()].some((asset) => asset !== except && asset.name === name);
}

function listAssets(call: Call): Answer {
  const release = findRelease(call);
  const assets = [...release.assets.values()];
  const page = readPage(call);
  return ok(
    slice(assets, page).map((asset) => assetJson(call.repository, release, asset, call.hosts)),
    linkHeader(call, page, assets.length),
  );
}

function findAsset(call: Call): { release: Release; asset: Asset } {
  for (const release of call.repository.releases.values()) {
    const asset = release.assets.get(Number(call.params['asset_id']));
    if (asset !== undefined && (!release.draft || mayWrite(call, 'contents'))) return { release, asset };
  }
  throw notFound();
}

function getAsset(call: Call): Answer {
  const { release, asset } = findAsset(call);
  if (call.headers['accept']?.includes('application/octet-stream') !== true) {
    return ok(assetJson(call.repository, release, asset, call.hosts));
  }
  if (asset.state !== 'uploaded') throw notFound();
  return { status: 302, headers: { location: signedAssetUrl(call.state, asset, call.hosts.assets) } };
}

function editAsset(call: Call): Answer {
  const { release, asset } = findAsset(call);
  if (release.immutable) throw immutable('Cannot update asset of an immutable release');
  const { name, label } = call.json;
  const wanted = typeof name === 'string' ? assetName(name) : asset.name;
  if (nameTaken(release, wanted, asset)) throw alreadyExists();
  asset.name = wanted;
  if (typeof label === 'string') asset.label = label;
  asset.updatedAt = timestamp(call.state);
  return ok(assetJson(call.repository, release, asset, call.hosts));
}

async function deleteAsset(call: Call): Promise<Answer> {
  const { release, asset } = findAsset(call);
  if (release.immutable) throw immutable('Cannot delete asset from an immutable release');
  release.assets.delete(asset.id);
  await rm(asset.file, { force: true });
  return noContent;
}
