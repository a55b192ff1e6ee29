// GitHub's JSON of a release as the product's value.
import type { Endpoints } from '@octokit/types';
import type { HostedRelease, ReleaseAsset } from '../../release/hosted-release.ts';

export type ApiRelease = Endpoints['GET /repos/{owner}/{repo}/releases/{release_id}']['response']['data'];
export type ApiAsset = ApiRelease['assets'][number];

export function toRelease(release: ApiRelease): HostedRelease {
  return {
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    immutable: release.immutable ?? false,
    url: release.html_url,
    // A URI template: `…/assets{?name,label}`.
    uploadUrl: release.upload_url.replace(/\{.*$/, ''),
    body: release.body ?? '',
    assets: release.assets.map(toAsset),
  };
}

export function toAsset(asset: ApiAsset): ReleaseAsset {
  const digest = asset.digest ?? null;
  return {
    id: asset.id,
    name: asset.name,
    label: asset.label,
    size: asset.size,
    state: asset.state,
    sha256: digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : null,
  };
}
