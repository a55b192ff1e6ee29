// One small question to a server: no redirect followed unseen, time and size limited, secrets out of what it echoes.
import { Buffer } from 'node:buffer';
import type { HttpAnswer } from '../../upload/answer-text.ts';
import { retryAfterSeconds } from '../../upload/retry-after.ts';
import type { Fetch } from '../fetch-contract.ts';

export interface LimitedRequest {
  readonly url: string;
  readonly accept: string;
  /** Sent by POST. */
  readonly json?: string;
  readonly authorization?: string;
  readonly longestBody: number;
  /** A server may echo what it was sent: these are taken out of its answer. */
  readonly secrets?: readonly string[];
}

export interface LimitedAnswer extends HttpAnswer {
  readonly retryAfterSeconds: number | null;
  /** The server's clock, Unix milliseconds; null when it tells none. */
  readonly date: number | null;
}

export type AskServer = (request: LimitedRequest) => Promise<LimitedAnswer>;

/** Rejects with what `fetch` rejects with; see `connection-failure`. `version`: our own, for the User-Agent. */
export function createAskServer(fetch: Fetch, version: string, answerWithinMs: number): AskServer {
  return async ({ url, accept, json, authorization, longestBody, secrets = [] }) => {
    const redact = (text: string): string =>
      secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '***')), text);
    const response = await fetch(url, {
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        'user-agent': `py-release-action/${version}`,
        accept,
        ...(authorization === undefined ? {} : { authorization }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
      ...(json === undefined ? {} : { body: json }),
    });
    const date = response.headers.get('date');
    const time = Date.parse(date ?? '');
    return {
      status: response.status,
      reason: redact(response.statusText ?? ''),
      contentType: response.headers.get('content-type') ?? '',
      body: redact(await readBody(response.body, longestBody)),
      retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after'), date),
      date: Number.isNaN(time) ? null : time,
    };
  };
}

/** What is longer is cut off, and then is no JSON any more. */
async function readBody(body: AsyncIterable<Uint8Array> | null, longest: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > longest) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
