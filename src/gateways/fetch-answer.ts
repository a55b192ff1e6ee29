// An answer of node:http as fetch gives it.
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { arrayBuffer, text } from 'node:stream/consumers';
import { type FetchAnswer, fetchFailed, type FetchHeaders } from './fetch-contract.ts';

const WITHOUT_BODY: readonly number[] = [204, 205, 304];

export async function readAnswer(
  message: IncomingMessage,
  asked: { readonly url: URL; readonly method: string },
  signal: AbortSignal | undefined,
): Promise<FetchAnswer> {
  const status = message.statusCode ?? 0;
  const headers = readHeaders(message);
  const empty = asked.method === 'HEAD' || WITHOUT_BODY.includes(status);
  if (empty) message.resume();
  const body = empty ? null : readPieces(await decoded(message, headers), signal);
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: message.statusMessage ?? '',
    url: asked.url.href,
    headers,
    body,
    text: () => (body === null ? Promise.resolve('') : text(body)),
    arrayBuffer: () => (body === null ? Promise.resolve(new ArrayBuffer(0)) : arrayBuffer(body)),
  };
}

function readHeaders({ headers }: IncomingMessage): FetchHeaders {
  const all = new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
  return { get: (name) => all.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => all.entries() };
}

async function decoded(message: IncomingMessage, headers: FetchHeaders): Promise<AsyncIterable<Uint8Array>> {
  if (!/^(?:x-)?gzip$/i.test(headers.get('content-encoding') ?? '')) return message;
  const { createGunzip } = await import('node:zlib');
  // What fails on the way is thrown to the reader of the last stream.
  return pipeline(message, createGunzip(), () => undefined);
}

async function* readPieces(
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
    // An abort lets go of what was not read yet, and the stream just ends.
    signal?.throwIfAborted();
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : fetchFailed(error);
  }
}
