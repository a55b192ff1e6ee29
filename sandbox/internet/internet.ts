// The public names of PyPI, Sigstore and GitHub's issuer on this machine: a proxy that ends their TLS with a certificate of its own and
// hands each request to a double on loopback. Everything else goes where it wanted to go.
import { mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as httpRequest,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer, request as httpsRequest } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCertificateFiles } from './certificate-files.ts';
import { connectOutside } from './outside.ts';
import { createTestAuthority } from './test-authority.ts';

/** Names that a test must never reach by accident: without a route, they answer 502. */
export const PUBLIC_HOSTS = [
  ...[
    'upload.pypi.org',
    'pypi.org',
    'files.pythonhosted.org',
    'test.pypi.org',
    'test-files.pythonhosted.org',
  ],
  ...['fulcio.sigstore.dev', 'rekor.sigstore.dev', 'timestamp.sigstore.dev', 'tuf-repo-cdn.sigstore.dev'],
  'token.actions.githubusercontent.com',
] as const;

export type PublicHost = (typeof PUBLIC_HOSTS)[number];

export interface InternetOptions {
  /** Where requests to a name go: the address of a double. It sees the public name as `Host`. */
  readonly routes: Readonly<Partial<Record<PublicHost, string>>>;
  /** More names, of servers that only this world has. */
  readonly others?: Readonly<Record<string, string>>;
  /**
   * Asked for a reading request that the double answers with 404: whether the real host is asked then. A build needs its backend from
   * pypi.org, while the project's own name must not leave the machine.
   */
  readonly asksOutside?: (url: URL) => boolean;
  /** Of the programs that will use it; for its own proxy and certificates. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface InternetRequest {
  readonly method: string;
  readonly url: URL;
  /** `double` or `outside`; null for a name without a route. */
  readonly answeredBy: 'double' | 'outside' | null;
  readonly status: number | null;
}

export interface Internet {
  readonly proxyUrl: string;
  /** The authority's root alone, PEM. */
  readonly caFile: string;
  /** For the environment of a program; NO_PROXY keeps loopback out. */
  readonly env: Readonly<Record<string, string>>;
  /** Requests to public names, as they ended. */
  readonly requests: readonly InternetRequest[];
  /** `host:port` of tunnels that were passed on unread. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

export async function startInternet(options: InternetOptions): Promise<Internet> {
  const { environment = process.env } = options;
  const outside = environment['https_proxy'] || environment['HTTPS_PROXY'];
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-internet-'));
  const authority = await createTestAuthority([...PUBLIC_HOSTS, ...Object.keys(options.others ?? {})]);
  const certificates = await writeCertificateFiles(folder, authority.root, environment);
  const requests: InternetRequest[] = [];
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();

  const inside = createTlsServer({ key: authority.key, cert: authority.certificate }, (asked, answer) => {
    void answerInside(asked, answer, { ...options, outside, requests, sockets, ca: certificates.outside });
  });
  const proxy = createServer((asked, answer) => passPlain(asked, answer));
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    const target = asked.url ?? '';
    socket.on('error', () => socket.destroy());
    if (isPlayed(target.replace(/:443$/, ''), options)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      inside.emit('connection', socket);
      return;
    }
    tunnels.push(target);
    void passTunnel(target, socket, head, outside, sockets);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    ...{ proxyUrl, requests, tunnels, caFile: certificates.caFile },
    env: {
      HTTPS_PROXY: proxyUrl,
      https_proxy: proxyUrl,
      NO_PROXY: LOOPBACK,
      no_proxy: LOOPBACK,
      ...certificates.env,
    },
    close: async () => {
      const closed = new Promise((resolve) => proxy.close(resolve));
      for (const socket of sockets) socket.destroy();
      inside.closeAllConnections();
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const LOOPBACK = '127.0.0.1,localhost,::1';

function isPlayed(host: string, { others = {} }: InternetOptions): boolean {
  return (PUBLIC_HOSTS as readonly string[]).includes(host) || host in others;
}

function routeOf(host: string, { routes, others }: InternetOptions): string | undefined {
  const all: Readonly<Record<string, string | undefined>> = { ...others, ...routes };
  return all[host];
}

interface Inside extends InternetOptions {
  readonly outside: string | undefined;
  readonly ca: readonly string[];
  readonly requests: InternetRequest[];
  /** What is open at the end is closed then. */
  readonly sockets: Set<Socket>;
}

