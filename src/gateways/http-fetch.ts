// One fetch for all gateways; undici's is loaded for requests through a proxy. NODE_EXTRA_CA_CERTS is Node's own.
// Meaning of the variables as in curl: https://curl.se/libcurl/c/libcurl-env.html
import type { Dispatcher } from 'undici';
import { createDirectFetch } from './direct-fetch.ts';
import type { Fetch } from './fetch-contract.ts';

export interface ProxyEnvironment {
  readonly HTTPS_PROXY?: string | undefined;
  readonly https_proxy?: string | undefined;
  readonly HTTP_PROXY?: string | undefined;
  readonly http_proxy?: string | undefined;
  readonly NO_PROXY?: string | undefined;
  readonly no_proxy?: string | undefined;
}

/** `roots`: certificates (PEM) of all authorities that are trusted; empty: Node's own. */
export function createFetch(env: ProxyEnvironment, roots: readonly string[] = []): Fetch {
  const https = env.https_proxy || env.HTTPS_PROXY;
  const http = env.http_proxy || env.HTTP_PROXY;
  const direct = createDirectFetch(roots);
  const trusting = roots.length === 0 ? {} : { requestTls: { ca: [...roots] }, proxyTls: { ca: [...roots] } };
  if (!https && !http) return direct;
  const exceptions = parseNoProxy(env.no_proxy || env.NO_PROXY || '');
  const agents = new Map<string, Dispatcher>();
  return async (target, options) => {
    const url = new URL(target);
    const proxy = isException(url, exceptions) ? undefined : url.protocol === 'https:' ? https : http;
    if (!proxy) return direct(target, options);
    const undici = await import('undici');
    const key = `${url.protocol} ${proxy}`;
    // Plain http goes to the proxy as such: many proxies refuse CONNECT to other ports than 443.
    const agent =
      agents.get(key) ??
      new undici.ProxyAgent({ uri: proxyUrl(proxy), proxyTunnel: url.protocol === 'https:', ...trusting });
    agents.set(key, agent);
    return undici.fetch(target, { ...options, dispatcher: agent });
  };
}

function proxyUrl(text: string): string {
  return /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
}

interface Exception {
  /** `*` is every host; else the host, or any below it. */
  readonly host: string;
  readonly port: string | null;
}

function parseNoProxy(text: string): readonly Exception[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const match = /^(.*?)(?::(\d+))?$/.exec(
        entry.startsWith('[') || !/:.*:/.test(entry) ? entry : `[${entry}]`,
      );
      return { host: (match?.[1] ?? entry).replace(/^\*?\./, ''), port: match?.[2] ?? null };
    });
}

function isException(url: URL, exceptions: readonly Exception[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return exceptions.some(
    (exception) =>
      (exception.port === null || exception.port === port) &&
      (exception.host === '*' ||
        url.hostname === exception.host ||
        url.hostname.endsWith(`.${exception.host}`)),
  );
}
