// Tokens as GitHub hands them out: to a job, an app, a person.
import { randomBytes } from 'node:crypto';
import type { Access, Repository, State, TokenKind } from './state.ts';
import { ACTIONS_BOT, findOrAddUser } from './users.ts';

export interface NewToken {
  /** `owner/name` */
  readonly repository: string;
  /** More repositories that it has the same permissions in; none for the token of a job. */
  readonly others?: readonly string[];
  /** As in a workflow (`pull-requests`) or as in the API (`pull_requests`). */
  readonly permissions: Readonly<Record<string, Access>>;
  readonly kind: TokenKind;
  /** Whose token it is; the bot of GitHub Actions for `actions`. */
  readonly login?: string;
  readonly scopes?: readonly string[];
  /** `2026-12-31 23:59:59 UTC` */
  readonly expires?: string;
}

const TOKEN_PREFIX: Readonly<Record<TokenKind, string>> = {
  actions: 'ghs_',
  app: 'ghs_',
  pat: 'github_pat_',
  classic: 'ghp_',
};
const OWNER: Readonly<Record<TokenKind, string>> = {
  actions: ACTIONS_BOT,
  app: 'release-app[bot]',
  pat: 'maintainer',
  classic: 'maintainer',
};

export function issueToken(
  state: State,
  repository: Repository,
  { permissions, kind, login, scopes, expires, others = [] }: NewToken,
): string {
  const secret = `${TOKEN_PREFIX[kind]}${randomBytes(18).toString('hex')}`;
  const entries = Object.entries(permissions).map(([name, access]) => [name.replaceAll('-', '_'), access]);
  const user = findOrAddUser(state, login ?? OWNER[kind]);
  state.tokens.set(secret, {
    kind,
    repository: repository.fullName.toLowerCase(),
    others: others.map((each) => each.toLowerCase()),
    permissions: Object.fromEntries(entries) as Record<string, Access>,
    user,
    ...(scopes === undefined ? {} : { scopes }),
    ...(expires === undefined ? {} : { expires }),
  });
  // A person's token can't do more than the person.
  if (user.type === 'User' && entries.some(([, access]) => access === 'write'))
    repository.collaborators.set(user.login.toLowerCase(), 'COLLABORATOR');
  return secret;
}
