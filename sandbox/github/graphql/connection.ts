// GraphQL's connections: https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api
import { nodeId } from '../json/node-id.ts';
import { refusal } from '../serving/answer.ts';
import type { Hosts } from '../serving/hosts.ts';
import type { User } from '../state.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

const MOST = 100;

export function connection<Item>(
  items: readonly Item[],
  given: ConnectionArguments,
  node: (item: Item) => unknown,
): Record<string, unknown> {
  const wanted = given.first ?? given.last;
  if (wanted == null)
    throw refusal(422, 'You must provide a `first` or `last` value to properly paginate.', {
      type: 'MISSING_PAGINATION_BOUNDARIES',
    });
  if (wanted > MOST || wanted < 0) {
    throw refusal(422, `Requesting ${wanted} records exceeds the limit of ${MOST} records.`, {
      type: 'EXCESSIVE_PAGINATION',
    });
  }
  const start = given.after == null ? 0 : Number(Buffer.from(given.after, 'base64').toString());
  const from = given.first == null ? Math.max(start, items.length - wanted) : start;
  const shown = items.slice(from, from + wanted);
  const cursor = (index: number): string => Buffer.from(String(from + index + 1)).toString('base64');
  const nodes = shown.map(node);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((value, index) => ({ node: value, cursor: cursor(index) })),
    pageInfo: {
      hasNextPage: from + shown.length < items.length,
      hasPreviousPage: from > 0,
      startCursor: shown.length === 0 ? null : cursor(0),
      endCursor: shown.length === 0 ? null : cursor(shown.length - 1),
    },
  };
}

export function userNode(hosts: Hosts, user: User): Record<string, unknown> {
  return {
    __typename: user.type,
    id: nodeId('U', user.id),
    databaseId: user.id,
    // GraphQL names a bot without the suffix that REST gives it.
    login: user.login.replace(/\[bot\]$/, ''),
    name: user.name,
    url: `${hosts.server}/${user.login}`,
    resourcePath: `/${user.login}`,
    avatarUrl: `${hosts.server}/avatars/${user.id}`,
  };
}
