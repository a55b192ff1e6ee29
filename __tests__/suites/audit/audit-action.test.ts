// `actions/audit` as a step of a job, and `py-release audit` on a machine: from what is asked to the files that are left.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import type { Permissions } from '../../../sandbox/runner/job-context.ts';
import { type AuditWorld, replaceAsset, startAuditWorld } from '../../commands/audit-world.ts';
import { startTlsFront } from '../../../sandbox/index/tls-front.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeZip } from '../../gateways/archives/make-archive.ts';
import { page, sendHtml, startFaultServer } from '../../gateways/package-index/fault-server.ts';
import { sourceAction } from '../../e2e/source-action.ts';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'audit-action-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PYPROJECT = '[project]\nname = "acme-vault"\nversion = "1.3.0"\n';

interface SeenRun extends ActionRun {
  readonly temp: string;
  readonly token: string;
}

const hosts = new WeakMap<AuditWorld, ReturnType<AuditWorld['world']['sandbox']['listen']>>();

function hostOf(audited: AuditWorld): ReturnType<AuditWorld['world']['sandbox']['listen']> {
  const host = hosts.get(audited) ?? audited.world.sandbox.listen();
  hosts.set(audited, host);
  return host;
}

async function use(
  audited: AuditWorld,
  inputs: Readonly<Record<string, string>> = {},
  permissions: Permissions = { contents: 'read', actions: 'read' },
): Promise<SeenRun> {
  const { world } = audited;
  const temp = mkdtempSync(join(root, 'temp-'));
  const workspace = mkdtempSync(join(root, 'workspace-'));
  writeFileSync(join(workspace, 'pyproject.toml'), PYPROJECT);
  const token = world.sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' });
  const run = await runAction({
    actionDir: await sourceAction(root, 'audit'),
    ...{ temp, workspace, token, repository: 'acme/vault', github: await hostOf(audited) },
    event: {
      ...{ name: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main' },
      payload: { repository: { default_branch: 'main' } },
    },
    inputs: { repository: 'none', scan: 'false', ...inputs },
  });
  return { ...run, temp, token };
}

/** What the step after it uploads, and the next run finds. */
function upload({ world }: AuditWorld, folder: string): void {
  const repository = world.sandbox.repository('acme/vault');
  const files = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  repository.artifacts.push({
    ...{ id: repository.artifacts.length + 1, name: 'py-release-audit', runId: 7, headBranch: 'main' },
    ...{ headSha: 'a'.repeat(40), headRepositoryId: repository.id, createdAt: '2026-05-04T09:00:00Z' },
    ...{ expired: false, content: makeZip(files) },
  });
}

describe('in a job', () => {
  test('its files are left for the next step, and its data for the next run', async () => {
    using audited = await startAuditWorld();
    const [wheel = 0] = await audited.release('1.3.0');
    const first = await use(audited, { data: 'artifact' });
    expect(first.annotations).toEqual([]);
    expect(first.outputs).toMatchObject({ result: 'clean', folder: join(first.temp, 'py-release-audit') });
    const { folder = '', report = '', html = '', sarif = '' } = first.outputs;
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ schema: 1, project: 'acme-vault' });
    expect(readFileSync(html, 'utf8')).toContain('acme-vault');
    expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
    upload(audited, folder);
    replaceAsset(audited, wheel, 'other bytes');
    const second = await use(audited, { data: 'artifact' });
    expect(second.exitCode).toBe(1);
    expect(second.outputs).toMatchObject({ result: 'failures' });
    expect(second.summary).toContain('audit-asset-changed');
    expect(second.summary).toContain('audit-since-changed');
    expect([second.log, second.summary].join()).not.toContain(second.token);
    expect(audited.world.sandbox.violations).toEqual([]);
  });

  test('warnings fail only where that is asked for', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    audited.git('tag', 'v1.4.0', 'v1.3.0^{commit}');
    expect(await use(audited)).toMatchObject({ exitCode: 0, outputs: { result: 'warnings' } });
    expect(await use(audited, { warnings: 'fail' })).toMatchObject({ exitCode: 1 });
  });

  test('without the right to read artifacts it says which right is missing', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    // Of a public one anybody may list them.
    Object.assign(audited.world.sandbox.repository('acme/vault'), { private: true });
    const run = await use(audited, { data: 'artifact' }, { contents: 'read' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('actions');
    const logs = await use(audited, { 'access-log': 'runs' }, { contents: 'read' });
    expect(logs.exitCode).toBe(0);
    expect(logs.summary).toContain('access logs of acme/vault');
  });

  test('an index with an authority of its own is read with `index-ca`; without it, that is told', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    await using server = await startFaultServer((_, response) => sendHtml(response, 200, page()));
    await using front = await startTlsFront(server.url);
    const untrusting = await use(audited, { repository: `${front.url}/` });
    expect(untrusting.summary).toContain('the authority `Sandbox Internet`');
    expect(front.seen).toEqual([]);
    await use(audited, { repository: `${front.url}/`, 'index-ca': front.root });
    expect(front.seen).toContain('GET /simple/acme-vault/');
  });

  test('every wrong input is told at once', async () => {
    using audited = await startAuditWorld();
    const run = await use(audited, { hours: '7', scan: 'maybe', data: '../x', 'retention-days': 'x' });
    expect(run.exitCode).toBe(1);
    for (const name of ['hours', 'scan', 'data', 'retention-days']) expect(run.log).toContain(name);
  });
});

