// ID tokens of jobs: who gets them, what they say, and that an ordinary reader believes only what the issuer signed.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Claims, readIdToken, signIdToken, verifyIdToken } from '../../../sandbox/runner/id-token.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { type RunWorkflowOptions, runWorkflow } from '../../../sandbox/runner/run-workflow.ts';

const SHA = 'a'.repeat(40);
const PUSH: RunnerEvent = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: SHA,
    repository: { id: 77, private: false, owner: { id: 42 } },
    sender: { login: 'mona' },
  },
};

let issuer: IdTokenIssuer;
let folder: string;
beforeAll(async () => {
  issuer = await startIdTokenIssuer();
  folder = await mkdtemp(join(tmpdir(), 'id-token-test-'));
});
afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true, force: true });
});

const ASK =
  'curl -sS -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=pypi"';

/** Runs jobs whose step says whether it has the variables, and asks for a token when it has. */
async function run(jobs: string, event = PUSH, more: Partial<RunWorkflowOptions> = {}) {
  const workflowFile = join(folder, 'publish.yml');
  await writeFile(workflowFile, `on: [push, pull_request, release]\npermissions: {}\njobs:\n${jobs}`);
  const before = issuer.issued.length;
  const done = await runWorkflow({
    workflowFile,
    event,
    repository: 'acme/acme-vault',
    github: {
      apiUrl: 'http://127.0.0.1:1',
      graphqlUrl: 'http://127.0.0.1:1',
      serverUrl: 'http://127.0.0.1:1',
    },
    actions: {},
    issueToken: () => 'ghs_a_token',
    workflowPath: '.github/workflows/publish.yml',
    oidc: issuer,
    ...more,
  });
  return { done, tokens: issuer.issued.slice(before) };
}

const job = (head: string, script = ASK): string =>
  `  publish:\n    runs-on: ubuntu-latest\n${head}    steps:\n      - run: 'test -n "$ACTIONS_ID_TOKEN_REQUEST_URL" || exit 7; ${script}'\n`;
const RIGHT = '    permissions: { id-token: write }\n';

describe('who gets a token', () => {
  test('a job with the right, and it is masked', async () => {
    const { done, tokens } = await run(job(RIGHT, `${ASK}; echo "$ACTIONS_ID_TOKEN_REQUEST_TOKEN"`));
    expect(done.status).toBe('success');
    expect(tokens).toHaveLength(1);
    const token = tokens[0]?.token ?? '';
    expect(done.jobs['publish']?.log).toContain(`"value":"${token}"`);
    expect(done.jobs['publish']?.log).toMatch(/\*\*\*$/);
    expect(verifyIdToken(token, { issuer, audience: 'pypi', now: Date.now() })).toEqual(tokens[0]?.claims);
  });

  const fork: RunnerEvent = {
    name: 'pull_request',
    payload: {
      number: 1,
      pull_request: { merge_commit_sha: SHA, head: { repo: { full_name: 'eve/acme-vault' } } },
    },
  };
  test.each([
    ['a job without the right', '    permissions: { contents: write }\n', PUSH],
    ['a job that says nothing', '', PUSH],
    ['read only', '    permissions: read-all\n', PUSH],
    ['a pull request of a fork', RIGHT, fork],
  ])('%s gets none', async (_, head, event) => {
    const { done, tokens } = await run(job(head), event);
    expect(done.jobs['publish']?.steps[0]?.result?.exitCode).toBe(7);
    expect(tokens).toEqual([]);
  });
});

