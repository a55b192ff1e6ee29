// Pull requests as GraphQL nodes, and those that a commit belongs to.
import { nodeId } from '../json/node-id.ts';
import { webUrl } from '../json/repository-json.ts';
import { associationOf } from '../issues.ts';
import { isFork, pullsOfCommit } from '../pulls.ts';
import { authorize } from '../serving/caller.ts';
import type { PullRequest, Repository } from '../state.ts';
import { connection, type ConnectionArguments, userNode } from './connection.ts';
import { closingIssues, commentNodes } from './issue-nodes.ts';
import type { GraphqlContext } from './root.ts';

export interface PullsArguments extends ConnectionArguments {
  readonly orderBy?: unknown;
}

export async function associatedPullRequests(
  context: GraphqlContext,
  repository: Repository,
  sha: string,
  given: PullsArguments,
): Promise<Record<string, unknown>> {
  authorize(repository, context.token, ['pull_requests', 'read']);
  const pulls = await pullsOfCommit(repository, sha);
  return connection(pulls, given, (pull) => pullNode(context, repository, pull));
}

export function pullNode(
  context: GraphqlContext,
  repository: Repository,
  pull: PullRequest,
): Record<string, unknown> {
  const { state, hosts } = context;
  const author = state.usersByLogin.get(pull.login.toLowerCase());
  const merged = pull.mergedAt !== null;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', `${repository.id}:${pull.number}`),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    bodyText: pull.body ?? '',
    author: author === undefined ? null : userNode(hosts, author),
    merged,
    mergedAt: pull.mergedAt,
    state: merged ? 'MERGED' : pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    closedAt: pull.closedAt,
    locked: false,
    authorAssociation: associationOf(repository, pull.login),
    comments: (given: ConnectionArguments) =>
      commentNodes(context, repository, pull.number, given, ['issues', 'pull_requests']),
    closingIssuesReferences: (given: ConnectionArguments) => closingIssues(context, repository, pull, given),
    isDraft: pull.draft,
    isCrossRepository: isFork(repository, pull),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    mergeCommit: pull.mergeCommit === null ? null : { __typename: 'Commit', oid: pull.mergeCommit },
    baseRefName: pull.baseRef,
    url: `${webUrl(repository, hosts)}/pull/${pull.number}`,
    resourcePath: `/${repository.fullName}/pull/${pull.number}`,
    permalink: `${webUrl(repository, hosts)}/pull/${pull.number}`,
  };
}
