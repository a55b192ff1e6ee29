// fetch without a proxy, on node:http, which @actions/core loads anyway. Node's own brings a second HTTP stack and compiles its
// parser from WebAssembly: more CPU time than planning a release. Redirects as in https://fetch.spec.whatwg.org/#http-redirect-fetch
import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline as sendAll } from 'node:stream/promises';
import { readAnswer } from './fetch-answer.ts';
import { type Fetch, fetchFailed, type FetchOptions } from './fetch-contract.ts';

const MOST_REDIRECTS = 20;
/** A connection that waits for its next request; many servers close it after five seconds. */
const KEPT_MS = 4000;
/** A request whose connection stands still. */
const STALLED_MS = 5 * 60_000;

type Body = FetchOptions['body'];

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

type Exchange = (sent: Sent, signal: AbortSignal | undefined) => Promise<IncomingMessage>;

/** `roots`: certificates (PEM) of the authorities that are trusted; empty: Node's own. */
export function createDirectFetch(roots: readonly string[] = []): Fetch {
  const exchange = createExchange(roots);
  return async (url, { method = 'GET', headers = {}, body, redirect, signal } = {}) => {
    let sent: Sent = { url: new URL(url), method, headers, body };
    for (let redirects = 0; ; redirects += 1) {
      const message = await exchange(sent, signal);
      const next = redirect === 'manual' ? null : redirected(sent, message);
      if (next === null) return readAnswer(message, sent, signal);
      message.resume();
      if (redirects === MOST_REDIRECTS) throw fetchFailed(new Error('it redirects without end'));
      sent = next;
    }
  };
}

function createExchange(roots: readonly string[]): Exchange {
  const options = { keepAlive: true, timeout: KEPT_MS };
  const trusting = roots.length === 0 ? {} : { ca: [...roots] };
  const [http, https] = [new HttpAgent(options), new HttpsAgent({ ...options, ...trusting })];
  return ({ url, method, headers, body }, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const all = { accept: '*/*', 'accept-encoding': 'gzip', ...headers };
      const wanted = { method, headers: all, timeout: STALLED_MS };
      const request =
        url.protocol === 'https:'
          ? httpsRequest(url, { ...wanted, agent: https })
          : httpRequest(url, { ...wanted, agent: http });
      const abort = (): void => void request.destroy(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { once: true });
      request.on('timeout', () => request.destroy(new Error('the connection stands still')));
      request.on('close', () => signal?.removeEventListener('abort', abort));
      request.on('error', (error) => reject(signal?.aborted === true ? error : fetchFailed(error)));
      request.on('response', (message) => {
        // An answer before the end of the question: what is left of it must not be read as the next one.
        message.on('end', () => request.writableFinished || request.destroy());
        resolve(message);
      });
      if (isStream(body)) sendAll(body, request).catch((error: unknown) => reject(fetchFailed(error)));
      else request.end(body ?? undefined);
    });
}

/** The request that the answer asks for instead; null when it is no redirect. */
function redirected({ url, method, headers, body }: Sent, message: IncomingMessage): Sent | null {
  const { statusCode: status = 0, headers: told } = message;
  if (![301, 302, 303, 307, 308].includes(status) || told.location === undefined) return null;
  const target = URL.canParse(told.location, url.href) ? new URL(told.location, url) : null;
  if (target === null || !/^https?:$/.test(target.protocol))
    throw fetchFailed(new Error('it redirects to no web address'));
  const left = new Set(target.origin === url.origin ? [] : ['authorization', 'cookie', 'host']);
  const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
  if (!asGet && isStream(body)) throw fetchFailed(new Error('it redirects a body that is sent only once'));
  for (const name of asGet ? ['content-type', 'content-length', 'content-encoding'] : []) left.add(name);
  return {
    url: target,
    method: asGet ? 'GET' : method,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name.toLowerCase()))),
    body: asGet ? null : body,
  };
}

function isStream(body: Body): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}
