// What the gateways use of fetch. The fetch of the platform has this shape too.

export type Fetch = (url: string, options?: FetchOptions) => Promise<FetchAnswer>;

export interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent as they come; the fetch of the platform wants `duplex: 'half'` with them. */
  readonly body?: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array> | null;
  readonly duplex?: 'half';
  readonly redirect?: 'follow' | 'manual';
  readonly signal?: AbortSignal;
}

/** Its body has to be read: until then the connection is held. */
export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  /** undici 6 loses it on the way through a proxy of plain http. */
  readonly statusText?: string | undefined;
  /** After redirects. */
  readonly url: string;
  readonly headers: FetchHeaders;
  readonly body: AsyncIterable<Uint8Array> | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FetchHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}

/** Every failure below HTTP looks like this, as with the fetch of the platform. */
export function fetchFailed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}
