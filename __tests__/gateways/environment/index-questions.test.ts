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
