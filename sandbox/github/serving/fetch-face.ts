// The sandbox as a `fetch`: what Octokit gets in process, without a socket.
import { Readable } from 'node:stream';
import type { Sandbox } from '../sandbox.ts';
import { type Answer } from './answer.ts';
import { githubHosts, type HostRole, type Hosts } from './hosts.ts';
import { serve } from './serve.ts';

const MOST_REDIRECTS = 20;

export function fetchFace(sandbox: Sandbox): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, withStreamMode(init));
    const headers = Object.fromEntries(request.headers);
    const body = Buffer.from(await request.arrayBuffer());
    return follow(sandbox, { method: request.method, url: new URL(request.url), headers, body }, request, 0);
  };
}

interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function follow(sandbox: Sandbox, sent: Sent, request: Request, redirects: number): Promise<Response> {
  const { role, hosts } = findHost(sandbox.hosts, sent.url);
  const answer = await abortable(request.signal, serve(sandbox, { ...sent, role, hosts }));
  if (answer === undefined) throw new TypeError('fetch failed', { cause: connectionCut() });
  const location = answer.headers?.['location'];
  const redirect = answer.status >= 301 && answer.status <= 308 && location !== undefined;
  if (!redirect || request.redirect === 'manual') return makeResponse(answer, sent.url);
  if (request.redirect === 'error' || redirects === MOST_REDIRECTS) throw new TypeError('fetch failed');
  const url = new URL(location, sent.url);
  return follow(sandbox, { ...sent, url, headers: withoutToken(sent, url) }, request, redirects + 1);
}

/** As fetch does: https://fetch.spec.whatwg.org/#http-redirect-fetch (a credential stays with its origin). */
function withoutToken({ headers, url: from }: Sent, to: URL): Record<string, string> {
  const { authorization, ...others } = headers;
  return from.origin === to.origin && authorization !== undefined ? { ...others, authorization } : others;
}

function findHost(listening: readonly Hosts[], url: URL): { role: HostRole; hosts: Hosts } {
  for (const hosts of [githubHosts, ...listening]) {
    for (const role of ['api', 'uploads', 'assets', 'server'] as const) {
      if (hosts[role] === url.origin) return { role, hosts };
    }
  }
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error(`getaddrinfo ENOTFOUND ${url.hostname}`), { code: 'ENOTFOUND' }),
  });
}

function makeResponse(answer: Answer, url: URL): Response {
  const { body, type } = encode(answer);
  const empty = answer.status === 204 || answer.status === 304 || body === undefined;
  const headers = { ...(type === undefined ? {} : { 'content-type': type }), ...answer.headers };
  const response = new Response(empty ? null : new Uint8Array(body), { status: answer.status, headers });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}

/** The bytes of an answer, and their type unless its headers say it. */
export function encode({ body }: Answer): { body: Buffer | undefined; type: string | undefined } {
  if (body === undefined) return { body: undefined, type: undefined };
  if (Buffer.isBuffer(body)) return { body, type: undefined };
  return { body: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' };
}

/** Node asks for `duplex` when the body is a stream, and streams of node:stream aren't web streams. */
function withStreamMode(init: RequestInit | undefined): RequestInit | undefined {
  if (init?.body === undefined || init.body === null || typeof init.body === 'string') return init;
  const body: unknown = init.body;
  const web = body instanceof Readable ? Readable.toWeb(body) : body;
  return { ...init, body: web as NonNullable<RequestInit['body']>, duplex: 'half' };
}

function connectionCut(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}

async function abortable<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
