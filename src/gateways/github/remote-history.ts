// The history of a repository through GitHub's API: a depth-1 checkout is enough.
// https://docs.github.com/en/rest/commits/commits#compare-two-commits
import type { Endpoints } from '@octokit/types';
import { json } from 'node:stream/consumers';
import type { Commit } from '../../commits/commit.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import type { ReadsHistory, RelatedTag } from '../../plan/history.ts';
import type { TagRelation } from '../../version/last-release.ts';
import type { GitHubClient, Octokit } from './octokit.ts';
import { hasStatus, refuse } from './request-failure.ts';

const PAGE = 100;
/** Tags asked at once after the highest turned out to be no ancestor. */
const BATCH = 8;
/** Pages of one range read at the same time. */
const PARALLEL = 8;

type Comparison = Endpoints['GET /repos/{owner}/{repo}/compare/{basehead}']['response']['data'];
type ApiCommit = Comparison['commits'][number];

const RELATIONS: Readonly<Record<Comparison['status'], TagRelation>> = {
  ahead: 'ancestor',
  identical: 'identical',
  behind: 'descendant',
  diverged: 'diverged',
};

export interface RemoteHistory extends ReadsHistory {
  /** All tag names, read anew. */
  readTagsNow(): Promise<readonly string[]>;
  /** GitHub logins of the commit authors that were read, by commit. */
  logins(): ReadonlyMap<string, string>;
}

export function createRemoteHistory({ octokit, repository }: GitHubClient): RemoteHistory {
  const logins = new Map<string, string>();
  // The ancestor check already carries the range's first page: it is not asked twice.
  // The tags are asked for as early as possible, by whoever comes first.
  let tags: Promise<readonly string[]> | null = null;
  const firstPages = new Map<string, Comparison>();
  const rangeName = (tag: string, head: string): string => `${tag}...${head}`;

  const compare = async (tag: string, head: string, page: number, size: number): Promise<Comparison> => {
    const basehead = `tags/${rangeName(tag, head)}`;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead,
      page,
      per_page: size,
      // Octokit looks at every value of an answer for a number that JavaScript can't hold; these are long, without one.
      request: { parseSuccessResponseBody: false },
    });
    return (await json(data as unknown as AsyncIterable<Uint8Array>)) as Comparison;
  };

  const relate = async (name: string, head: string, size: number): Promise<RelatedTag> => {
    try {
      const comparison = await compare(name, head, 1, size);
      if (size === PAGE) firstPages.set(rangeName(name, head), comparison);
      return { name, relation: RELATIONS[comparison.status], sha: comparison.base_commit.sha };
    } catch (error) {
      // Unrelated histories have no merge base: GitHub answers 404 for them.
      if (hasStatus(error, 404) && /no common ancestor/i.test(error.message))
        return { name, relation: 'diverged', sha: '' };
      return refuse(error, `compare ${name} with the head`);
    }
  };

  const readTags = async (): Promise<readonly string[]> => {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
        ...repository,
        ref: 'tags/',
      });
      return data.map((ref) => ref.ref.slice('refs/tags/'.length));
    } catch (error) {
      return refuse(error, 'read the tags');
    }
  };

  return {
    logins: () => logins,
    readTags: () => (tags ??= readTags()),
    readTagsNow: readTags,
    relateTags: async (names, head) => {
      const related: RelatedTag[] = [];
      for (let at = 0; at < names.length;) {
        const size = at === 0 ? 1 : BATCH;
        const batch = names.slice(at, at + size);
        related.push(...(await Promise.all(batch.map((name) => relate(name, head, at === 0 ? PAGE : 1)))));
        if (related.some((tag) => tag.relation === 'ancestor')) break;
        at += batch.length;
      }
      return related;
    },
    readCommits: async (tag, head, limit) => {
      try {
        const commits =
          tag === null
            ? await readNewest(limit, (page) => listPage(octokit, repository, head, page))
            : await readRange(
                firstPages.get(rangeName(tag, head)) ?? (await compare(tag, head, 1, PAGE)),
                (page) => compare(tag, head, page, PAGE),
              );
        for (const commit of commits) if (commit.author?.login) logins.set(commit.sha, commit.author.login);
        return commits.map(toCommit);
      } catch (error) {
        return refuse(error, 'read the commits');
      }
    },
  };
}

async function readRange(
  first: Comparison,
  readPage: (page: number) => Promise<Comparison>,
): Promise<readonly ApiCommit[]> {
  const pages = Math.ceil(first.total_commits / PAGE);
  const later = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2);
  const rest = await someAtATime(PARALLEL, later, readPage);
  return [first, ...rest].flatMap((page) => page.commits);
}

async function readNewest(
  limit: number,
  readPage: (page: number) => Promise<readonly ApiCommit[]>,
): Promise<readonly ApiCommit[]> {
  const commits: ApiCommit[] = [];
  for (let page = 1; commits.length < limit; page += 1) {
    const more = await readPage(page);
    commits.push(...more);
    if (more.length < PAGE) break;
  }
  return commits.slice(0, limit);
}

async function listPage(
  octokit: Octokit,
  repository: GitHubClient['repository'],
  sha: string,
  page: number,
): Promise<readonly ApiCommit[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
    ...repository,
    sha,
    per_page: PAGE,
    page,
  });
  return data;
}

function toCommit(commit: ApiCommit): Commit {
  return {
    sha: commit.sha,
    parents: commit.parents.map((parent) => parent.sha),
    message: commit.commit.message,
    author: commit.commit.author?.name ?? '',
    committedAt: Math.floor(Date.parse(commit.commit.committer?.date ?? '') / 1000),
  };
}
