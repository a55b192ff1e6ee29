// The document of a built index, wherever it is kept: in a repository, on a web server, or on this machine.
import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { privateNameErrors } from '../findings/private-name-errors.ts';
import { INDEX_DOCUMENT } from '../simple-index/index-document.ts';
import { readBody } from './answer-body.ts';
import { connectionReason } from './connection-failure.ts';
import type { Fetch, FetchAnswer } from './fetch-contract.ts';

export interface BuiltIndex {
  readonly text: string;
  /** Seconds since it was known to be so; null: now. */
  readonly age: number | null;
  /** Why it could not be asked for again; null with `age` null. */
  readonly trouble: string | null;
}

const LONGEST = 256 * 1024 * 1024;
const SILENCE_MS = 20_000;

/** A document of the web, asked by its ETag and without any credential. Rejects with `private-index-broken`. */
export function createWebIndex(url: string, fetch: Fetch, now: () => number): () => Promise<BuiltIndex> {
  let kept: { readonly text: string; readonly etag: string | null; readonly at: number } | null = null;
  return async () => {
    try {
      const headers = kept?.etag == null ? {} : { 'if-none-match': kept.etag };
      const answer = await fetch(url, { headers, signal: AbortSignal.timeout(SILENCE_MS) });
      if (answer.status === 304 && kept !== null) kept = { ...kept, at: now() };
      else if (answer.status === 200) {
        if (url.startsWith('https:') && !answer.url.startsWith('https:'))
          throw await unread(
            answer,
            broken(url, `its server redirects to ${answer.url}, which is not https.`),
          );
        const text = await readBody(answer.body, { longest: LONGEST, cut: false });
        kept = { text, etag: answer.headers.get('etag'), at: now() };
      } else {
        throw await unread(answer, broken(url, `its server answered ${answer.status}.`));
      }
      return { text: kept.text, age: null, trouble: null };
    } catch (error) {
      if (!isSilence(error)) throw error;
      const message = `its server could not be reached (${connectionReason(error)}).`;
      if (kept === null) throw broken(url, message);
      return { text: kept.text, age: Math.round((now() - kept.at) / 1000), trouble: `Of ${url}: ${message}` };
    }
  };
}

async function unread({ body }: FetchAnswer, error: Error): Promise<Error> {
  await readBody(body, { longest: 0, cut: true });
  return error;
}

/** Where the files of the index at `path` lie. */
export function folderOfIndex(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? dirname(resolve(path))
    : resolve(path);
}

/** `path`: the document, or the folder that holds it. Rejects with `private-index-broken`. */
export function createFolderIndex(path: string): () => Promise<BuiltIndex> {
  return async () => {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const text = await readFile(isFolder ? join(path, INDEX_DOCUMENT) : path, 'utf8');
      return { text, age: null, trouble: null };
    } catch (error) {
      throw broken(path, `${(error as Error).message}.`);
    }
  };
}

function isSilence(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

function broken(place: string, message: string): Error {
  return raise(privateNameErrors, 'private-index-broken', { place, message });
}
