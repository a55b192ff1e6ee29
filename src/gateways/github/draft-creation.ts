// A new draft, once: a second one of the same run could be filled or published by mistake.
// https://docs.github.com/en/rest/releases/releases#create-a-release
import { readDraftOwner } from '../../release/draft-marker.ts';
import type { HostedRelease } from '../../release/hosted-release.ts';
import { toRelease } from './api-release.ts';
import type { GitHubClient } from './octokit.ts';
import { isUncertain } from './request-failure.ts';

export interface NewDraft {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
}

/** Rejects with what Octokit throws. */
export async function createDraft(client: GitHubClient, draft: NewDraft): Promise<HostedRelease> {
  const what = `draft of ${draft.tag}`;
  const patience = client.newPatience();
  for (let isLost = false; ; isLost = true) {
    try {
      const made = await postDraft(client, draft);
      return isLost ? await withoutTwins(client, draft, made) : made;
    } catch (error) {
      if (!isUncertain(error) && !isLost) throw error;
      const again = isUncertain(error) && (await patience.outlast(error, what));
      const [found, ...twins] = await findTwins(client, draft);
      if (found !== undefined) {
        await deleteEmpty(client, twins);
        return found;
      }
      if (!again) throw error;
    }
  }
}

/** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
async function postDraft({ octokit, repository }: GitHubClient, draft: NewDraft): Promise<HostedRelease> {
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/releases', {
    ...repository,
    tag_name: draft.tag,
    name: draft.name,
    body: draft.body,
    prerelease: draft.prerelease,
    draft: true,
  });
  return toRelease(data);
}

/** An earlier attempt may have made a draft that was not listed then. */
async function withoutTwins(
  client: GitHubClient,
  draft: NewDraft,
  made: HostedRelease,
): Promise<HostedRelease> {
  const look = async (): Promise<readonly HostedRelease[] | null> => {
    const twins = await findTwins(client, draft);
    // A list that shows this one shows all that came before it.
    return twins.some(({ id }) => id === made.id) ? twins : null;
  };
  const twins = (await look()) ?? (await client.lookAgain(`draft of ${draft.tag}`, look)) ?? [];
  await deleteEmpty(
    client,
    twins.filter(({ id }) => id !== made.id),
  );
  return made;
}

/** Drafts that this very attempt of this run made, oldest first. */
async function findTwins(
  { octokit, repository }: GitHubClient,
  draft: NewDraft,
): Promise<readonly HostedRelease[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
    ...repository,
    per_page: 100,
  });
  const wanted = identity(draft.body);
  return data
    .map(toRelease)
    .filter((each) => each.draft && each.tag === draft.tag && identity(each.body) === wanted)
    .sort((a, b) => a.id - b.id);
}

/** The marker tells run, attempt and head; a text without one stands for itself, but a host may rewrite line ends. */
function identity(body: string): string {
  const owner = readDraftOwner(body);
  return owner === null ? body.replace(/\r\n?/g, '\n').trimEnd() : JSON.stringify(owner);
}

async function deleteEmpty(
  { octokit, repository }: GitHubClient,
  twins: readonly HostedRelease[],
): Promise<void> {
  for (const { id, assets } of twins) {
    if (assets.length === 0)
      await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
        ...repository,
        release_id: id,
      });
  }
}
