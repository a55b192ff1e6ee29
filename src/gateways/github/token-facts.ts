// Whose token it is and until when, asked by requests that change nothing; and its end, where GitHub makes one on request.
import type { GitHubAnswer } from '../../credentials/credential-judgement.ts';
import { gitHubTokenKind, parseExpiryHeader } from '../../credentials/github-token.ts';
import type { Fetch } from '../fetch-contract.ts';
import { type AnswerHeaders } from './rate-limit.ts';
import { createGitHubClient, type GitHubConnection } from './octokit.ts';
import { failureHeaders, failureText, hasStatus, isForbidden } from './request-failure.ts';

export type TokenConnection = Omit<GitHubConnection, 'token' | 'owner' | 'repo'>;

const ACCEPTED = 202;
/** What a header can hold; no token of GitHub's has anything else. */
const SENDABLE = /^[\x21-\x7E]+$/;

/** Never throws: what GitHub does not tell clearly is `unknown`. */
export async function readTokenFacts(connection: TokenConnection, token: string): Promise<GitHubAnswer> {
  const kind = gitHubTokenKind(token);
  if (!SENDABLE.test(token)) return { verdict: 'refused', facts: { kind } };
  const { octokit } = createGitHubClient({ ...connection, token, owner: '', repo: '' });
  const known = (login: string | null, headers: AnswerHeaders): GitHubAnswer => ({
    verdict: 'accepted',
    facts: {
      ...{ kind, login },
      scopes: readScopes(headers['x-oauth-scopes']),
      expires: parseExpiryHeader(textOf(headers['github-authentication-token-expiration'])),
    },
  });
  try {
    const { data, headers } = await octokit.request('GET /user');
    return known(data.login, headers);
  } catch (error) {
    if (hasStatus(error, 401)) return { verdict: 'refused', facts: { kind } };
    // The token of an App or a job is nobody's: GitHub knows it, and has no user to show.
    const isNobodys = kind === 'installation' && hasStatus(error, 403) && isForbidden(error);
    return isNobodys ? known(null, failureHeaders(error)) : { verdict: 'unknown', facts: { kind } };
  }
}

/**
 * Has GitHub revoke a token for good, as one that was found exposed; its owner gets a mail. https://docs.github.com/en/rest/credentials/revoke
 * Null: it will; else why not. GitHub.com takes this from nobody who is logged in, an Enterprise Server from nobody who is not.
 */
export async function revokeToken(
  { apiUrl, fetch }: Pick<GitHubConnection, 'apiUrl' | 'fetch'>,
  token: string,
  loggedIn: string,
): Promise<string | null> {
  const body = JSON.stringify({ credentials: [token] });
  try {
    const answer = await send(fetch, apiUrl, body, null);
    const settled = answer === 401 ? await send(fetch, apiUrl, body, loggedIn) : answer;
    return settled === ACCEPTED ? null : `it answered ${settled}`;
  } catch (error) {
    return failureText(error);
  }
}

async function send(fetch: Fetch, apiUrl: string, body: string, token: string | null): Promise<number> {
  const answer = await fetch(`${apiUrl}/credentials/revoke`, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'user-agent': 'py-release-action',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
  await answer.text();
  return answer.status;
}

/** An empty header says that there are none; no header, that the token has no scopes at all. */
function readScopes(header: unknown): readonly string[] | null {
  const text = textOf(header);
  if (text === null) return null;
  return text
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => /^[\w:]+$/.test(scope));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
