// The index server in process, over the sandbox GitHub, with a clock that tests turn.
import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createFolderIndex } from '../../src/gateways/built-index.ts';
import { createPrivateFiles } from '../../src/gateways/github/private-files.ts';
import { createServerCache } from '../../src/gateways/server-cache.ts';
import type { Access } from '../../src/servers/access-record.ts';
import {
  type IndexServer,
  type IndexServerOptions,
  startIndexServer,
} from '../../src/servers/index-server.ts';
import { KEPT_MS } from '../../src/servers/project-shelf.ts';
import type { PrivateReleases } from './private-releases.ts';

export const PASSWORD = 'of-the-tests: ~0123456789';
export const UPSTREAM = 'https://pypi.example/simple/';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly text: string;
  /** The connection ended before the last byte. */
  readonly cut: boolean;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: none is sent. */
  readonly password?: string | null;
}

export interface IndexWorld {
  readonly server: IndexServer;
  readonly accesses: Access[];
  readonly logged: string[];
  readonly bugs: unknown[];
  readonly cacheFolder: string;
  ask(target: string, options?: AskOptions): Promise<Reply>;
  /** So many accesses, which are written down after the answer. */
  accessed(count: number): Promise<readonly Access[]>;
  /** Turns the clock on until pages are asked for again. */
  later(milliseconds?: number): void;
  close(): Promise<void>;
}

export interface WorldOptions extends Partial<IndexServerOptions> {
  readonly token: string;
  /** Of an earlier world; a new one otherwise. */
  readonly cacheFolder?: string;
  /** Built index: a place in a repository, or a folder. */
  readonly document?: { readonly repository: string; readonly ref: string; readonly path: string } | string;
  readonly fetch?: Fetch;
}

export async function startIndexWorld(releases: PrivateReleases, options: WorldOptions): Promise<IndexWorld> {
  const accesses: Access[] = [];
  const logged: string[] = [];
  const bugs: unknown[] = [];
  let turned = 0;
  const now = (): number => Date.now() + turned;
  const cacheFolder = options.cacheFolder ?? (await mkdtemp(join(releases.root, 'cache-')));
  const cache = createServerCache(cacheFolder);
  const { token, document } = options;
  const connection = { token, apiUrl: 'https://api.github.com', now, wait: async () => undefined };
  const files = createPrivateFiles({ ...connection, fetch: options.fetch ?? releases.github.fetch }, cache);
  const server = await startIndexServer(
    {
      ...{ packages: {}, index: 'the built index', upstream: UPSTREAM, host: '127.0.0.1', port: 0 },
      ...{ expose: false, password: PASSWORD },
      ...options,
    },
    {
      ...{ ...cache, ...files, now },
      log: (text) => void logged.push(text),
      onAccess: (access) => void accesses.push(access),
      onBug: (error) => void bugs.push(error),
      readIndex:
        document === undefined
          ? null
          : typeof document === 'string'
            ? createFolderIndex(document)
            : () => files.readDocument(document),
      indexFolder: typeof document === 'string' ? document : null,
    },
  );
  return {
    ...{ server, accesses, logged, bugs, cacheFolder },
    ask: (target, asked = {}) => ask(server.port, target, asked),
    async accessed(count) {
      for (let tries = 0; accesses.length < count && tries < 100; tries += 1) await setTimeout(10);
      return accesses;
    },
    later: (milliseconds = KEPT_MS + 1000) => void (turned += milliseconds),
    async close() {
      await server.close(0);
      if (options.cacheFolder === undefined) await rm(cacheFolder, { recursive: true, force: true });
    },
  };
}

/** The target goes out as it is given. */
export function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {}, password = PASSWORD }: AskOptions,
) {
  const basic = Buffer.from(`py-release:${password ?? ''}`).toString('base64');
  const all = { ...(password === null ? {} : { authorization: `Basic ${basic}` }), ...headers };
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: target, method, headers: all, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        const end = (): void => {
          const body = Buffer.concat(chunks);
          const { statusCode: status = 0 } = answer;
          resolve({ status, headers: answer.headers, body, text: body.toString(), cut: !answer.complete });
        };
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => undefined);
        answer.on('close', end);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
