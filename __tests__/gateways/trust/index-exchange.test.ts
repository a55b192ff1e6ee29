// Exchanges of ID tokens with the doubles of the clouds, which check what the clouds check.
import { describe, expect, test } from '@jest/globals';
import { startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { jsonReply } from '../../../sandbox/clouds/cloud-server.ts';
import {
  type Cloud,
  exchangeFailure,
  type ExchangeOptions,
  expectNoSecrets,
  PROVIDER,
  ROLE,
  useExchanges,
  WITH_ACCOUNT,
} from './exchange-bench.ts';

const exchangeBench = useExchanges();

const CLOUDS: readonly [string, Cloud, ExchangeOptions, string, string][] = [
  ['AWS', 'aws', {}, 'aws', 'sts.amazonaws.com'],
  ['Google', 'google', {}, 'oauth2accesstoken', `https://iam.googleapis.com/${PROVIDER}`],
  [
    'Google, by an account',
    'google',
    WITH_ACCOUNT,
    'oauth2accesstoken',
    `https://iam.googleapis.com/${PROVIDER}`,
  ],
  ['Entra', 'entra', {}, '__token__', 'api://AzureADTokenExchange'],
  ['JFrog', 'jfrog', {}, 'publisher', 'jfrog-github'],
];

describe.each(CLOUDS)('%s', (_, cloud, options, user, audience) => {
  test('an ID token for this service becomes a credential; secrets are masked', async () => {
    await using b = await exchangeBench(cloud, options);
    expect(await b.exchange.credentials()).toEqual({ user, password: b.cloud.tokens[0] });
    expect(b.issuer.issued().map((issued) => issued.audience)).toEqual([audience]);
    expectNoSecrets(b, []);
  });

  test('it is kept while it is good, shared, and renewed before it runs out', async () => {
    await using b = await exchangeBench(cloud, options);
    const both = await Promise.all([b.exchange.credentials(), b.exchange.credentials()]);
    expect(both[0]).toEqual(both[1]);
    b.clock.now += 60_000;
    await b.exchange.credentials();
    expect(b.cloud.tokens).toHaveLength(1);
    b.clock.now += 3_600_000;
    expect(await b.exchange.credentials()).toEqual({ user, password: b.cloud.tokens[1] });
    expect(b.issuer.issued()).toHaveLength(2);
  });

  test.each([
    ['5xx', jsonReply(503, {})],
    ['busy', jsonReply(429, {})],
    ['a page in HTML', { status: 403, type: 'text/html', body: '<h1>Access denied</h1>' }],
    ['a good answer that is none', { status: 200, type: 'text/html', body: '<p>Log in</p>' }],
    ['cut', 'cut' as const],
  ])('%s, twice, then good', async (__, fault) => {
    await using b = await exchangeBench(cloud, options);
    let times = 2;
    b.cloud.fault = () => (times-- > 0 ? fault : null);
    expect(await b.exchange.credentials()).toEqual({ user, password: b.cloud.tokens[0] });
    expect(b.waits).toHaveLength(2);
    expect(b.log).toEqual(
      Array(2).fill(expect.stringMatching(/^(?:AWS|Google|Microsoft|JFrog).* did not answer/)),
    );
    expectNoSecrets(b, []);
  });

  test('always down: said so, and nothing was sent to the index', async () => {
    await using b = await exchangeBench(cloud, options);
    b.cloud.fault = () => ({ status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' });
    expect(await exchangeFailure(b)).toMatchObject({
      code: 'trust-unreachable',
      message: expect.stringMatching(/HTTP 502.*Run again/),
    });
  });

  test('a token that is echoed is in no message', async () => {
    await using b = await exchangeBench(cloud, options);
    b.cloud.fault = ({ body, headers }) =>
      jsonReply(400, {
        error: 'echo',
        message: `${decodeURIComponent(body)} ${headers.authorization ?? ''}`,
      });
    await exchangeFailure(b);
  });

  test('without `id-token: write`: said before anything is asked', async () => {
    await using b = await exchangeBench(cloud, { ...options, env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
    expect((await exchangeFailure(b)).code).toBe('exchange-permission-missing');
    expect(b.cloud.asked).toEqual([]);
  });

  test('an ID token that has run out on the way', async () => {
    await using b = await exchangeBench(cloud, { ...options, claims: { exp: 1000 } });
    expect((await exchangeFailure(b)).code).toBe('exchange-time-refused');
  });

  test('the issuer fails twice, then answers', async () => {
    await using b = await exchangeBench(cloud, options);
    b.issuer.fail(503, 2);
    expect(await b.exchange.credentials()).toMatchObject({ user });
  });
});

const OTHER = { sub: 'repo:acme/vault:ref:refs/heads/main', repository: 'acme/fork' };

test.each<[string, Cloud, ExchangeOptions, string, RegExp]>([
  [
    'a role for another job',
    'aws',
    { claims: OTHER },
    'exchange-role-refused',
    /`sub` `repo:acme\/vault:ref:refs\/heads\/main` and `aud` `sts\.amazonaws\.com`.*trust policy/,
  ],
  ['another role', 'aws', { identity: `role: ${ROLE}-not` }, 'exchange-role-refused', /role\/publish-not/],
  [
    'no provider in the account',
    'aws',
    { aws: { issuer: null } },
    'exchange-provider-unknown',
    /No OpenIDConnect provider/,
  ],
  [
    'another audience',
    'aws',
    { identity: `role: ${ROLE}\naudience: acme` },
    'exchange-audience-refused',
    /`acme`/,
  ],
  [
    'a role that may get no token',
    'aws',
    { aws: { role: { arn: ROLE, subject: 'repo:acme/vault:environment:pypi', mayGetTokens: false } } },
    'exchange-right-missing',
    /codeartifact:GetAuthorizationToken/,
  ],
  [
    'another domain',
    'aws',
    { aws: { domain: { name: 'other', owner: '111122223333' } } },
    'exchange-right-missing',
    /Domain not found/,
  ],
  [
    'another provider',
    'google',
    { identity: `provider: ${PROVIDER}s` },
    'exchange-provider-unknown',
    /invalid_target/,
  ],
  [
    'a job that the condition refuses',
    'google',
    { claims: OTHER },
    'exchange-subject-refused',
    /attribute condition.*refs\/heads\/main/,
  ],
  [
    'another audience',
    'google',
    { identity: `provider: ${PROVIDER}\naudience: acme` },
    'exchange-audience-refused',
    /`acme`/,
  ],
  [
    'an account that it may not be',
    'google',
    { ...WITH_ACCOUNT, google: { ...WITH_ACCOUNT.google, mayImpersonate: false } },
    'exchange-account-refused',
    /getAccessToken.*Workload Identity User/,
  ],
  ['another tenant', 'entra', { entra: { tenant: 'other' } }, 'exchange-provider-unknown', /AADSTS90002/],
  [
    'another application',
    'entra',
    { entra: { client: 'other' } },
    'exchange-provider-unknown',
    /AADSTS700016/,
  ],
  [
    'another subject',
    'entra',
    { claims: OTHER },
    'exchange-subject-refused',
    /AADSTS700213.*refs\/heads\/main/,
  ],
  [
    'another audience',
    'entra',
    { entra: { audience: 'acme' } },
    'exchange-audience-refused',
    /AzureADTokenExchange/,
  ],
  [
    'another provider',
    'jfrog',
    { jfrog: { provider: 'other' } },
    'exchange-provider-unknown',
    /provider 'github' not found/,
  ],
  ['another subject', 'jfrog', { claims: OTHER }, 'exchange-subject-refused', /identity mapping/],
  ['another audience', 'jfrog', { jfrog: { audience: 'acme' } }, 'exchange-audience-refused', /jfrog-github/],
])('%s (%s): named, and asked once', async (_, cloud, options, code, message) => {
  await using b = await exchangeBench(cloud, options);
  expect(await exchangeFailure(b)).toMatchObject({ code, message: expect.stringMatching(message) });
  const asked = b.cloud.asked.length;
  expect((await exchangeFailure(b)).code).toBe(code);
  expect(b.cloud.asked).toHaveLength(asked);
  expect(b.waits).toEqual([]);
});

test('a clock that is wrong: AWS refuses the signature, and both times are said', async () => {
  await using b = await exchangeBench('aws', { aws: { now: () => Date.now() + 3_600_000 } });
  b.cloud.fault = (request) => {
    // GitHub's token is young by its own clock; only what this machine signs is old.
    if (request.host.startsWith('sts.')) b.clock.now = Date.now() - 3_600_000;
    return null;
  };
  expect((await exchangeFailure(b)).code).toBe('exchange-time-refused');
});

test('what was signed by another issuer is refused', async () => {
  const issuer = await startIdTokenIssuer();
  await using b = await exchangeBench('aws', { aws: { issuer } });
  expect((await exchangeFailure(b)).code).toBe('exchange-refused');
  await issuer.close();
});

test('a renewal that fails keeps the old token to near its end', async () => {
  await using b = await exchangeBench('aws');
  const first = await b.exchange.credentials();
  b.cloud.fault = () => jsonReply(503, {});
  b.clock.now += 11 * 60_000;
  expect(await b.exchange.credentials()).toEqual(first);
  b.clock.now += 4 * 60_000;
  // Files may have been sent with the old one.
  await expect(b.exchange.credentials()).rejects.toMatchObject({
    code: 'trust-unreachable',
    message: expect.not.stringContaining('Nothing was sent'),
  });
});
