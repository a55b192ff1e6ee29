// One small question to a server: no redirect followed unseen, time and size limited, secrets out of what it echoes.
import type { HttpAnswer } from '../../upload/answer-text.ts';
import { retryAfterSeconds } from '../../upload/retry-after.ts';
import { readBody } from '../answer-body.ts';
import type { Fetch } from '../fetch-contract.ts';

export interface LimitedRequest {
  readonly url: string;
  readonly accept: string;
  /** Sent by POST. */
  readonly json?: string;
  /** Sent by POST too, URL-encoded. */
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
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
  return async ({ url, accept, json, form, headers = {}, authorization, longestBody, secrets = [] }) => {
    const content = json ?? form;
    const contentType = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const redact = (text: string): string =>
      secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '***')), text);
    const response = await fetch(url, {
      method: content === undefined ? 'GET' : 'POST',
      headers: {
        'user-agent': `py-release-action/${version}`,
        accept,
        ...(authorization === undefined ? {} : { authorization }),
        ...(content === undefined ? {} : { 'content-type': contentType }),
        ...headers,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
      ...(content === undefined ? {} : { body: content }),
    });
    const date = response.headers.get('date');
    const time = Date.parse(date ?? '');
    return {
      status: response.status,
      reason: redact(response.statusText ?? ''),
      contentType: response.headers.get('content-type') ?? '',
      // What was cut off is no JSON any more.
      body: redact(await readBody(response.body, { longest: longestBody, cut: true })),
      retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after'), date),
      date: Number.isNaN(time) ? null : time,
    };
  };
}
