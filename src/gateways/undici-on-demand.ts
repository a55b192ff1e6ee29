// In the bundle this stands in for undici (scripts/bundle.ts): @actions/core imports it, a megabyte
// to compile at every start, and only a run behind a proxy uses it. The real one is loaded at the first such request.
import type { Dispatcher, ProxyAgent as RealProxyAgent, RequestInfo, RequestInit, Response } from 'undici';

type Options = ConstructorParameters<typeof RealProxyAgent>[0];

/** Remembers how the agent is to be made; `fetch` makes it. */
export class ProxyAgent {
  readonly options: Options;
  agent: Dispatcher | null = null;

  constructor(options: Options) {
    this.options = options;
  }
}

export async function fetch(input: RequestInfo, init: RequestInit = {}): Promise<Response> {
  const undici = await import('undici');
  const wanted: unknown = init.dispatcher;
  if (!(wanted instanceof ProxyAgent)) return undici.fetch(input, init);
  wanted.agent ??= new undici.ProxyAgent(wanted.options);
  return undici.fetch(input, { ...init, dispatcher: wanted.agent });
}
