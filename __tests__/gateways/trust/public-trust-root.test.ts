// The trust root of Sigstore's public instance, fetched from a mirror on loopback: what is had, and what is told where it can't be.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { openPublicTrust, type PublicTrustOptions } from '../../../src/gateways/trust/public-trust-root.ts';
import type { Attestation } from '../../../src/trust/attestation.ts';
import { type ProvingBench, provingBench } from './proving-bench.ts';
import { type MirrorFault, serveMirror } from './trust-mirror.ts';

const temp = mkdtempSync(join(tmpdir(), 'trust-root-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

let bench: ProvingBench;
beforeAll(async () => {
  bench = await provingBench();
}, 60_000);

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';

function open(options: Partial<PublicTrustOptions>) {
  return openPublicTrust({
    ...{ fetch: createFetch({}), version: '1.0.0', env: { RUNNER_TEMP: temp }, mirror: null },
    ...{ log: () => undefined, wait: async () => undefined, now: Date.now },
    ...options,
  });
}

test('it proves, and leaves nothing behind', async () => {
  await using mirror = await serveMirror(bench.root);
  const { prove, problem } = (await open({ mirror })) as Extract<
    Awaited<ReturnType<typeof open>>,
    { readonly problem: null }
  >;
  expect(problem).toBeNull();
  expect(prove(bench.attestations[0] as Attestation)).toEqual({ is: 'proved' });
  expect(mirror.requests).toEqual([
    ...['/2.root.json', '/timestamp.json', '/snapshot.json', '/targets.json', '/targets/trusted_root.json'],
  ]);
  expect(readdirSync(temp)).toEqual([]);
});

test('a proxy is gone through, as for all other requests', async () => {
  await using mirror = await serveMirror(bench.root);
  const seen: string[] = [];
  const proxy = createServer(({ url = '' }, response) => {
    seen.push(new URL(url).pathname);
    fetch(url)
      .then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    expect((await open({ mirror, fetch: createFetch({ http_proxy }) })).problem).toBeNull();
    expect(seen).toContain('/targets/trusted_root.json');
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

describe('what can not be had is told', () => {
  const COULD_NOT = /^the trust root of Sigstore could not be had: /;

  test.each<readonly [string, MirrorFault, RegExp]>([
    ['timestamp.json', { status: 503 }, /127\.0\.0\.1:\d+: HTTP 503$/],
    ['snapshot.json', { status: 404 }, /127\.0\.0\.1:\d+: HTTP 404$/],
    ['targets.json', 'cut', /127\.0\.0\.1:\d+: (socket hang up|.*ECONNRESET)/],
    ['targets/trusted_root.json', { status: 302 }, /127\.0\.0\.1:\d+: HTTP 302$/],
    ['targets/trusted_root.json', { status: 200, body: '{}' }, /./],
    ['timestamp.json', { status: 200, body: '<html>Sign in</html>' }, /./],
    ['2.root.json', { status: 500 }, /127\.0\.0\.1:\d+: HTTP 500$/],
    ['2.root.json', { status: 200, body: '{"signed":{},"signatures":[]}' }, /./],
  ])('%s answers %j', async (path, fault, why) => {
    await using mirror = await serveMirror(bench.root);
    mirror.faults.set(path, fault);
    const { problem } = await open({ mirror });
    expect(problem).toMatch(COULD_NOT);
    expect(problem).toMatch(why);
    expect(problem).not.toContain('\n');
    expect(readdirSync(temp)).toEqual([]);
  });

  test('metadata of another mirror’s keys is not believed', async () => {
    await using mirror = await serveMirror(bench.root);
    await using other = await serveMirror(bench.root);
    expect((await open({ mirror: { url: mirror.url, root: other.root } })).problem).toMatch(COULD_NOT);
  });

  test('a mirror without a trust root, and one whose form is not known', async () => {
    await using without = await serveMirror(bench.root, 'other.json');
    expect((await open({ mirror: without })).problem).toMatch(/127\.0\.0\.1:\d+ has no trusted_root\.json$/);
    await using strange = await serveMirror('{}');
    expect((await open({ mirror: strange })).problem).toContain('a form that this version does not know');
  });

  test('busy is asked again, three times in all', async () => {
    await using mirror = await serveMirror(bench.root);
    mirror.faults.set('timestamp.json', { status: 503 });
    await open({ mirror });
    expect(mirror.requests.filter((path) => path === '/timestamp.json')).toHaveLength(3);
  });

  test('all of it together has its time', async () => {
    await using mirror = await serveMirror(bench.root);
    let clock = 0;
    const { problem } = await open({ mirror, now: () => (clock += 40_000) });
    expect(problem).toMatch(/took longer than 60 s$/);
  });

  test('a folder that can not be made', async () => {
    await using mirror = await serveMirror(bench.root);
    expect((await open({ mirror, env: { RUNNER_TEMP: join(temp, 'gone') } })).problem).toMatch(COULD_NOT);
  });
});

test('without a mirror of a test it is Sigstore’s own that is asked, from the root that comes along', async () => {
  const asked: string[] = [];
  const { problem } = await open({
    fetch: async (url) => {
      asked.push(url);
      throw new TypeError('fetch failed', { cause: new Error('no way out') });
    },
  });
  expect(problem).toBe('the trust root of Sigstore could not be had: tuf-repo-cdn.sigstore.dev: no way out');
  expect(asked[0]).toMatch(new RegExp(`^${MIRROR.replaceAll('.', '\\.')}/\\d+\\.root\\.json$`));
});
