// A job of a workflow, the issuer, PyPI and TestPyPI under their real names, put together without the product.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type PublicServices, startPublicServices } from '../../../sandbox/internet/public-services.ts';
import { runWorkflow } from '../../../sandbox/runner/run-workflow.ts';

let services: PublicServices;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'public-services-test-'));
  services = await startPublicServices();
  for (const index of [services.pypi, services.testpypi])
    index.addPublisher('acme-vault', {
      repository: 'acme/acme-vault',
      workflow: 'publish.yml',
      environment: 'pypi',
      ownerId: 42,
    });
});
afterAll(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

const SCRIPT = `set -e
audience=$(curl -sS "https://$1/_/oidc/audience" | sed 's/.*"audience":"\\([a-z]*\\)".*/\\1/')
token=$(curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=$audience")
token=$(echo "$token" | sed 's/.*"value":"\\([^"]*\\)".*/\\1/')
curl -sS -d "{\\"token\\":\\"$token\\"}" "https://$1/_/oidc/mint-token" | sed 's/pypi-[A-Za-z0-9_-]*/TOKEN/'
`;

async function mintIn(environment: string, host: string): Promise<string> {
  await writeFile(join(folder, 'mint.sh'), SCRIPT);
  const workflowFile = join(folder, 'publish.yml');
  await writeFile(
    workflowFile,
    `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: ${environment}
    permissions: { id-token: write }
    steps:
      - run: bash ${join(folder, 'mint.sh')} ${host}
`,
  );
  const payload = { ref: 'refs/heads/main', after: 'd'.repeat(40), repository: { id: 7, owner: { id: 42 } } };
  const none = 'http://127.0.0.1:1';
  const done = await runWorkflow({
    ...{ workflowFile, oidc: services.issuer, env: services.env, actions: {} },
    workflowPath: '.github/workflows/publish.yml',
    event: { name: 'push', payload },
    repository: 'acme/acme-vault',
    github: { apiUrl: none, graphqlUrl: none, serverUrl: none },
    issueToken: () => 'ghs_a_token',
  });
  return done.jobs['publish']?.log ?? '';
}

test.each(['upload.pypi.org', 'test.pypi.org'])('a job mints a token at %s', async (host) => {
  const expires = Math.floor(Date.now() / 1000) + 900;
  const log = await mintIn('pypi', host);
  const answer = JSON.parse(/\{"success".*\}/.exec(log)?.[0] ?? '{}') as Record<string, unknown>;
  expect(answer).toMatchObject({ success: true, token: 'TOKEN' });
  expect(Number(answer['expires']) - expires).toBeLessThan(60);
  expect(services.issuer.issued.at(-1)).toMatchObject({
    audience: host === 'upload.pypi.org' ? 'pypi' : 'testpypi',
    claims: { environment: 'pypi' },
  });
});

test('and none in another environment', async () => {
  expect(await mintIn('staging', 'upload.pypi.org')).toContain(
    'Publisher with matching claims was not found',
  );
});

test('nothing of it left this machine', () => {
  expect(services.internet.tunnels).toEqual([]);
  expect(services.internet.requests.map(({ answeredBy }) => answeredBy)).not.toContain('outside');
  expect(services.internet.requests.length).toBeGreaterThan(5);
});
