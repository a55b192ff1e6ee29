// Issues that this product keeps: one for each subject, found again by a marker.
// https://docs.github.com/en/rest/issues/issues
import type { Endpoints } from '@octokit/types';
import type { KeptIssue } from '../../release/kept-issue.ts';
import { createIssueComments, type IssueComments } from './issue-comments.ts';
import { beginsWith, fitBody, fitTitle, isSameText, isTrusted } from './kept-text.ts';
import type { GitHubClient } from './octokit.ts';
import { makeOnce, tellOfIssues } from './once-made.ts';

type ApiIssue = Endpoints['GET /repos/{owner}/{repo}/issues']['response']['data'][number];

export interface IssueText {
  readonly title: string;
  /** Begins with its marker, `<!-- py-release:WHAT -->`. What is longer than GitHub takes is cut, and says so. */
  readonly body: string;
  /** Beside `ISSUE_LABEL`. */
  readonly labels?: readonly string[];
}

export interface LabelledIssue extends KeptIssue {
  readonly labels: readonly string[];
}

export type { KeptComment } from './issue-comments.ts';

export type IssueChange = Partial<IssueText> & {
  readonly state?: 'open' | 'closed';
  readonly reason?: 'completed' | 'not_planned';
};

export interface Issues extends IssueComments {
  /** Issues (never pull requests) that a workflow, an app or somebody with write access opened, whose body begins with `marker`; newest first. */
  findIssues(marker: string, state: 'open' | 'all'): Promise<readonly LabelledIssue[]>;
  openIssue(text: IssueText): Promise<LabelledIssue>;
  /** `labels` replace those that are there, except ours. */
  editIssue(number: number, change: IssueChange): Promise<LabelledIssue>;
}

/** By it our few issues are found among thousands. */
export const ISSUE_LABEL = 'py-release';

const PAGE = 100;
/** Of those with our label. */
const MOST_PAGES = 10;

export function createIssues(client: GitHubClient): Issues {
  const { octokit, repository } = client;

  const listPage = async (state: 'open' | 'all', page: number, labels?: string) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues', {
      ...repository,
      ...{ state, direction: 'desc', per_page: PAGE, page },
      ...(labels === undefined ? { sort: 'updated' } : { sort: 'created', labels }),
    });
    return data;
  };

  const listLabelled = async (state: 'open' | 'all'): Promise<readonly ApiIssue[]> => {
    const found: ApiIssue[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const data = await listPage(state, page, ISSUE_LABEL);
      found.push(...data);
      if (data.length < PAGE) break;
    }
    return found;
  };

  /** A list need not say who closed an issue. */
  const completed = async (issue: ApiIssue): Promise<ApiIssue> => {
    if (issue.state === 'open' || issue.closed_by) return issue;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...repository,
      issue_number: issue.number,
    });
    return data;
  };

  return {
    ...createIssueComments(client),

    findIssues: (marker, state) =>
      tellOfIssues(client, 'list issues', async () => {
        const ours = (issues: readonly ApiIssue[]): readonly ApiIssue[] =>
          issues.filter((issue) => isOurs(issue) && beginsWith(issue.body, marker));
        const labelled = ours(await listLabelled(state));
        // Somebody may have taken the label away: then it is among those that changed last.
        const found = labelled.length > 0 ? labelled : ours(await listPage(state, 1));
        const issues = (await Promise.all(found.map(completed))).map(toIssue);
        return issues.sort((a, b) => b.number - a.number);
      }),

    openIssue: async (text) => {
      const title = fitTitle(text.title);
      const body = fitBody(text.body);
      const labels = [ISSUE_LABEL, ...(text.labels ?? [])];
      const issue = await makeOnce<ApiIssue>(client, {
        what: 'open an issue',
        send: async () => {
          const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
            ...repository,
            ...{ title, body, labels },
          });
          return data;
        },
        find: async () =>
          (await listPage('open', 1)).find(
            (issue) => isOurs(issue) && issue.title === title && isSameText(issue.body, body),
          ),
      });
      return toIssue(issue);
    },

    editIssue: (number, { title, body, labels, state, reason }) =>
      tellOfIssues(client, `edit the issue #${number}`, async () => {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...repository,
          issue_number: number,
          ...(title === undefined ? {} : { title: fitTitle(title) }),
          ...(body === undefined ? {} : { body: fitBody(body) }),
          ...(labels === undefined ? {} : { labels: [ISSUE_LABEL, ...labels] }),
          ...(state === undefined ? {} : { state }),
          ...(state === 'closed' && reason !== undefined ? { state_reason: reason } : {}),
        });
        return toIssue(data);
      }),
  };
}

function isOurs(issue: ApiIssue): boolean {
  return issue.pull_request === undefined && isTrusted(issue);
}

function toIssue(issue: ApiIssue): LabelledIssue {
  const { closed_by: closer, user } = issue;
  const isClosed = issue.state !== 'open';
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: isClosed ? 'closed' : 'open',
    url: issue.html_url,
    byPerson: isClosed && closer?.type === 'User' && closer.login !== user?.login,
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
  };
}
