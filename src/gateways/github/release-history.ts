// All releases and tags of a repository with what an audit compares: digests, dates, people, downloads.
// https://docs.github.com/en/rest/releases/releases#list-releases, https://docs.github.com/en/graphql/reference/objects#tag
import type { AssetFacts, ReleaseFacts, TagFacts } from '../../audit/release-facts.ts';
import { readTagDigest } from '../../release/release-message.ts';
import { type ApiAsset, type ApiRelease, toAsset } from './api-release.ts';
import type { GitHubClient } from './octokit.ts';
import { tell } from './request-failure.ts';

const PAGE = 100;
/** Ten thousand tags. */
const MOST_PAGES = 100;

interface CommitNode {
  readonly __typename: string;
  readonly oid: string;
  readonly committedDate?: string;
  readonly parents?: { readonly nodes: readonly { readonly oid: string }[] };
}

interface TargetNode extends CommitNode {
  readonly message?: string;
  readonly tagger?: { readonly date: string | null } | null;
  readonly target?: CommitNode;
}

interface TagsAnswer {
  readonly repository: {
    readonly refs: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly name: string; readonly target: TargetNode | null }[];
    } | null;
  } | null;
}

const COMMIT = '... on Commit { oid committedDate parents(first: 3) { nodes { oid } } }';
const TAGS = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: ${PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { __typename oid ${COMMIT} ... on Tag { message tagger { date } target { __typename oid ${COMMIT} } } } }
    }
  }
}`;

export function createReleaseHistory({ octokit, repository }: GitHubClient) {
  return {
    /** One request per hundred. */
    readReleases: (): Promise<readonly ReleaseFacts[]> =>
      tell('read the releases', async () => {
        const releases: ReleaseFacts[] = [];
        for (let page = 1; ; page += 1) {
          const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
            ...{ ...repository, per_page: PAGE, page },
          });
          releases.push(...data.filter(({ draft }) => !draft).map(toFacts));
          if (!/\brel="next"/.test(headers.link ?? '')) return releases;
        }
      }),

    /** One request per hundred, with the messages of all: REST has one request for each. */
    readTags: (): Promise<{ readonly tags: readonly TagFacts[]; readonly complete: boolean }> =>
      tell('read the tags', async () => {
        const tags: TagFacts[] = [];
        let after: string | null = null;
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const { owner, repo } = repository;
          const answer: TagsAnswer = await octokit.graphql<TagsAnswer>(TAGS, { owner, repo, after });
          const refs = answer.repository?.refs ?? null;
          tags.push(...(refs?.nodes ?? []).flatMap(toTag));
          if (refs?.pageInfo.hasNextPage !== true) return { tags, complete: true };
          after = refs.pageInfo.endCursor;
        }
        return { tags, complete: false };
      }),
  };
}

/** Tags of trees and files are no versions. */
function toTag({
  name,
  target,
}: {
  readonly name: string;
  readonly target: TargetNode | null;
}): readonly TagFacts[] {
  const commit = target?.__typename === 'Tag' ? target.target : target;
  if (target === null || commit?.__typename !== 'Commit') return [];
  const date = target.__typename === 'Tag' ? target.tagger?.date : commit.committedDate;
  return [
    {
      ...{ name, commit: commit.oid, parents: (commit.parents?.nodes ?? []).map(({ oid }) => oid) },
      digest: target.__typename === 'Tag' ? readTagDigest(target.message ?? null) : null,
      at: timeOf(date),
    },
  ];
}

function toFacts(release: ApiRelease): ReleaseFacts {
  // Younger than the published types.
  const { updated_at: updated } = release as { readonly updated_at?: string | null };
  return {
    tag: release.tag_name,
    url: release.html_url,
    // Its account may be deleted.
    author: (release.author as { readonly login: string } | null)?.login ?? null,
    publishedAt: Date.parse(release.published_at ?? release.created_at),
    updatedAt: timeOf(updated),
    notes: release.body ?? '',
    assets: release.assets.filter(({ state }) => state === 'uploaded').map(toAssetFacts),
  };
}

function toAssetFacts(asset: ApiAsset): AssetFacts {
  const { id, name, label, size, sha256 } = toAsset(asset);
  return {
    ...{ id, size, sha256, filename: label || name, downloads: asset.download_count },
    createdAt: Date.parse(asset.created_at),
    uploader: asset.uploader?.login ?? null,
  };
}

function timeOf(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}
