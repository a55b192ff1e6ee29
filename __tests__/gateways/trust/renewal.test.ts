import { describe, expect, test } from '@jest/globals';
import { trustBench } from './trust-server.ts';

const MINUTE = 60_000;

describe('a token of 15 minutes', () => {
  test.each([
    [9, 1],
    [11, 2],
  ])('%i minutes later %i were minted', async (minutes, count) => {
    await using b = await trustBench();
    await b.trusted.credentials();
    b.clock.now += minutes * MINUTE;
    expect(await b.trusted.credentials()).toEqual({
      user: '__token__',
      password: `pypi-minted-${count}-hush`,
    });
    expect(b.minted).toHaveLength(count);
    expect(new Set(b.idTokens).size).toBe(count);
  });

  test('an hour of uploads: one every ten minutes, each with an ID token of its own, the audience asked for once', async () => {
    await using b = await trustBench();
    for (let minute = 0; minute < 60; minute += 1) {
      await b.trusted.credentials();
      b.clock.now += MINUTE;
    }
    expect(b.minted).toHaveLength(6);
    expect(new Set(b.idTokens).size).toBe(6);
    expect(b.asked().filter((path) => path === '/_/oidc/audience')).toHaveLength(1);
    expect(b.masked).toEqual(expect.arrayContaining([...b.minted, ...b.idTokens]));
  });
});

test.each([
  ['no `expires`', null, 9, 1],
  ['no `expires`', null, 11, 2],
  ['a short life', 240, 2, 1],
  ['a short life', 240, 3, 2],
  ['an `expires` of long ago', -5000, 9, 1],
  ['a day', 86_400, 9, 1],
  ['a day', 86_400, 11, 2],
])('%s: %p s, %i minutes later %i were minted', async (_, life, minutes, count) => {
  await using b = await trustBench({ life });
  await b.trusted.credentials();
  b.clock.now += minutes * MINUTE;
  await b.trusted.credentials();
  expect(b.minted).toHaveLength(count);
});

test('many at once share one mint, also for the renewal', async () => {
  await using b = await trustBench();
  const all = (): Promise<readonly { password: string }[]> =>
    Promise.all(Array.from({ length: 20 }, () => b.trusted.credentials()));
  expect(new Set((await all()).map(({ password }) => password)).size).toBe(1);
  b.clock.now += 12 * MINUTE;
  expect(new Set((await all()).map(({ password }) => password))).toEqual(new Set(['pypi-minted-2-hush']));
  expect(b.minted).toHaveLength(2);
});

test('when it can not be renewed, the old one is used as long as it counts', async () => {
  let down = false;
  await using b = await trustBench({
    script: ({ path }, response) => {
      if (!down || path !== '/_/oidc/mint-token') return false;
      response.writeHead(503).end();
      return true;
    },
  });
  await b.trusted.credentials();
  down = true;
  b.clock.now += 12 * MINUTE;
  expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-minted-1-hush' });
  expect(b.log.at(-1)).toContain('the old one still counts');
  const before = b.server.seen.length;
  expect(await b.trusted.credentials()).toMatchObject({ password: 'pypi-minted-1-hush' });
  expect(b.server.seen).toHaveLength(before);
  b.clock.now += 2.5 * MINUTE;
  await expect(b.trusted.credentials()).rejects.toMatchObject({ code: 'trust-unreachable' });
  down = false;
  await expect(b.trusted.credentials()).resolves.toMatchObject({ user: '__token__' });
});
