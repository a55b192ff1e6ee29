// A forward proxy on loopback that writes down what goes through it: plain http by absolute address, everything else by CONNECT.
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ProxyOptions {
  /** Another place for a request than its address says: names that only the proxy knows. */
  readonly route?: (url: URL) => URL;
  /** Refuses everything. */
  readonly refuses?: boolean;
}

export interface CountingProxy {
  readonly url: string;
  /** Plain requests, as they were asked. */
  readonly requests: readonly { readonly method: string; readonly url: URL }[];
  /** `host:port` of tunnels. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

export async function startProxy({
  route = (url) => url,
  refuses = false,
}: ProxyOptions): Promise<CountingProxy> {
  const requests: { method: string; url: URL }[] = [];
  const tunnels: string[] = [];
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '');
    requests.push({ method: asked.method ?? '', url });
    if (refuses) answer.writeHead(407, { 'proxy-authenticate': 'Basic' }).end('Ask the network team.');
    else pass(asked, answer, route(url));
  });
  server.on('connect', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    tunnels.push(asked.url ?? '');
    if (refuses) socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
    else tunnel(asked.url ?? '', socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tunnels,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(asked: IncomingMessage, answer: ServerResponse, target: URL): void {
  const headers = { ...asked.headers };
  delete headers['proxy-connection'];
  const forwarded = send(target, { method: asked.method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  forwarded.on('error', () => answer.destroy());
  asked.pipe(forwarded);
}

function tunnel(target: string, socket: Socket, head: Buffer): void {
  const [host = '', port = ''] = target.split(':');
  const upstream = connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  for (const end of [upstream, socket])
    end.on('error', () => [upstream, socket].forEach((each) => each.destroy()));
}

/** A port of loopback where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
