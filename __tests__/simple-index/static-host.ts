// A static host as bare as they come: files by path, `index.html` for a folder, types by ending, no negotiation.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export interface StaticHost extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for and are not there. */
  readonly missed: readonly string[];
}

export async function startStaticHost(files: ReadonlyMap<string, string | Buffer>): Promise<StaticHost> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host.example').pathname).slice(1);
    const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const content = files.get(found);
    if (content === undefined) missed.push(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
    });
    response.end(content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missed,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
