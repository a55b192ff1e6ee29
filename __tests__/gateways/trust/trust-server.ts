// One server on loopback that is GitHub's token service and an index with trusted publishing. It takes each ID token once.
import type { ServerResponse } from 'node:http';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import {
  createTrustedPublishing,
  type TrustedPublishing,
} from '../../../src/gateways/trust/trusted-publishing.ts';
import type { ExpectedPublisher } from '../../../src/trust/expected-publisher.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { CLAIMS, encodeToken, type SampleClaims } from '../../trust/sample-claims.ts';
import { type FaultServer, type Seen, startFaultServer } from '../package-index/fault-server.ts';

export const REQUEST_TOKEN = 'request-token-of-the-runner';
export const PUBLISHER = {
  kind: 'GitHub',
  repository: 'acme/vault',
  workflow: 'release.yml',
  environment: 'pypi',
};
export const UNKNOWN_PUBLISHER =
  'valid token, but no corresponding publisher (Publisher with matching claims was not found)';

/** Takes over a request; false leaves it to the server. */
export type Script = (seen: Seen, response: ServerResponse, cut: () => void) => boolean;

export interface TrustBench extends AsyncDisposable {
  readonly server: FaultServer;
  readonly trusted: TrustedPublishing;
  readonly waits: readonly number[];
  readonly log: readonly string[];
  readonly masked: readonly string[];
  readonly idTokens: readonly string[];
  readonly minted: readonly string[];
  /** Paths of the requests to the index, in order. */
  readonly asked: () => readonly string[];
  readonly clock: { now: number };
}

export interface BenchOptions {
  readonly claims?: SampleClaims;
  readonly env?: Readonly<Record<string, string>>;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly script?: Script;
  /** Life of minted tokens in seconds; null: the answer does not tell. */
  readonly life?: number | null;
  readonly audience?: string;
  readonly expected?: ExpectedPublisher;
}

export async function trustBench(options: BenchOptions = {}): Promise<TrustBench> {
  const idTokens: string[] = [];
  const minted: string[] = [];
  const used = new Set<unknown>();
  const clock = { now: Date.now() };
  const { life = 900, script = () => false, audience = 'pypi' } = options;
  const issue = (seen: Seen, response: ServerResponse): void => {
    const query = new URL(seen.path, 'http://x').searchParams;
    if (seen.headers.authorization !== `Bearer ${REQUEST_TOKEN}`) return json(response, 401, {});
    const jti = `jti-${idTokens.length + 1}`;
    const token = encodeToken({ ...CLAIMS, aud: query.get('audience'), jti, ...options.claims });
    idTokens.push(token);
    json(response, 200, { count: 1, value: token });
  };
  const mint = (seen: Seen, response: ServerResponse): void => {
    const { token } = JSON.parse(seen.body.toString()) as { token: string };
    const { jti } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      jti: string;
    };
    if (used.has(jti)) return refuse(response, 'invalid-reuse-token', 'invalid token: already used');
    used.add(jti);
    minted.push(`pypi-minted-${minted.length + 1}-hush`);
    if (script(seen, response, () => response.destroy())) return;
    const expires = life === null ? {} : { expires: Math.floor(Date.now() / 1000) + life };
    json(response, 200, { success: true, token: minted.at(-1), ...expires });
  };
  const server = await startFaultServer((seen, response, cut) => {
    const { pathname } = new URL(seen.path, 'http://x');
    if (pathname === '/_/oidc/mint-token') return mint(seen, response);
    if (script(seen, response, cut)) return;
    if (pathname === '/id-token') return issue(seen, response);
    if (pathname === '/_/oidc/audience') return json(response, 200, { audience });
    if (pathname === '/legacy/') return void response.writeHead(200).end();
    json(response, 404, { message: 'not found' });
  });
  const [waits, log, masked]: [number[], string[], string[]] = [[], [], []];
  const trusted = createTrustedPublishing({
    profile: indexProfile(`${server.url}/legacy/`),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/vault',
      GITHUB_EVENT_NAME: 'push',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      ...options.env,
    },
    payload: options.payload ?? {},
    project: () => 'Acme.Vault',
    secretInput: '`user` and `password`',
    expected: options.expected ?? null,
    fetch: createFetch({}),
    version: '9.9.9',
    log: (text) => void log.push(text),
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => clock.now,
    mask: (secret) => void masked.push(secret),
    answerWithinMs: 500,
  });
  const asked = (): readonly string[] =>
    server.seen.map(({ path }) => path).filter((path) => !path.startsWith('/id-token'));
  return {
    ...{ server, trusted, waits, log, masked, idTokens, minted, asked, clock },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function refuse(response: ServerResponse, code: string, description: string): void {
  json(response, 422, { message: 'Token request failed', errors: [{ code, description }] });
}

/** The index knows 1.1.0 and 1.2.0, published as PUBLISHER. */
export function withProvenance(publisher: unknown = PUBLISHER): Script {
  return ({ path }, response) => {
    const files = ['acme_vault-1.1.0.tar.gz', 'acme_vault-1.2.0.tar.gz'].map((filename) => ({
      ...{ filename, url: `/files/${filename}`, hashes: {} },
    }));
    if (path === '/simple/acme-vault/') json(response, 200, { meta: { 'api-version': '1.1' }, files });
    else if (path.startsWith('/integrity/acme-vault/1.2.0/acme_vault-1.2.0.tar.gz/provenance'))
      json(response, 200, { version: 1, attestation_bundles: [{ publisher, attestations: [] }] });
    else return false;
    return true;
  };
}

/** What was thrown; nothing that is secret may be in it. */
export async function failure(
  bench: TrustBench,
  promise: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  const error = (await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )) as { readonly code: string; readonly message: string };
  for (const text of [error.message, ...bench.log]) {
    for (const secret of [REQUEST_TOKEN, ...bench.idTokens, ...bench.minted])
      if (text.includes(secret)) throw new Error(`a secret in: ${text}`);
    if (text.includes('c2lnbmF0dXJlLW9mLWdpdGh1Yg')) throw new Error(`a signature in: ${text}`);
  }
  return error;
}
