// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { HostedRelease, NewAsset, ReleaseAsset } from '../../release/hosted-release.ts';
import type { GitHubClient, Octokit } from './octokit.ts';
import { hasStatus, refuse } from './request-failure.ts';

type ApiRelease = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data'];
type ApiAsset = ApiRelease['assets'][number];

export function createReleases({ octokit, repository }: GitHubClient) {
  const { repos } = octokit.rest;
  return {
    /** The newest hundred; drafts are among them only for a token that may write. */
    listReleases: () =>
      tell('list the releases', async () =>
        (await repos.listReleases({ ...repository, per_page: 100 })).data.map(toRelease),
      ),

    /** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
    createDraft: (draft: { tag: string; name: string; body: string; prerelease: boolean }) =>
      tell('create the draft release', async () => {
        const { data } = await repos.createRelease({
          ...repository,
          tag_name: draft.tag,
          name: draft.name,
          body: draft.body,
          prerelease: draft.prerelease,
          draft: true,
        });
        return toRelease(data);
      }),

    uploadAsset: (release: HostedRelease, asset: NewAsset) =>
      tell(`upload ${asset.filename} to the draft release`, async () => {
        const url = new URL(release.uploadUrl);
        url.searchParams.set('name', asset.filename);
        url.searchParams.set('label', asset.filename);
        const { data } = (await octokit.request({
          method: 'POST',
          url: url.href,
          headers: { 'content-type': asset.contentType, 'content-length': asset.size },
          data: typeof asset.source === 'string' ? createReadStream(asset.source) : asset.source,
        })) as { data: ApiAsset };
        return toAsset(data);
      }),

    readRelease: (id: number) =>
      tell('read the draft release', async () =>
        toRelease((await repos.getRelease({ ...repository, release_id: id })).data),
      ),

    downloadAsset: (asset: ReleaseAsset) =>
      tell(`download ${asset.name}`, async () => {
        const { data } = await repos.getReleaseAsset({
          ...repository,
          asset_id: asset.id,
          headers: { accept: 'application/octet-stream' },
          // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
          request: { parseSuccessResponseBody: false },
        });
        return buffer(data as unknown as AsyncIterable<Uint8Array>);
      }),

    publishRelease: (id: number, options: { body: string; latest: boolean }) =>
      tell('publish the release', async () =>
        toRelease(
          (
            await repos.updateRelease({
              ...repository,
              release_id: id,
              body: options.body,
              draft: false,
              make_latest: options.latest ? 'true' : 'false',
            })
          ).data,
        ),
      ),

    /** Only while it still is a draft: what was published meanwhile stays. */
    deleteDraft: (id: number) =>
      tell('delete the draft release', async () => {
        try {
          const { data } = await repos.getRelease({ ...repository, release_id: id });
          if (data.draft) await repos.deleteRelease({ ...repository, release_id: id });
        } catch (error) {
          // Somebody else was faster.
          if (!hasStatus(error, 404)) throw error;
        }
      }),
  };
}

async function tell<Value>(what: string, request: () => Promise<Value>): Promise<Value> {
  try {
    return await request();
  } catch (error) {
    return refuse(error, what);
  }
}

function toRelease(release: ApiRelease): HostedRelease {
  return {
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    url: release.html_url,
    // A URI template: `…/assets{?name,label}`.
    uploadUrl: release.upload_url.replace(/\{.*$/, ''),
    body: release.body ?? '',
    assets: release.assets.map(toAsset),
  };
}

function toAsset(asset: ApiAsset): ReleaseAsset {
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
