// The sandbox over HTTP on loopback: four listeners, as GitHub has four hosts. The asset host has another name than the rest, so
// that a client which compares host names sees that a redirect leaves.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../sandbox.ts';
import { encode } from './fetch-face.ts';
import type { HostRole, Hosts } from './hosts.ts';
import { serve } from './serve.ts';

export interface Listening {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly uploadUrl: string;
  /** Web and git: `<serverUrl>/acme/vault.git`. */
  readonly serverUrl: string;
  readonly assetUrl: string;
  close(): Promise<void>;
}

const NAMES: Readonly<Record<HostRole, string>> = {
  api: '127.0.0.1',
  uploads: '127.0.0.1',
  server: '127.0.0.1',
  assets: 'localhost',
};

export async function listen(sandbox: Sandbox): Promise<Listening> {
  const { githubSchema } = await import('../graphql/graphql-endpoint.ts');
  githubSchema();
  const servers: Server[] = [];
  const start = async (role: HostRole): Promise<string> => {
    const server = createServer((request, response) => void answer(sandbox, role, hosts, request, response));
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://${NAMES[role]}:${(server.address() as AddressInfo).port}`;
  };
  const hosts: Hosts = {
    api: await start('api'),
    uploads: await start('uploads'),
    assets: await start('assets'),
    server: await start('server'),
  };
  sandbox.hosts.push(hosts);
  const close = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeAllConnections();
    await Promise.all(closed);
  };
  sandbox.closers.push(close);
  return {
    apiUrl: hosts.api,
    graphqlUrl: `${hosts.api}/graphql`,
    uploadUrl: hosts.uploads,
    serverUrl: hosts.server,
    assetUrl: hosts.assets,
    close,
  };
}

async function answer(
  sandbox: Sandbox,
  role: HostRole,
  hosts: Hosts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/' } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
    );
    const body = Buffer.concat(chunks);
    const result = await serve(sandbox, {
      role,
      hosts,
      method,
      url: new URL(url, hosts[role]),
      headers,
      body,
    });
    if (result === undefined) {
      request.socket.destroy();
      return;
    }
    const { body: bytes, type } = encode(result);
    const length = bytes === undefined ? {} : { 'content-length': String(bytes.length) };
    response.writeHead(result.status, {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...length,
      ...result.headers,
    });
    response.end(bytes);
  } catch (error) {
    sandbox.failed(error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end('{"message":"Server Error"}');
  }
}
