// Services of a cloud on loopback: told apart by the public name that they are asked by, with faults, and a memory of what was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CloudRequest {
  readonly method: string;
  readonly host: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface CloudReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In place of the answer; `cut` closes the connection. */
export type CloudFault = CloudReply | 'cut';

export interface CloudServer extends AsyncDisposable {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  readonly asked: readonly CloudRequest[];
  /** Asked at every request, once it was read; null: the cloud answers. */
  fault: (request: CloudRequest) => CloudFault | null;
}

export async function startCloudServer(answer: (request: CloudRequest) => CloudReply): Promise<CloudServer> {
  const asked: CloudRequest[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await readRequest(request);
    asked.push(one);
    const reply = cloud.fault(one) ?? answer(one);
    if (reply === 'cut') return void request.socket.destroy();
    response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers }).end(reply.body);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cloud: CloudServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fault: () => null,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return cloud;
}

async function readRequest(request: IncomingMessage): Promise<CloudRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const host = request.headers.host ?? '';
  return {
    method: request.method ?? '',
    host,
    url: new URL(request.url ?? '/', `https://${host}`),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

export function jsonReply(status: number, value: unknown): CloudReply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
