// One request to an index: credential only to its own origin, no redirect followed unseen, time and size limited, secrets out of all texts.
import type { Buffer } from 'node:buffer';
import type { HttpAnswer } from '../../upload/answer-text.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { retryAfterSeconds } from '../../upload/retry-after.ts';
import { readBody } from '../answer-body.ts';
import type { Fetch } from '../fetch-contract.ts';
import {
  basicToken,
  createCredentialKeeper,
  type CredentialSource,
  type IndexCredentials,
} from './credential-keeper.ts';

export interface IndexAnswer extends HttpAnswer {
  readonly location: string | null;
  readonly retryAfterSeconds: number | null;
  /** What answers, by its own words. */
  readonly server: string | null;
}

export interface IndexRequest {
  readonly url: string;
  readonly accept: string;
  readonly withCredential: boolean;
  /** More of the body than this is an error for pages, and cut off for messages. */
  readonly longestBody: number;
  readonly cutBody: boolean;
  readonly upload?: {
    readonly contentType: string;
    readonly contentLength: number;
    readonly body: Buffer<ArrayBuffer> | AsyncIterable<Uint8Array>;
  };
  readonly signal: AbortSignal;
}

/** Rejects with what `fetch` rejects with; see `connection-failure`. */
export type SendRequest = (request: IndexRequest) => Promise<IndexAnswer>;

export interface ConnectionOptions {
  readonly profile: IndexProfile;
  /** A source is asked with every request that carries a credential. */
  readonly credentials: IndexCredentials | CredentialSource | null;
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
}

export function createConnection({ profile, credentials, fetch, version }: ConnectionOptions): SendRequest {
  const origin = new URL(profile.uploadUrl).origin;
  const { current, redact } = createCredentialKeeper(credentials);
  return async (request) => {
    const headers: Record<string, string> = {
      // pypiserver answers clients that call themselves twine with other codes.
      'user-agent': `py-release-action/${version}`,
      accept: request.accept,
      'cache-control': 'no-cache',
    };
    const takesCredential = request.withCredential && new URL(request.url).origin === origin;
    const credential = takesCredential ? await current() : null;
    if (credential !== null) headers['authorization'] = `Basic ${basicToken(credential)}`;
    const { upload } = request;
    if (upload !== undefined) {
      headers['content-type'] = upload.contentType;
      headers['content-length'] = String(upload.contentLength);
    }
    const response = await fetch(request.url, {
      method: upload === undefined ? 'GET' : 'POST',
      headers,
      redirect: 'manual',
      signal: request.signal,
      ...(upload === undefined ? {} : { body: upload.body, duplex: 'half' as const }),
    });
    return {
      status: response.status,
      reason: redact(response.statusText ?? ''),
      contentType: response.headers.get('content-type') ?? '',
      body: redact(await readBody(response.body, { longest: request.longestBody, cut: request.cutBody })),
      location: response.headers.get('location'),
      server: response.headers.get('server'),
      retryAfterSeconds: retryAfterSeconds(response.headers.get('retry-after'), response.headers.get('date')),
    };
  };
}
