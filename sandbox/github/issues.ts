// Issues and comments. Pull requests share their numbers, their comments and their labels:
// https://docs.github.com/en/rest/issues/issues#list-repository-issues
import type { PullRequest, Repository, State, User } from './state.ts';
import { timestamp } from './state.ts';
import { findOrAddUser } from './users.ts';

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: User;
  labels: readonly string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  closedBy: User | null;
  closedAt: string | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface IssueComment {
  readonly id: number;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly author: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** What a repository has of it. */
export interface IssueTracker {
  readonly issues: Map<number, Issue>;
  /** False: the setting "Issues" is off. */
  hasIssues: boolean;
  readonly comments: Map<number, IssueComment>;
  /** By name in lower case. */
  readonly labels: Map<string, Label>;
  /** Logins in lower case of those who may write, other than the owner. */
  readonly collaborators: Map<string, 'COLLABORATOR' | 'MEMBER'>;
}

export type Thread = Issue | PullRequest;

export interface NewIssue {
  /** `owner/name` */
  readonly repository: string;
  readonly login: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
}

export interface NewComment {
  /** `owner/name` */
  readonly repository: string;
  /** Of an issue or pull request. */
  readonly number: number;
  readonly login: string;
  readonly body: string;
}

export function nextNumber({ issues, pulls }: Repository): number {
  return Math.max(0, ...issues.keys(), ...pulls.keys()) + 1;
}

export function findThread({ issues, pulls }: Repository, number: number): Thread | undefined {
  return issues.get(number) ?? pulls.get(number);
}

export function isPull(thread: Thread): thread is PullRequest {
  return 'headRef' in thread;
}

export function openIssue(
  state: State,
  repository: Repository,
  { author, title, body, labels }: Pick<Issue, 'author' | 'title' | 'body' | 'labels'>,
): Issue {
  const now = timestamp(state);
  const issue: Issue = {
    id: state.nextId(),
    number: nextNumber(repository),
    ...{ title, body, author, labels: nameLabels(state, repository, labels) },
    ...{ state: 'open', stateReason: null, closedBy: null, closedAt: null },
    ...{ createdAt: now, updatedAt: now },
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

export function closeIssue(state: State, issue: Issue, by: User, reason: Issue['stateReason']): void {
  const now = timestamp(state);
  Object.assign(issue, { state: 'closed', stateReason: reason, closedBy: by, closedAt: now, updatedAt: now });
}

/** Labels that nobody has made yet are made; a name is the same in upper and lower case. */
export function nameLabels(
  state: State,
  { labels }: Repository,
  names: readonly string[],
): readonly string[] {
  const known = names.map((name) => {
    const label = labels.get(name.toLowerCase()) ?? { id: state.nextId(), name, color: 'ededed' };
    labels.set(name.toLowerCase(), label);
    return label.name;
  });
  return [...new Set(known)];
}

export function addComment(
  state: State,
  repository: Repository,
  { number, author, body }: Pick<IssueComment, 'number' | 'author' | 'body'>,
): IssueComment {
  const now = timestamp(state);
  const comment = { id: state.nextId(), number, author, body, createdAt: now, updatedAt: now };
  repository.comments.set(comment.id, comment);
  const thread = findThread(repository, number);
  if (thread !== undefined) thread.updatedAt = now;
  return comment;
}

export function commentsOf({ comments }: Repository, number: number): readonly IssueComment[] {
  return [...comments.values()].filter((comment) => comment.number === number);
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
export function associationOf(repository: Repository, login: string): string {
  const name = login.toLowerCase();
  if (name === repository.owner.login.toLowerCase()) return 'OWNER';
  const isContributor = [...repository.pulls.values()].some(
    (pull) => pull.mergedAt !== null && pull.login.toLowerCase() === name,
  );
  return repository.collaborators.get(name) ?? (isContributor ? 'CONTRIBUTOR' : 'NONE');
}

const KEYWORD = String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+`;

/**
 * Issues of this repository that the merge of a pull request closes; only one into the default branch has any:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function closedIssues(repository: Repository, { body, baseRef }: PullRequest): readonly Issue[] {
  if (baseRef !== repository.defaultBranch) return [];
  const name = repository.fullName.replaceAll('.', String.raw`\.`);
  const reference = String.raw`(?:(?:${name})?#|https://github\.com/${name}/issues/)(\d+)\b`;
  const found = (body ?? '').matchAll(new RegExp(KEYWORD + reference, 'gi'));
  const numbers = new Set([...found].map(([, number]) => Number(number)));
  return [...numbers].flatMap((number) => repository.issues.get(number) ?? []);
}

export function closeLinked(state: State, repository: Repository, pull: PullRequest, by: User): void {
  for (const issue of closedIssues(repository, pull)) {
    if (issue.state === 'open') closeIssue(state, issue, by, 'completed');
  }
}

/** What people do on the web page, between the requests. */
export function peopleOfIssues(state: State, repository: (fullName: string) => Repository) {
  return {
    addIssue: ({ repository: name, login, title = 'It fails', body = '', labels = [] }: NewIssue): Issue =>
      openIssue(state, repository(name), { author: findOrAddUser(state, login), title, body, labels }),
    addComment: ({ repository: name, number, login, body }: NewComment): IssueComment =>
      addComment(state, repository(name), { number, author: findOrAddUser(state, login), body }),
    closeIssue(
      { repository: name, number }: { readonly repository: string; readonly number: number },
      login: string,
    ): void {
      const issue = repository(name).issues.get(number);
      if (issue === undefined) throw new Error(`there is no issue #${number}`);
      closeIssue(state, issue, findOrAddUser(state, login), 'not_planned');
    },
  };
}
