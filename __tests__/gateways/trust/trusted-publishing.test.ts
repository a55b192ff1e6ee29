import { describe, expect, test } from '@jest/globals';
import { failure, json, refuse, REQUEST_TOKEN, type Script, trustBench } from './trust-server.ts';

const onMint = (answer: (response: Parameters<Script>[1], attempt: number) => void): Script =>
  ((attempt) => (seen, response) => {
    if (seen.path !== '/_/oidc/mint-token') return false;
    answer(response, ++attempt);
    return true;
  })(0);

test('audience, ID token, mint: then the token is used again', async () => {
  await using b = await trustBench();
  expect(await b.trusted.offer()).toEqual({ kind: 'offered', audience: 'pypi' });
  const first = await b.trusted.credentials();
  expect(first).toEqual({ user: '__token__', password: 'pypi-minted-1-hush' });
  expect(await b.trusted.credentials()).toEqual(first);
  expect(b.server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /_/oidc/audience',
    'GET /id-token?api-version=2.0&audience=pypi',
    'POST /_/oidc/mint-token',
  ]);
  expect(b.server.seen[2]).toMatchObject({
    headers: { 'content-type': 'application/json', 'user-agent': 'py-release-action/9.9.9' },
    body: Buffer.from(JSON.stringify({ token: b.idTokens[0] })),
  });
  expect(b.trusted.identity()).toBe('acme/vault, workflow release.yml, environment pypi');
  expect(b.masked).toEqual([REQUEST_TOKEN, b.idTokens[0], 'pypi-minted-1-hush']);
  expect(b.log).toEqual([]);
});

test('the request token goes to GitHub only', async () => {
  await using b = await trustBench();
  await b.trusted.credentials();
  const carriers = b.server.seen.filter(({ headers }) => headers.authorization !== undefined);
  expect(carriers.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/id-token/)]);
});

test('ID tokens for another service: each one is new', async () => {
  await using b = await trustBench();
  const [one, two] = [await b.trusted.requestIdToken('sigstore'), await b.trusted.requestIdToken('sigstore')];
  expect(one.token).not.toBe(two.token);
  expect(b.server.seen.map(({ path }) => path)).toEqual(
    Array(2).fill('/id-token?api-version=2.0&audience=sigstore'),
  );
  expect(b.masked).toEqual([REQUEST_TOKEN, one.token, two.token]);
});

describe('what passes is asked again, with a new ID token', () => {
  test('a lost answer to the mint: the index has used that ID token up', async () => {
    await using b = await trustBench({
      script: onMint((response, attempt) =>
        attempt === 1 ? void response.destroy() : json(response, 200, { token: 'pypi-second' }),
      ),
    });
    expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-second' });
    const sent = b.server.seen
      .filter(({ path }) => path === '/_/oidc/mint-token')
      .map(({ body }) => body.toString());
    expect(new Set(sent).size).toBe(2);
    expect(b.idTokens).toHaveLength(2);
    expect(b.waits).toEqual([1000]);
  });

  test.each([
    [
      'busy',
      (response: Parameters<Script>[1]) => void response.writeHead(429, { 'retry-after': '7' }).end(),
      [7000],
    ],
    [
      'down',
      (response: Parameters<Script>[1]) => void response.writeHead(503).end('<html>down</html>'),
      [1000],
    ],
    [
      'an outage page',
      (response: Parameters<Script>[1]) => void response.writeHead(200).end('<html>soon</html>'),
      [1000],
    ],
    [
      'a used ID token',
      (response: Parameters<Script>[1]) => refuse(response, 'invalid-reuse-token', 'already used'),
      [1000],
    ],
  ])('%s', async (_, first, waits) => {
    await using b = await trustBench({
      script: onMint((response, attempt) =>
        attempt === 1 ? first(response) : json(response, 200, { token: 'pypi-second' }),
      ),
    });
    expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-second' });
    expect(b.waits).toEqual(waits);
    expect(b.idTokens).toHaveLength(2);
    expect(b.log).toHaveLength(1);
  });

  test('patience ends, and a later request tries again', async () => {
    let down = true;
    await using b = await trustBench({
      script: onMint((response) =>
        down ? response.writeHead(503).end() : json(response, 200, { token: 'pypi-late' }),
      ),
    });
    expect(await failure(b, b.trusted.credentials())).toMatchObject({
      code: 'trust-unreachable',
      message: expect.stringContaining('HTTP 503'),
    });
    expect(b.waits).toEqual([1000, 2000, 4000, 8000]);
    down = false;
    expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-late' });
  });

  test('more patience than we have is not asked again early', async () => {
    await using b = await trustBench({
      script: onMint((response) => response.writeHead(429, { 'retry-after': '3600' }).end()),
    });
    expect(await failure(b, b.trusted.credentials())).toMatchObject({ code: 'trust-unreachable' });
    expect(b.waits).toEqual([]);
  });

  test('GitHub does not answer', async () => {
    await using b = await trustBench({
      script: ({ path }, response) => path.startsWith('/id-token') && (response.writeHead(500).end(), true),
    });
    expect(await failure(b, b.trusted.credentials())).toMatchObject({
      code: 'trust-unreachable',
      message: expect.stringContaining('token service of GitHub'),
    });
    expect(b.asked()).toEqual(['/_/oidc/audience']);
  });
});

