// Trusted publishing on the strict PyPI: which ID tokens mint tokens, for whom, how long, and what is said of the others.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import type { Claims } from '../../../sandbox/runner/id-token.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { send, upload, wheel } from './raw-upload.ts';

const SHA = 'b'.repeat(40);
const CLAIMS: Claims = {
  sub: 'repo:acme/acme-vault:environment:pypi',
  repository: 'acme/acme-vault',
  repository_owner: 'acme',
  repository_owner_id: '42',
  job_workflow_ref: 'acme/acme-vault/.github/workflows/release.yml@refs/heads/main',
  workflow_ref: 'acme/acme-vault/.github/workflows/release.yml@refs/heads/main',
  ref: 'refs/heads/main',
  sha: SHA,
  event_name: 'push',
};
const PUBLISHER = { repository: 'acme/acme-vault', workflow: 'release.yml', ownerId: 42 };

let clock: number;
let issuer: IdTokenIssuer;
let pypi: StrictPypi;
beforeAll(async () => {
  issuer = await startIdTokenIssuer({ now: () => clock });
});
beforeEach(async () => {
  clock = Date.now();
  pypi = await startStrictPypi({ now: () => clock, trusts: [issuer] });
});
afterEach(() => pypi.close());
afterAll(() => issuer.close());

async function mint(body: unknown, path = '/_/oidc/mint-token'): Promise<Record<string, unknown>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await send(pypi.url + path, { method: 'POST', body: text });
  return { status: answer.status, ...(JSON.parse(answer.body) as Record<string, unknown>) };
}
const mintFor = (claims: Claims = {}, audience = 'pypi') =>
  mint({ token: issuer.issue({ ...CLAIMS, ...claims }, audience) });
const refused = (code: string, description: string) => ({
  status: 422,
  message: 'Token request failed',
  errors: [{ code, description }],
});
const mintedToken = async (claims: Claims = {}): Promise<string> => String((await mintFor(claims))['token']);

describe('the audience', () => {
  test('names the index', async () => {
    expect(await send(`${pypi.url}/_/oidc/audience`)).toMatchObject({
      status: 200,
      body: '{"audience":"pypi"}',
    });
    const other = await startStrictPypi({ label: 'TestPyPI' });
    expect((await send(`${other.url}/_/oidc/audience`)).body).toBe('{"audience":"testpypi"}');
    await other.close();
  });

  test('is refused where trusted publishing is off', async () => {
    pypi.switches.trustedPublishingDisabled = true;
    expect(await send(`${pypi.url}/_/oidc/audience`)).toMatchObject({
      status: 403,
      body: '{"message":"Trusted publishing functionality not enabled"}',
    });
    expect(await mintFor()).toMatchObject({ status: 422, errors: [{ code: 'not-enabled' }] });
  });
});

