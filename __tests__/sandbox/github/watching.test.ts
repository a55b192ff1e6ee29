import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit } from '../../../sandbox/github/serving/rate-limit.ts';
import { type Fixture, octokitOf, startFixture, statusOf, vault } from './fixture.ts';

const GET = 'GET /repos/{owner}/{repo}';

describe('faults', () => {
  test('hit the requests that they count', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { repos } = octokitOf(sandbox).rest;
    sandbox.fault({ route: GET, nth: 2, times: 2, kind: { status: 502, body: { message: 'Bad Gateway' } } });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push(await statusOf(repos.get(vault)));
    expect(statuses).toEqual([200, 502, 502, 200]);
    expect(sandbox.requests.map(({ status, route }) => [status, route])).toEqual(
      statuses.map((status) => [status, GET]),
    );
    expect(sandbox.violations).toEqual([]);
  });

  test('are found by route, request, operation or expression', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const octokit = octokitOf(sandbox);
    sandbox.fault({ route: 'GET /repos/acme/vault', kind: { status: 500 } });
    sandbox.fault({ route: /branches\/main/, kind: { status: 503 } });
    sandbox.fault({ route: 'viewer', kind: { status: 504 } });
    expect(await statusOf(octokit.rest.repos.get(vault))).toBe(500);
    expect(await statusOf(octokit.rest.repos.getBranch({ ...vault, branch: 'main' }))).toBe(503);
    expect(await statusOf(octokit.graphql('{ viewer { login } }'))).toBe(504);
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions' } });
  });

  test('cut, delay and call back', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { repos, git } = octokitOf(sandbox).rest;
    sandbox.fault({ route: GET, kind: 'cut' });
    await expect(sandbox.fetch('https://api.github.com/repos/acme/vault')).rejects.toThrow('fetch failed');

    sandbox.fault({ route: GET, kind: { delay: 300 } });
    const signal = AbortSignal.timeout(20);
    await expect(sandbox.fetch('https://api.github.com/repos/acme/vault', { signal })).rejects.toThrow(
      /aborted/,
    );

    const racing = () =>
      sandbox.repository('acme/vault').git.update([{ name: 'refs/heads/main', after: shas[0] ?? '' }]);
    sandbox.fault({ route: 'GET /repos/{owner}/{repo}/branches/{branch}', kind: { before: racing } });
    expect((await repos.getBranch({ ...vault, branch: 'main' })).data.commit.sha).toBe(shas[0]);

    const route = 'POST /repos/{owner}/{repo}/git/refs';
    sandbox.fault({ route, kind: 'cut-after-effect' });
    expect(await statusOf(git.createRef({ ...vault, ref: 'refs/tags/v1', sha: shas[0] ?? '' }))).not.toBe(
      200,
    );
    expect((await git.getRef({ ...vault, ref: 'tags/v1' })).status).toBe(200);
  });

  test('a stale read shows what was before the last write', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git, repos } = octokitOf(sandbox).rest;
    const main = { ...vault, ref: 'heads/main' };
    await git.getRef(main);
    await git.updateRef({ ...main, sha: shas[0] ?? '', force: true });
    expect((await git.getRef(main)).data.object.sha).toBe(shas[0]);
    sandbox.fault({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', kind: 'stale' });
    expect((await git.getRef(main)).data.object.sha).toBe(shas.at(-1));
    expect((await git.getRef(main)).data.object.sha).toBe(shas[0]);

    const { data } = await repos.createRelease({ ...vault, tag_name: 'v1', draft: true });
    sandbox.fault({ route: /releases/, times: 2, kind: 'stale' });
    expect(await statusOf(repos.getRelease({ ...vault, release_id: data.id }))).toBe(404);
    expect((await repos.listReleases(vault)).data).toEqual([]);
    expect((await repos.listReleases(vault)).data).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
  });
});

/** So many more of the one who asks are answered. */
function leave({ sandbox }: Fixture, more: number): void {
  for (const { core } of sandbox.rateLimits.values()) core.limit = core.used + more;
}

