// The line between one run and both services: every request has a name and a count, and can be interfered with.
import { githubHosts, type HostRole } from '../../../sandbox/github/serving/hosts.ts';
import { findRoute } from '../../../sandbox/github/serving/router.ts';
import type { Fetch, FetchAnswer, FetchOptions } from '../../../src/gateways/fetch-contract.ts';
import { unreachable } from '../../commands/release-run.ts';

export interface Sent {
  /** `POST /releases`, `updateRefs`, `index upload`: without owner, repository and ids. */
  readonly name: string;
  /** From 1, of this name in this run. */
  readonly nth: number;
  readonly to: 'github' | 'index';
  readonly writes: boolean;
  readonly method: string;
  readonly url: string;
}

/** In place of a request: `go` sends it, as it was or changed. */
export type Interference = (
  sent: Sent,
  go: (changed?: FetchOptions) => Promise<FetchAnswer>,
  line: Line,
  options: FetchOptions,
) => Promise<FetchAnswer>;

export interface Line {
  readonly fetch: (next: Fetch) => Fetch;
  readonly sent: readonly Sent[];
  /** Names of files that the index has taken, also when nobody heard of it any more. */
  readonly stored: readonly string[];
  /** From now on nothing of this run reaches anybody, and nobody reaches it. */
  die(): void;
  readonly death: Promise<'dead'>;
  isDead(): boolean;
}

export interface LineOptions {
  readonly interfere?: Interference;
  /** The index has taken a file. */
  readonly onStored?: () => Promise<void>;
  /** Uploads that the index has not answered yet, of all runs. */
  readonly uploading?: Set<Promise<unknown>>;
}

export function openLine({ interfere, onStored, uploading = new Set() }: LineOptions = {}): Line {
  const sent: Sent[] = [];
  const stored: string[] = [];
  const { promise: death, resolve } = Promise.withResolvers<'dead'>();
  let dead = false;
  const line: Line = {
    ...{ sent, stored, death },
    isDead: () => dead,
    die: () => {
      dead = true;
      resolve('dead');
    },
    fetch:
      (next) =>
      async (url, options = {}) => {
        if (dead) return unreachable(url, options);
        const request = await nameRequest(url, options);
        const nth = sent.filter(({ name }) => name === request.name).length + 1;
        sent.push({ ...request, nth });
        if (dead) return unreachable(url, options);
        const go = async (changed: FetchOptions = options): Promise<FetchAnswer> => {
          if (request.name !== INDEX_UPLOAD) return next(url, changed);
          const file = spyFilename(changed, () => dead);
          const answering = next(url, file.options);
          uploading.add(answering);
          const answer = await answering.finally(() => uploading.delete(answering));
          if (answer.ok) {
            stored.push(file.name());
            await onStored?.();
          }
          return answer;
        };
        const answer =
          interfere === undefined ? await go() : await interfere({ ...request, nth }, go, line, options);
        return dead ? unreachable(url, options) : answer;
      },
  };
  return line;
}

export const INDEX_UPLOAD = 'index upload';

async function nameRequest(url: string, options: FetchOptions): Promise<Omit<Sent, 'nth'>> {
  const method = options.method ?? 'GET';
  return { ...(await nameOf(new URL(url), method, options.body)), method, url };
}

type Named = Pick<Sent, 'name' | 'to' | 'writes'>;

async function nameOf(url: URL, method: string, body: FetchOptions['body']): Promise<Named> {
  const role = (['api', 'uploads', 'assets', 'server'] as const).find(
    (each: HostRole) => githubHosts[each] === url.origin,
  );
  if (role === undefined) return nameOfIndex(method, body);
  const text = Buffer.from(typeof body === 'string' ? body : '');
  const found = await findRoute({ role, hosts: githubHosts, method, url, headers: {}, body: text });
  const name = found.operation ?? found.name.replace('/repos/{owner}/{repo}', '');
  return { name, to: 'github', writes: found.writes };
}

/** A form without a file, which no index can store, is sent in one piece. */
function nameOfIndex(method: string, body: FetchOptions['body']): Named {
  if (method === 'GET') return { name: 'index page', to: 'index', writes: false };
  if (body instanceof Uint8Array) return { name: 'index credentials', to: 'index', writes: false };
  return { name: INDEX_UPLOAD, to: 'index', writes: true };
}

/** Reads the name of the file from the head of a form while it is sent; a dead run sends no more of it. */
function spyFilename(
  options: FetchOptions,
  isDead: () => boolean,
): { readonly options: FetchOptions; readonly name: () => string } {
  const body = options.body as AsyncIterable<Uint8Array>;
  let name = '';
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of body) {
      if (isDead()) throw new Error('the run is dead');
      if (name === '') name = /filename="([^"]+)"/.exec(Buffer.from(piece).toString('latin1'))?.[1] ?? '';
      yield piece;
    }
  }
  return { options: { ...options, body: pieces() }, name: () => name };
}
