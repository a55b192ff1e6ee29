// TLS before an index on loopback, with a certificate of an authority that nobody knows: the index of a company.
import { type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createTestAuthority } from '../internet/test-authority.ts';

export interface TlsFront extends AsyncDisposable {
  /** `https://localhost:1234`; the certificate is for this name alone. */
  readonly url: string;
  readonly port: number;
  /** The authority's certificate, PEM. */
  readonly root: string;
  /** `GET /simple/acme/`, of requests that came through. */
  readonly seen: readonly string[];
}

export async function startTlsFront(target: string): Promise<TlsFront> {
  const { root, certificate: cert, key } = await createTestAuthority(['localhost']);
  const seen: string[] = [];
  const server = createServer({ key, cert }, (asked, answer) => {
    seen.push(`${asked.method ?? ''} ${asked.url ?? ''}`);
    pass(asked, answer, target);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `https://localhost:${port}`, port, root, seen },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pass(asked: IncomingMessage, answer: ServerResponse, target: string): void {
  const { method, headers } = asked;
  const sent = httpRequest(new URL(asked.url ?? '/', target), { method, headers, agent: false }, (told) => {
    answer.writeHead(told.statusCode ?? 502, told.headers);
    told.pipe(answer);
  });
  sent.on('error', () => answer.destroy());
  asked.pipe(sent);
}
