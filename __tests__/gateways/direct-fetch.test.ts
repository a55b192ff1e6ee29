import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createDirectFetch } from '../../src/gateways/direct-fetch.ts';
import type { FetchOptions } from '../../src/gateways/fetch-contract.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Running extends AsyncDisposable {
  readonly url: string;
  /** Connections so far. */
  connections(): number;
}

async function serve(handle: Handler): Promise<Running> {
  const server: Server = createServer(handle);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Says what it was sent, as JSON. */
const echo: Handler = (request, response) => {
  const { method, url, headers } = request;
  void buffer(request).then((body) =>
    response.end(JSON.stringify({ method, url, headers, body: String(body) })),
  );
};

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function seenBy(url: string, options: FetchOptions): Promise<Seen> {
  return JSON.parse(await (await createDirectFetch()(url, options)).text()) as Seen;
}

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('createDirectFetch', () => {
  test.each<[string, FetchOptions, Partial<Seen>]>([
    ['a text', { body: 'hé' }, { body: 'hé' }],
    ['bytes', { body: new Uint8Array([104, 105]) }, { body: 'hi' }],
    ['pieces', { body: pieces('ab', 'cd') }, { body: 'abcd' }],
    ['nothing', {}, { body: '' }],
  ])('sends %s', async (_, options, expected) => {
    await using server = await serve(echo);
    expect(await seenBy(server.url, { method: 'POST', ...options })).toMatchObject(expected);
  });

  test('keeps the connection, also after an answer without a body', async () => {
    await using server = await serve((request, response) => {
      request.resume();
      response.writeHead(request.url === '/gone' ? 204 : 200).end(request.url === '/gone' ? undefined : 'x');
    });
    const fetch = createDirectFetch();
    const gone = await fetch(`${server.url}/gone`, { method: 'DELETE' });
    expect([gone.ok, gone.status, gone.body, await gone.text()]).toEqual([true, 204, null, '']);
    // The connection is given back when the answer's events are over.
    await setImmediate();
    for (let time = 0; time < 3; time += 1) expect(await (await fetch(server.url)).text()).toBe('x');
    expect(server.connections()).toBe(1);
  });

  test('gives headers, and unpacks what was packed', async () => {
    await using server = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').setHeader('X-Twice', ['a', 'b']).end(gzipSync('long'));
    });
    const answer = await createDirectFetch()(server.url);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('long');
    expect([answer.headers.get('X-TWICE'), answer.headers.get('none')]).toEqual(['a, b', null]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-twice': 'a, b' });
  });

  test('what is packed badly, or broken off, fails as the fetch of the platform does', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/packed') response.setHeader('content-encoding', 'gzip').end('no gzip');
      else response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
    });
    for (const path of ['/packed', '/broken']) {
      const answer = await createDirectFetch()(server.url + path);
      await expect(answer.text()).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    }
    const nobody = createDirectFetch()('http://127.0.0.1:1/');
    await expect(nobody).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
  });

  test.each([301, 302, 303, 307, 308])(
    'follows %d, with credentials to the same origin only',
    async (status) => {
      await using other = await serve(echo);
      await using server = await serve((request, response) => {
        if (request.url === '/here') echo(request, response);
        else response.writeHead(status, { location: request.url === '/a' ? '/here' : other.url }).end();
      });
      const headers = { Authorization: 'token secret', 'content-type': 'text/plain', 'x-own': '1' };
      const [here, there] = await Promise.all(
        ['/a', '/b'].map((path) => seenBy(server.url + path, { method: 'POST', headers, body: 'hi' })),
      );
      const kept = status >= 307;
      expect(here).toMatchObject({ method: kept ? 'POST' : 'GET', url: '/here', body: kept ? 'hi' : '' });
      expect(here?.headers['authorization']).toBe('token secret');
      expect(here?.headers['content-type']).toBe(kept ? 'text/plain' : undefined);
      expect(there?.headers['authorization']).toBeUndefined();
      expect(there?.headers).toMatchObject({ 'x-own': '1' });
    },
  );

  test.each<[string, FetchOptions, string]>([
    ['/', {}, 'it redirects without end'],
    ['ftp://acme.example', {}, 'it redirects to no web address'],
    ['/', { method: 'PUT', body: pieces('once') }, 'it redirects a body that is sent only once'],
  ])('a redirect to %s fails', async (location, options, message) => {
    await using server = await serve((request, response) => {
      request.resume().on('end', () => response.writeHead(307, { location }).end());
    });
    await expect(createDirectFetch()(server.url, options)).rejects.toMatchObject({ cause: { message } });
  });

  test('an answer before the end of a body leaves no half request on the connection', async () => {
    let first = true;
    await using server = await serve((request, response) => {
      if (!first) return echo(request, response);
      first = false;
      response.writeHead(413, { 'content-length': 3 }).end('big');
    });
    const fetch = createDirectFetch();
    const { promise: answered, resolve: goOn } = Promise.withResolvers<void>();
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('begun');
      await answered;
      yield Buffer.from('never');
    }
    const early = await fetch(server.url, {
      method: 'POST',
      body: slow(),
      headers: { 'content-length': '99' },
    });
    expect([early.status, await early.text()]).toEqual([413, 'big']);
    goOn();
    expect(await (await fetch(server.url, { method: 'POST', body: 'next' })).text()).toContain(
      '"body":"next"',
    );
    expect(server.connections()).toBe(2);
  });

  test('what the source of a body throws is the cause', async () => {
    await using server = await serve((request) => request.resume());
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('begun');
      throw new Error('it changed');
    }
    const sent = createDirectFetch()(server.url, { method: 'POST', body: failing() });
    await expect(sent).rejects.toMatchObject({ cause: { message: 'it changed' } });
  });

  test('an abort gives its reason: before, while waiting, and in the middle of the body', async () => {
    await using server = await serve((request, response) => {
      if (request.url === '/body') response.writeHead(200).write('half');
    });
    const reason = new DOMException('too long', 'TimeoutError');
    const fetch = createDirectFetch();
    await expect(fetch(server.url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const waiting = new AbortController();
    const asked = fetch(server.url, { signal: waiting.signal });
    setTimeout(() => waiting.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
    const reading = new AbortController();
    const answer = await fetch(`${server.url}/body`, { signal: reading.signal });
    setTimeout(() => reading.abort(reason), 20);
    await expect(answer.text()).rejects.toBe(reason);
  });
});
