// Answers that break off or never come, over real connections.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { patientClient } from './patient-client.ts';

const vault = { owner: 'acme', repo: 'vault' };

/** The first answers as given, and then the repository. */
async function startServer(...first: readonly RequestListener[]) {
  let asked = 0;
  const server = createServer((request, response) => {
    const listener = first[asked];
    asked += 1;
    if (listener !== undefined) return listener(request, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: 1, default_branch: 'main' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const direct = createFetch({});
  const toServer: Fetch = (url, options) => direct(url.replace('https://api.github.com', origin), options);
  return {
    fetch: toServer,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const begun = (body: string): RequestListener => {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write(body);
  };
};
const cutInside: RequestListener = (request, response) => {
  begun('{"id": 1, "default_br')(request, response);
  setTimeout(() => request.socket.destroy(), 20);
};

test.each([
  ['breaks off inside the answer', cutInside, /no answer: aborted|no answer: .*ECONNRESET/],
  ['never answers', () => undefined, /no answer: no answer in time/],
  ['falls silent inside the answer', begun('{"id": 1,'), /no answer: no answer in time/],
] satisfies [string, RequestListener, RegExp][])('GitHub %s: asked again', async (_, listener, told) => {
  await using server = await startServer(listener);
  const { client, waits, log } = patientClient(server.fetch, { silenceMs: 150 });
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}', vault);
  expect(data.default_branch).toBe('main');
  expect(waits).toEqual([1]);
  expect(log).toEqual([expect.stringMatching(told)]);
  expect(server.asked()).toBe(2);
});

test('a request that may be sent once only is not sent again', async () => {
  await using server = await startServer(cutInside);
  const { client, waits } = patientClient(server.fetch);
  await expect(
    client.octokit.request('POST /repos/{owner}/{repo}/releases', { ...vault, tag_name: 'v1' }),
  ).rejects.toThrow();
  expect(waits).toEqual([]);
  expect(server.asked()).toBe(1);
});

test('a slow answer is no silence', async () => {
  await using server = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const pieces = [...'{"id": 12345}'];
    const timer = setInterval(() => {
      const piece = pieces.shift();
      if (piece !== undefined) return void response.write(piece);
      clearInterval(timer);
      response.end();
    }, 25);
  });
  const { client, waits } = patientClient(server.fetch, { silenceMs: 200 });
  expect((await client.octokit.request('GET /repos/{owner}/{repo}', vault)).data.id).toBe(12_345);
  expect(waits).toEqual([]);
});

test('bytes stay bytes', async () => {
  const bytes = Buffer.from([0, 255, 128, 10, 13]);
  await using server = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  });
  const { client } = patientClient(server.fetch);
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...{ ...vault, asset_id: 1 },
    request: { parseSuccessResponseBody: false },
  });
  expect(await buffer(data as unknown as AsyncIterable<Uint8Array>)).toEqual(bytes);
});

test.each([
  [undefined, null],
  ['Mon, 04 May 2026 10:00:07 GMT', 7000],
  ['Mon, 04 May 2026 09:58:00 GMT', -120_000],
  ['yesterday', null],
])('the clock of an answer of %s', async (date, skew) => {
  await using server = await startServer((_, response) => {
    response.sendDate = false;
    response.writeHead(200, { ...(date === undefined ? {} : { date }), 'content-type': 'application/json' });
    response.end('{}');
  });
  const { client } = patientClient(server.fetch);
  expect(client.clockSkew()).toBeNull();
  await client.octokit.request('GET /repos/{owner}/{repo}', vault);
  expect(client.clockSkew()).toBe(skew);
});
