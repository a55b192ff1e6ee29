// The index on a port: the gate, then the answers, then the access log. https://nodejs.org/api/http.html
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LOCAL_INDEX_USER } from '../simple-index/local-index.ts';
import type { Access } from './access-record.ts';
import type { ByteRange } from './byte-range.ts';
import type { SuppliedFile } from './file-supply.ts';
import { type Asked, type IndexAnswer, NO_SUBJECT } from './private-index.ts';
import { createGate } from './request-gate.ts';

export interface HttpFaceOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly password: string;
  readonly answer: (asked: Asked) => Promise<IndexAnswer>;
  /** Of each download and each refusal. */
  readonly onAccess: (access: Access) => void;
  /** What nobody foresaw; its text goes to nobody else. */
  readonly onBug: (error: unknown) => void;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface HttpFace {
  readonly port: number;
  /** No new requests; downloads have `graceMs` milliseconds to come to their end, then they are cut. */
  close(graceMs: number): Promise<void>;
}

const SERVER_NAME = { server: 'py-release', 'x-content-type-options': 'nosniff' };

/** Rejects with the error of `listen` (`EADDRINUSE`, …). */
export async function startHttpFace(options: HttpFaceOptions): Promise<HttpFace> {
  const server = createServer({ keepAliveTimeout: 30_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const serve = serveWith(options, port);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      options.onBug(error);
      response.destroy();
    });
  });
  return { port, close: (graceMs) => closeServer(server, graceMs) };
}

function serveWith(options: HttpFaceOptions, port: number) {
  const { host, password, answer, onAccess, now } = options;
  const gate = createGate({ host, port, user: LOCAL_INDEX_USER, password });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const told = (access: Pick<Access, 'status' | 'complete' | 'fromCache' | 'reason'>, of: IndexAnswer) => {
      const isDownload = of.subject.sha256 !== null && (access.status === 200 || access.status === 206);
      if (!isDownload && access.reason === null) return;
      const userAgent = request.headers['user-agent'] ?? null;
      onAccess({ at: now(), userAgent, ...of.subject, ...access });
    };
    const refused = gate({
      method,
      host: onlyHost(request),
      authorization: request.headers.authorization ?? null,
    });
    const header = (name: string): string | null => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : null;
    };
    const given =
      refused === null
        ? await answer({ target: url, method: method as Asked['method'], header })
        : gateAnswer(refused);
    const { status, headers, body, reason } = given;
    response.writeHead(status, { ...SERVER_NAME, ...headers });
    if (body === null || typeof body === 'string' || method === 'HEAD') {
      response.end(method === 'HEAD' || body === null ? undefined : body);
      return told({ status, complete: true, fromCache: false, reason }, given);
    }
    const { file, span } = body;
    const fromCache = file.kind === 'disk' && file.fromCache;
    const length = Number(headers['content-length']);
    let sent = 0;
    const counted = async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        sent += piece.byteLength;
        yield piece;
      }
    };
    const { bytes, closeBytes } = openBytes(file, span);
    try {
      await pipeline(Readable.from(counted(bytes)), response);
      told({ status, complete: true, fromCache, reason: null }, given);
    } catch (error) {
      // The head is out, with the whole length in it: the connection is cut, and no installer takes the beginning for the file. Who has
      // the last byte may hang up before we do.
      const complete = sent === length;
      const why = describeBreak(error);
      told({ status, complete, fromCache, reason: complete ? null : why }, given);
    } finally {
      // Who hangs up before the first byte leaves them untouched.
      await closeBytes();
    }
  };
}

function describeBreak(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_UNABLE_TO_PIPE')
    return 'the connection was closed before its end';
  return message ?? String(error);
}

function openBytes(file: SuppliedFile, span: ByteRange | null) {
  if (file.kind === 'stream') return { bytes: file.pieces, closeBytes: file.close };
  const bytes = createReadStream(file.path, span ?? undefined);
  return { bytes, closeBytes: async () => void bytes.destroy() };
}

function gateAnswer({ status, reason, headers }: NonNullable<ReturnType<ReturnType<typeof createGate>>>) {
  const body = `${reason}\n`;
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
    ...{ body, reason, subject: NO_SUBJECT },
  };
}

/** Node takes the first of several, a proxy perhaps the last. */
function onlyHost({ rawHeaders, headers }: IncomingMessage): string | null {
  const names = rawHeaders.filter((_, position) => position % 2 === 0);
  return names.filter((name) => name.toLowerCase() === 'host').length === 1 ? (headers.host ?? null) : null;
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
