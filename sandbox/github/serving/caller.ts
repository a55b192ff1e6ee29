// Who calls and what the token may: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
import type { Repository, State, Token } from '../state.ts';
import { type Answer, notFound, refusal } from './answer.ts';
import type { Route } from './call.ts';

/** The token of the Authorization header; null without one; throws on one that GitHub doesn't know. */
export function authenticate(state: State, headers: Readonly<Record<string, string>>): Token | null {
  const token = knownToken(state, headers);
  if (token === null && headers['authorization'] !== undefined) throw refusal(401, 'Bad credentials');
  return token;
}

/** Null: nobody, or somebody with a token that there isn't (any more). */
export function knownToken(state: State, headers: Readonly<Record<string, string>>): Token | null {
  return state.tokens.get(secretOf(headers['authorization'] ?? '') ?? '') ?? null;
}

function secretOf(header: string): string | undefined {
  const [, scheme = '', value = ''] = /^(\S+)\s+(.+)$/.exec(header) ?? [];
  if (/^(token|bearer)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const [, password] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString()) ?? [];
  return password;
}

export function maySee(repository: Repository, token: Token | null): boolean {
  return !repository.private || covers(token, repository);
}

/** The token was given rights in this repository. */
export function covers(token: Token | null, repository: Repository): token is Token {
  const name = repository.fullName.toLowerCase();
  return token !== null && (token.repository === name || token.others?.includes(name) === true);
}

const SETTINGS: readonly string[] = ['administration', 'secrets', 'environments'];

/**
 * What is public needs no permission to be read, except settings. A repository that the token doesn't know doesn't exist for it.
 * The token of a job can't be given a right to settings:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function may(
  repository: Repository,
  token: Token | null,
  [permission, access]: Route['needs'],
): boolean {
  if (access === 'read' && !repository.private && !SETTINGS.includes(permission)) return true;
  if (!covers(token, repository)) return false;
  if (SETTINGS.includes(permission) && token.kind === 'actions') return false;
  const granted = token.permissions[permission];
  return permission === 'metadata' || granted === 'write' || granted === access;
}

export function authorize(repository: Repository, token: Token | null, needs: Route['needs']): void {
  if (!maySee(repository, token)) throw notFound();
  if (may(repository, token, needs)) return;
  if (token === null) throw refusal(401, 'Requires authentication');
  throw refusal(403, notAccessible(token), { headers: acceptedPermissions(needs) });
}

/** For what several permissions open; each alone is enough. */
export function authorizeEither(
  repository: Repository,
  token: Token | null,
  permissions: readonly string[],
  access: Route['needs'][1],
): void {
  if (permissions.some((permission) => may(repository, token, [permission, access]))) return;
  if (token === null) throw refusal(401, 'Requires authentication');
  const accepted = permissions.map((permission) => `${permission}=${access}`).join('; ');
  throw refusal(403, notAccessible(token), { headers: { 'x-accepted-github-permissions': accepted } });
}

export function notAccessible(token: Token | null): string {
  return `Resource not accessible by ${token?.kind === 'pat' || token?.kind === 'classic' ? 'personal access token' : 'integration'}`;
}

export function acceptedPermissions([permission, access]: Route['needs']): Record<string, string> {
  return { 'x-accepted-github-permissions': `${permission}=${access}` };
}

/** What every answer tells of a person's token: its scopes where it has scopes, and its end where it has one. */
export function tokenHeaders(token: Token | null): Record<string, string> {
  return {
    ...(token?.scopes === undefined ? {} : { 'x-oauth-scopes': token.scopes.join(', ') }),
    ...(token?.expires === undefined ? {} : { 'github-authentication-token-expiration': token.expires }),
  };
}

/** For git over HTTP, where a refusal asks for credentials first. */
export const unauthorized: Answer = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' },
  body: Buffer.from('Repository not found.\n'),
};
