import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/findings/user-error.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { failureText, hasStatus, isUncertain, refuse } from '../../../src/gateways/github/request-failure.ts';

/** What Octokit throws when GitHub, or something before it, behaves like this. */
async function failure(behaviour: typeof fetch, how: 'rest' | 'graphql' = 'rest'): Promise<unknown> {
  const { octokit, repository } = createGitHubClient({
    ...{ token: 't', apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault', fetch: behaviour },
    wait: async () => undefined,
  });
  try {
    await (how === 'rest'
      ? octokit.request('GET /repos/{owner}/{repo}', repository)
      : octokit.graphql('{ viewer { login } }'));
  } catch (error) {
    return error;
  }
  throw new Error('it worked');
}

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): typeof fetch =>
  () =>
    Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers },
      }),
    );
const throws =
  (error: Error): typeof fetch =>
  () =>
    Promise.reject(error);
const cause = (message: string, code: string) => Object.assign(new Error(message), { code });
const graphql = (...errors: readonly object[]): typeof fetch => answer(200, { data: null, errors });

function told(error: unknown): UserError {
  try {
    return refuse(error, 'read the repository');
  } catch (refused) {
    if (refused instanceof UserError) return refused;
    throw refused;
  }
}

describe('refuse', () => {
  const cases: readonly [string, typeof fetch, string, string][] = [
    ['401', answer(401, { message: 'Bad credentials' }), 'github-token-invalid', '401'],
    [
      '403',
      answer(
        403,
        { message: 'Resource not accessible by integration' },
        { 'x-accepted-github-permissions': 'actions=read' },
      ),
      'github-right-missing',
      'actions=read',
    ],
    ['404', answer(404, { message: 'Not Found' }), 'github-right-missing', 'contents=write'],
    ['429', answer(429, { message: 'Slow down' }), 'github-rate-limit', 'Slow down'],
    [
      'a limit that says when it is reset',
      answer(
        403,
        { message: 'API rate limit exceeded' },
        {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-05-04T10:59:59Z') / 1000),
          date: 'Mon, 04 May 2026 10:20:00 GMT',
        },
      ),
      'github-rate-limit',
      'reset in 40 min, at 2026-05-04T11:00:00Z',
    ],
    [
      'a burnt tag',
      answer(422, {
        message: 'Validation Failed',
        errors: [{ field: 'tag_name', message: 'tag_name was used by an immutable release' }],
      }),
      'github-tag-burnt',
      'immutable release',
    ],
    [
      'a spent limit',
      answer(403, { message: 'no' }, { 'x-ratelimit-remaining': '0' }),
      'github-rate-limit',
      'no',
    ],
    [
      'a secondary limit',
      answer(403, { message: 'You have exceeded a secondary rate limit.' }),
      'github-rate-limit',
      'secondary',
    ],
    [
      'a 404 that used the last request of the limit',
      answer(404, { message: 'Not Found' }, { 'x-ratelimit-remaining': '0' }),
      'github-right-missing',
      '404',
    ],
    [
      '422',
      answer(422, { message: 'Validation Failed', errors: [{ field: 'tag_name' }] }),
      'github-request-failed',
      'tag_name',
    ],
    [
      '502 with a page',
      answer(502, `<html>\n<body>\n${'x'.repeat(9999)}`),
      'github-unavailable',
      '<html> <body>',
    ],
    ['407 of a proxy', answer(407, 'who are you?'), 'github-unreachable', '407'],
    [
      'no connection',
      throws(
        new TypeError('fetch failed', { cause: cause('connect ECONNREFUSED 192.0.2.1:443', 'ECONNREFUSED') }),
      ),
      'github-unreachable',
      'ECONNREFUSED 192.0.2.1:443',
    ],
    [
      'no name',
      throws(
        new TypeError('fetch failed', {
          cause: cause('getaddrinfo ENOTFOUND api.acme.example', 'ENOTFOUND'),
        }),
      ),
      'github-unreachable',
      'ENOTFOUND api.acme.example',
    ],
    [
      'two addresses that refuse, which have no message of their own',
      throws(
        new TypeError('fetch failed', {
          cause: Object.assign(
            new AggregateError([cause('connect ECONNREFUSED ::1:443', 'ECONNREFUSED')], ''),
            { code: 'ECONNREFUSED' },
          ),
        }),
      ),
      'github-unreachable',
      'ECONNREFUSED ::1:443',
    ],
    [
      'a certificate',
      throws(
        new TypeError('fetch failed', {
          cause: cause('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
        }),
      ),
      'github-certificate',
      'self-signed certificate',
    ],
  ];
  test.each(cases)('%s', async (_, behaviour, code, text) => {
    const error = told(await failure(behaviour));
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(error.message).toContain('read the repository');
    expect(error.message.length).toBeLessThan(1000);
    expect(error.message).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['FORBIDDEN', 'github-right-missing'],
    ['RATE_LIMITED', 'github-rate-limit'],
    ['UNPROCESSABLE', 'github-request-failed'],
    [undefined, 'github-request-failed'],
  ])('GraphQL %s', async (type, code) => {
    const error = told(
      await failure(graphql({ type, message: 'first\n\nwith lines' }, { message: 'second' }), 'graphql'),
    );
    expect(error.code).toBe(code);
    expect(error.message).toContain('first with lines; second');
  });

  test('GraphQL in trouble answers 200', async () => {
    const message = 'Something went wrong while executing your query. Please include `A:1` when reporting.';
    const error = await failure(graphql({ message }), 'graphql');
    expect(isUncertain(error)).toBe(true);
    expect(told(error).code).toBe('github-unavailable');
  });

  test('a bug stays a bug, a user error stays itself', () => {
    const bug = new RangeError('off by one');
    expect(() => refuse(bug, 'do it')).toThrow(bug);
    const known = new UserError('x', 'y', 'z');
    expect(() => refuse(known, 'do it')).toThrow(known);
  });

  test('never tells the token', async () => {
    const error = await failure(answer(422, { message: 'bad' }));
    expect(`${failureText(error)}${String(told(error))}`).not.toMatch(/\btoken t\b/);
  });
});

describe('what is certain', () => {
  test.each<[string, typeof fetch, boolean]>([
    ['a refusal', answer(422, { message: 'no' }), false],
    ['a server in trouble', answer(502, 'oops'), true],
    ['a server that waited too long for the question', answer(408, 'oops'), true],
    [
      'no answer',
      throws(new TypeError('fetch failed', { cause: cause('read ECONNRESET', 'ECONNRESET') })),
      true,
    ],
  ])('%s', async (_, behaviour, uncertain) => {
    const error = await failure(behaviour);
    expect(isUncertain(error)).toBe(uncertain);
  });

  test('no answer has no status, although Octokit gives it one', async () => {
    expect(hasStatus(await failure(throws(new TypeError('fetch failed'))), 500)).toBe(false);
    expect(hasStatus(await failure(answer(500, 'oops')), 500)).toBe(true);
  });
});

test('an empty token is told before any request', () => {
  const open = () =>
    createGitHubClient({ token: '', apiUrl: 'https://api.github.com', owner: 'a', repo: 'b', fetch });
  expect(open).toThrow(expect.objectContaining({ code: 'github-token-missing' }));
});
