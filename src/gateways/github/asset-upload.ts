// One file into a draft, once. What the draft holds decides: answers get lost, and an upload that broke off leaves an asset of state
// `starter` that holds its name. https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
import { createReadStream } from 'node:fs';
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import type { HostedRelease, NewAsset, ReleaseAsset } from '../../release/hosted-release.ts';
import { type ApiAsset, toAsset } from './api-release.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isLimited, isUncertain } from './request-failure.ts';

/** Rejects with what Octokit throws, or `upload-file-changed`. The caller compares the sha256. */
export async function uploadAsset(
  client: GitHubClient,
  release: HostedRelease,
  asset: NewAsset,
): Promise<ReleaseAsset> {
  const patience = client.newPatience();
  for (;;) {
    const sent = await send(client, release, asset);
    if (!(sent instanceof Error)) return sent;
    const again = await patience.outlast(sent, `upload of ${asset.filename}`);
    const stored = await findStored(client, release, asset);
    if (stored !== null) return stored;
    if (!again) throw sent;
  }
}

/** An error that another attempt may mend is returned. */
async function send(
  { octokit }: GitHubClient,
  release: HostedRelease,
  asset: NewAsset,
): Promise<ReleaseAsset | Error> {
  const url = new URL(release.uploadUrl);
  url.searchParams.set('name', asset.filename);
  url.searchParams.set('label', asset.filename);
  const content = readContent(asset);
  try {
    const { data } = (await octokit.request({
      method: 'POST',
      url: url.href,
      headers: { 'content-type': asset.contentType, 'content-length': asset.size },
      data: content.body,
    })) as { data: ApiAsset };
    const stored = toAsset(data);
    return stored.state === 'uploaded'
      ? stored
      : new Error(`GitHub keeps ${asset.filename} as ${stored.state}`);
  } catch (error) {
    const changed = content.problem();
    if (changed !== null) throw changed;
    if (error instanceof Error && isMendable(error)) return error;
    throw error;
  }
}

function isMendable(error: Error): boolean {
  if (isUncertain(error) || isLimited(error)) return true;
  // The upload host may hear of a new draft late.
  if (hasStatus(error, 404)) return true;
  return hasStatus(error, 422) && /already_exists/.test(error.message);
}

interface Content {
  /** A stream in any case: only its caller can send it again. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Why the file could not be read to its end. */
  readonly problem: () => Error | null;
}

/** GitHub would wait for bytes that never come, and take the rest of a file that grew for another request. */
function readContent({ source, size, filename }: NewAsset): Content {
  let problem: Error | null = null;
  async function* read(): AsyncGenerator<Uint8Array> {
    let sent = 0;
    try {
      for await (const piece of typeof source === 'string' ? createReadStream(source) : [source]) {
        sent += (piece as Buffer).length;
        if (sent > size) break;
        yield piece as Buffer;
      }
    } catch {
      sent = -1;
    }
    if (sent === size) return;
    problem = raise(uploadErrors, 'upload-file-changed', { filename });
    throw problem;
  }
  return { body: read(), problem: () => problem };
}

/** The whole file, if it is there; what is left of a broken upload is removed, so that its name is free. */
async function findStored(
  client: GitHubClient,
  release: HostedRelease,
  { filename, size }: NewAsset,
): Promise<ReleaseAsset | null> {
  const { octokit, repository } = client;
  const assets = await octokit.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
    ...repository,
    release_id: release.id,
    per_page: 100,
  });
  const ours = assets.map(toAsset).filter(({ label, name }) => (label || name) === filename);
  const stored = ours.find((asset) => asset.state === 'uploaded' && asset.size === size);
  if (stored !== undefined) return stored;
  // On a release that everybody sees a whole file is somebody's; the caller tells whose it may be.
  const left = release.draft ? ours : ours.filter(({ state }) => state !== 'uploaded');
  for (const { id } of left) await deleteAsset(client, id);
  return null;
}

export async function deleteAsset({ octokit, repository }: GitHubClient, id: number): Promise<void> {
  try {
    await octokit.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...repository,
      asset_id: id,
    });
  } catch (error) {
    // Its answer was lost, and then it was gone.
    if (!hasStatus(error, 404)) throw error;
  }
}
