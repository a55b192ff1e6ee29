// Releases and their assets as GitHub writes them.
import { createHash } from 'node:crypto';
import type { Hosts } from '../serving/hosts.ts';
import type { Asset, Release, Repository } from '../state.ts';
import { userJson } from '../users.ts';
import { nodeId } from './node-id.ts';
import { repositoryUrl, webUrl } from './repository-json.ts';

export function releaseJson(repository: Repository, release: Release, hosts: Hosts): Record<string, unknown> {
  const api = repositoryUrl(repository, hosts);
  const web = webUrl(repository, hosts);
  const url = `${api}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tagName);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${hosts.uploads}/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    html_url: `${web}/releases/tag/${webTag(release)}`,
    id: release.id,
    author: userJson(release.author, hosts.api, hosts.server),
    node_id: nodeId('RE', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: [...release.assets.values()].map((asset) => assetJson(repository, release, asset, hosts)),
    // A draft has no tag yet, so there is nothing to pack.
    tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
    body: release.body,
  };
}

export function assetJson(
  repository: Repository,
  release: Release,
  asset: Asset,
  hosts: Hosts,
): Record<string, unknown> {
  const web = webUrl(repository, hosts);
  return {
    url: `${repositoryUrl(repository, hosts)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: userJson(asset.uploader, hosts.api, hosts.server),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: `${web}/releases/download/${webTag(release)}/${encodeURIComponent(asset.name)}`,
  };
}

function webTag(release: Release): string {
  return release.draft ? untaggedName(release) : encodeURIComponent(release.tagName);
}

/** What GitHub calls a release that has lost its tag, and the page of a draft. */
export function untaggedName({ id }: Release): string {
  return `untagged-${createHash('sha1').update(String(id)).digest('hex').slice(0, 20)}`;
}
