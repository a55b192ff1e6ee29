// `actions/publish` with `index-identity` on Google, Azure and Artifactory, under their public names.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CloudServer } from '../../../sandbox/clouds/cloud-server.ts';
import { startEntra } from '../../../sandbox/clouds/entra.ts';
import { startGoogle } from '../../../sandbox/clouds/google.ts';
import { startJfrog } from '../../../sandbox/clouds/jfrog.ts';
import { INDEX_HABITS } from '../../../sandbox/index/other-indexes/index-habits.ts';
import { startOtherIndex } from '../../../sandbox/index/other-indexes/other-index.ts';
import { startInternet } from '../../../sandbox/internet/internet.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { WHEEL_NAME } from '../../gateways/archives/make-archive.ts';
import { messages, publishExchanged } from './exchanged-publication.ts';

jest.setTimeout(60_000);

const PROVIDER = 'projects/1/locations/global/workloadIdentityPools/github/providers/acme';
const ACCOUNT = 'publish@acme.iam.gserviceaccount.com';
const CLIENT = '11111111-2222-3333-4444-555555555555';
const SUBJECT = 'repo:acme/vault:environment:shelf';

let root = '';
let issuer: IdTokenIssuer;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-elsewhere-'));
  issuer = await startIdTokenIssuer();
});
afterAll(async () => {
  await issuer?.close();
  await rm(root, { recursive: true, force: true });
});

interface Cloud extends CloudServer {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
}

interface Elsewhere {
  readonly habit: 'google' | 'azure' | 'artifactory';
  readonly repository: string;
  readonly identity: string;
  readonly user: string;
  /** Where tokens are asked for. */
  readonly hosts: readonly string[];
  readonly start: () => Promise<Cloud>;
  readonly refusal: RegExp;
}

const ELSEWHERE: readonly Elsewhere[] = [
  {
    habit: 'google',
    repository: 'https://europe-west1-python.pkg.dev/acme/main/',
    identity: `provider: ${PROVIDER}\nservice-account: ${ACCOUNT}`,
    user: 'oauth2accesstoken',
    hosts: ['sts.googleapis.com', 'iamcredentials.googleapis.com'],
    start: () =>
      startGoogle({
        ...{ issuer, provider: PROVIDER, repository: 'acme/vault', account: ACCOUNT },
        ...{ mayImpersonate: true, now: Date.now },
      }),
    refusal: /expected audience/,
  },
  {
    habit: 'azure',
    repository: 'https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/',
    identity: `tenant: acme.onmicrosoft.com\nclient: ${CLIENT}`,
    user: '__token__',
    hosts: ['login.microsoftonline.com'],
    start: () =>
      startEntra({
        ...{ issuer, tenant: 'acme.onmicrosoft.com', client: CLIENT, subject: SUBJECT },
        ...{ audience: 'api://AzureADTokenExchange', now: Date.now },
      }),
    refusal: /AADSTS700212/,
  },
  {
    habit: 'artifactory',
    repository: 'https://jfrog.acme.example/artifactory/api/pypi/pypi-local',
    identity: 'provider-name: github',
    user: 'publisher',
    hosts: [],
    start: () =>
      startJfrog({
        ...{ issuer, provider: 'github', audience: 'jfrog-github', subject: SUBJECT },
        ...{ user: 'publisher', now: Date.now },
      }),
    refusal: /exchange-audience|audience `jfrog.acme.example`/,
  },
];

/** Both behind one name, as a JFrog platform is: its tokens below `access/`, its index below `artifactory/`. */
async function startFront(cloud: string, index: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    const to = request.url?.startsWith('/access/') ? cloud : index;
    const { method = 'GET', headers } = request;
    const sent = httpRequest(new URL(request.url ?? '/', to), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(sent.on('error', () => response.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test.each(ELSEWHERE)(
  '$habit: refused with the audience, then published; the token goes to the index alone',
  async ({ habit, repository, identity, user, hosts, start, refusal }) => {
    await using cloud = await start();
    await using index = await startOtherIndex(INDEX_HABITS[habit], {
      user,
      get password() {
        return cloud.tokens.at(-1) ?? 'none yet';
      },
    });
    await using front = await startFront(cloud.url, new URL(index.uploadUrl).origin);
    const { host } = new URL(repository);
    const others = { [host]: front.url, ...Object.fromEntries(hosts.map((name) => [name, cloud.url])) };
    const internet = await startInternet({ routes: {}, others });
    const publish = (lines: string) =>
      publishExchanged({
        ...{ root, issuer, internet, environment: 'shelf', mayAsk: true },
        inputs: { repository, 'index-identity': lines },
        secrets: () => cloud.secrets,
      });
    try {
      const refused = await publish(`${identity}\naudience: ${new URL(repository).host}`);
      expect(messages(refused)).toEqual([expect.stringMatching(refusal)]);
      expect([refused.outputs['result'], index.seen]).toEqual(['failed', []]);

      const run = await publish(identity);
      expect([messages(run), run.outputs['result']]).toEqual([[], 'published']);
      expect(run.log).toContain(`user ${user}`);
      expect([...index.files.keys()]).toEqual([WHEEL_NAME]);
      expect(new Set(index.seen.map((seen) => seen.user))).toEqual(new Set([user]));
      for (const { headers, body } of cloud.asked)
        expect(`${JSON.stringify(headers)} ${body}`).not.toContain(cloud.tokens.at(-1));
      for (const secret of cloud.secrets) expect(run.secrets).toContain(secret);
    } finally {
      await internet.close();
    }
  },
);
