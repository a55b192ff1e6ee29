// A strict double of PyPI on loopback: Warehouse's order of checks, texts, duplicates, trusted publishing and attestations. It has no page
// for people, renders no description and scans for no malware.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Accounts, createAccounts } from './accounts.ts';
import type { Answer } from './answer.ts';
import { type Fault, newFaults, type RequestKind, throughFaults } from './faults.ts';
import { createPageCache, type Staleness } from './page-cache.ts';
import { answerRequest, type Index, requestKind } from './routes.ts';
import { createSite, type SiteOptions } from './site.ts';
import { filesOf, type IndexFile, newState, type PypiState, type Switches } from './state.ts';

export interface StrictPypiOptions extends Omit<SiteOptions, 'state' | 'folder'> {
  readonly switches?: Partial<Switches>;
  /** Each upload takes at least so long, beside others. */
  readonly uploadDelayMs?: number;
}

export interface PypiRequest {
  readonly kind: RequestKind;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly userAgent: string;
  readonly isAuthorized: boolean;
  /** Null while it runs, and when it got no answer. */
  status: number | null;
  /** Of an upload that came through. */
  filename: string | null;
}

export interface StrictPypi extends Accounts {
  readonly url: string;
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  readonly state: PypiState;
  /** May be turned while it runs. */
  readonly switches: Switches;
  readonly staleness: Staleness;
  /** Milliseconds. */
  uploadDelayMs: number;
  readonly requests: readonly PypiRequest[];
  /** Files of one project, or of all. */
  files(project?: string): readonly IndexFile[];
  fault(fault: Fault): void;
  close(): Promise<void>;
}

export async function startStrictPypi(options: StrictPypiOptions = {}): Promise<StrictPypi> {
  const folder = await mkdtemp(join(tmpdir(), 'strict-pypi-'));
  const state = newState(options.switches);
  const site = createSite({ ...options, state, folder });
  const requests: PypiRequest[] = [];
  const faults = newFaults();
  const staleness: Staleness = {};
  let last: Promise<unknown> = Promise.resolve();
  const index: Index = {
    site,
    pages: createPageCache(staleness, site.now),
    inTurn: (work) => {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    },
    received: (received, request) => {
      const logged = logs.get(request);
      if (logged !== undefined && received !== 'already-there') logged.filename = received.stored.filename;
    },
    url: () => pypi.url,
  };
  const logs = new WeakMap<IncomingMessage, PypiRequest>();
  const server = createServer((request, response) => {
    const logged = logRequest(request);
    logs.set(request, logged);
    requests.push(logged);
    void respond(request, response, logged);
  });
  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    logged: PypiRequest,
  ): Promise<void> => {
    try {
      const delay = logged.kind === 'upload' && pypi.uploadDelayMs > 0 ? wait(pypi.uploadDelayMs) : null;
      const answer = await throughFaults(faults.hit(logged.kind), request, () =>
        answerRequest(index, request),
      );
      await delay;
      if (answer === null) request.socket.destroy();
      else {
        logged.status = answer.status;
        await send(answer, request, response);
      }
    } catch (error) {
      // A client that went away is no error of ours; everything else is shown to who reads the answer.
      if (response.headersSent || response.destroyed) response.destroy();
      else
        response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pypi: StrictPypi = {
    ...{ url, uploadUrl: `${url}/legacy/`, simpleUrl: `${url}/simple/` },
    ...{ state, requests, staleness, switches: state.switches },
    ...createAccounts(state, site.label),
    uploadDelayMs: options.uploadDelayMs ?? 0,
    files: (project) =>
      [...state.projects.values()]
        .filter(({ normalizedName }) => project === undefined || normalizedName === project)
        .flatMap(filesOf),
    fault: (fault) => {
      faults.add(fault);
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
  return pypi;
}

function logRequest(request: IncomingMessage): PypiRequest {
  const { method = 'GET', url = '/', headers } = request;
  return {
    kind: requestKind(request),
    method,
    host: headers.host ?? '',
    path: new URL(url, 'http://localhost').pathname,
    userAgent: headers['user-agent'] ?? '',
    isAuthorized: headers.authorization !== undefined,
    status: null,
    filename: null,
  };
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { body, headers, status, reason } = answer;
  const length =
    typeof body === 'string' ? Buffer.byteLength(body) : Buffer.isBuffer(body) ? body.length : body.size;
  const all = { ...headers, 'content-length': String(length) };
  if (reason === undefined) response.writeHead(status, all);
  else response.writeHead(status, reason, all);
  if (request.method === 'HEAD') response.end();
  // With a string, Node would write the head in the body's encoding: the reason phrase is Latin-1.
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(Buffer.from(body));
  else await pipeline(createReadStream(body.path), response);
}
