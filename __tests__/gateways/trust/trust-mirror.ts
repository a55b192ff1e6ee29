// A mirror of a trust root on loopback, as Sigstore has one: real TUF metadata, signed by keys of the test's own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// The package's own entry would load nock, which takes over node:http.
import { tufHandlers } from '@tufjs/repo-mock/dist/handler.js';
import { initializeTUFRepo } from '@tufjs/repo-mock/dist/repo.js';
import type { TrustMirror } from '../../../src/gateways/trust/public-trust-root.ts';

/** For each request: another answer than the right one; `cut`: the connection ends without one. */
export type MirrorFault = { readonly status: number; readonly body?: string } | 'cut';

export interface ServedMirror extends TrustMirror, AsyncDisposable {
  /** Paths, in order. */
  readonly requests: readonly string[];
  /** By the end of a path. */
  readonly faults: Map<string, MirrorFault>;
}

export async function serveMirror(trustedRoot: string, name = 'trusted_root.json'): Promise<ServedMirror> {
  const repository = initializeTUFRepo([{ name, content: trustedRoot }]);
  const handlers = tufHandlers(repository, { metadataPathPrefix: '', targetPathPrefix: '/targets' });
  const requests: string[] = [];
  const faults: ServedMirror['faults'] = new Map();
  const server = createServer(({ url: path = '', socket }, response) => {
    requests.push(path);
    const fault = [...faults].find(([end]) => path.endsWith(end))?.[1];
    if (fault === 'cut') return void socket.destroy();
    const handler = handlers.find((each) => each.path === path);
    const { statusCode, response: body } = handler?.fn() ?? { statusCode: 404, response: '' };
    response.writeHead(fault?.status ?? statusCode).end(fault === undefined ? body : fault.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...{ requests, faults, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    root: Buffer.from(JSON.stringify(repository.rootMeta.toJSON())),
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
