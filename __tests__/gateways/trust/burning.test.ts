// Tokens are given back when the run is done with them; nothing that goes wrong with it is more than a line of the log.
import { expect, test } from '@jest/globals';
import { type BenchOptions, type TrustBench, trustBench } from './trust-server.ts';

const BURN = '/_/oidc/burn-token';
const burning =
  (status: number): NonNullable<BenchOptions['script']> =>
  ({ path }, response) =>
    path === BURN && (response.writeHead(status).end(), true);

const burnt = (b: TrustBench): readonly unknown[] =>
  b.server.seen.filter(({ path }) => path === BURN).map(({ body }) => JSON.parse(body.toString()) as unknown);

test('the token in use, once', async () => {
  await using b = await trustBench({ script: burning(202) });
  await b.trusted.credentials();
  await b.trusted.burn();
  await b.trusted.burn();
  expect(burnt(b)).toEqual([{ token: 'pypi-minted-1-hush' }]);
  expect(b.log).toEqual([]);
});

test('also those that were renewed, but none that has ended', async () => {
  await using b = await trustBench({ script: burning(202) });
  for (const minutes of [11, 11, 0]) {
    await b.trusted.credentials();
    b.clock.now += minutes * 60_000;
  }
  await b.trusted.burn();
  expect(burnt(b)).toEqual(
    expect.arrayContaining([{ token: 'pypi-minted-2-hush' }, { token: 'pypi-minted-3-hush' }]),
  );
  expect(burnt(b)).toHaveLength(2);
});

test('without a token nothing is sent', async () => {
  await using b = await trustBench();
  await b.trusted.burn();
  expect(b.server.seen).toEqual([]);
});

test('what is asked for afterwards is made anew', async () => {
  await using b = await trustBench({ script: burning(202) });
  await b.trusted.credentials();
  await b.trusted.burn();
  expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-minted-2-hush' });
});

test.each<[string, BenchOptions['script'], string]>([
  ['an index that knows nothing of it', burning(404), 'HTTP 404'],
  ['one that is down', burning(503), 'HTTP 503'],
  ['one that never answers', ({ path }) => path === BURN, 'no answer in time'],
  ['a cut connection', ({ path }, _, cut) => path === BURN && (cut(), true), 'socket hang up (ECONNRESET)'],
])('%s costs one line of the log, without the token', async (_, script, reason) => {
  await using b = await trustBench({ script: script ?? burning(500) });
  await b.trusted.credentials();
  await expect(b.trusted.burn()).resolves.toBeUndefined();
  expect(b.log).toEqual([
    expect.stringContaining(
      `did not take its upload token back (${reason}); it ends by itself within 15 minutes.`,
    ),
  ]);
  expect(b.log.join()).not.toContain('hush');
  expect(burnt(b)).toHaveLength(1);
});