describe('claims', () => {
  const claimsOf = async (
    head: string,
    event = PUSH,
    more: Partial<RunWorkflowOptions> = {},
  ): Promise<Claims> => {
    const { tokens } = await run(job(RIGHT + head), event, more);
    return tokens[0]?.claims ?? {};
  };

  test('are GitHub’s', async () => {
    const claims = await claimsOf('', PUSH, { runId: 9001, runAttempt: 2 });
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'pypi',
      sub: 'repo:acme/acme-vault:ref:refs/heads/main',
      repository: 'acme/acme-vault',
      repository_id: '77',
      repository_owner: 'acme',
      repository_owner_id: '42',
      repository_visibility: 'public',
      workflow_ref: 'acme/acme-vault/.github/workflows/publish.yml@refs/heads/main',
      job_workflow_ref: 'acme/acme-vault/.github/workflows/publish.yml@refs/heads/main',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      sha: SHA,
      event_name: 'push',
      run_id: '9001',
      run_attempt: '2',
      actor: 'mona',
      runner_environment: 'github-hosted',
    });
    expect(claims).not.toHaveProperty('environment');
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);
  });

  test.each([
    ['environment: pypi', 'pypi', 'environment:pypi'],
    [
      'environment: { name: "${{ github.event_name }}:x", url: "https://acme.example" }',
      'push:x',
      'environment:push%3Ax',
    ],
  ])('%s', async (line, environment, subject) => {
    const claims = await claimsOf(`    ${line}\n`);
    expect(claims).toMatchObject({ environment, sub: `repo:acme/acme-vault:${subject}` });
  });

  test('a release is a tag’s', async () => {
    const payload = { ...PUSH.payload, action: 'published', release: { tag_name: 'v1.3.0' } };
    expect(await claimsOf('', { name: 'release', payload, sha: SHA })).toMatchObject({
      ref: 'refs/tags/v1.3.0',
      ref_type: 'tag',
      event_name: 'release',
    });
  });

  test('a test replaces what no run here can have', async () => {
    const job_workflow_ref = 'acme/shared/.github/workflows/reusable.yml@refs/heads/main';
    const replacedClaims = { job_workflow_ref, iss: 'https://github.acme.example/_services/token' };
    expect(await claimsOf('', PUSH, { replacedClaims })).toMatchObject({
      ...replacedClaims,
      workflow_ref: 'acme/acme-vault/.github/workflows/publish.yml@refs/heads/main',
    });
  });
});

describe('the issuer', () => {
  const bearer = (token: string) => ({ headers: { authorization: `bearer ${token}` } });

  test('publishes its keys', async () => {
    const discovery = await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({
      issuer: issuer.issuer,
      jwks_uri: `${issuer.issuer}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
    const { keys } = (await (await fetch(`${issuer.url}/.well-known/jwks`)).json()) as { keys: unknown };
    expect(keys).toEqual(issuer.keys);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  test('asks for the job’s own token, and can have troubles', async () => {
    const endpoint = issuer.endpoint({ repository_owner: 'acme' });
    const other = issuer.endpoint({});
    expect((await fetch(endpoint.url)).status).toBe(401);
    expect((await fetch(endpoint.url, bearer(other.token))).status).toBe(401);
    issuer.fail(503, 2);
    const statuses = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await fetch(endpoint.url, bearer(endpoint.token))).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect(issuer.issued.at(-1)).toMatchObject({ audience: 'https://github.com/acme' });
  });

  test('each token has a jti of its own', async () => {
    const { url, token } = issuer.endpoint({});
    await fetch(url, bearer(token));
    await fetch(url, bearer(token));
    const [one, two] = issuer.issued.slice(-2).map(({ claims }) => claims['jti']);
    expect(one).not.toBe(two);
  });
});

describe('a token that is not believed', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  const verified = (token: string) => verifyIdToken(token, { issuer, audience: 'pypi', now: Date.now() });
  const rows: readonly (readonly [string, () => string])[] = [
    ['for another audience', () => issuer.issue({}, 'testpypi')],
    ['for two', () => issuer.issue({ aud: ['pypi', 'testpypi'] }, '')],
    ['of another issuer', () => issuer.issue({ iss: 'https://acme.example' }, 'pypi')],
    ['too old', () => issuer.issue({ exp: seconds() - 31 }, 'pypi')],
    ['from tomorrow', () => issuer.issue({ iat: seconds() + 60 }, 'pypi')],
    ['not yet good', () => issuer.issue({ nbf: seconds() + 60 }, 'pypi')],
    ['without times', () => issuer.issue({ exp: undefined }, 'pypi')],
    ['no token', () => 'a.b'],
    ['with a changed claim', () => swap(issuer.issue({ a: 1 }, 'pypi'), issuer.issue({ a: 2 }, 'pypi'))],
    ['of another key', () => signIdToken(readIdToken(issuer.issue({}, 'pypi')) ?? {}, 'sandbox-1', OTHER)],
    ['of an unknown key', () => signIdToken(readIdToken(issuer.issue({}, 'pypi')) ?? {}, 'x', OTHER)],
  ];
  test.each(rows)('%s', (_, token) => {
    expect(verified(token())).toBeNull();
  });
  test('an ordinary one is', () => {
    expect(verified(issuer.issue({ a: 1 }, 'pypi'))).toMatchObject({ a: 1 });
  });
});

const OTHER = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** The body of the second in the first. */
function swap(one: string, two: string): string {
  const [head, , signature] = one.split('.');
  return [head, two.split('.')[1], signature].join('.');
}