async function answerInside(asked: IncomingMessage, answer: ServerResponse, inside: Inside): Promise<void> {
  const { method = 'GET' } = asked;
  const host = asked.headers.host?.replace(/:443$/, '') ?? '';
  const url = new URL(asked.url ?? '/', `https://${host}`);
  const log = (answeredBy: InternetRequest['answeredBy'], status: number | null): void => {
    inside.requests.push({ method, url, answeredBy, status });
  };
  const target = routeOf(host, inside);
  if (target === undefined) {
    log(null, 502);
    asked.resume();
    answer.writeHead(502, { 'content-type': 'text/plain' }).end(`The sandbox plays no ${host}.\n`);
    return;
  }
  try {
    const told = await forward(asked, new URL(asked.url ?? '/', target));
    const isMissing = told.statusCode === 404 && ['GET', 'HEAD'].includes(method);
    if (!isMissing || inside.asksOutside?.(url) !== true) {
      log('double', told.statusCode ?? null);
      return relay(told, answer);
    }
    told.resume();
    const real = await askOutside(url, method, asked.headers, inside);
    log('outside', real.statusCode ?? null);
    relay(real, answer);
  } catch {
    // The double cut the connection, so it is cut here.
    log('double', null);
    asked.socket.destroy();
  }
}

function forward(asked: IncomingMessage, target: URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method, headers } = asked;
    const forwarded = httpRequest(target, { method, headers, agent: false });
    forwarded.on('response', resolve);
    forwarded.on('error', reject);
    asked.on('error', () => forwarded.destroy());
    asked.on('aborted', () => forwarded.destroy());
    asked.pipe(forwarded);
  });
}

async function askOutside(
  url: URL,
  method: string,
  headers: OutgoingHttpHeaders,
  { outside, ca, sockets }: Inside,
): Promise<IncomingMessage> {
  const socket = await connectOutside(`${url.hostname}:443`, outside);
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  return new Promise((resolve, reject) => {
    // With an agent, even none, Node would open a connection of its own.
    const createConnection = () => connectTls({ servername: url.hostname, socket, ca: [...ca] });
    const sent = httpsRequest(url, { method, headers, createConnection });
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

function relay(told: IncomingMessage, answer: ServerResponse): void {
  const { statusCode = 502, statusMessage, headers } = told;
  answer.writeHead(statusCode, statusMessage, headers);
  told.on('error', () => answer.destroy());
  told.on('aborted', () => answer.destroy());
  told.pipe(answer);
}

function passPlain(asked: IncomingMessage, answer: ServerResponse): void {
  const headers = { ...asked.headers };
  delete headers['proxy-connection'];
  delete headers['proxy-authorization'];
  if (!URL.canParse(asked.url ?? '')) {
    answer.writeHead(400).end('This is a proxy.\n');
    return;
  }
  const sent = httpRequest(
    new URL(asked.url ?? ''),
    { method: asked.method, headers, agent: false },
    (told) => relay(told, answer),
  );
  sent.on('error', () => answer.destroy());
  asked.pipe(sent);
}

async function passTunnel(
  target: string,
  socket: Socket,
  head: Buffer,
  proxy: string | undefined,
  sockets: Set<Socket>,
): Promise<void> {
  try {
    const upstream = await connectOutside(target, proxy);
    sockets.add(upstream);
    upstream.once('close', () => sockets.delete(upstream));
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  } catch {
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
  }
}
