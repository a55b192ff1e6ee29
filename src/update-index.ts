// The index of private packages for as long as an update is looked for: in this process, on the port that the project's lock names.
import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { UserError } from './findings/user-error.ts';
import { jobCacheFolder } from './gateways/cache-folder.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createPrivateFiles } from './gateways/github/private-files.ts';
import { createServerCache } from './gateways/server-cache.ts';
import type { OpenedIndex } from './gateways/update-gateways.ts';
import { startIndexServer } from './servers/index-server.ts';
import { jobVariables } from './simple-index/job-variables.ts';
import { LOCAL_INDEX_HOST } from './simple-index/local-index.ts';

export interface UpdateIndexOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** Reads the repositories of the packages; empty: there is none. */
  readonly token: string;
  readonly apiUrl: string;
  readonly log: (text: string) => void;
}

const UPSTREAM = 'https://pypi.org/simple/';
const GRACE_MS = 2000;

/** Null: there is no token, or an index is open on that port already. */
export function createUpdateIndex({ env, fetch, token, apiUrl, log }: UpdateIndexOptions) {
  return async (packages: Readonly<Record<string, string>>, port: number): Promise<OpenedIndex | null> => {
    if (token === '') return null;
    const now = Date.now;
    const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
    const cache = createServerCache(jobCacheFolder(env, 'served'));
    const files = createPrivateFiles({ token, apiUrl, fetch, now, wait }, cache);
    const password = randomBytes(24).toString('hex');
    const server = await startIndexServer(
      {
        ...{ packages, index: '', upstream: UPSTREAM, host: LOCAL_INDEX_HOST, port },
        ...{ expose: false, password },
      },
      {
        ...{ ...cache, ...files, now, log, readIndex: null, indexFolder: null },
        onAccess: ({ reason }) => void (reason === null ? null : log(reason)),
        onBug: (error) => log(`The index of private packages failed: ${String(error)}`),
      },
    ).catch((error: unknown) => {
      if (error instanceof UserError && error.code === 'index-port-served') return null;
      throw error;
    });
    if (server === null) return null;
    return {
      variables: jobVariables(server.url, password, env),
      read: async (name) => (await server.shelf.read(name))?.project ?? null,
      close: () => server.close(GRACE_MS),
    };
  };
}
