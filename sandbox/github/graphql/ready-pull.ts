// The mutation that ends a draft: https://docs.github.com/en/graphql/reference/mutations#markpullrequestreadyforreview
import { nodeId } from '../json/node-id.ts';
import { tellOfPull } from '../pulls.ts';
import { refusal } from '../serving/answer.ts';
import { authorize, maySee } from '../serving/caller.ts';
import { timestamp } from '../state.ts';
import { pullNode } from './pull-nodes.ts';
import type { GraphqlContext } from './root.ts';

export interface ReadyInput {
  readonly clientMutationId?: string | null;
  readonly pullRequestId: string;
}

export async function markReady(context: GraphqlContext, input: ReadyInput): Promise<unknown> {
  const { state, token, hosts } = context;
  for (const repository of state.repositories.values()) {
    if (!maySee(repository, token)) continue;
    for (const pull of repository.pulls.values()) {
      if (nodeId('PR', `${repository.id}:${pull.number}`) !== input.pullRequestId) continue;
      authorize(repository, token, ['pull_requests', 'write']);
      // GitHub refuses it without the right to push, whoever has opened it.
      authorize(repository, token, ['contents', 'write']);
      Object.assign(pull, { draft: false, updatedAt: timestamp(state) });
      await tellOfPull({ state, repository, token, hosts }, pull, 'ready_for_review');
      return {
        clientMutationId: input.clientMutationId ?? null,
        pullRequest: pullNode(context, repository, pull),
      };
    }
  }
  throw refusal(404, `Could not resolve to a node with the global id of '${input.pullRequestId}'.`);
}
