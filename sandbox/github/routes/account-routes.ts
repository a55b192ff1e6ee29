// Routes of no repository: who a token is, and the end of tokens that were found exposed.
import type { Hosts } from '../serving/hosts.ts';
import { type Answer, ok, refusal } from '../serving/answer.ts';
import { notAccessible } from '../serving/caller.ts';
import type { State, Token } from '../state.ts';
import { userJson } from '../users.ts';

interface AccountCall {
  readonly state: State;
  readonly hosts: Hosts;
  readonly json: Readonly<Record<string, unknown>>;
  readonly token: Token | null;
}

export interface AccountRoute {
  readonly method: 'GET' | 'POST';
  readonly template: string;
  readonly handle: (call: AccountCall) => Answer;
}

export const accountRoutes: readonly AccountRoute[] = [
  { method: 'GET', template: '/user', handle: getUser },
  { method: 'POST', template: '/credentials/revoke', handle: revoke },
];

const REVOCABLE = /^(?:ghp_|github_pat_|gho_|ghu_|ghr_)/;

/** https://docs.github.com/en/rest/users/users#get-the-authenticated-user: not for tokens of Apps and jobs. */
function getUser({ token, hosts }: AccountCall): Answer {
  if (token === null) throw refusal(401, 'Requires authentication');
  if (token.kind === 'actions' || token.kind === 'app') throw refusal(403, notAccessible(token));
  return ok({
    ...userJson(token.user, hosts.api, hosts.server),
    user_view_type: 'public',
    name: token.user.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  });
}

/** https://docs.github.com/en/rest/credentials/revoke: "Any authenticated requests will return a 403." */
function revoke({ state, token, json }: AccountCall): Answer {
  if (token !== null) throw refusal(403, 'Authenticated requests are not allowed for this endpoint.');
  for (const secret of json['credentials'] as readonly string[])
    if (REVOCABLE.test(secret)) state.tokens.delete(secret);
  return { status: 202, body: {} };
}
