// Issues and the comments on issues and pull requests, as GraphQL nodes.
import { associationOf, closedIssues, commentsOf, findThread, isPull, type Issue } from '../issues.ts';
import { threadUrl } from '../json/issue-json.ts';
import { nodeId } from '../json/node-id.ts';
import { refusal } from '../serving/answer.ts';
import { authorize, authorizeEither } from '../serving/caller.ts';
import type { PullRequest, Repository } from '../state.ts';
import { connection, type ConnectionArguments, userNode } from './connection.ts';
import { pullNode } from './pull-nodes.ts';
import type { GraphqlContext } from './root.ts';

type Node = Record<string, unknown>;

export function issueNode(context: GraphqlContext, repository: Repository, issue: Issue): Node {
  const { hosts } = context;
  return {
    __typename: 'Issue',
    id: nodeId('I', `${repository.id}:${issue.number}`),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    author: userNode(hosts, issue.author),
    authorAssociation: associationOf(repository, issue.author.login),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    locked: false,
    url: threadUrl(repository, issue, hosts),
    repository: { __typename: 'Repository', id: repository.nodeId, nameWithOwner: repository.fullName },
    comments: (given: ConnectionArguments) =>
      commentNodes(context, repository, issue.number, given, ['issues']),
  };
}

export function issueOrPull(context: GraphqlContext, repository: Repository, number: number): Node {
  const thread = findThread(repository, number);
  const isPullRequest = thread !== undefined && isPull(thread);
  authorize(repository, context.token, [isPullRequest ? 'pull_requests' : 'issues', 'read']);
  if (thread === undefined)
    throw refusal(404, `Could not resolve to an issue or pull request with the number of ${number}.`);
  return isPull(thread) ? pullNode(context, repository, thread) : issueNode(context, repository, thread);
}

export function commentNodes(
  { token, hosts }: GraphqlContext,
  repository: Repository,
  number: number,
  given: ConnectionArguments,
  permissions: readonly string[],
): Node {
  authorizeEither(repository, token, permissions, 'read');
  return connection(commentsOf(repository, number), given, ({ id, body, author }) => ({
    __typename: 'IssueComment',
    id: nodeId('IC', id),
    databaseId: id,
    body,
    author: userNode(hosts, author),
    authorAssociation: associationOf(repository, author.login),
  }));
}

/** What is linked in the text of the pull request; links that people make by hand are not emulated. */
export function closingIssues(
  context: GraphqlContext,
  repository: Repository,
  pull: PullRequest,
  given: ConnectionArguments,
): Node {
  authorize(repository, context.token, ['issues', 'read']);
  return connection(closedIssues(repository, pull), given, (issue) => issueNode(context, repository, issue));
}
