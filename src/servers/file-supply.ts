// The bytes of private files: from the cache, or from the release, proved by their sha256 before the last of them goes out.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { privateNameErrors } from '../findings/private-name-errors.ts';
import type { ServedFile } from '../simple-index/served-project.ts';
import { keepAnswer } from './kept-answer.ts';
import { KEPT_MS, type ShelvedProject } from './project-shelf.ts';

export type SuppliedFile =
  /** Whole and proved. */
  | { readonly kind: 'disk'; readonly path: string; readonly fromCache: boolean }
  | {
      readonly kind: 'stream';
      /** Throws before its last piece when the bytes are others. */
      readonly pieces: AsyncIterable<Uint8Array>;
      /** Closes what is open, also when no piece was ever taken. */
      readonly close: () => Promise<void>;
    };

export interface FileSupplyNeeds {
  readonly find: (file: ServedFile) => Promise<string | null>;
  readonly keep: (
    file: ServedFile,
    pieces: AsyncIterable<Uint8Array>,
    differs: (seen: string) => Error,
  ) => AsyncGenerator<Uint8Array>;
  /** Null: there is no such asset any more. Rejects with errors of `private-name-errors.ts`, as the next. */
  readonly openAsset: (repository: string, id: number) => Promise<AsyncIterable<Uint8Array> | null>;
  readonly checkRight: (repository: string) => Promise<void>;
  readonly now: () => number;
  /** Of a built index on this machine, whose files lie beside it; null: it is elsewhere, or there is none. */
  readonly indexFolder: string | null;
}

/** `whole` false: a part of it is wanted, which only a file on disk can give. */
export type FileSupply = (
  shelved: ShelvedProject,
  file: ServedFile,
  options: { readonly whole: boolean },
) => Promise<SuppliedFile>;

/** Rejects with errors of `private-name-errors.ts`. */
export function createFileSupply(needs: FileSupplyNeeds): FileSupply {
  const rights = new Map<string, () => Promise<void>>();

  const checkRight = (repository: string): Promise<void> => {
    const check =
      rights.get(repository) ?? keepAnswer(() => needs.checkRight(repository), needs.now, KEPT_MS);
    rights.set(repository, check);
    return check();
  };

  const supply: FileSupply = async (shelved, file, options) => {
    const { origin } = file;
    const found = await needs.find(file);
    if (found !== null) {
      if (shelved.indexed && origin.kind === 'asset') await checkRight(origin.repository);
      return { kind: 'disk', path: found, fromCache: true };
    }
    const pieces = needs.keep(file, await open(file, needs), differing(file));
    if (options.whole) {
      const close = async (): Promise<void> => void (await pieces.return(undefined));
      return { kind: 'stream', pieces: await started(pieces), close };
    }
    // A part of it: the whole has to be proved first.
    while ((await pieces.next()).done !== true);
    const path = await needs.find(file);
    return path === null ? supply(shelved, file, { whole: true }) : { kind: 'disk', path, fromCache: false };
  };
  return supply;
}

async function open(file: ServedFile, needs: FileSupplyNeeds): Promise<AsyncIterable<Uint8Array>> {
  const { origin, filename } = file;
  if (origin.kind === 'path') {
    if (needs.indexFolder !== null) return readBeside(needs.indexFolder, origin.path);
    throw raise(privateNameErrors, 'private-index-broken', {
      place: 'that was given',
      message: `it keeps ${filename} in a folder of its own, which is not on this machine.`,
    });
  }
  const pieces = await needs.openAsset(origin.repository, origin.id);
  if (pieces !== null) return pieces;
  // GitHub says 404 to a token without the right, too.
  await needs.checkRight(origin.repository);
  throw raise(privateNameErrors, 'private-file-gone', { filename, repository: origin.repository });
}

async function* readBeside(folder: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(join(folder, path));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const message = why === 'ENOENT' ? `its file ${path} is missing.` : `its file ${path}: ${why}.`;
    throw raise(privateNameErrors, 'private-index-broken', { place: folder, message });
  }
}

function differing({ filename, sha256, origin }: ServedFile): (seen: string) => Error {
  const repository = origin.kind === 'asset' ? origin.repository : 'the built index';
  return (seen) =>
    raise(privateNameErrors, 'private-file-differs', { filename, repository, seen, expected: sha256 });
}

/** Small files are proved by then, so that what is wrong with them can still be answered in words. */
async function started(pieces: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* pieces;
  })();
}
