import { expect, test } from '@jest/globals';
import { readTokenFacts, revokeToken } from '../../../src/gateways/github/token-facts.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import type { NewToken } from '../../../sandbox/github/sandbox-github.ts';
import { startFixture } from '../../sandbox/github/fixture.ts';

const API = 'https://api.github.com';

function connectionOf(fetch: Fetch) {
  return { apiUrl: API, fetch, wait: async () => undefined };
}

test.each<[string, Omit<NewToken, 'repository' | 'permissions'>, unknown]>([
  [
    'a fine-grained token',
    { kind: 'pat', login: 'mona', expires: '2026-12-31 23:59:59 UTC' },
    { kind: 'fine-grained', login: 'mona', scopes: null, expires: Date.parse('2026-12-31T23:59:59Z') / 1000 },
  ],
  [
    'a classic one',
    { kind: 'classic', login: 'mona', scopes: ['repo', 'admin:org'] },
    { kind: 'classic', login: 'mona', scopes: ['repo', 'admin:org'], expires: null },
  ],
  [
    'a classic one that may nothing',
    { kind: 'classic', login: 'mona', scopes: [] },
    { kind: 'classic', login: 'mona', scopes: [], expires: null },
  ],
  [
    'the token of a job is nobody and yet known',
    { kind: 'actions' },
    { kind: 'installation', login: null, scopes: null, expires: null },
  ],
])('%s', async (_, token, facts) => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  const secret = sandbox.issueToken({ repository: 'acme/vault', permissions: {}, ...token });
  expect(await readTokenFacts(connectionOf(sandbox.fetch), secret)).toEqual({ verdict: 'accepted', facts });
  expect(sandbox.violations).toEqual([]);
});

test('refused, and unknown when GitHub does not tell', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  expect(await readTokenFacts(connectionOf(sandbox.fetch), 'ghp_gone')).toEqual({
    verdict: 'refused',
    facts: { kind: 'classic' },
  });
  const silent: Fetch = async () => Promise.reject(new TypeError('fetch failed'));
  expect(await readTokenFacts(connectionOf(silent), 'ghp_any')).toMatchObject({ verdict: 'unknown' });
});

test('revoked: asked as nobody, as GitHub wants it', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  const issue = () => sandbox.issueToken({ repository: 'acme/vault', permissions: {}, kind: 'pat' });
  const [old, next] = [issue(), issue()];
  expect(await revokeToken({ apiUrl: API, fetch: sandbox.fetch }, old, next)).toBeNull();
  expect(await readTokenFacts(connectionOf(sandbox.fetch), old)).toMatchObject({ verdict: 'refused' });
  expect(await readTokenFacts(connectionOf(sandbox.fetch), next)).toMatchObject({ verdict: 'accepted' });
  expect(sandbox.violations).toEqual([]);
});

test.each([
  ['an Enterprise Server wants a login', [401, 202], null, [null, 'Bearer next']],
  ['a host without the route', [404], 'it answered 404', [null]],
  ['one that still refuses', [401, 403], 'it answered 403', [null, 'Bearer next']],
])('%s', async (_, statuses, outcome, logins) => {
  const seen: (string | null)[] = [];
  const left = [...statuses];
  const answering: Fetch = async (_url, options) => {
    seen.push(options?.headers?.['authorization'] ?? null);
    return new Response('{}', { status: left.shift() ?? 500 });
  };
  expect(await revokeToken({ apiUrl: API, fetch: answering }, 'ghp_old', 'next')).toBe(outcome);
  expect(seen).toEqual(logins);
});
