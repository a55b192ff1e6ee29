// Fulcio and Rekor v1 on loopback, over plain HTTP: the certificates and proofs of @sigstore/mock behind the checks of the real services.
// The log has no tree: each entry proves that it is the only one.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// The package's own entry would load nock, which takes over node:http.
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js';
import type { TokenIssuer } from '../runner/id-token.ts';
import { checkedRequest } from './certificate-request.ts';
import { loggedEntry } from './log-entry.ts';

export type SigstoreService = 'fulcio' | 'rekor';

export interface SigstoreOptions {
  /** Issuers of ID tokens that get certificates. */
  readonly trusts: readonly TokenIssuer[];
  /** Unix milliseconds, for the ID tokens; certificates and entries have the time of this machine. */
  readonly now?: () => number;
}

export type SigstoreFault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** The connection ends without an answer; an entry or a certificate is made with `-after-effect`. */
  | 'cut'
  | 'cut-after-effect';

export interface SigstoreRequest {
  readonly service: SigstoreService;
  readonly method: string;
  readonly path: string;
  /** Null when it got no answer. */
  status: number | null;
}

export interface Sigstore {
  readonly fulcioUrl: string;
  readonly rekorUrl: string;
  /** PEM of what signs the certificates: for `certificateAuthorities` of the strict PyPI. */
  readonly certificateAuthority: string;
  /** PEM of what signs the entries of the log. */
  readonly logKey: string;
  readonly requests: readonly SigstoreRequest[];
  /** The entries of the log, as they were logged. */
  readonly entries: readonly object[];
  /** The next requests of this service go so; `Infinity` times is down for good. */
  fault(service: SigstoreService, fault: SigstoreFault, times?: number): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

type Work = (request: {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}) => Promise<Answer>;

export async function startSigstore({ trusts, now = Date.now }: SigstoreOptions): Promise<Sigstore> {
  const caKeys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ca = await initializeCA(caKeys, await initializeCTLog(caKeys));
  const requests: SigstoreRequest[] = [];
  const entries: object[] = [];
  const faults: { readonly service: SigstoreService; readonly fault: SigstoreFault; left: number }[] = [];
  const serve = async (service: SigstoreService, work: Work): Promise<Listening> =>
    listen(async (request, response) => {
      const { method = 'GET', url: path = '/' } = request;
      const logged: SigstoreRequest = { service, method, path, status: null };
      requests.push(logged);
      const body = await readBody(request);
      const hit = faults.find((each) => each.service === service && each.left > 0);
      if (hit !== undefined) hit.left -= 1;
      if (hit?.fault === 'cut') return void request.socket.destroy();
      const answer =
        typeof hit?.fault === 'object' ? { body: '', ...hit.fault } : await work({ method, path, body });
      if (hit?.fault === 'cut-after-effect') return void request.socket.destroy();
      logged.status = answer.status;
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body);
    });
  const fulcio = await serve('fulcio', certify(fulcioHandler(ca, { subjectClaim: 'san' }), trusts, now));
  const logKeys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const log = await initializeTLog('https://rekor.sigstore.dev', logKeys);
  const rekor = await serve('rekor', logging(log, entries));
  return {
    ...{ requests, entries, fulcioUrl: fulcio.url, rekorUrl: rekor.url },
    certificateAuthority: caKeys.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    logKey: logKeys.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    fault: (service, fault, times = 1) => void faults.push({ service, fault, left: times }),
    close: async () => {
      await Promise.all([fulcio.close(), rekor.close()]);
    },
  };
}

function certify(
  handler: ReturnType<typeof fulcioHandler>,
  trusts: readonly TokenIssuer[],
  now: () => number,
): Work {
  return async ({ method, path, body }) => {
    if (method !== 'POST' || path !== handler.path) return refusal(404, 5, 'Not Found');
    const checked = checkedRequest(body, trusts, now());
    if (typeof checked !== 'string')
      return refusal(checked.status, checked.status === 401 ? 16 : 3, checked.message);
    const { statusCode, response } = await handler.fn(checked);
    return { status: statusCode, body: typeof response === 'string' ? response : '' };
  };
}

const ENTRIES = '/api/v1/log/entries';

/** An entry that is already there is refused, and found again. */
function logging(log: Awaited<ReturnType<typeof initializeTLog>>, entries: object[]): Work {
  const known = new Map<string, { readonly uuid: string; readonly entry: unknown }>();
  return async ({ method, path, body }) => {
    if (method === 'GET' && path.startsWith(`${ENTRIES}/`)) {
      const found = [...known.values()].find(({ uuid }) => path === `${ENTRIES}/${uuid}`);
      if (found === undefined) return refusal(404, 404, 'Not Found');
      return { status: 200, body: JSON.stringify({ [found.uuid]: found.entry }) };
    }
    if (method !== 'POST' || path !== ENTRIES) return refusal(404, 404, 'Not Found');
    const entry = loggedEntry(body);
    if (typeof entry === 'string') return refusal(400, 400, entry);
    const digest = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    const before = known.get(digest);
    if (before !== undefined)
      return {
        ...refusal(
          409,
          409,
          `an equivalent entry already exists in the transparency log with UUID ${before.uuid}`,
        ),
        headers: { location: `${ENTRIES}/${before.uuid}` },
      };
    const made = await log.log(entry);
    const [uuid = '', content] = Object.entries(made)[0] ?? [];
    known.set(digest, { uuid, entry: content });
    entries.push(entry);
    return { status: 201, headers: { location: `${ENTRIES}/${uuid}` }, body: JSON.stringify(made) };
  };
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: JSON.stringify({ code, message }) };
}

interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(error instanceof Error ? error.stack : String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
