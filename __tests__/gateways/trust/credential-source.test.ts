import { expect, test } from '@jest/globals';
import { type ChosenSource, createCredentialSource } from '../../../src/gateways/trust/credential-source.ts';
import {
  type BenchOptions,
  json,
  refuse,
  trustBench,
  type TrustBench,
  UNKNOWN_PUBLISHER,
} from './trust-server.ts';

const SECRET = { user: '__token__', password: 'pypi-given-hush' };
const NO_PERMISSION = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };

interface SourceBench extends AsyncDisposable {
  readonly b: TrustBench;
  readonly source: ChosenSource;
  readonly said: readonly string[];
  readonly warnings: readonly string[];
}

async function sourceBench(options: BenchOptions, secret: typeof SECRET | null): Promise<SourceBench> {
  const b = await trustBench(options);
  const [said, warnings]: [string[], string[]] = [[], []];
  const source = createCredentialSource({
    trusted: b.trusted,
    secret,
    secretFrom: '`password`',
    info: (text) => void said.push(text),
    warn: (text) => void warnings.push(text),
  });
  return { b, source, said, warnings, [Symbol.asyncDispose]: () => b[Symbol.asyncDispose]() };
}

const refusing: BenchOptions = {
  script: ({ path }, response) =>
    path === '/_/oidc/mint-token' && (refuse(response, 'invalid-publisher', UNKNOWN_PUBLISHER), true),
};
const without: BenchOptions = {
  script: ({ path }, response) => path === '/_/oidc/audience' && (json(response, 404, {}), true),
};

test('trusted publishing comes first, said once, renewed through it', async () => {
  await using s = await sourceBench({}, SECRET);
  expect(s.source.used()).toBeNull();
  for (let times = 0; times < 3; times += 1)
    expect(await s.source.credentials()).toMatchObject({ password: 'pypi-minted-1-hush' });
  s.b.clock.now += 11 * 60_000;
  expect(await s.source.credentials()).toMatchObject({ password: 'pypi-minted-2-hush' });
  expect(s.said).toEqual([
    expect.stringMatching(/: trusted publishing as acme\/vault, workflow release\.yml/),
  ]);
  expect(s.warnings).toEqual([]);
  expect(s.source.used()).toBe('trusted');
});

test('it fails and a secret was given: the secret, with the diagnosis as a warning, once', async () => {
  await using s = await sourceBench(refusing, SECRET);
  const all = await Promise.all(Array.from({ length: 5 }, () => s.source.credentials()));
  expect(all).toEqual(Array(5).fill(SECRET));
  expect(s.said).toEqual([
    expect.stringContaining('API token from `password`, because trusted publishing failed'),
  ]);
  expect(s.warnings).toEqual([expect.stringContaining('has no publisher for this job')]);
  expect(s.warnings[0]).not.toContain('hush');
  expect(s.source.used()).toBe('secret');
});

test('no permission and a secret: the index is not asked', async () => {
  await using s = await sourceBench({ env: NO_PERMISSION }, SECRET);
  expect(await s.source.credentials()).toBe(SECRET);
  expect(s.said).toEqual([expect.stringContaining('because the job has no `id-token: write`')]);
  expect([s.warnings, s.b.asked()]).toEqual([[], []]);
});

test.each<[string, BenchOptions, string]>([
  ['no permission', { env: NO_PERMISSION }, 'trust-permission-missing'],
  ['refused', refusing, 'trust-publisher-missing'],
])('%s and no secret, at an index that offers it: the error', async (_, options, code) => {
  await using s = await sourceBench(options, null);
  await expect(s.source.credentials()).rejects.toMatchObject({ code });
  await expect(s.source.credentials()).rejects.toMatchObject({ code });
  expect(s.source.used()).toBeNull();
});

test.each<[string, BenchOptions]>([
  ['not offered', without],
  ['not offered, no permission', { ...without, env: NO_PERMISSION }],
  ['no job of GitHub Actions', { env: { ...NO_PERMISSION, GITHUB_ACTIONS: '' } }],
])('%s and no secret, at a private index: it is asked without', async (_, options) => {
  await using s = await sourceBench(options, null);
  expect(await s.source.credentials()).toBeNull();
  expect(await s.source.credentials()).toBeNull();
  expect(s.said).toEqual([expect.stringContaining('no credential, because')]);
  expect(s.source.used()).toBe('nothing');
});

test('the secret is kept to, also when trusted publishing would work by now', async () => {
  let down = true;
  await using s = await sourceBench(
    {
      script: ({ path }, response) =>
        down && path === '/_/oidc/mint-token' && (response.writeHead(503).end(), true),
    },
    SECRET,
  );
  expect(await s.source.credentials()).toBe(SECRET);
  down = false;
  expect(await s.source.credentials()).toBe(SECRET);
});

test('a refused upload is explained only when a minted token was used', async () => {
  const answer = {
    ...{ status: 400, reason: '', contentType: 'text/plain' },
    body: 'Non-user identities cannot create new projects.',
  };
  await using trusted = await sourceBench({}, null);
  expect(trusted.source.explainRefusal(answer)).toBeNull();
  await trusted.source.credentials();
  expect(trusted.source.explainRefusal(answer)).toMatchObject({ code: 'trust-pending-name' });
  await using given = await sourceBench({ env: NO_PERMISSION }, SECRET);
  await given.source.credentials();
  expect(given.source.explainRefusal(answer)).toBeNull();
});
