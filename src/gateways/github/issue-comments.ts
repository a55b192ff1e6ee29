// Comments on issues and pull requests: https://docs.github.com/en/rest/issues/comments
import type { Endpoints } from '@octokit/types';
import { beginsWith, fitBody, isSameText, isTrusted } from './kept-text.ts';
import type { GitHubClient } from './octokit.ts';
import { makeOnce, tellOfIssues } from './once-made.ts';

type ApiComment =
  Endpoints['GET /repos/{owner}/{repo}/issues/{issue_number}/comments']['response']['data'][number];

export interface KeptComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

export interface IssueComments {
  /** The comment on an issue or pull request that a workflow, an app or somebody with write access wrote, whose body begins with `marker`; null: none. */
  findComment(number: number, marker: string): Promise<KeptComment | null>;
  /** What is longer than GitHub takes is cut, and says so. */
  writeComment(number: number, body: string): Promise<KeptComment>;
  editComment(id: number, body: string): Promise<KeptComment>;
}

export function createIssueComments(client: GitHubClient): IssueComments {
  const { octokit, repository } = client;

  /** GitHub lists them oldest first and holds at most 2,500 of them, so every page can be read. */
  const find = async (
    number: number,
    isWanted: (comment: ApiComment) => boolean,
  ): Promise<ApiComment | undefined> => {
    const pages = octokit.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      ...{ issue_number: number, per_page: 100 },
    });
    for await (const { data } of pages) {
      const found = data.find((comment) => isTrusted(comment) && isWanted(comment));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    findComment: (number, marker) =>
      tellOfIssues(client, `list the comments on #${number}`, async () => {
        const found = await find(number, ({ body }) => beginsWith(body, marker));
        return found === undefined ? null : toComment(found);
      }),

    writeComment: async (number, text) => {
      const body = fitBody(text);
      const comment = await makeOnce<ApiComment>(client, {
        what: `comment on #${number}`,
        send: async () => {
          const { data } = await octokit.request(
            'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            { ...repository, issue_number: number, body },
          );
          return data;
        },
        find: () => find(number, (written) => isSameText(written.body, body)),
      });
      return toComment(comment);
    },

    editComment: (id, body) =>
      tellOfIssues(client, `edit the comment ${id}`, async () => {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id: id,
          body: fitBody(body),
        });
        return toComment(data);
      }),
  };
}

function toComment({ id, body = '', html_url: url }: ApiComment): KeptComment {
  return { id: Number(id), body, url };
}
