// Who had no commit in the history before: two GraphQL requests, whatever the number of people.
// https://docs.github.com/en/graphql/reference/objects#commit (`history`, by author)
import type { GitHubClient } from './octokit.ts';
import { tell } from './request-failure.ts';

const MOST_PEOPLE = 100;

interface AuthorNode {
  readonly author?: { readonly user: { readonly id: string; readonly login: string } | null } | null;
}

interface HistoryNode {
  readonly nodes: readonly { readonly oid: string }[];
}

/** `commits`: one of each person, by login; `since`: the commit of the release before. Apps are nobody's first contribution. */
export async function readNewcomers(
  { octokit, repository }: GitHubClient,
  since: string,
  commits: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const people = [...commits].filter(([login]) => !login.endsWith('[bot]')).slice(0, MOST_PEOPLE);
  if (people.length === 0) return new Set();
  const ask = async <Answer>(fields: string): Promise<Answer> => {
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
    return (await octokit.graphql<{ repository: Answer }>(query, { ...repository })).repository;
  };
  return tell('look up who is new', async () => {
    const authors = await ask<Readonly<Record<string, AuthorNode | null>>>(
      people
        .map(
          ([, sha], index) =>
            `c${index}: object(oid: "${sha}") { ... on Commit { author { user { id login } } } }`,
        )
        .join(' '),
    );
    const users = people.flatMap((_, index) => authors[`c${index}`]?.author?.user ?? []);
    if (users.length === 0) return new Set<string>();
    const histories = users.map(
      ({ id }, index) =>
        `h${index}: history(first: 1, author: {id: ${JSON.stringify(id)}}) { nodes { oid } }`,
    );
    const { before } = await ask<{ readonly before: Readonly<Record<string, HistoryNode>> | null }>(
      `before: object(oid: "${since}") { ... on Commit { ${histories.join(' ')} } }`,
    );
    const isNew = (index: number): boolean => before?.[`h${index}`]?.nodes.length === 0;
    return new Set(users.filter((_, index) => isNew(index)).map(({ login }) => login));
  });
}
