// GitHub's answers, whole and in time. Octokit takes a body that breaks off for an empty one and goes on with it; and no
// time limit of its own ends a request that nobody answers.
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';

/** Longest silence before the answer and inside it. A stream is left to the limits of its connection: sending takes its time. */
export function createWholeFetch(fetch: Fetch, silenceMs: number): Fetch {
  return async (url, options = {}) => {
    const watch = createWatch(isStream(options.body) ? null : silenceMs);
    try {
      return await readWhole(await fetch(url, { ...options, ...watch.options }), watch.heard);
    } finally {
      watch.end();
    }
  };
}

interface Watch {
  readonly options: { readonly signal?: AbortSignal };
  readonly heard: () => void;
  readonly end: () => void;
}

function createWatch(silenceMs: number | null): Watch {
  if (silenceMs === null) return { options: {}, heard: () => undefined, end: () => undefined };
  const controller = new AbortController();
  const expire = (): void => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
  const timer = setTimeout(expire, silenceMs);
  return {
    options: { signal: controller.signal },
    heard: () => void timer.refresh(),
    end: () => clearTimeout(timer),
  };
}

async function readWhole(answer: FetchAnswer, heard: () => void): Promise<FetchAnswer> {
  const { ok, status, statusText, url, headers } = answer;
  const pieces: Uint8Array[] = [];
  for await (const piece of answer.body ?? []) {
    heard();
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  return {
    ...{ ok, status, statusText, url, headers },
    body: answer.body === null ? null : onePiece(bytes),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function isStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
