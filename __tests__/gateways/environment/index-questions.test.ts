// How an index answers is its status: what it has to say is not waited for.
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createIndexQuestions } from '../../../src/gateways/environment/index-questions.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { startFaultServer } from '../package-index/fault-server.ts';

test('a root page that lists every project in the world', async () => {
  let sent = 0;
  const closed: Promise<unknown>[] = [];
  await using server = await startFaultServer((_, response) => {
    closed.push(new Promise((resolve) => response.once('close', resolve)));
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      if (response.destroyed) return;
      sent += 1;
      response.write('<a href="/simple/x/">x</a>'.repeat(100), () => void setTimeout(5).then(more));
    };
    more();
  });
  const { askIndex } = createIndexQuestions({ env: {}, fetch: createFetch({}), netrc: async () => [] });
  const reach = await askIndex(`${server.url}/simple/`, null);
  expect(reach).toEqual({ kind: 'answered', status: 200, login: null });
  await Promise.all(closed);
  expect(sent).toBeLessThan(200);
}, 20_000);

test('a version with many wheels is not asked for all at once, and what an index sends is bounded', async () => {
  const wheels = Array.from({ length: 30 }, (_, build) => `acme_vault-1.0-${build + 1}-py3-none-any.whl`);
  let busy = 0;
  let most = 0;
  let sent = 0;
  const { readServed } = createIndexQuestions({
    env: {},
    netrc: async () => [],
    fetch: async (url) => {
      if (!url.endsWith('.metadata'))
        return new Response(wheels.map((name) => `<a href="/f/${name}">${name}</a>`).join('\n'), {
          headers: { 'content-type': 'text/html' },
        });
      most = Math.max(most, (busy += 1));
      await setTimeout(1);
      busy -= 1;
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        for (;;) {
          sent += 1;
          yield new Uint8Array(1024 * 1024);
        }
      };
      return { status: 200, headers: new Headers(), body: pieces() } as never;
    },
  });
  const index = { tool: 'uv', name: 'own', url: 'https://pypi.acme.example/simple' };
  const served = await readServed({ name: 'acme-vault', index } as never, '1.0');
  expect(served).toEqual({ kind: 'unknown', why: 'the answer is longer than 4194304 bytes' });
  expect(most).toBe(4);
  expect(sent).toBeLessThan(30);
});

test('an address that is none is told, not thrown', async () => {
  const env = { UV_INDEX_OWN_PASSWORD: 'hush' };
  const fetch = async (): Promise<never> => Promise.reject(new Error('nobody is asked'));
  const { readServed } = createIndexQuestions({ env, netrc: async () => [], fetch });
  const index = { tool: 'uv', name: 'own', url: '${INDEX_HOST}/simple/' };
  expect(await readServed({ name: 'acme-vault', index } as never, '1.0')).toMatchObject({ kind: 'unknown' });
});

test('a login for TLS is not sent without it', async () => {
  const sent: [url: string, authorization: string | undefined][] = [];
  const name = 'acme_vault-1.0-py3-none-any.whl';
  const { readServed } = createIndexQuestions({
    env: {},
    netrc: async () => [{ machine: 'pypi.acme.example', login: 'mona', password: 'hush' }] as never,
    fetch: async (url, options) => {
      sent.push([url, options?.headers?.['authorization']]);
      const body = `<a href="http://pypi.acme.example/f/${name}">${name}</a>`;
      return new Response(body, { headers: { 'content-type': 'text/html' } });
    },
  });
  const index = { tool: 'uv', name: 'own', url: 'https://pypi.acme.example/simple/' };
  await readServed({ name: 'acme-vault', index } as never, '1.0');
  expect(sent.map(([url, login]) => [url, login !== undefined])).toEqual([
    ['https://pypi.acme.example/simple/acme-vault/', true],
    [`http://pypi.acme.example/f/${name}.metadata`, false],
  ]);
});
