// A job with an ID token, the doubles of the clouds under their public names, and an exchange that talks to them.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { createIndexExchange, type IndexExchange } from '../../../src/gateways/trust/index-exchange.ts';
import { parseIndexIdentity } from '../../../src/trust/index-identity.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { type Aws, type AwsOptions, startAws } from '../../../sandbox/clouds/aws.ts';
import type { CloudServer } from '../../../sandbox/clouds/cloud-server.ts';
import { startEntra, type EntraOptions } from '../../../sandbox/clouds/entra.ts';
import { startGoogle, type GoogleOptions } from '../../../sandbox/clouds/google.ts';
import { startJfrog, type JfrogOptions } from '../../../sandbox/clouds/jfrog.ts';
import { type Internet, startInternet } from '../../../sandbox/internet/internet.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { CLAIMS } from '../../trust/sample-claims.ts';

export const ROLE = 'arn:aws:iam::111122223333:role/publish';
export const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/acme';
const TENANT = 'acme.onmicrosoft.com';
const CLIENT = '11111111-2222-3333-4444-555555555555';
const ACCOUNT = 'publish@acme.iam.gserviceaccount.com';

export type Cloud = 'aws' | 'google' | 'entra' | 'jfrog';

export interface ExchangeOptions {
  readonly identity?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly aws?: Partial<AwsOptions>;
  readonly google?: Partial<GoogleOptions>;
  readonly entra?: Partial<EntraOptions>;
  readonly jfrog?: Partial<JfrogOptions>;
  /** The index itself, by its public name. */
  readonly indexUrl?: string;
}

interface CloudDouble extends CloudServer {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
}

export interface ExchangeBench extends AsyncDisposable {
  readonly cloud: CloudDouble;
  readonly exchange: IndexExchange;
  readonly issuer: Pick<IdTokenIssuer, 'fail'> & { readonly issued: () => IdTokenIssuer['issued'] };
  readonly fetch: ReturnType<typeof createFetch>;
  readonly repository: string;
  readonly log: readonly string[];
  readonly masked: readonly string[];
  readonly clock: { now: number };
  readonly waits: readonly number[];
}

const PLAYED: Readonly<
  Record<Cloud, { readonly repository: string; readonly hosts: readonly string[]; readonly identity: string }>
> = {
  aws: {
    repository: 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/',
    hosts: ['sts.eu-west-1.amazonaws.com', 'codeartifact.eu-west-1.amazonaws.com'],
    identity: `role: ${ROLE}`,
  },
  google: {
    repository: 'https://europe-west1-python.pkg.dev/acme/main/',
    hosts: ['sts.googleapis.com', 'iamcredentials.googleapis.com'],
    identity: `provider: ${PROVIDER}`,
  },
  entra: {
    repository: 'https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/',
    hosts: ['login.microsoftonline.com'],
    identity: `tenant: ${TENANT}\nclient: ${CLIENT}`,
  },
  jfrog: {
    repository: 'https://jfrog.acme.example/artifactory/api/pypi/pypi-local',
    hosts: ['jfrog.acme.example'],
    identity: 'provider-name: github',
  },
};

interface ExchangeWorld {
  readonly clock: { now: number };
  readonly issuer: IdTokenIssuer;
  readonly internet: Internet;
  /** Where requests to a public name go, by now. */
  readonly others: Record<string, string>;
  readonly root: string;
}

/** One issuer and one authority for all tests of a file: their keys take longer to make than most tests. */
export function useExchanges(): (cloud: Cloud, options?: ExchangeOptions) => Promise<ExchangeBench> {
  let world: ExchangeWorld;
  beforeAll(async () => {
    const clock = { now: Date.now() };
    const hosts = Object.values(PLAYED).flatMap((each) => [...each.hosts, new URL(each.repository).host]);
    const others = Object.fromEntries(hosts.map((host) => [host, NOWHERE]));
    const [issuer, internet] = await Promise.all([
      startIdTokenIssuer({ now: () => clock.now }),
      startInternet({ routes: {}, others, environment: {} }),
    ]);
    world = { clock, issuer, internet, others, root: await readFile(internet.caFile, 'utf8') };
  });
  afterAll(async () => {
    await world?.internet.close();
    await world?.issuer.close();
  });
  return (cloud, options = {}) => makeBench(world, cloud, options);
}