describe('rate limits', () => {
  test('are told by every answer and end in a refusal', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { repos } = octokitOf(sandbox).rest;
    const { headers } = await repos.get(vault);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-used': '1',
    });
    leave(fixture, 1);
    await repos.get(vault);
    await expect(repos.get(vault)).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    expect(sandbox.violations).toEqual([]);
  });

  test('start again after an hour', async () => {
    const clock = { now: new Date('2026-01-01T00:00:00Z') };
    using fixture = await startFixture({ now: () => clock.now });
    const { repos } = octokitOf(fixture.sandbox).rest;
    await repos.get(vault);
    leave(fixture, 0);
    expect(await statusOf(repos.get(vault))).toBe(403);
    clock.now = new Date('2026-01-01T01:00:01Z');
    expect(await statusOf(repos.get(vault))).toBe(200);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['nobody', {}, '60'],
    ['a token that is none', { authorization: 'Bearer ghs_gone' }, '60'],
  ])('of %s', async (_who, headers, limit) => {
    using fixture = await startFixture();
    const answer = await fixture.sandbox.fetch('https://api.github.com/repos/acme/vault', { headers });
    expect(answer.headers.get('x-ratelimit-limit')).toBe(limit);
  });

  test('are counted for each repository of jobs, each person, each installed app', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    await sandbox.createRepository({ owner: 'acme', name: 'other' });
    const permissions = { contents: 'read' } as const;
    const seen: string[] = [];
    for (const [repository, kind, login] of [
      ['acme/vault', 'actions'],
      ['acme/vault', 'actions'],
      ['acme/other', 'actions'],
      ['acme/vault', 'pat', 'mona'],
      ['acme/other', 'classic', 'mona'],
      ['acme/vault', 'pat', 'lisa'],
      ['acme/vault', 'app'],
      ['acme/other', 'app'],
    ] as const) {
      const token = sandbox.issueToken({ repository, permissions, kind, ...(login && { login }) });
      const headers = { authorization: `Bearer ${token}` };
      const answer = await sandbox.fetch(`https://api.github.com/repos/${repository}`, { headers });
      seen.push(`${answer.headers.get('x-ratelimit-used')}/${answer.headers.get('x-ratelimit-limit')}`);
    }
    expect(seen).toEqual(['1/1000', '2/1000', '1/1000', '1/5000', '2/5000', '1/5000', '1/5000', '2/5000']);
    expect(sandbox.violations).toEqual([]);
  });

  test('secondary ones say when to come back', async () => {
    using fixture = await startFixture();
    fixture.sandbox.fault({ route: GET, kind: secondaryRateLimit(7, 429) });
    await expect(octokitOf(fixture.sandbox).rest.repos.get(vault)).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '7' } },
    });
  });
});

describe('violations', () => {
  test('are what GitHub would not accept', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const octokit = octokitOf(sandbox);
    const created = await statusOf(
      octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...vault, ref: 'refs/tags/v1' } as never),
    );
    expect(created).toBe(422);
    await octokit.request('GET /repos/{owner}/{repo}/commits', { ...vault, perpage: 5 } as never);
    await octokit
      .request('POST /repos/{owner}/{repo}/git/refs', {
        ...vault,
        ref: 'refs/tags/v2',
        sha: shas[0],
        forced: 1,
      } as never)
      .catch(() => undefined);
    expect(await statusOf(octokit.rest.repos.listTags(vault))).toBe(404);
    expect(sandbox.violations).toEqual([
      "request: POST /repos/{owner}/{repo}/git/refs body must have required property 'sha'",
      'request: GET /repos/{owner}/{repo}/commits has no query parameter perpage',
      'request: POST /repos/{owner}/{repo}/git/refs has no body property forced',
      'unknown route: GET /repos/acme/vault/tags',
    ]);
  });

  test('are answers that GitHub would not give', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const repository = sandbox.repository('acme/vault');
    Object.assign(repository, { createdAt: 'yesterday' });
    await octokitOf(sandbox).rest.repos.get(vault);
    expect(sandbox.violations).toEqual([
      'answer: GET /repos/{owner}/{repo} 200/created_at must match format "date-time"',
    ]);
  });

  test('are broken invariants, looked at after every write', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const seen: number[] = [];
    sandbox.onWrite(async ({ repositories }) => {
      const tags = await repositories.get('acme/vault')?.git.refs('refs/tags/');
      seen.push(tags?.length ?? 0);
      return tags?.some(({ name }) => name.endsWith('bad')) === true ? ['a bad tag'] : [];
    });
    const { git } = octokitOf(sandbox).rest;
    await git.createRef({ ...vault, ref: 'refs/tags/good', sha: shas[0] ?? '' });
    await git.getRef({ ...vault, ref: 'tags/good' });
    expect(sandbox.violations).toEqual([]);
    await git.createRef({ ...vault, ref: 'refs/tags/bad', sha: shas[0] ?? '' });
    expect(seen).toEqual([1, 2]);
    expect(sandbox.violations).toEqual(['after POST /repos/{owner}/{repo}/git/refs: a bad tag']);
  });
});

describe('runs', () => {
  test('are listed newest first and filtered', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [first = '', , head = ''] = shas;
    sandbox.addRun({ repository: 'acme/vault', headSha: first });
    const running = sandbox.addRun({ repository: 'acme/vault', headSha: head, status: 'in_progress' });
    sandbox.addRun({
      repository: 'acme/vault',
      headSha: head,
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
    });
    const { actions } = octokitOf(sandbox).rest;
    const release = await actions.listWorkflowRuns({ ...vault, workflow_id: 'release.yml', per_page: 1 });
    expect(release.data.total_count).toBe(2);
    expect(release.data.workflow_runs[0]).toMatchObject({
      id: running.id,
      run_number: 2,
      status: 'in_progress',
      conclusion: null,
    });
    const ids = async (filter: object) =>
      (await actions.listWorkflowRunsForRepo({ ...vault, ...filter })).data.workflow_runs.map(({ id }) => id);
    expect(await ids({ head_sha: head, event: 'push', branch: 'main', status: 'in_progress' })).toEqual([
      running.id,
    ]);
    expect(await ids({ status: 'success' })).toHaveLength(2);
    running.status = 'completed';
    running.conclusion = 'failure';
    const { data } = await actions.getWorkflowRun({ ...vault, run_id: running.id });
    expect(data).toMatchObject({ head_sha: head, conclusion: 'failure', display_title: 'feat: change 3' });
    expect(await statusOf(actions.listWorkflowRuns({ ...vault, workflow_id: 'none.yml' }))).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });
});
