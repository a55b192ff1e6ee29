// Requests of the index server: with the token to GitHub's API only, conditional where an answer is known, and without long patience,
// since an installer waits for each. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
import { raise } from '../../findings/catalogue.ts';
import { privateNameErrors } from '../../findings/private-name-errors.ts';
import { readBody } from '../answer-body.ts';
import { connectionReason, isCertificateFailure, isLasting } from '../connection-failure.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';
import { limitEnd, limitSeconds } from './rate-limit.ts';

export interface PrivateConnection {
  readonly token: string;
  /** `https://api.github.com` or an Enterprise Server's `/api/v3`. */
  readonly apiUrl: string;
  readonly fetch: Fetch;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Longest time until the head of an answer. */
  readonly silenceMs?: number;
}

/** By what GitHub recognises that an answer is still the same. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface NewAnswer extends Validators {
  readonly text: string;
}

export interface Asked {
  /** Of the API, with a slash in front. */
  readonly path: string;
  readonly accept: string;
  /** `owner/name`, for messages. */
  readonly repository: string;
  /** For messages: `the releases of acme/vault`. */
  readonly what: string;
}

export interface PrivateRequest {
  /** `same` when the answer that `known` belongs to still holds. Throws the errors of `private-name-errors.ts`. */
  read(asked: Asked, known: Validators | null): Promise<NewAnswer | 'same'>;
  /** The bytes behind an address of the API, which redirects to storage elsewhere. Null: it is not there (404). */
  open(asked: Asked): Promise<AsyncIterable<Uint8Array> | null>;
}

const SILENCE_MS = 20_000;
const LONGEST_ANSWER = 256 * 1024 * 1024;
const LONGEST_REFUSAL = 64 * 1024;
const AGAIN_MS = 300;
const MOST_REDIRECTS = 3;

export function createPrivateRequest(connection: PrivateConnection): PrivateRequest {
  const { token, now, wait } = connection;
  const api = new URL(connection.apiUrl);
  const base = connection.apiUrl.replace(/\/+$/, '');
  let limit = { until: 0, end: '' };

  const send = async (url: string, headers: Readonly<Record<string, string>>): Promise<FetchAnswer> => {
    const controller = new AbortController();
    const silence = (): void => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
    const timer = setTimeout(silence, connection.silenceMs ?? SILENCE_MS);
    try {
      return await connection.fetch(url, { headers, redirect: 'manual', signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  /** Once more after a moment: most troubles are a connection that had just been closed. */
  const sendTwice = async (asked: Asked, url: string, headers: Record<string, string>) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await send(url, headers);
        if (answer.status < 500 || tries === 2) return answer;
        await readBody(answer.body, { longest: LONGEST_REFUSAL, cut: true });
      } catch (error) {
        if (tries === 2 || isLasting(error)) throw unreached(asked, error);
      }
      await wait(AGAIN_MS);
    }
  };

  const ask = async (asked: Asked, more: Readonly<Record<string, string>>): Promise<FetchAnswer> => {
    if (now() < limit.until)
      throw raise(privateNameErrors, 'private-rate-limited', { what: asked.what, end: limit.end });
    const headers = {
      accept: asked.accept,
      'user-agent': 'py-release',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${token}`,
      ...more,
    };
    let url = `${base}${asked.path}`;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await sendTwice(asked, url, headers);
      const next = redirectOf(answer, url);
      // A repository that was renamed is redirected to within the API; storage lies elsewhere and never sees the token.
      if (next === null || next.origin !== api.origin) return answer;
      await readBody(answer.body, { longest: LONGEST_REFUSAL, cut: true });
      url = next.href;
    }
    throw down(asked, 'it redirects without end');
  };

  const refuse = async (asked: Asked, answer: FetchAnswer): Promise<never> => {
    const { status } = answer;
    const { what, repository } = asked;
    const message = refusalText(await readRefusal(answer));
    const headers = Object.fromEntries(answer.headers);
    const isLimit =
      status === 429 ||
      (status === 403 &&
        (/rate limit/i.test(message) ||
          'retry-after' in headers ||
          headers['x-ratelimit-remaining'] === '0'));
    if (isLimit) {
      const end = limitEnd(headers, now());
      limit = { until: now() + (limitSeconds(headers, now()) ?? 0) * 1000, end };
      throw raise(privateNameErrors, 'private-rate-limited', { what, end });
    }
    if (status === 401) throw raise(privateNameErrors, 'private-token-refused', { what, repository });
    if ([403, 404, 410, 451].includes(status))
      throw raise(privateNameErrors, 'private-repository-hidden', { repository, status, message });
    throw down(asked, `it answered ${status}${message === '' ? '' : ` (${message})`}`);
  };

  return {
    async read(asked, known) {
      const answer = await ask(asked, conditions(known));
      if (answer.status === 304 && known !== null) return 'same';
      if (answer.status !== 200) return refuse(asked, answer);
      try {
        const text = await readBody(answer.body, { longest: LONGEST_ANSWER, cut: false });
        const { headers } = answer;
        return { text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
      } catch (error) {
        throw unreached(asked, error);
      }
    },

    async open(asked) {
      const answer = await ask(asked, { 'accept-encoding': 'identity' });
      if (answer.status === 200) return told(asked, answer.body);
      if (answer.status === 404) return null;
      const storage = redirectOf(answer, api.href);
      if (storage === null) return refuse(asked, answer);
      await readBody(answer.body, { longest: LONGEST_REFUSAL, cut: true });
      if (storage.protocol !== 'https:' && api.protocol === 'https:')
        throw down(asked, 'it redirects to an address without TLS');
      const bytes = await sendTwice(asked, storage.href, {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'py-release',
      });
      if (bytes.status === 200) return told(asked, bytes.body);
      await readBody(bytes.body, { longest: LONGEST_REFUSAL, cut: true });
      throw down(asked, `the storage of release files answered ${bytes.status}`);
    },
  };
}

function down({ what }: Asked, message: string): Error {
  return raise(privateNameErrors, 'private-github-down', { what, message });
}

function unreached(asked: Asked, error: unknown): Error {
  const message = connectionReason(error);
  return isCertificateFailure(error)
    ? raise(privateNameErrors, 'private-github-certificate', { what: asked.what, message })
    : down(asked, message);
}

function conditions(known: Validators | null): Record<string, string> {
  if (known?.etag != null) return { 'if-none-match': known.etag };
  return known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified };
}

function redirectOf({ status, headers }: FetchAnswer, from: string): URL | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  const target = URL.canParse(location, from) ? new URL(location, from) : null;
  return target !== null && /^https?:$/.test(target.protocol) ? target : null;
}

async function readRefusal({ body }: FetchAnswer): Promise<string> {
  return readBody(body, { longest: LONGEST_REFUSAL, cut: true }).catch(() => '');
}

/** GitHub's sentence, on one line. */
function refusalText(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
  } catch {
    return '';
  }
}

/** What breaks on the way is told as any other silence. */
async function* told(asked: Asked, body: FetchAnswer['body']): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [new Uint8Array(0)];
  } catch (error) {
    throw unreached(asked, error);
  }
}