describe('what does not pass is asked once', () => {
  test('GitHub refuses, and echoes what it was sent', async () => {
    await using b = await trustBench({
      script: ({ path, headers }, response) =>
        path.startsWith('/id-token') &&
        (json(response, 403, { message: `no: ${headers.authorization}` }), true),
    });
    for (let times = 0; times < 2; times += 1)
      expect(await failure(b, b.trusted.credentials())).toMatchObject({
        code: 'trust-id-token-refused',
        message: expect.stringContaining('Bearer ***'),
      });
    expect(b.server.seen).toHaveLength(2);
  });

  test('GitHub answers without a token', async () => {
    await using b = await trustBench({
      script: ({ path }, response) =>
        path.startsWith('/id-token') && (json(response, 200, { value: 'no.jwt' }), true),
    });
    expect(await failure(b, b.trusted.credentials())).toMatchObject({ code: 'trust-id-token-refused' });
  });

  test('the index refuses, and echoes the ID token and its parts', async () => {
    await using b = await trustBench({
      script: (seen, response) => {
        if (seen.path !== '/_/oidc/mint-token') return false;
        const { token } = JSON.parse(seen.body.toString()) as { token: string };
        refuse(response, 'invalid-token', `bad: ${token} ${token.split('.')[2]}`);
        return true;
      },
    });
    for (let times = 0; times < 2; times += 1)
      expect(await failure(b, b.trusted.credentials())).toMatchObject({ code: 'trust-token-refused' });
    expect(b.idTokens).toHaveLength(1);
  });

  test.each([
    [403, { message: 'Trusted publishing functionality not enabled' }, 'trust-not-enabled'],
    [404, {}, 'trust-not-offered'],
  ])('the index answers %i when asked for its audience', async (status, body, code) => {
    await using b = await trustBench({
      script: ({ path }, response) => path === '/_/oidc/audience' && (json(response, status, body), true),
    });
    for (let times = 0; times < 2; times += 1)
      expect(await failure(b, b.trusted.credentials())).toMatchObject({ code });
    expect(b.server.seen).toHaveLength(1);
  });
});

test('an index that does not tell is asked three times, and once more the next time', async () => {
  await using b = await trustBench({ script: (_, response) => (response.writeHead(502).end(), true) });
  expect(await b.trusted.offer()).toEqual({ kind: 'unknown', answer: 'HTTP 502' });
  expect(b.server.seen).toHaveLength(3);
  await b.trusted.offer();
  expect(b.server.seen).toHaveLength(6);
});

test('a request token that no header can hold is in no message', async () => {
  await using b = await trustBench({ env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'two\nlines-hush' } });
  const error = await failure(b, b.trusted.credentials());
  expect(error.code).toBe('trust-permission-missing');
  expect(error.message).not.toContain('hush');
});
