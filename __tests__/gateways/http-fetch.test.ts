import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createFetch, type ProxyEnvironment } from '../../src/gateways/http-fetch.ts';

interface Running extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
}

async function start(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Says back what it was sent. */
function echo(): Promise<Running> {
  return start(
    createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, headers } = request;
        response.setHeader(
          'x-seen',
          `${method} ${headers['content-length'] ?? headers['transfer-encoding'] ?? ''}`,
        );
        if (request.url === '/redirect') response.writeHead(302, { location: '/' });
        response.end(Buffer.concat(chunks));
      });
    }),
  );
}

/** Both kinds of proxying, counted; answers 407 with `refuse`. */
async function proxy(seen: string[], refuse = false): Promise<Running> {
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    if (refuse) {
      response.writeHead(403).end();
      return;
    }
    const headers = { ...request.headers };
    delete headers['proxy-authorization'];
    const onward = httpRequest(request.url ?? '', { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    if (refuse) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
  });
  return start(server);
}

describe('createFetch', () => {
  test('without proxy variables goes straight', async () => {
    await using server = await echo();
    const response = await createFetch({ NO_PROXY: '*' })(server.url, { method: 'POST', body: 'hi' });
    expect([response.status, await response.text()]).toEqual([200, 'hi']);
  });

  test.each<[string, (proxy: string) => ProxyEnvironment]>([
    ['HTTP_PROXY', (url) => ({ HTTP_PROXY: url })],
    ['http_proxy, which wins', (url) => ({ http_proxy: url, HTTP_PROXY: 'http://127.0.0.1:1' })],
    ['without a scheme', (url) => ({ http_proxy: url.replace('http://', '') })],
    ['NO_PROXY for others', (url) => ({ HTTP_PROXY: url, NO_PROXY: 'acme.example,.local, 127.0.0.1:1' })],
  ])('%s is used, with and without a streamed body, redirects unfollowed', async (_, environment) => {
    const seen: string[] = [];
    await using server = await echo();
    await using between = await proxy(seen);
    const through = createFetch(environment(between.url));
    const streamed = await through(server.url, {
      method: 'POST',
      headers: { 'content-length': '4' },
      body: ReadableStream.from([Buffer.from('ab'), Buffer.from('cd')]),
      duplex: 'half',
    });
    expect([await streamed.text(), streamed.headers.get('x-seen')]).toEqual(['abcd', 'POST 4']);
    const redirect = await through(`${server.url}/redirect`, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/']);
    const asked = await through(`${server.url}/x`, { method: 'PUT', body: 'z' });
    expect([await asked.text(), asked.headers.get('x-seen')?.split(' ')[0]]).toEqual(['z', 'PUT']);
    expect(seen).toEqual([`POST ${server.url}/`, `GET ${server.url}/redirect`, `PUT ${server.url}/x`]);
  });

  test('the password of the proxy goes to the proxy', async () => {
    const seen: string[] = [];
    await using server = await echo();
    await using between = await proxy(seen);
    await createFetch({ http_proxy: between.url.replace('://', '://me:hush@') })(server.url);
    expect(seen).toEqual([`GET ${server.url}/ Basic ${Buffer.from('me:hush').toString('base64')}`]);
  });

  test('https goes by HTTPS_PROXY and CONNECT, http does not', async () => {
    const seen: string[] = [];
    await using server = await echo();
    await using between = await proxy(seen, true);
    const through = createFetch({ HTTPS_PROXY: between.url });
    expect(await (await through(server.url, { method: 'POST', body: 'x' })).text()).toBe('x');
    await expect(through('https://acme.example/')).rejects.toThrow('fetch failed');
    expect(seen).toEqual(['CONNECT acme.example:443']);
  });

  test.each(['*', '127.0.0.1', 'other,127.0.0.1', 'other 127.0.0.1', '127.0.0.1:PORT', '.0.0.1', '*.0.0.1'])(
    'NO_PROXY=%s goes straight',
    async (exception) => {
      const seen: string[] = [];
      await using server = await echo();
      await using between = await proxy(seen);
      const NO_PROXY = exception.replace('PORT', String(server.port));
      const response = await createFetch({ HTTP_PROXY: between.url, NO_PROXY })(server.url, {
        method: 'POST',
        body: 'x',
      });
      expect([await response.text(), seen]).toEqual(['x', []]);
    },
  );
});
