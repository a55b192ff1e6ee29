// A simple index on loopback with the files it is given, that remembers what it was asked.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly authorization: string | null;
}

export interface LoopbackIndex {
  /** `http://127.0.0.1:port`; the simple index is under `/simple/`, files under `/files/`. */
  readonly origin: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export interface LoopbackOptions {
  readonly project: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** `user:password` that the page needs. */
  readonly credential?: string;
  /** Where the page says that the files are; this server when not given. */
  readonly filesOrigin?: string;
}

export async function startIndex(options: LoopbackOptions): Promise<LoopbackIndex> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const authorization = request.headers.authorization ?? null;
    asked.push({ path, authorization });
    const filename = /^\/files\/(.+)$/.exec(path)?.[1];
    const file = filename === undefined ? undefined : options.files.get(decodeURIComponent(filename));
    if (file !== undefined) {
      response.writeHead(200, { 'content-length': file.length }).end(file);
      return;
    }
    const expected =
      options.credential === undefined ? null : `Basic ${Buffer.from(options.credential).toString('base64')}`;
    if (expected !== null && authorization !== expected) {
      response.writeHead(401).end('who are you?');
      return;
    }
    if (path !== `/simple/${options.project}/`) {
      response.writeHead(404).end();
      return;
    }
    const base = options.filesOrigin ?? '';
    const links = [...options.files.keys()].map((name) => `<a href="${base}/files/${name}">${name}</a>`);
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!DOCTYPE html>${links.join('\n')}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
