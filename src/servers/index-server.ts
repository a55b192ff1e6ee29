// The index server put together: shelf, supply and answers behind a port.
import { raise } from '../findings/catalogue.ts';
import { indexServerErrors } from '../findings/index-server-errors.ts';
import type { Access } from './access-record.ts';
import { createFileSupply, type FileSupplyNeeds } from './file-supply.ts';
import { type HttpFace, startHttpFace } from './http-face.ts';
import { isIndexServer } from './port-neighbour.ts';
import { createPrivateIndex } from './private-index.ts';
import {
  createProjectShelf,
  type ProjectShelf,
  type ProjectShelfNeeds,
  type ShelfContents,
} from './project-shelf.ts';
import { isLoopback } from './request-gate.ts';

export interface IndexServerOptions extends ShelfContents {
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** Other machines may reach it. */
  readonly expose: boolean;
  readonly password: string;
}

export interface IndexServerNeeds extends ProjectShelfNeeds, FileSupplyNeeds {
  readonly onAccess: (access: Access) => void;
  readonly onBug: (error: unknown) => void;
}

export interface IndexServer extends HttpFace {
  readonly shelf: ProjectShelf;
  /** Root of the simple index. */
  readonly url: string;
}

/** Rejects with errors of `index-server-errors.ts`. */
export async function startIndexServer(
  options: IndexServerOptions,
  needs: IndexServerNeeds,
): Promise<IndexServer> {
  const { host, port, expose, password, upstream } = options;
  if (!isLoopback(host) && !expose) throw raise(indexServerErrors, 'index-host-open', { host });
  const shelf = createProjectShelf(options, needs);
  const answer = createPrivateIndex({ shelf, supply: createFileSupply(needs), upstream });
  const { now, onAccess, onBug } = needs;
  const face = await startHttpFace({ host, port, password, answer, onAccess, onBug, now }).catch(
    async (error: NodeJS.ErrnoException) => {
      throw await addressError(host, port, error);
    },
  );
  return { ...face, shelf, url: `http://${host.includes(':') ? `[${host}]` : host}:${face.port}/simple/` };
}

async function addressError(host: string, port: number, error: NodeJS.ErrnoException): Promise<Error> {
  if (error.code !== 'EADDRINUSE')
    return raise(indexServerErrors, 'index-address-refused', { host, port, message: error.message });
  if (await isIndexServer(host, port))
    return raise(indexServerErrors, 'index-port-served', { url: `http://${host}:${port}/simple/` });
  return raise(indexServerErrors, 'index-port-taken', {
    host,
    port,
    other: port === 65_535 ? port - 1 : port + 1,
  });
}