describe('a token', () => {
  test('uploads to the publisher’s projects, for 900 seconds', async () => {
    pypi.addPublisher('acme-vault', PUBLISHER);
    const minted = await mintFor();
    expect(minted).toEqual({
      status: 200,
      success: true,
      token: expect.stringMatching(/^pypi-AgE/) as unknown,
      expires: Math.floor(clock / 1000) + 900,
    });
    const token = String(minted['token']);
    expect((await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') })).status).toBe(200);
    expect(pypi.files()[0]?.uploadedBy).toBe('release.yml');
    clock += 899_000;
    expect((await upload(pypi.uploadUrl, { token, file: wheel('1.1.0') })).status).toBe(200);
    clock += 1000;
    expect(await upload(pypi.uploadUrl, { token, file: wheel('1.2.0') })).toMatchObject({
      status: 403,
      reason: 'Invalid API Token: token is expired',
    });
  });

  test('is for no other project', async () => {
    pypi.addPublisher('acme-vault', PUBLISHER);
    pypi.addProject('acme-mirror', 'mona');
    const token = await mintedToken();
    const answer = await upload(pypi.uploadUrl, {
      token,
      file: wheel('1.0.0'),
      fields: { name: ['acme-mirror'] },
    });
    expect(answer.reason).toBe("Invalid API Token: OIDC scoped token is not valid for project 'acme-mirror'");
  });

  test('that is given back is no longer good; a user’s stays', async () => {
    pypi.addPublisher('acme-vault', PUBLISHER);
    const tokens = [await mintedToken(), pypi.issueToken('mona')];
    for (const token of [...tokens, 'pypi-unknown']) {
      const body = JSON.stringify({ token });
      expect((await send(`${pypi.url}/_/oidc/burn-token`, { method: 'POST', body })).status).toBe(202);
    }
    const answers = tokens.map((token) => upload(pypi.uploadUrl, { token, file: wheel('1.0.0') }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 200]);
  });

  test('is minted once for an ID token; also under the old address', async () => {
    pypi.addPublisher('acme-vault', PUBLISHER);
    const token = issuer.issue(CLAIMS, 'pypi');
    expect((await mint({ token }, '/_/oidc/github/mint-token')).status).toBe(200);
    expect(await mint({ token })).toEqual(refused('invalid-reuse-token', 'invalid token: already used'));
    expect((await mintFor()).status).toBe(200);
  });
});

describe('a publisher that waits for its project', () => {
  test('makes the project with the first token', async () => {
    pypi.addPendingPublisher('Acme_Vault', PUBLISHER);
    const token = await mintedToken();
    expect(pypi.state.projects.has('acme-vault')).toBe(true);
    expect(pypi.state.pendingPublishers.size).toBe(0);
    expect((await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') })).status).toBe(200);
  });

  test('with another name than the files: the upload says so', async () => {
    pypi.addPendingPublisher('acme-vaults', PUBLISHER);
    const answer = await upload(pypi.uploadUrl, { token: await mintedToken(), file: wheel('1.0.0') });
    expect(answer.reason).toMatch(
      /^Non-user identities cannot create new projects\. This was probably caused by/,
    );
  });

  test('somebody was faster', async () => {
    pypi.addPendingPublisher('acme-vault', PUBLISHER);
    pypi.addProject('acme-vault', 'eve');
    expect(await mintFor()).toEqual(
      refused('invalid-pending-publisher', 'valid token, but project already exists'),
    );
    expect(await mintFor()).toMatchObject({ errors: [{ code: 'invalid-publisher' }] });
  });

  test('a name that can’t be taken', async () => {
    pypi.addPendingPublisher('json', PUBLISHER);
    expect(await mintFor()).toMatchObject({ status: 422, errors: [{ code: 'invalid-payload' }] });
  });
});

describe('refusals', () => {
  const none = 'valid token, but no corresponding publisher';
  const unknown = `${none} (Publisher with matching claims was not found)`;
  const rows: readonly (readonly [string, Claims, string])[] = [
    [
      'a renamed workflow',
      { job_workflow_ref: 'acme/acme-vault/.github/workflows/publish.yml@refs/heads/main' },
      unknown,
    ],
    ['another repository', { repository: 'acme/acme-mirror' }, unknown],
    ['another owner of the same name', { repository_owner_id: '43' }, unknown],
    ['another environment', { environment: 'staging' }, unknown],
    ['no environment', { environment: undefined }, unknown],
    [
      'a workflow of another repository',
      { job_workflow_ref: 'acme/shared/.github/workflows/release.yml@refs/heads/main' },
      `${none} (The job_workflow_ref claim does not match, expecting one of ['acme/acme-vault/.github/workflows/release.yml@${SHA}', 'acme/acme-vault/.github/workflows/release.yml@refs/heads/main'], got 'acme/shared/.github/workflows/release.yml@refs/heads/main')`,
    ],
    [
      'pull_request_target',
      { event_name: 'pull_request_target' },
      `${none} (Publishing from a workflow invoked via 'pull_request_target' is not supported.)`,
    ],
    ['a missing claim', { sha: undefined }, `${none} (Missing claim 'sha')`],
    [
      'no workflow file',
      { job_workflow_ref: 'acme/acme-vault' },
      `${none} (Could not job extract workflow filename from OIDC claims)`,
    ],
  ];
  test.each(rows)('%s', async (_, claims, description) => {
    pypi.addPublisher('acme-vault', { ...PUBLISHER, environment: 'PyPI' });
    expect((await mintFor({ environment: 'pypi' })).status).toBe(200);
    expect(await mintFor({ environment: 'pypi', ...claims })).toEqual(
      refused('invalid-publisher', description),
    );
  });

  test('a custom subject and another spelling of the environment are no trouble', async () => {
    pypi.addPublisher('acme-vault', { ...PUBLISHER, environment: 'pypi' });
    expect((await mintFor({ sub: 'repository_owner_id:42', environment: 'PYPI' })).status).toBe(200);
  });

  test.each([
    [
      'another audience',
      () => ({ token: issuer.issue(CLAIMS, 'testpypi') }),
      'invalid-token',
      'malformed or invalid token',
    ],
    [
      'another issuer',
      () => ({
        token: issuer.issue({ ...CLAIMS, iss: 'https://github.acme.example/_services/token' }, 'pypi'),
      }),
      'invalid-payload',
      'unknown trusted publishing issuer',
    ],
    ['no token', () => ({ token: 'abc' }), 'invalid-payload', 'malformed JWT'],
    ['no payload', () => 'x', 'invalid-payload', expect.stringContaining('TokenPayload')],
    ['nothing', () => ({}), 'invalid-payload', expect.stringContaining('TokenPayload')],
  ])('%s', async (_, body, code, description) => {
    pypi.addPublisher('acme-vault', PUBLISHER);
    expect(await mint(body())).toEqual(refused(code, description as string));
  });

  test('an outage is no JSON', async () => {
    pypi.fault({ on: 'mint', times: 1, kind: { status: 503, body: '<h1>Sky is falling</h1>' } });
    expect(await send(`${pypi.url}/_/oidc/mint-token`, { method: 'POST' })).toMatchObject({ status: 503 });
  });
});