const NOWHERE = 'http://127.0.0.1:9';

async function makeBench(
  { clock, issuer: shared, internet, others, root }: ExchangeWorld,
  cloud: Cloud,
  options: ExchangeOptions,
): Promise<ExchangeBench> {
  clock.now = Date.now();
  const now = (): number => clock.now;
  const before = shared.issued.length;
  const issuer = { ...shared, issued: () => shared.issued.slice(before) };
  const { repository, hosts, identity } = PLAYED[cloud];
  const double = await startDouble(cloud, options, shared, now);
  for (const host of Object.keys(others)) others[host] = NOWHERE;
  others[new URL(repository).host] = options.indexUrl ?? NOWHERE;
  for (const host of hosts) others[host] = double.url;
  const fetch = createFetch(internet.env, [root]);
  const endpoint = shared.endpoint({ ...CLAIMS, ...options.claims });
  const profile = indexProfile(repository);
  const [log, masked, waits]: [string[], string[], number[]] = [[], [], []];
  const exchange = createIndexExchange({
    ...{ profile, fetch, now, version: '9.9.9', secretInput: '`user` and `password`', answerWithinMs: 2000 },
    identity: parseIndexIdentity(options.identity ?? identity, profile, '`user` and `password`'),
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: endpoint.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: endpoint.token,
      GITHUB_RUN_ID: '7',
      ...options.env,
    },
    log: (text) => void log.push(text),
    wait: async (milliseconds) => void waits.push(milliseconds),
    mask: (secret) => void masked.push(secret),
  });
  return {
    ...{ cloud: double, exchange, issuer, fetch, repository, log, masked, clock, waits },
    [Symbol.asyncDispose]: () => double[Symbol.asyncDispose](),
  };
}

function startDouble(
  cloud: Cloud,
  options: ExchangeOptions,
  issuer: IdTokenIssuer,
  now: () => number,
): Promise<CloudDouble> {
  const { sub: subject } = CLAIMS;
  switch (cloud) {
    case 'aws':
      return startAws({
        ...{ region: 'eu-west-1', issuer, audience: 'sts.amazonaws.com', now },
        role: { arn: ROLE, subject, mayGetTokens: true },
        domain: { name: 'acme', owner: '111122223333' },
        ...options.aws,
      }) satisfies Promise<Aws>;
    case 'google':
      return startGoogle({
        ...{ issuer, provider: PROVIDER, repository: 'acme/vault', account: null, mayImpersonate: true, now },
        ...options.google,
      });
    case 'entra':
      return startEntra({
        ...{ issuer, tenant: TENANT, client: CLIENT, subject, audience: 'api://AzureADTokenExchange', now },
        ...options.entra,
      });
    case 'jfrog':
      return startJfrog({
        ...{ issuer, provider: 'github', audience: 'jfrog-github', subject, user: 'publisher', now },
        ...options.jfrog,
      });
  }
}

export const WITH_ACCOUNT: ExchangeOptions = {
  identity: `provider: ${PROVIDER}\nservice-account: ${ACCOUNT}`,
  google: { account: ACCOUNT },
};

/** What was thrown; nothing that is secret may be in it, nor in the log. */
export async function exchangeFailure(
  b: ExchangeBench,
): Promise<{ readonly code: string; readonly message: string }> {
  const error = (await b.exchange.credentials().then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )) as { readonly code: string; readonly message: string };
  expectNoSecrets(b, [error.message]);
  return error;
}

export function expectNoSecrets(b: ExchangeBench, texts: readonly string[]): void {
  const secrets = [...b.cloud.secrets, ...b.issuer.issued().map(({ token }) => token)];
  const parts = secrets.flatMap((secret) => [secret, secret.slice(secret.lastIndexOf('.') + 1)]);
  for (const text of [...texts, ...b.log])
    for (const part of parts)
      if (part.length > 8 && text.includes(part)) throw new Error(`a secret in: ${text}`);
  for (const secret of secrets) if (!b.masked.includes(secret)) throw new Error('a secret is not masked');
}
