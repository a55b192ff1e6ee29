// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases
import { buffer } from 'node:stream/consumers';
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { HostedRelease, NewAsset, ReleaseAsset } from '../../release/hosted-release.ts';
import { toRelease } from './api-release.ts';
import { deleteAsset, uploadAsset } from './asset-upload.ts';
import { createDraft, type NewDraft } from './draft-creation.ts';
import type { GitHubClient } from './octokit.ts';
import { publishRelease, redraftRelease, type PublishOptions } from './release-publication.ts';
import { hasStatus, tell } from './request-failure.ts';

export function createReleases(client: GitHubClient) {
  const { octokit, repository } = client;
  return {
    /** The newest hundred; drafts are among them only for a token that may write. */
    listReleases: () =>
      tell('list the releases', async () =>
        (
          await octokit.request('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 })
        ).data.map(toRelease),
      ),

    /** The published release of a tag; null when there is none. */
    readReleaseOf: (tag: string) =>
      tell('read the release of the tag', async () => {
        try {
          return toRelease(
            (await octokit.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repository, tag }))
              .data,
          );
        } catch (error) {
          if (hasStatus(error, 404)) return null;
          throw error;
        }
      }),

    createDraft: (draft: NewDraft) => tell('create the draft release', () => createDraft(client, draft)),

    uploadAsset: (release: HostedRelease, asset: NewAsset) =>
      tell(`upload ${asset.filename} to the draft release`, () => uploadAsset(client, release, asset)),

    /** Null when there is no such release any more. */
    readRelease: (id: number) =>
      tell('read the draft release', async () => {
        try {
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
          });
          return toRelease(data);
        } catch (error) {
          if (hasStatus(error, 404)) return null;
          throw error;
        }
      }),

    downloadAsset: (asset: ReleaseAsset) =>
      tell(`download ${asset.name}`, async () => {
        try {
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...repository,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
            request: { parseSuccessResponseBody: false },
          });
          return await buffer(data as unknown as AsyncIterable<Uint8Array>);
        } catch (error) {
          if (!hasStatus(error, 404)) throw error;
          throw raise(githubErrors, 'github-asset-gone', { filename: asset.label || asset.name });
        }
      }),

    publishRelease: (id: number, options: PublishOptions) =>
      tell('publish the release', () => publishRelease(client, id, options)),

    redraftRelease: (id: number, options: { readonly tag: string; readonly body: string }) =>
      tell('make the release a draft again', () => redraftRelease(client, id, options)),

    deleteAsset: (id: number) => tell('delete a file of the release', () => deleteAsset(client, id)),

    /** Title, files and state stay. https://docs.github.com/en/rest/releases/releases#update-a-release */
    writeNotes: (id: number, body: string) =>
      tell('write the notes of the release', async () => {
        await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
          ...repository,
          release_id: id,
          body,
        });
      }),

    /** Only while it still is a draft: what was published meanwhile stays. */
    deleteDraft: (id: number) =>
      tell('delete the draft release', async () => {
        try {
          const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
          });
          if (data.draft)
            await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
              ...repository,
              release_id: id,
            });
        } catch (error) {
          // Somebody else was faster, or the answer to our own request was lost.
          if (!hasStatus(error, 404)) throw error;
        }
      }),
  };
}
