// A repository under its new name: GitHub redirects requests for the old one to the repository's number.
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
import { type Answer } from './serving/answer.ts';
import type { Hosts } from './serving/hosts.ts';
import type { Repository, State } from './state.ts';

export function renameRepository(state: State, repository: Repository, name: string): void {
  const old = repository.fullName.toLowerCase();
  const fullName = `${repository.owner.login}/${name}`;
  state.repositories.delete(old);
  state.formerNames.set(old, repository.id);
  state.repositories.set(fullName.toLowerCase(), { ...repository, name, fullName });
  for (const [secret, token] of state.tokens)
    if (token.repository === old) state.tokens.set(secret, { ...token, repository: fullName.toLowerCase() });
}

/** `/repos/acme/old/releases` and `/repositories/1001/releases` are the same; null: nobody had that name. */
export function movedAnswer(
  state: State,
  { hosts, url }: { readonly hosts: Hosts; readonly url: URL },
): Answer | null {
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(url.pathname) ?? [];
  const id = state.formerNames.get(`${owner}/${name}`.toLowerCase());
  if (id === undefined) return null;
  const location = `${hosts.api}/repositories/${id}${rest}${url.search}`;
  return {
    status: 301,
    headers: { location },
    body: { message: 'Moved Permanently', url: location, documentation_url: 'https://docs.github.com/rest' },
  };
}

/** The address by name of one by number; others stay as they are. */
export function namedUrl(state: State, url: URL): URL {
  const [, id = '', rest = ''] = /^\/repositories\/(\d+)(.*)$/.exec(url.pathname) ?? [];
  const found =
    id === '' ? undefined : [...state.repositories.values()].find((each) => each.id === Number(id));
  if (found === undefined) return url;
  const named = new URL(url);
  named.pathname = `/repos/${found.fullName}${rest}`;
  return named;
}
