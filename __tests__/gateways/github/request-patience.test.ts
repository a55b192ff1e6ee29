import { describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { patientClient, requestsOf, sandboxClient, writesOf } from './patient-client.ts';

type Client = ReturnType<typeof sandboxClient>['client'];

const vault = { owner: 'acme', repo: 'vault' };
const REQUESTS = {
  read: ({ octokit }: Client) => octokit.request('GET /repos/{owner}/{repo}', vault),
  'read by GraphQL': ({ octokit }: Client) => octokit.graphql('query { viewer { login } }'),
  object: ({ octokit }: Client) =>
    octokit.request('POST /repos/{owner}/{repo}/git/blobs', { ...vault, content: 'x', encoding: 'utf-8' }),
  once: ({ octokit }: Client) =>
    octokit.request('POST /repos/{owner}/{repo}/releases', { ...vault, tag_name: 'v1.3.0', draft: true }),
} as const;
type Name = keyof typeof REQUESTS;

const ROUTES: Readonly<Record<Name, RegExp>> = {
  read: /^GET \/repos\/acme\/vault$/,
  'read by GraphQL': /graphql/,
  object: /git\/blobs/,
  once: /^POST .*releases$/,
};

const FAILURES = {
  cut: { kind: 'cut', waits: [1, 3, 9], told: 'no answer: read ECONNRESET;', safe: false },
  'answer lost': { kind: 'cut-after-effect', waits: [1, 3, 9], told: 'no answer', safe: false },
  502: {
    kind: { status: 502, body: { message: 'Server Error' } },
    waits: [1, 3, 9],
    told: 'Server Error',
    safe: false,
  },
  503: {
    kind: { status: 503, headers: { 'retry-after': '7' }, body: 'busy' },
    waits: [7, 7, 9],
    told: 'busy',
    safe: false,
  },
  429: { kind: secondaryRateLimit(20, 429), waits: [20, 20, 20], told: 'secondary rate limit', safe: true },
  'secondary limit': {
    kind: secondaryRateLimit(2),
    waits: [2, 3, 9],
    told: 'secondary rate limit',
    safe: true,
  },
  'secondary limit without Retry-After': {
    kind: { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    waits: [60, 120, 240],
    told: 'secondary rate limit',
    safe: true,
  },
  'primary limit': {
    kind: {
      status: 403,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse('2026-05-04T10:00:29Z') / 1000),
        date: 'Mon, 04 May 2026 10:00:00 GMT',
      },
      body: { message: 'API rate limit exceeded' },
    },
    waits: [30, 30, 30],
    told: 'API rate limit exceeded',
    safe: true,
  },
} as const;

const cells = (Object.keys(REQUESTS) as Name[]).flatMap((name) =>
  (Object.keys(FAILURES) as unknown as (keyof typeof FAILURES)[]).map((failure) => [name, failure] as const),
);

describe('once in a while', () => {
  test.each(cells)('%s, %s', async (name, failure) => {
    using fixture = await startFixture({ private: true, count: 1 });
    const { kind, waits, told, safe } = FAILURES[failure];
    fixture.sandbox.fault({ route: ROUTES[name], kind });
    const patient = sandboxClient(fixture);
    const repeats = name !== 'once' || safe;
    const end = REQUESTS[name](patient.client).then(
      () => 'done',
      () => 'failed',
    );
    expect(await end).toBe(repeats ? 'done' : 'failed');
    expect(patient.waits).toEqual(repeats ? waits.slice(0, 1) : []);
    expect(patient.log).toHaveLength(patient.waits.length);
    if (repeats) expect(patient.log[0]).toContain(told);
    expect(patient.client.requestCount()).toBe(repeats ? 2 : 1);
    if (name === 'once') expect(fixture.sandbox.repository('acme/vault').releases.size).toBeLessThan(2);
    expect(fixture.sandbox.violations).toEqual([]);
  });
});

describe('all the time', () => {
  test.each(cells)('%s, %s: patience ends', async (name, failure) => {
    using fixture = await startFixture({ private: true, validate: false, count: 1 });
    const { kind, waits, safe } = FAILURES[failure];
    fixture.sandbox.fault({ route: ROUTES[name], kind, times: 99 });
    const patient = sandboxClient(fixture);
    await expect(REQUESTS[name](patient.client)).rejects.toThrow();
    const repeats = name !== 'once' || safe;
    expect(patient.waits).toEqual(repeats ? waits : []);
    expect(requestsOf(fixture)).toHaveLength(patient.waits.length + 1);
  });
});

test('three 502 in a row are survived, and every retry is one line that says what, why and when', async () => {
  using fixture = await startFixture();
  fixture.sandbox.fault({
    route: /git\/ref\/heads\/main/,
    times: 3,
    kind: { status: 502, body: { message: 'Server\nError' } },
  });
  const { client, log } = sandboxClient(fixture);
  const ref = await client.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...vault,
    ref: 'heads/main',
  });
  expect(ref.data.object.sha).toBe(fixture.shas.at(-1));
  expect(log).toEqual(
    [1, 3, 9].map(
      (seconds) =>
        `GitHub, GET /repos/acme/vault/git/ref/heads/main: Server Error; trying again in ${seconds} s.`,
    ),
  );
});

