// People and bots, and whose commit an e-mail address makes it.
import { nodeId } from './json/node-id.ts';
import type { State, User } from './state.ts';

export const ACTIONS_BOT = 'github-actions[bot]';
const ACTIONS_BOT_ID = 41_898_282;

export interface NewUser {
  readonly login: string;
  readonly name?: string;
  readonly emails?: readonly string[];
  readonly type?: User['type'];
}

export function addUser(state: State, { login, name, emails = [], type }: NewUser): User {
  const known = state.usersByLogin.get(login.toLowerCase());
  const id = known?.id ?? (login === ACTIONS_BOT ? ACTIONS_BOT_ID : state.nextId());
  const user: User = {
    id,
    login,
    name: name ?? known?.name ?? login,
    type: type ?? known?.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    emails: [...(known?.emails ?? []), ...emails, noreplyAddress(id, login)],
  };
  state.usersByLogin.set(login.toLowerCase(), user);
  for (const email of user.emails) state.usersByEmail.set(email.toLowerCase(), user);
  return user;
}

export function findOrAddUser(state: State, login: string): User {
  return state.usersByLogin.get(login.toLowerCase()) ?? addUser(state, { login });
}

export function noreplyAddress(id: number, login: string): string {
  return `${id}+${login}@users.noreply.github.com`;
}

/** GitHub's `simple-user`. */
export function userJson(user: User, api: string, server: string): Record<string, unknown> {
  const url = `${api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${server}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${server}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}
