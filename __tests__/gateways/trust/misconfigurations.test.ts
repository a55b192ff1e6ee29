// The eight misconfigurations of trusted publishing: one message each, and no file is sent.
import { describe, expect, test } from '@jest/globals';
import { CLAIMS } from '../../trust/sample-claims.ts';
import {
  type BenchOptions,
  failure,
  json,
  PUBLISHER,
  refuse,
  type Script,
  trustBench,
  UNKNOWN_PUBLISHER,
  withProvenance,
} from './trust-server.ts';

const refusing =
  (code: string, description: string, otherwise: Script = () => false): Script =>
  (seen, response, cut) => {
    if (seen.path !== '/_/oidc/mint-token') return otherwise(seen, response, cut);
    refuse(response, code, description);
    return true;
  };
const unknownPublisher = refusing('invalid-publisher', UNKNOWN_PUBLISHER, withProvenance());
const renamed = CLAIMS.job_workflow_ref.replace('release.yml', 'publish.yml');
const AUDIENCE = '/_/oidc/audience';
const MINT = '/_/oidc/mint-token';
const PAGES = ['/simple/acme-vault/', '/integrity/acme-vault/1.2.0/acme_vault-1.2.0.tar.gz/provenance'];

interface Case extends BenchOptions {
  readonly code: string;
  readonly seen: string;
  readonly wanted: string;
  /** All requests to the index. */
  readonly asked: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'missing `id-token: write`': {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    code: 'trust-permission-missing',
    seen: '`id-token` of this job is none',
    wanted: 'expected `write`',
    asked: [],
  },
  'the pull request of a fork': {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: '',
      GITHUB_EVENT_NAME: 'pull_request',
    },
    payload: { pull_request: { head: { repo: { full_name: 'mallory/vault' } } } },
    code: 'trust-fork',
    seen: 'the fork `mallory/vault`',
    wanted: 'expected a run of `acme/vault`',
    asked: [],
  },
  'the wrong environment': {
    claims: { environment: undefined },
    script: unknownPublisher,
    code: 'trust-environment-differs',
    seen: '`environment` is not set',
    wanted: 'expected `pypi` (provenance of 1.2.0)',
    asked: [AUDIENCE, MINT, ...PAGES],
  },
  'a renamed workflow': {
    claims: { workflow_ref: renamed, job_workflow_ref: renamed },
    script: unknownPublisher,
    code: 'trust-workflow-differs',
    seen: '`job_workflow_ref` is `publish.yml`',
    wanted: 'expected `release.yml` (provenance of 1.2.0)',
    asked: [AUDIENCE, MINT, ...PAGES],
  },
  'a reusable workflow': {
    claims: { job_workflow_ref: 'acme/ci/.github/workflows/publish.yml@refs/heads/main' },
    code: 'trust-reusable-workflow',
    seen: '`job_workflow_ref` is `acme/ci/.github/workflows/publish.yml@refs/heads/main`',
    wanted: `expected \`${CLAIMS.workflow_ref}\``,
    asked: [AUDIENCE],
  },
  pull_request_target: {
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
    code: 'trust-pull-request-target',
    seen: '`event_name` is `pull_request_target`',
    wanted: 'expected another event',
    asked: [],
  },
  'another issuer': {
    claims: { iss: 'https://github.acme.example/_services/token' },
    script: refusing('invalid-payload', 'unknown trusted publishing issuer'),
    code: 'trust-issuer-unknown',
    seen: '`iss` is `https://github.acme.example/_services/token`',
    wanted: 'expected `https://token.actions.githubusercontent.com`',
    asked: [AUDIENCE, MINT],
  },
  'a pending publisher with the name of another project': {
    script: refusing('invalid-pending-publisher', 'valid token, but project already exists'),
    code: 'trust-pending-taken',
    seen: 'valid token, but project already exists',
    wanted: 'expected is Acme.Vault',
    asked: [AUDIENCE, MINT],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { code, seen, wanted, asked, ...options }) => {
  await using b = await trustBench(options);
  const error = await failure(b, b.trusted.credentials());
  expect(error.code).toBe(code);
  for (const text of [seen, wanted, `${b.server.url}/`, '`user` and `password`'])
    expect(error.message).toContain(text);
  expect(b.asked()).toEqual(asked);
  expect(b.minted).toHaveLength(asked.includes(MINT) ? 1 : 0);
  expect(b.waits).toEqual([]);
  expect(await failure(b, b.trusted.credentials())).toBe(error);
  expect(b.asked()).toEqual(asked);
});

describe('the publisher that is expected', () => {
  test('is not looked for where it is configured', async () => {
    const { repository, workflow, environment } = PUBLISHER;
    const expected = { repository, workflow, environment, source: 'configuration' } as const;
    await using b = await trustBench({
      claims: { environment: 'staging' },
      script: unknownPublisher,
      expected,
    });
    const error = await failure(b, b.trusted.credentials());
    expect(error.message).toContain('`environment` is `staging`, expected `pypi` (configuration)');
    expect(b.asked()).toEqual([AUDIENCE, MINT]);
  });

  test.each<[string, Script]>([
    ['no page', () => false],
    ['a broken page', ({ path }, response) => path.startsWith('/simple/') && (json(response, 200, 7), true)],
    [
      'a busy page',
      ({ path }, response) => path.startsWith('/simple/') && (response.writeHead(503).end(), true),
    ],
    ['no provenance', withProvenance(null)],
    ['another host', withProvenance({ ...PUBLISHER, kind: 'GitLab' })],
  ])('%s: the message says less, and nothing is tried again', async (_, script) => {
    await using b = await trustBench({ script: refusing('invalid-publisher', UNKNOWN_PUBLISHER, script) });
    const error = await failure(b, b.trusted.credentials());
    expect(error.code).toBe('trust-publisher-missing');
    expect(error.message).toContain('`repository` `acme/vault`, workflow `release.yml`');
    expect(b.waits).toEqual([]);
  });
});