test.each([
  [401, 'Bad credentials'],
  [403, 'Resource not accessible by integration'],
  [404, 'Not Found'],
  [409, 'Git Repository is empty.'],
  [422, 'Validation Failed'],
])('a refusal is final: %i', async (status, message) => {
  using fixture = await startFixture();
  fixture.sandbox.fault({ route: /./, times: 99, kind: { status, body: { message } } });
  const { client, waits } = sandboxClient(fixture);
  await expect(REQUESTS.read(client)).rejects.toMatchObject({ status });
  await expect(REQUESTS.object(client)).rejects.toMatchObject({ status });
  expect(waits).toEqual([]);
});

test('an object that another server does not know yet is no refusal', async () => {
  using fixture = await startFixture();
  const tree = fixture.sandbox.repository('acme/vault').git;
  const commit = await tree.commit(fixture.shas[0] ?? '');
  fixture.sandbox.fault({
    route: /git\/commits/,
    times: 2,
    kind: { status: 422, body: { message: 'Tree SHA does not exist' } },
  });
  const { client, waits } = sandboxClient(fixture);
  const wanted = { ...vault, message: 'm', tree: commit?.tree ?? '', parents: [fixture.shas[0] ?? ''] };
  await client.octokit.request('POST /repos/{owner}/{repo}/git/commits', wanted);
  expect(waits).toEqual([1, 3]);
  expect(writesOf(fixture)).toEqual(['POST git/commits']);
});

describe('GraphQL tells its troubles with status 200', () => {
  const trouble = (body: object, times = 1): Parameters<Fixture['sandbox']['fault']>[0] => ({
    route: 'POST /graphql',
    times,
    kind: { status: 200, headers: { 'retry-after': '12' }, body },
  });
  test.each([
    ['a limit', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    ['a secondary limit', { message: 'You have exceeded a secondary rate limit.' }],
    ['a timeout', { message: 'Something went wrong while executing your query.' }],
  ])('%s', async (_, error) => {
    using fixture = await startFixture();
    fixture.sandbox.fault(trouble({ data: null, errors: [error] }));
    const { client, waits } = sandboxClient(fixture);
    await REQUESTS['read by GraphQL'](client);
    expect(waits).toEqual([12]);
  });

  test('a refusal is final', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault(trouble({ data: null, errors: [{ type: 'FORBIDDEN', message: 'no' }] }));
    const { client, waits } = sandboxClient(fixture);
    await expect(REQUESTS['read by GraphQL'](client)).rejects.toThrow('no');
    expect(waits).toEqual([]);
  });

  test('a limited mutation did nothing and is sent again, one in trouble is left to its caller', async () => {
    using fixture = await startFixture();
    const mutation = (client: Client) => client.octokit.graphql('mutation { x }');
    const error = { type: 'RATE_LIMITED', message: 'slow down' };
    fixture.sandbox.fault(trouble({ data: null, errors: [error] }, 99));
    const limited = sandboxClient(fixture);
    await expect(mutation(limited.client)).rejects.toThrow('slow down');
    expect(limited.waits).toEqual([12, 12, 12]);

    const failing = patientClient(
      answers(200, { errors: [{ message: 'Something went wrong while executing your query.' }] }),
    );
    await expect(mutation(failing.client)).rejects.toThrow('went wrong');
    expect(failing.waits).toEqual([]);
  });
});

function answers(status: number, body: unknown, headers: Record<string, string> = {}): Fetch {
  return async () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
}

describe('bounds', () => {
  test('a limit that is reset late is told at once', async () => {
    const late = answers(429, { message: 'slow down' }, { 'retry-after': '301' });
    const { client, waits } = patientClient(late);
    await expect(REQUESTS.read(client)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([]);
    expect(client.requestCount()).toBe(1);
  });

  test('five minutes in one go, ten in all', async () => {
    const { client, waits } = patientClient(answers(429, { message: 'slow down' }, { 'retry-after': '300' }));
    await expect(REQUESTS.read(client)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([300, 300]);
    await expect(REQUESTS.read(client)).rejects.toMatchObject({ status: 429 });
    expect(waits).toEqual([300, 300]);
  });

  test('who waits at the same time waits once', async () => {
    const limited = answers(429, { message: 'slow down' }, { 'retry-after': '300' });
    const { client, waits, log } = patientClient(limited, { together: 4 });
    const all = [1, 2, 3, 4].map(() => REQUESTS.read(client).catch(() => 'failed'));
    expect(await Promise.all(all)).toEqual(['failed', 'failed', 'failed', 'failed']);
    // Four waits of five minutes, twice: ten minutes in all.
    expect(waits).toEqual(Array.from({ length: 8 }, () => 300));
    expect(log).toHaveLength(8);
  });
});

test('a body that can be read once is not sent a second time by itself', async () => {
  let sent = 0;
  const { client, waits } = patientClient(async (_url, options) => {
    sent += 1;
    for await (const piece of options?.body as AsyncIterable<Uint8Array>) expect(piece).toHaveLength(3);
    return answers(429, { message: 'slow down' })('');
  });
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('abc');
  }
  const url = 'https://uploads.github.com/repos/acme/vault/releases/1/assets';
  await expect(client.octokit.request({ method: 'POST', url, data: body() })).rejects.toMatchObject({
    status: 429,
  });
  expect([sent, waits]).toEqual([1, []]);
});
