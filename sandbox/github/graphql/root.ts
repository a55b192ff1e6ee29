// The root fields that are emulated: repository, viewer, rateLimit and the mutation updateRefs.
import { webUrl } from '../json/repository-json.ts';
import { changeRefs } from '../ref-change.ts';
import { refusal } from '../serving/answer.ts';
import { authorize, may, maySee } from '../serving/caller.ts';
import type { Hosts } from '../serving/hosts.ts';
import type { RateLimit } from '../serving/rate-limit.ts';
import { findRepository, type Repository, type State, type Token } from '../state.ts';
import { userNode } from './connection.ts';
import { objectNode, refNode, refsConnection, type RefsArguments } from './git-nodes.ts';
import { issueOrPull } from './issue-nodes.ts';
import { pullNode } from './pull-nodes.ts';
import { markReady, type ReadyInput } from './ready-pull.ts';

export interface GraphqlContext {
  readonly state: State;
  readonly rate: RateLimit;
  readonly hosts: Hosts;
  readonly token: Token;
  readonly missing: (what: string) => void;
}

interface UpdateRefsInput {
  readonly clientMutationId?: string | null;
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly beforeOid?: string | null;
    readonly afterOid: string;
    readonly force?: boolean | null;
  }[];
}

export function rootValue(context: GraphqlContext): Record<string, unknown> {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = findRepository(context.state, owner, name);
      if (repository === undefined || !maySee(repository, context.token)) {
        throw refusal(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(context, repository);
    },
    viewer: () => userNode(context.hosts, context.token.user),
    rateLimit: () => {
      const { limit, used, reset } = context.rate;
      const resetAt = new Date(reset * 1000).toISOString();
      return { cost: 1, limit, used, remaining: limit - used, nodeCount: 1, resetAt };
    },
    updateRefs: ({ input }: { input: UpdateRefsInput }) => updateRefs(context, input),
    markPullRequestReadyForReview: ({ input }: { input: ReadyInput }) => markReady(context, input),
  };
}

async function updateRefs(context: GraphqlContext, input: UpdateRefsInput): Promise<unknown> {
  const { state, hosts, token } = context;
  const repository = [...state.repositories.values()].find(({ nodeId }) => nodeId === input.repositoryId);
  if (repository === undefined || !maySee(repository, token)) {
    throw refusal(404, `Could not resolve to a node with the global id of '${input.repositoryId}'.`);
  }
  authorize(repository, token, ['contents', 'write']);
  const updates = input.refUpdates.map(({ name, beforeOid, afterOid, force }) => {
    return { name, before: beforeOid ?? undefined, after: afterOid, force: force === true };
  });
  await changeRefs({ state, repository, token, hosts }, updates);
  return { clientMutationId: input.clientMutationId ?? null };
}

function repositoryNode(context: GraphqlContext, repository: Repository): Record<string, unknown> {
  const { hosts, token } = context;
  const needsContents = <Given, Found>(resolve: (given: Given) => Found) => {
    return (given: Given): Found => {
      authorize(repository, token, ['contents', 'read']);
      return resolve(given);
    };
  };
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: userNode(hosts, repository.owner),
    url: webUrl(repository, hosts),
    resourcePath: `/${repository.fullName}`,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    isFork: false,
    isEmpty: async () => (await repository.git.refs('refs/heads/')).length === 0,
    viewerPermission: may(repository, token, ['contents', 'write']) ? 'WRITE' : 'READ',
    defaultBranchRef: needsContents(() =>
      refNode(context, repository, `refs/heads/${repository.defaultBranch}`),
    ),
    ref: needsContents(async ({ qualifiedName }: { qualifiedName: string }) => {
      for (const prefix of ['', 'refs/', 'refs/heads/', 'refs/tags/']) {
        const name = `${prefix}${qualifiedName}`;
        const node = name.startsWith('refs/') ? await refNode(context, repository, name) : null;
        if (node !== null) return node;
      }
      return null;
    }),
    refs: needsContents((given: RefsArguments) => refsConnection(context, repository, given)),
    object: needsContents(({ oid, expression }: { oid?: string; expression?: string }) => {
      return objectNode(context, repository, oid ?? expression ?? '');
    }),
    issueOrPullRequest: ({ number }: { number: number }) => issueOrPull(context, repository, number),
    pullRequest: ({ number }: { number: number }) => {
      authorize(repository, token, ['pull_requests', 'read']);
      const pull = repository.pulls.get(number);
      if (pull === undefined)
        throw refusal(404, `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(context, repository, pull);
    },
  };
}