describe('on a machine', () => {
  async function type(audited: AuditWorld, ...words: readonly string[]) {
    const { apiUrl, serverUrl } = await hostOf(audited);
    const folder = mkdtempSync(join(root, 'clone-'));
    writeFileSync(join(folder, 'pyproject.toml'), PYPROJECT);
    const env = { GITHUB_TOKEN: audited.world.token, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl };
    const args = ['audit', folder, '--repository', 'acme/vault', '--index', 'none', ...words];
    return runCli(args, { cwd: folder, env });
  }

  test('a table, or the report as JSON, with files that nobody else can read', async () => {
    using audited = await startAuditWorld();
    await audited.release('1.3.0');
    const out = join(mkdtempSync(join(root, 'out-')), 'deep');
    mkdirSync(out);
    const [html, sarif] = [join(out, 'audit.html'), join(out, 'audit.sarif')];
    const table = await type(audited, '--html', html, '--sarif', sarif);
    expect(table.stdout).toContain('acme-vault (acme/vault): 1 version, no contradiction');
    expect(table.code).toBe(0);
    expect([html, sarif].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    const json = await type(audited, '--json', '--quiet');
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, versions: [{ version: '1.3.0' }] });
  });

  test('a failure ends with exit code 1', async () => {
    using audited = await startAuditWorld();
    const [wheel = 0] = await audited.release('1.3.0');
    replaceAsset(audited, wheel, 'other bytes');
    const { code, stdout } = await type(audited);
    expect(code).toBe(1);
    expect(stdout).toContain('failure[audit-asset-changed]');
  });

  test('a folder without a project, and one without a remote', async () => {
    const folder = mkdtempSync(join(root, 'empty-'));
    const unnamed = await runCli(['audit', folder, '--repository', 'acme/vault'], {
      cwd: folder,
      env: { GITHUB_TOKEN: 'x' },
    });
    expect(unnamed.stderr).toContain('audit-project-unknown');
    const unplaced = await runCli(['audit', folder], { cwd: folder, env: { GITHUB_TOKEN: 'x' } });
    expect(unplaced.stderr).toContain('audit-repository-unknown');
    const words = ['audit', folder, '--repository', 'acme/vault', '--project', 'acme-vault'];
    expect((await runCli(words, { cwd: folder })).stderr).toContain('audit-token-missing');
  });
});
