// Every request of a release honours the proxy variables. The sandbox speaks plain http, so what is counted is forwarded by address;
// its index has an address that only the proxy knows.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { closedPort, startProxy, type CountingProxy, type ProxyOptions } from '../../e2e/counting-proxy.ts';
import { INDEX_USER, ONE_JOB, startWorld, TWO_JOBS, type World } from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
const proxies: CountingProxy[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await world?.close();
});

async function start(options: ProxyOptions): Promise<{ proxy: CountingProxy; env: Record<string, string> }> {
  const proxy = await startProxy(options);
  proxies.push(proxy);
  return { proxy, env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: '' } };
}

describe('a whole release', () => {
  test.each([TWO_JOBS, ONE_JOB])('%s goes through the proxy, request by request', async (workflow) => {
    const project = await world.project(workflow === ONE_JOB ? 'acme-proxied' : 'acme-proxied-twice');
    const hidden = `http://127.0.0.1:${await closedPort()}/`;
    const route = (url: URL) =>
      url.origin === new URL(hidden).origin ? new URL(url.pathname + url.search, world.index.url) : url;
    const { proxy, env } = await start({ route });
    const before = world.github.requests.length;
    const index = { repository: hidden, user: INDEX_USER, password: '${{ secrets.INDEX_PASSWORD }}' };
    const run = await world.run(project, workflow, { env, index });
    expect(run.status).toBe('success');
    expect(run.jobs['release']?.steps.at(-1)?.result?.outputs['result']).toBe('released');
    expect(await project.indexed()).toHaveLength(2);

    const toIndex = proxy.requests.filter(({ url }) => url.origin === new URL(hidden).origin);
    const toGitHub = proxy.requests.filter((request) => !toIndex.includes(request));
    // The checkout is not ours, and goes its own way.
    const answered = world.github.requests
      .slice(before)
      .filter(({ path }) => !/\/(?:info\/refs|git-upload-pack)$/.test(path));
    expect(toGitHub.map(({ method, url }) => `${method} ${decodeURIComponent(url.pathname)}`).sort()).toEqual(
      answered.map(({ method, path }) => `${method} ${path}`).sort(),
    );
    expect(toGitHub.length).toBeGreaterThan(10);
    expect(toIndex.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(2);
    expect(toIndex.filter(({ method }) => method === 'GET').length).toBeGreaterThanOrEqual(2);
  });
});

describe('a proxy that refuses gives one clear error, and nothing is written', () => {
  test.each([
    ['tunnels', 'https://github.acme.test/api/v3', 'tunnels'],
    ['plain requests', null, 'requests'],
  ] as const)('%s', async (_, apiUrl, kind) => {
    const project = await world.project(`acme-refused-${kind}`);
    const { proxy, env } = await start({ refuses: true });
    const writes = world.watchWrites();
    const github =
      apiUrl === null
        ? world.urls
        : { apiUrl, graphqlUrl: `${apiUrl}/graphql`, serverUrl: world.urls.serverUrl };
    const run = await world.act(project, {}, { env, github });
    expect(run.exitCode).toBe(1);
    expect(proxy[kind].length).toBeGreaterThan(0);
    const [error, ...others] = run.annotations;
    expect(others).toEqual([]);
    expect(error).toMatchObject({ level: 'error', title: 'github-unreachable' });
    expect(error?.message).toMatch(/proxy/i);
    expect(run.summary).toContain('github-unreachable');
    expect(run.outputs).toMatchObject({ result: 'failed', released: 'false' });
    expect(writes()).toEqual([]);
  });
});

test('GitHub had nothing to complain about, and every state in between was sound', () => {
  expect(world.github.violations).toEqual([]);
});
